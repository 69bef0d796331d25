const require_near = require("./near.js");
const require_outcome = require("./outcome.js");
const require_read_text = require("./read-text.js");
const require_live_plan = require("./live-plan.js");
// src/apply/scheduler.ts
/** New addresses first, so that a site can move to one before another goes. */
const WRITING_ORDER = [
	"create",
	"update",
	"disable",
	"delete"
];
/** Creates and updates run side by side, each at its own rate; so many of each are under way at the most. */
const QUEUES = {
	create: "create",
	update: "update",
	disable: "update",
	delete: "delete"
};
const CONCURRENCY = 3;
/**
* The one place that decides what is written next: creates and updates first, deletes only once all of those
* have succeeded.
*
* @param stopped why nothing more may start; undefined while all is well
*/
function nextStep(changes, outcomes, underWay, stopped) {
	const ended = new Set(outcomes.map(({ change }) => change));
	const open = changes.filter((change) => !ended.has(change) && !underWay.has(change));
	if (open.length === 0) return underWay.size > 0 ? { kind: "wait" } : { kind: "end" };
	if (stopped !== void 0) return underWay.size > 0 ? { kind: "wait" } : {
		kind: "leave",
		changes: open,
		because: stopped
	};
	const others = [...open, ...underWay].some((change) => change.action !== "delete");
	const change = WRITING_ORDER.filter((action) => action !== "delete" || !others).flatMap((action) => open.filter((candidate) => candidate.action === action)).find((candidate) => isFree(candidate, underWay));
	if (change === void 0) return { kind: "wait" };
	if (change.action !== "delete") return {
		kind: "write",
		change
	};
	const unfinished = outcomes.filter(({ change: { action }, status }) => action !== "delete" && status !== "done");
	if (unfinished.length === 0) return {
		kind: "write",
		change
	};
	return {
		kind: "leave",
		changes: open,
		because: `deletes wait until all else has succeeded, and ${unfinished.length} of it has not`
	};
}
function isFree(change, underWay) {
	const queue = QUEUES[change.action];
	return [...underWay].filter(({ action }) => QUEUES[action] === queue).length < CONCURRENCY;
}
// src/apply/verify.ts
/** Waits between the readings after the writes, in milliseconds: just after a write a read may be stale. */
const READ_DELAYS = [
	0,
	250,
	500,
	1e3,
	2e3,
	4e3
];
/**
* Holds the account, planned again, against what this run did: what it wrote must be as planned; what others
* changed meanwhile is reported, and no failure.
*/
function verdict(plan, outcomes, after, gone) {
	const known = outcomes.map((one) => {
		const sid = one.status === "in doubt" ? sidShowing(one, plan, after, gone) : void 0;
		if (sid === void 0 || after.changes.some((change) => concernsSame(change, one))) return one;
		return require_outcome.outcome(one.change, "done", {
			sid,
			note: "its answer was lost, and the account shows it"
		});
	});
	const written = known.filter(({ status }) => status === "done");
	const differing = written.flatMap((one) => {
		const remains = after.changes.find((change) => concernsSame(change, one));
		return remains === void 0 ? [] : [differs(one, remains)];
	});
	const planned = new Set([...plan.changes, ...plan.held].map(({ digest }) => digest));
	const others = after.changes.filter((change) => !planned.has(change.digest) && !known.some((one) => concernsSame(change, one)));
	return {
		outcomes: known,
		problems: [
			...differing,
			...changedByOthers(others),
			...newProblems(written, after)
		],
		settled: differing.length === 0 && known.every(({ status }) => status !== "in doubt")
	};
}
/** The SID of the address that shows that a change in doubt was carried out. */
function sidShowing({ change, sid }, plan, after, gone) {
	if (change.action === "delete") return gone.has(change.sid) ? sid : void 0;
	if (change.action === "disable") return after.unlisted.find(({ live, handling }) => live.sid === sid && handling === "already disabled")?.live.sid;
	if (after.problems.some(({ severity, entry }) => severity === "error" && entry === change.key)) return void 0;
	const live = after.claims.find(({ key }) => key === change.key)?.live;
	if (live?.name !== change.desired.name) return void 0;
	if (change.action === "create") return plan.liveSids.has(live.sid) ? void 0 : live.sid;
	return live.sid === sid ? live.sid : void 0;
}
function concernsSame(change, { change: own, sid }) {
	if (own.key !== void 0 && change.key === own.key) return true;
	return "sid" in change && change.sid === sid;
}
function differs(one, remains) {
	const fields = remains.fields.map(({ field, before, after }) => `${field} is ${JSON.stringify(before)}, not ${JSON.stringify(after)}`);
	const what = one.change.action === "delete" ? "it is still there" : remains.action === "create" ? "it does not show" : fields.join("; ");
	return require_near.problem("FA244", `After the writes ${one.change.key ?? require_near.quote(one.change.name)}${one.sid === void 0 ? "" : ` (${one.sid})`} is not as planned: ${what}`, "Run again. If it stays so, Twilio does not keep what was sent, or somebody changes it at the same time.");
}
/** What blocks the next plan though this run did its part: an address of the same name made meanwhile, for example. */
function newProblems(written, after) {
	const keys = new Set(written.map(({ change }) => change.key));
	return after.problems.filter(({ severity, entry }) => severity === "error" && entry !== void 0 && keys.has(entry)).map((one) => ({
		...one,
		code: "FA245",
		severity: "warning",
		message: `Meanwhile others changed the account: ${one.message}`
	}));
}
function changedByOthers(others) {
	if (others.length === 0) return [];
	const names = others.map((change) => change.key ?? require_near.quote(change.name));
	return [require_near.warning("FA245", `Meanwhile others changed ${require_near.count(others.length, "address", "addresses")}: ${require_near.firstOf(names, 5)}`, "Run again to bring them in line with the file.")];
}
// src/apply/written-values.ts
/** All values of a new address: the file's, and the account's where the file says nothing. */
function forCreate(desired, accountValues) {
	return new Map([...accountValues, ...desired.values]);
}
/**
* All values of an update: the file's, and the live value just read for what people manage by hand or the file does
* not say. Sent whole, since whether Twilio keeps what an update omits is assumed.
*/
function forUpdate(kind, { values, unmanaged }, live) {
	const ofFile = (path) => unmanaged.has(path) ? void 0 : values.get(path);
	return written(kind, ofFile("integration") ?? live.values.get("integration"), (field) => {
		const { path } = field;
		const said = ofFile(path);
		if (said !== void 0) return said;
		const current = live.values.get(path) ?? void 0;
		return isUnset(field, current) ? void 0 : current ?? values.get(path);
	});
}
/** The address as it is, taken out of service. */
function forDisable(kind, { values }) {
	return written(kind, values.get(require_near.INTEGRATION), (field) => {
		const current = values.get(field.path);
		return field.path === "enabled" ? false : isUnset(field, current) ? void 0 : current;
	});
}
function isUnset(field, value) {
	return "unset" in field && value === field.unset;
}
/** The fields of an address with this integration. One that this tool does not know is left as it is. */
function written(kind, integration, writtenValue) {
	const known = require_near.integrationNamed(kind, integration)?.name;
	const values = /* @__PURE__ */ new Map();
	for (const field of kind.fields) {
		const value = field.integration !== void 0 && field.integration !== known ? void 0 : field.path === "integration" ? known : writtenValue(field);
		if (value !== void 0) values.set(field.path, value);
	}
	return values;
}
/** Whether an address is as it was planned from, but for what people manage by hand. */
function isUnchanged(kind, planned, now, unmanaged) {
	if (now.isElsewhere) return false;
	return kind.fields.every(({ path }) => unmanaged.has(path) || require_live_plan.sameValue(planned.values.get(path), now.values.get(path)));
}
// src/apply/write.ts
/** Carries out one change, or finds out that it must be left alone. Never throws for what Twilio answers. */
async function write(change, context) {
	try {
		return await (change.action === "create" ? create(change, context) : changeExisting(change, context));
	} catch (error) {
		return failed(change, error);
	}
}
async function create(change, context) {
	const { name } = change.desired;
	const namesakes = await check(() => context.store.findByName(name));
	if (namesakes.length > 0) {
		const sids = namesakes.map(({ sid }) => sid).join(", ");
		return require_outcome.outcome(change, "left alone", { note: `since the plan there is an address of this name: ${sids}` });
	}
	try {
		const made = await context.store.create(forCreate(change.desired, context.accountValues));
		return require_outcome.outcome(change, "done", { sid: made.sid });
	} catch (error) {
		if (!(error instanceof require_read_text.RequestError) || !error.isInDoubt) throw error;
		return findLostCreate(change, error, context);
	}
}
/** A check before a write failed: nothing was sent that could have been carried out. */
var CheckFailed = class extends Error {
	cause;
	constructor(cause) {
		super(cause.message);
		this.cause = cause;
	}
};
async function check(read) {
	try {
		return await read();
	} catch (error) {
		if (error instanceof require_read_text.RequestError || error instanceof require_near.ProblemError) throw new CheckFailed(error);
		throw error;
	}
}
/** Waits between looks for a create whose answer was lost, in milliseconds: a list may lag behind a write. */
const SEARCH_DELAYS = [
	0,
	500,
	1e3,
	2e3,
	4e3
];
/** Whether the account could not be read, whatever the reason. */
function isReadFailure(error) {
	return error instanceof require_read_text.RequestError || error instanceof require_near.ProblemError || error instanceof require_read_text.Interrupted;
}
/** The answer of a create was lost: it is never sent again, but the account may show that it was carried out. */
async function findLostCreate(change, error, context) {
	const { name } = change.desired;
	try {
		for (const wait of SEARCH_DELAYS) {
			await context.clock.sleep(wait);
			const { addresses } = await context.store.list();
			const found = addresses.filter((one) => one.name === name && !context.liveSids.has(one.sid));
			if (found.length > 1) {
				const note = `its answer was lost, and now ${found.map(({ sid }) => sid).sort().join(" and ")} have the name`;
				return require_outcome.outcome(change, "in doubt", {
					note,
					...errorPage(error)
				});
			}
			if (found[0] !== void 0) return require_outcome.outcome(change, "done", {
				sid: found[0].sid,
				note: "its answer was lost, and the account shows it"
			});
		}
	} catch (look) {
		if (!isReadFailure(look)) throw look;
		return inDoubt(change, error, "the account could not be read");
	}
	return inDoubt(change, error, "the account does not show it");
}
function inDoubt(change, error, found) {
	const note = `${found === void 0 ? `an answer to it was lost (at last: ${error.message})` : `its answer was lost (${error.message}), and ${found}`}: run again to find out`;
	return require_outcome.outcome(change, "in doubt", {
		note,
		...errorPage(error)
	});
}
async function changeExisting(change, context) {
	const { kind, store } = context;
	const live = await check(() => store.fetch(change.sid));
	if (live === void 0) return goneMeanwhile(change);
	const unmanaged = change.action === "update" ? change.desired.unmanaged : /* @__PURE__ */ new Set();
	if (!isUnchanged(kind, change.live, live, unmanaged)) return change.action === "update" && isAsDesired(kind, change, live) ? require_outcome.outcome(change, "done", { note: "somebody has made it so since the plan" }) : require_outcome.outcome(change, "left alone", { note: "somebody has changed it since the plan" });
	if (change.action === "delete") await store.remove(change.sid);
	else if (change.action === "disable") await store.update(change.sid, forDisable(kind, live));
	else await store.update(change.sid, forUpdate(kind, change.desired, live));
	return require_outcome.outcome(change, "done");
}
function goneMeanwhile(change) {
	if (change.action === "delete") return require_outcome.outcome(change, "done", { note: "it was gone already" });
	const status = change.action === "update" ? "left alone" : "done";
	return require_outcome.outcome(change, status, { note: "it is gone since the plan" });
}
function isAsDesired(kind, { desired }, live) {
	return !live.isElsewhere && require_live_plan.diff(kind, desired.values, live, desired.unmanaged).length === 0;
}
function failed(change, error) {
	if (error instanceof require_read_text.RequestError && error.isInDoubt) return inDoubt(change, error);
	if (error instanceof require_read_text.Interrupted) return require_outcome.outcome(change, "not attempted", { note: error.message });
	const refusal = error instanceof CheckFailed ? error.cause : error;
	if (refusal instanceof require_read_text.RequestError && (refusal.isHeldBack || refusal !== error && refusal.endsAll)) {
		const note = `Twilio accepts no requests of this account any more: ${refusal.message}`;
		return require_outcome.outcome(change, "not attempted", {
			note,
			...errorPage(refusal)
		});
	}
	if (error instanceof CheckFailed) {
		const note = `it could not be looked at, and was not sent: ${error.message}`;
		return require_outcome.outcome(change, "failed", {
			note,
			...errorPage(error.cause)
		});
	}
	if (error instanceof require_read_text.RequestError) {
		const what = error.kind === "refused" ? "Twilio refused it" : "Twilio was not reached";
		return require_outcome.outcome(change, "failed", {
			note: `${what}: ${error.message}`,
			...errorPage(error)
		});
	}
	if (error instanceof require_near.ProblemError) return require_outcome.outcome(change, "failed", { note: error.message });
	throw error;
}
/** Twilio's error code, and the page that explains it. */
function errorPage(error) {
	const { code, link } = error instanceof require_read_text.RequestError ? error : {};
	return {
		code,
		link
	};
}
// src/apply/apply.ts
/** Milliseconds after which nothing more starts: 2,500 updates take 43 minutes. */
const RUN_LIMIT = 72e5;
/** Writes a plan that nothing blocks, and looks whether the account is as planned. */
async function apply$1(plan, options) {
	const { store, clock, interrupted } = options;
	const held = plan.held.map(require_outcome.heldOutcome);
	const outcomes = [];
	const underWay = /* @__PURE__ */ new Map();
	const { kind, accountValues, liveSids } = plan;
	const context = {
		store,
		clock,
		kind,
		accountValues,
		liveSids
	};
	const until = clock.now() + RUN_LIMIT;
	for (;;) {
		const stopped = stopReason(interrupted, clock.now() > until);
		const step = nextStep(plan.changes, outcomes, new Set(underWay.keys()), stopped);
		if (step.kind === "end") break;
		if (step.kind === "leave") {
			for (const change of step.changes) outcomes.push(require_outcome.outcome(change, "not attempted", { note: step.because }));
			break;
		}
		if (step.kind === "wait") {
			await Promise.race(underWay.values());
			continue;
		}
		const { change } = step;
		const writing = write(change, context).then((ended) => {
			outcomes.push(ended);
			underWay.delete(change);
			options.progress(outcomes, plan);
		});
		underWay.set(change, writing);
	}
	const seen = await verify(plan, outcomes, options);
	const place = new Map(plan.changes.map((change, index) => [change, index]));
	return {
		plan,
		outcomes: [...[...seen.outcomes].sort((a, b) => (place.get(a.change) ?? 0) - (place.get(b.change) ?? 0)), ...held],
		problems: seen.problems
	};
}
function stopReason(interrupted, late) {
	if (interrupted.aborted) return "the run was interrupted";
	return late ? "the time that a run may take, 2 hours, is over" : void 0;
}
/** Reads and plans again until what this run wrote shows, or patience ends. */
async function verify(plan, outcomes, options) {
	let seen = {
		outcomes,
		problems: [],
		settled: true
	};
	if (!outcomes.some(({ status }) => status === "done" || status === "in doubt") || options.interrupted.aborted) return seen;
	for (const wait of READ_DELAYS) {
		try {
			await options.clock.sleep(wait);
			const after = await options.planAgain();
			seen = verdict(plan, seen.outcomes, after, await deletedAmong(seen.outcomes, options.store));
		} catch (error) {
			if (!isReadFailure(error)) throw error;
			return {
				...seen,
				problems: [unverified(error)],
				settled: false
			};
		}
		if (seen.settled) break;
	}
	return seen;
}
/** Those of the deletes in doubt whose address is not there any more. */
async function deletedAmong(outcomes, store) {
	const sids = outcomes.filter(({ change, status }) => change.action === "delete" && status === "in doubt").flatMap(({ sid }) => sid === void 0 ? [] : [sid]);
	const found = await Promise.all(sids.map((sid) => store.fetch(sid)));
	return new Set(sids.filter((_, index) => found[index] === void 0));
}
function unverified(error) {
	return require_near.problem("FA246", `After the writes the account could not be read: ${error.message}`, "Run again: it finds out what is left to do.");
}
// src/commands/apply.ts
/** Makes the account match the file: plans, writes, and checks that it is as planned. */
function apply(options, hooks, runtime) {
	return require_live_plan.withLivePlan(options, hooks, runtime, async (live) => {
		const { plan } = live;
		const objections = [...disapproval(plan, options.approvedPlanId), ...plan.blocked ? [] : await hooks.review(plan)];
		if (plan.blocked || objections.length > 0) return require_read_text.planned(options, live, "failed", objections);
		if (plan.changes.length > 0 && !await hooks.confirm(plan)) throw require_near.stop("FA004", "Nothing was written: the question was not answered with yes", "Answer yes, or give --yes.");
		const { clock, interrupted } = runtime;
		const secondsLeft = (done) => require_live_plan.estimate(plan.kind.pace, require_live_plan.countActions(plan.changes.slice(done)));
		const applied = await apply$1(plan, {
			store: live.account.store,
			planAgain: live.planAgain,
			clock,
			interrupted,
			progress: ({ length }) => hooks.progress(length, plan.changes.length, secondsLeft(length))
		});
		const failed = require_outcome.isFailure(applied);
		const outcome = interrupted.aborted ? "interrupted" : failed ? "failed" : "done";
		return {
			...require_read_text.planned(options, live, outcome, applied.problems),
			kind: "applied",
			applied
		};
	});
}
/** What speaks against the plan where another one was approved. */
function disapproval(plan, approved) {
	if (approved === void 0 || approved === plan.id) return [];
	return [require_near.guard("approved plan", "FA308", `The approved plan does not hold any more: approved-plan-id is not ${plan.id}`, "Look at the plan as it is now, and approve that one.")];
}
exports.apply = apply;
