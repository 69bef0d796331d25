require("./rolldown-runtime.js");
const require_shared = require("./shared.js");
const require_plan = require("./plan.js");
const require_twilio = require("./twilio.js");
// src/apply/scheduler.ts
const WRITING_ORDER = [
	"create",
	"update",
	"disable",
	"delete"
];
const QUEUES = {
	create: "create",
	update: "update",
	disable: "update",
	delete: "delete"
};
const CONCURRENCY = 3;
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
	const lane = QUEUES[change.action];
	return [...underWay].filter(({ action }) => QUEUES[action] === lane).length < CONCURRENCY;
}
// src/apply/verify.ts
const READ_DELAYS = [
	0,
	250,
	500,
	1e3,
	2e3,
	4e3
];
function verdict(plan, outcomes, after, gone) {
	const known = outcomes.map((one) => {
		const sid = one.status === "in doubt" ? sidShowing(one, plan, after, gone) : void 0;
		if (sid === void 0 || after.changes.some((change) => concernsSame(change, one))) return one;
		return require_shared.outcome(one.change, "done", {
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
	return {
		code: "FA244",
		severity: "error",
		message: `After the writes ${one.change.key ?? require_shared.quote(one.change.name)}${one.sid === void 0 ? "" : ` (${one.sid})`} is not as planned: ${what}`,
		remedy: "Run again. If it stays so, Twilio does not keep what was sent, or somebody changes it at the same time."
	};
}
function newProblems(written, after) {
	const keys = new Set(written.map(({ change }) => change.key));
	return after.problems.filter(({ severity, entry }) => severity === "error" && entry !== void 0 && keys.has(entry)).map((problem) => ({
		...problem,
		code: "FA245",
		severity: "warning",
		message: `Meanwhile others changed the account: ${problem.message}`
	}));
}
function changedByOthers(others) {
	if (others.length === 0) return [];
	const named = others.slice(0, 5).map((change) => change.key ?? require_shared.quote(change.name));
	const more = others.length - named.length;
	return [{
		code: "FA245",
		severity: "warning",
		message: `Meanwhile others changed ${require_shared.count(others.length, "address", "addresses")}: ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
		remedy: "Run again to bring them in line with the file."
	}];
}
// src/apply/written-values.ts
function forCreate(desired, accountValues) {
	return new Map([...accountValues, ...desired.values]);
}
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
function forDisable(kind, { values }) {
	return written(kind, values.get(require_shared.INTEGRATION), (field) => {
		const current = values.get(field.path);
		return field.path === "enabled" ? false : isUnset(field, current) ? void 0 : current;
	});
}
function isUnset(field, value) {
	return "unset" in field && value === field.unset;
}
function written(kind, integration, writtenValue) {
	const known = require_shared.integrationNamed(kind, integration)?.name;
	const values = new Map();
	for (const field of kind.fields) {
		const value = field.integration !== void 0 && field.integration !== known ? void 0 : field.path === "integration" ? known : writtenValue(field);
		if (value !== void 0) values.set(field.path, value);
	}
	return values;
}
function isUnchanged(kind, planned, now, unmanaged) {
	if (now.isElsewhere) return false;
	return kind.fields.every(({ path }) => unmanaged.has(path) || require_shared.sameValue(planned.values.get(path), now.values.get(path)));
}
// src/apply/write.ts
async function write$1(change, context) {
	try {
		switch (change.action) {
			case "create": return await create(change, context);
			case "update": return await update(change, context);
			case "disable": return await disable(change, context);
			case "delete": return await remove(change, context);
		}
	} catch (error) {
		return failed(change, error);
	}
}
async function create(change, context) {
	const { name } = change.desired;
	const namesakes = await check(() => context.store.findByName(name));
	if (namesakes.length > 0) {
		const sids = namesakes.map(({ sid }) => sid).join(", ");
		return require_shared.outcome(change, "left alone", { note: `since the plan there is an address of this name: ${sids}` });
	}
	try {
		const made = await context.store.create(forCreate(change.desired, context.accountValues));
		return require_shared.outcome(change, "done", { sid: made.sid });
	} catch (error) {
		if (!(error instanceof require_shared.RequestError) || !error.isInDoubt) throw error;
		return findLostCreate(change, error, context);
	}
}
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
		if (error instanceof require_shared.RequestError || error instanceof require_shared.ProblemError) throw new CheckFailed(error);
		throw error;
	}
}
const SEARCH_DELAYS = [
	0,
	500,
	1e3,
	2e3,
	4e3
];
function isReadFailure(error) {
	return error instanceof require_shared.RequestError || error instanceof require_shared.ProblemError || error instanceof require_shared.Interrupted;
}
async function findLostCreate(change, error, context) {
	const { name } = change.desired;
	try {
		for (const wait of SEARCH_DELAYS) {
			await context.clock.sleep(wait);
			const { addresses } = await context.store.list();
			const found = addresses.filter((one) => one.name === name && !context.liveSids.has(one.sid));
			if (found.length > 1) {
				const note = `its answer was lost, and now ${found.map(({ sid }) => sid).sort().join(" and ")} have the name`;
				return require_shared.outcome(change, "in doubt", {
					note,
					code: error.code,
					link: error.link
				});
			}
			if (found[0] !== void 0) return require_shared.outcome(change, "done", {
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
	return require_shared.outcome(change, "in doubt", {
		note,
		code: error.code,
		link: error.link
	});
}
async function update(change, context) {
	const live = await check(() => context.store.fetch(change.sid));
	if (live === void 0) return require_shared.outcome(change, "left alone", { note: "it is gone since the plan" });
	const { kind, store } = context;
	const { desired } = change;
	if (!isUnchanged(kind, change.live, live, desired.unmanaged)) return !live.isElsewhere && require_plan.diff(kind, desired.values, live, desired.unmanaged).length === 0 ? require_shared.outcome(change, "done", { note: "somebody has made it so since the plan" }) : require_shared.outcome(change, "left alone", { note: "somebody has changed it since the plan" });
	await store.update(change.sid, forUpdate(kind, desired, live));
	return require_shared.outcome(change, "done");
}
async function disable(change, context) {
	const live = await check(() => context.store.fetch(change.sid));
	if (live === void 0) return require_shared.outcome(change, "done", { note: "it is gone since the plan" });
	if (!isUnchanged(context.kind, change.live, live, new Set())) return require_shared.outcome(change, "left alone", { note: "somebody has changed it since the plan" });
	await context.store.update(change.sid, forDisable(context.kind, live));
	return require_shared.outcome(change, "done");
}
async function remove(change, context) {
	const live = await check(() => context.store.fetch(change.sid));
	if (live === void 0) return require_shared.outcome(change, "done", { note: "it was gone already" });
	if (!isUnchanged(context.kind, change.live, live, new Set())) return require_shared.outcome(change, "left alone", { note: "somebody has changed it since the plan" });
	await context.store.remove(change.sid);
	return require_shared.outcome(change, "done");
}
function failed(change, error) {
	if (error instanceof require_shared.RequestError && error.isInDoubt) return inDoubt(change, error);
	if (error instanceof require_shared.Interrupted) return require_shared.outcome(change, "not attempted", { note: error.message });
	if (error instanceof CheckFailed) {
		const { code, link } = error.cause instanceof require_shared.RequestError ? error.cause : {
			code: void 0,
			link: void 0
		};
		return require_shared.outcome(change, "failed", {
			note: `it could not be looked at, and was not sent: ${error.message}`,
			code,
			link
		});
	}
	if (error instanceof require_shared.RequestError) {
		const said = error.kind === "refused" ? `Twilio refused it: ${error.message}` : `Twilio was not reached: ${error.message}`;
		return require_shared.outcome(change, "failed", {
			note: said,
			code: error.code,
			link: error.link
		});
	}
	if (error instanceof require_shared.ProblemError) return require_shared.outcome(change, "failed", { note: error.message });
	throw error;
}
// src/apply/apply.ts
const RUN_LIMIT = 72e5;
async function apply$1(plan, options) {
	const { store, clock, interrupted } = options;
	const held = plan.held.map(require_shared.heldOutcome);
	const outcomes = [];
	const underWay = new Map();
	const context = {
		store,
		clock,
		kind: plan.kind,
		accountValues: plan.accountValues,
		liveSids: plan.liveSids
	};
	const until = clock.now() + RUN_LIMIT;
	for (;;) {
		const stopped = stopReason(interrupted, clock.now() > until);
		const step = nextStep(plan.changes, outcomes, new Set(underWay.keys()), stopped);
		if (step.kind === "end") break;
		if (step.kind === "leave") {
			for (const change of step.changes) outcomes.push(require_shared.outcome(change, "not attempted", { note: step.because }));
			break;
		}
		if (step.kind === "wait") {
			await Promise.race(underWay.values());
			continue;
		}
		const { change } = step;
		const writing = write$1(change, context).then((ended) => {
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
async function deletedAmong(outcomes, store) {
	const sids = outcomes.filter(({ change, status }) => change.action === "delete" && status === "in doubt").flatMap(({ sid }) => sid === void 0 ? [] : [sid]);
	const found = await Promise.all(sids.map((sid) => store.fetch(sid)));
	return new Set(sids.filter((_, index) => found[index] === void 0));
}
function unverified(error) {
	return {
		code: "FA246",
		severity: "error",
		message: `After the writes the account could not be read: ${error.message}`,
		remedy: "Run again: it finds out what is left to do."
	};
}
// src/commands/apply.ts
function apply(settings, world) {
	return require_twilio.withLivePlan(settings, world, async (live) => {
		const { plan } = live;
		const against = [...disapproval(plan, settings.approvedPlanId), ...plan.blocked ? [] : await world.review(plan)];
		if (plan.blocked || against.length > 0) {
			const stopped = require_twilio.planned(settings, live, "failed");
			return {
				...stopped,
				problems: [...stopped.problems, ...against]
			};
		}
		if (plan.changes.length > 0 && !await world.confirm(plan)) throw new require_shared.ProblemError([DECLINED]);
		return write(settings, world, live);
	});
}
async function write(settings, world, live) {
	const { plan, account, planAgain } = live;
	const applied = await apply$1(plan, {
		store: account.store,
		planAgain,
		clock: world.clock,
		interrupted: world.interrupted,
		progress: (outcomes) => world.progress(outcomes.length, plan.changes.length, secondsLeft(plan, outcomes.length))
	});
	const ended = world.interrupted.aborted ? "interrupted" : require_shared.isFailure(applied) ? "failed" : "done";
	const base = require_twilio.planned(settings, live, ended);
	return {
		...base,
		kind: "applied",
		applied,
		problems: [...base.problems, ...applied.problems]
	};
}
const DECLINED = {
	code: "FA004",
	severity: "error",
	message: "Nothing was written: the question was not answered with yes",
	remedy: "Answer yes, or give --yes."
};
function secondsLeft(plan, done) {
	const left = plan.changes.slice(done);
	const { creates, updates, deletes } = require_plan.countActions(left);
	return require_plan.estimate(plan.kind.pace, creates, updates, deletes);
}
function disapproval(plan, approved) {
	if (approved === void 0 || approved === plan.id) return [];
	return [require_shared.guard("approved plan", "FA308", `The approved plan does not hold any more: approved-plan-id is not ${plan.id}`, "Look at the plan as it is now, and approve that one.")];
}
exports.apply = apply;
