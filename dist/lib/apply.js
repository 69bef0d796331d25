const require_address = require("./address.js");
const require_kinds = require("./kinds.js");
const require_runner_commands = require("./runner-commands.js");
const require_live_plan = require("./live-plan.js");
const require_outcome = require("./outcome.js");
const require_ownership = require("./ownership.js");
const require_sdk = require("./sdk.js");
const require_review = require("./review.js");
// src/apply/lost-create.ts
/** Waits between looks for a create whose answer was lost, in milliseconds: a list may lag behind a write. */
const SEARCH_DELAYS = [
	0,
	500,
	1e3,
	2e3,
	4e3
];
/** The answer of a create was lost: it is never sent again, but the account may show that it was carried out. */
async function findLostCreate(change, error, context) {
	const { plan, clock } = context;
	const { values, unmanaged } = change.desired;
	try {
		for (const wait of SEARCH_DELAYS) {
			await clock.sleep(wait);
			const found = await madeSince(change, context);
			const [first] = found;
			if (first === void 0) continue;
			if (found.length > 1) {
				const note = `its answer was lost, and now ${found.map(({ sid }) => sid).sort().join(" and ")} have the name`;
				return require_outcome.outcome(change, "in doubt", {
					note,
					...require_outcome.errorPage(error)
				});
			}
			const { sid } = first;
			if (require_kinds.keyValue(plan.kind, values) !== void 0 && require_live_plan.diff(plan.kind, values, first, unmanaged).length > 0) {
				const note = `its answer was lost, and ${sid} has its ${require_kinds.keyField(plan.kind)?.label} with other settings: run again`;
				return require_outcome.outcome(change, "in doubt", {
					sid,
					note,
					...require_outcome.errorPage(error)
				});
			}
			return require_outcome.outcome(change, "done", {
				sid,
				note: "its answer was lost, and the account shows it"
			});
		}
	} catch (look) {
		if (!isReadFailure(look)) throw look;
		return require_outcome.inDoubt(change, error, "the account could not be read");
	}
	return require_outcome.inDoubt(change, error, "the account does not show it");
}
/** What is there of the create's key, or of its name since the plan. */
async function madeSince({ desired: { name, values } }, { plan, store }) {
	const key = require_kinds.keyValue(plan.kind, values);
	if (key !== void 0) return store.find(key);
	const { addresses } = await store.list();
	return addresses.filter((one) => one.name === name && !require_address.wasThere(plan, one.sid));
}
/** Whether the account could not be read, whatever the reason. */
function isReadFailure(error) {
	return error instanceof require_runner_commands.RequestError || error instanceof require_kinds.ProblemError || error instanceof require_runner_commands.Interrupted;
}
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
/** Updates leave at one a second: of more than two, the last would wait so long that its address is looked at again. */
const CONCURRENCY = {
	create: 3,
	update: 2,
	delete: 3
};
/**
* The one place that decides what is written next: creates and updates first; what goes out of service only once all of
* those have succeeded.
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
	const isFirst = (change) => !require_address.goesOutOfService(change);
	const next = [...open, ...underWay].some(isFirst) ? open.filter(isFirst) : open;
	const change = WRITING_ORDER.flatMap((action) => next.filter((candidate) => candidate.action === action)).find((candidate) => isFree(candidate, underWay));
	if (change === void 0) return { kind: "wait" };
	if (isFirst(change)) return {
		kind: "write",
		change
	};
	const unfinished = outcomes.filter((one) => isFirst(one.change) && one.status !== "done");
	if (unfinished.length === 0) return {
		kind: "write",
		change
	};
	return {
		kind: "leave",
		changes: open,
		because: `nothing goes out of service until all creates and updates have succeeded, and ${unfinished.length} of them ${unfinished.length === 1 ? "has" : "have"} not`
	};
}
function isFree(change, underWay) {
	const queue = QUEUES[change.action];
	return [...underWay].filter(({ action }) => QUEUES[action] === queue).length < (CONCURRENCY[queue] ?? 1);
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
		if (sid === void 0) return one;
		if (remainingOf(one, after) !== void 0) return one;
		return require_outcome.outcome(one.change, "done", {
			sid,
			note: "its answer was lost, and the account shows it"
		});
	});
	const written = known.filter(({ status }) => status === "done");
	const made = written.filter(({ change }) => change.action === "create");
	const differing = written.flatMap((one) => {
		const remains = remainingOf(one, after);
		return remains === void 0 ? [] : [differs(one, remains)];
	});
	const planned = new Set([...plan.changes, ...plan.held].map(({ digest }) => digest));
	const others = after.changes.filter((change) => !planned.has(change.digest) && !known.some((one) => concernsSame(change, one)));
	return {
		outcomes: known,
		problems: [
			...differing,
			...made.flatMap((one) => [...respelled(one, after), ...doubled(one, after)]),
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
	if (change.action === "create" && sid !== void 0 && after.liveNames.has(sid)) {
		if (require_kinds.keyValue(plan.kind, change.desired.values) === void 0) return sid;
		return after.claims.find(({ key }) => key === change.key)?.live?.sid === sid && !hasProblem(change, after) ? sid : void 0;
	}
	if (hasProblem(change, after)) return void 0;
	const live = after.claims.find(({ key }) => key === change.key)?.live;
	if (live?.name !== change.desired.name) return void 0;
	if (change.action === "create") return require_address.wasThere(plan, live.sid) ? void 0 : live.sid;
	return live.sid === sid ? live.sid : void 0;
}
function hasProblem({ key }, { problems }) {
	return problems.some(({ severity, entry }) => severity === "error" && entry === key);
}
function concernsSame(change, { change: own, sid }) {
	if (own.key !== void 0 && change.key === own.key) return true;
	return "sid" in change && change.sid === sid;
}
/** What is left to do of a change, but for a name that Twilio keeps otherwise, which is reported for itself. */
function remainingOf(one, after) {
	const remains = after.changes.find((change) => concernsSame(change, one));
	if (remains === void 0 || !isRespelled(one, after)) return remains;
	return remains.action === "create" || remains.fields.every(({ field }) => field === "name") ? void 0 : remains;
}
function differs(one, remains) {
	const fields = remains.fields.map(({ field, before, after }) => `${field} is ${JSON.stringify(before)}, not ${JSON.stringify(after)}`);
	const what = one.change.action === "delete" ? "it is still there" : remains.action === "create" ? "it does not show" : fields.join("; ");
	return require_kinds.problem("FA244", `After the writes ${one.change.key ?? require_kinds.quote(one.change.name)}${one.sid === void 0 ? "" : ` (${one.sid})`} is not as planned: ${what}`, "Run again. If it stays so, Twilio does not keep what was sent, or somebody changes it at the same time.");
}
/** Whether Twilio keeps the name of a new address in another spelling. It is not made again. */
function isRespelled({ change, sid = "" }, { kind, liveNames }) {
	const kept = liveNames.get(sid);
	if (change.action !== "create" || kept === void 0 || kept === change.desired.name) return false;
	return require_kinds.keyValue(kind, change.desired.values) === void 0 || require_live_plan.mayBeSameName(kept, change.desired.name);
}
function respelled(one, after) {
	const { change, sid = "" } = one;
	if (change.action !== "create" || !isRespelled(one, after)) return [];
	const isFound = after.claims.some(({ key, live }) => key === change.key && live?.sid === sid);
	return [require_kinds.warning("FA247", `Twilio keeps the name of ${change.key} (${sid}) in another spelling: ${require_kinds.quote(after.liveNames.get(sid) ?? "")}`, isFound ? "Write the name into the entry as it is kept: every plan renames the address otherwise." : `Write \`sid: ${sid}\` into the entry, or the name as it is kept: the next plan does not find the address otherwise.`, {
		place: change.desired.namePlace,
		path: `addresses.${change.key}.name`
	})];
}
/** Two runs at once may each make an address: whichever sees it afterwards fails. */
function doubled({ change, sid = "" }, { liveNames }) {
	if (change.action !== "create") return [];
	const name = liveNames.get(sid) ?? change.desired.name;
	const others = [...liveNames].filter(([other, its]) => its === name && other !== sid).map(([other]) => other);
	if (others.length === 0) return [];
	return [require_kinds.problem("FA248", `${change.key} was created as ${sid}, and ${others.sort().join(", ")} ${others.length === 1 ? "has" : "have"} the same name ${require_kinds.quote(name)}: another run may have created it at the same time`, `Write the SID of the one that your sites embed into the entry (\`sid: ${sid}\`), and list the other under \`removed\` by its SID. Let one apply run at a time${require_kinds.perStyle({
		workflow: " (`concurrency` in the workflow)",
		command: ""
	})}.`, {
		place: change.desired.namePlace,
		path: `addresses.${change.key}.name`
	})];
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
	const names = others.map((change) => change.key ?? require_kinds.quote(change.name));
	return [require_kinds.warning("FA245", `Meanwhile others changed ${require_kinds.count(others.length, "address", "addresses")}: ${require_kinds.firstOf(names, 5)}`, "Run again to bring them in line with the file.")];
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
	return written(kind, values.get(require_kinds.INTEGRATION), (field) => {
		const current = values.get(field.path);
		return field.path === "enabled" ? false : isUnset(field, current) ? void 0 : current;
	});
}
function isUnset(field, value) {
	return "unset" in field && value === field.unset;
}
/** The fields of an address with this integration. One that this tool does not know is left as it is. */
function written(kind, integration, writtenValue) {
	const known = require_kinds.integrationNamed(kind, integration)?.name;
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
	return kind.fields.every(({ path }) => unmanaged.has(path) || require_kinds.sameValue(planned.values.get(path), now.values.get(path)));
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
/** Milliseconds that a look at an address is good for: somebody may change it while its write waits. */
const FRESH = 2e3;
/** How often an address is looked at before an attempt: where each look takes long, something else is wrong. */
const MAX_LOOKS = 5;
/**
* Looks, waits for its turn, and sends; looks again where that took long, and before it is sent again.
*
* @param look must tell what another attempt may have done from what somebody else did
*/
async function writeFresh(change, context, look, send) {
	const { clock, random } = context;
	const kind = change.action === "disable" ? "update" : change.action;
	let doubt;
	for (let attempt = 1;; attempt++) try {
		const looked = await lookFresh(kind, context, () => look(doubt !== void 0));
		if ("ended" in looked) return settled(looked.ended, doubt);
		return await send(looked.seen, looked.at + FRESH);
	} catch (error) {
		if (error instanceof require_runner_commands.RequestError && error.isInDoubt) doubt = error;
		if (!(error instanceof require_runner_commands.RequestError) || !error.mayRepeat || attempt >= require_ownership.maxAttempts(error)) throw doubt ?? error;
		const wait = require_ownership.waitBefore(attempt, error.retryAfter, random());
		await clock.sleep(wait).catch((interrupted) => {
			throw doubt ?? interrupted;
		});
	}
}
/** Looks until a write may leave while the look is fresh. */
async function lookFresh(kind, { store, clock }, look) {
	for (let looks = 1; looks <= MAX_LOOKS; looks++) {
		const looked = await check(look);
		if ("ended" in looked) return looked;
		if (looks === 1) await store.turn(kind);
		if (clock.now() - looked.at <= FRESH) return looked;
	}
	throw new CheckFailed(new require_runner_commands.RequestError("unsent", "each look at it took too long"));
}
/** What was left alone since an earlier attempt may have changed it is in doubt. */
function settled(ended, doubt) {
	return doubt === void 0 || ended.status === "done" ? ended : require_outcome.inDoubt(ended.change, doubt, ended.note);
}
async function create(change, context) {
	const { store, clock } = context;
	const { kind } = context.plan;
	const { name, values } = change.desired;
	const key = require_kinds.keyValue(kind, values);
	const handles = key === void 0 ? [name, ...formerNames(change, context.plan)] : [key];
	const look = async () => {
		const found = await Promise.all(handles.map(async (one) => ({
			rows: await store.find(one),
			at: clock.now()
		})));
		const namesakes = found.flatMap(({ rows }) => rows.map(({ sid }) => sid));
		if (namesakes.length === 0) return {
			seen: void 0,
			at: Math.min(...found.map(({ at }) => at))
		};
		const note = `since the plan there is an address of this ${require_kinds.keyField(kind)?.label ?? "name"}: ${namesakes.join(", ")}. Run again to set it up`;
		return { ended: require_outcome.outcome(change, "left alone", { note }) };
	};
	try {
		return await writeFresh(change, context, look, async (_, by) => {
			const made = await store.create(forCreate(change.desired, context.plan.accountValues), by);
			if (key !== void 0 && !isAsWritten(change, made, context.plan)) {
				const note = `the answer is ${made.sid}, which has its ${require_kinds.keyField(kind)?.label} with other settings: run again`;
				return require_outcome.outcome(change, "in doubt", {
					sid: made.sid,
					note
				});
			}
			if (made.name === name) return require_outcome.outcome(change, "done", { sid: made.sid });
			const note = `Twilio keeps its name as ${require_kinds.quote(made.name)}`;
			if (await isThere(made, context)) return require_outcome.outcome(change, "done", {
				sid: made.sid,
				note
			});
			const doubt = `${note}, and the account does not show it: run again to find out`;
			return require_outcome.outcome(change, "in doubt", {
				sid: made.sid,
				note: doubt
			});
		});
	} catch (error) {
		if (!(error instanceof require_runner_commands.RequestError)) throw error;
		if (error.isInDoubt) return findLostCreate(change, error, context);
		return refusedCreate(change, error, context);
	}
}
/** A key has one address: Twilio may answer a create with the one that somebody else has made, and leave it as it is. */
function isAsWritten({ desired: { name, values, unmanaged } }, made, { kind }) {
	return require_live_plan.diff(kind, values, made, unmanaged).every(({ field }) => field === "name" && require_live_plan.mayBeSameName(made.name, name));
}
/**
* Twilio may refuse to create addresses of this kind at all, or may have one of the key by now: which of its codes says
* so is not documented.
*/
async function refusedCreate(change, error, { store }) {
	const key = require_kinds.keyValue(store.kind, change.desired.values);
	const { createByHand } = store.kind;
	if (key === void 0 || createByHand === void 0 || !error.isRefusedRequest) throw error;
	const found = await store.find(key).catch((look) => {
		if (isReadFailure(look)) return [];
		throw look;
	});
	const permission = error.status === 403 ? "Give the API key the permission to create addresses of Conversations. Or: " : "";
	const next = found[0] === void 0 ? permission + createByHand(change.desired.name, key) : `${found[0].sid} has the ${require_kinds.keyField(store.kind)?.label}: run again to set that one up`;
	return require_outcome.outcome(change, "failed", {
		note: `Twilio refused it: ${error.message}. ${next}`,
		...require_outcome.errorPage(error)
	});
}
/**
* The answer to a create has another name: it is the new address in another spelling, or the answer to something else.
* Where the look fails, the answer counts.
*/
async function isThere({ sid }, { store, plan }) {
	if (require_address.wasThere(plan, sid)) return false;
	try {
		return await store.fetch(sid) !== void 0;
	} catch (error) {
		if (isReadFailure(error)) return true;
		throw error;
	}
}
/** The names that an entry had and that no other entry has taken over: an address of one is to be renamed, not left. */
function formerNames({ desired }, { claims }) {
	const taken = new Set(claims.flatMap((claim) => [claim.desired.name, claim.live?.name]));
	return desired.was.map(({ value }) => value).filter((name) => !taken.has(name));
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
		if (error instanceof require_runner_commands.RequestError || error instanceof require_kinds.ProblemError) throw new CheckFailed(error);
		throw error;
	}
}
async function changeExisting(change, context) {
	const { store, plan, clock } = context;
	const look = async (mayBeDone) => {
		const live = await store.fetch(change.sid);
		if (live === void 0) return { ended: goneMeanwhile(change) };
		const unmanaged = change.action === "update" ? change.desired.unmanaged : NOTHING;
		if (isUnchanged(plan.kind, change.live, live, unmanaged)) return {
			seen: live,
			at: clock.now()
		};
		if (!isAsPlanned(change, live, plan)) return { ended: require_outcome.outcome(change, "left alone", { note: "somebody has changed it since the plan" }) };
		return { ended: require_outcome.outcome(change, "done", { note: mayBeDone ? ANSWER_LOST : "somebody has made it so since the plan" }) };
	};
	return writeFresh(change, context, look, async (live, by) => {
		if (change.action === "delete") await store.remove(change.sid, by);
		else if (change.action === "disable") await store.update(change.sid, forDisable(plan.kind, live), by);
		else await store.update(change.sid, forUpdate(plan.kind, change.desired, live), by);
		return require_outcome.outcome(change, "done");
	});
}
const NOTHING = /* @__PURE__ */ new Set();
const ANSWER_LOST = "its answer was lost, and the account shows it";
function goneMeanwhile(change) {
	if (change.action === "delete") return require_outcome.outcome(change, "done", { note: "it was gone already" });
	const status = change.action === "update" ? "left alone" : "done";
	return require_outcome.outcome(change, status, { note: "it is gone since the plan" });
}
/** Whether an address has become what the change makes of it. */
function isAsPlanned(change, live, { kind }) {
	if (live.isElsewhere || change.action === "delete") return false;
	if (change.action === "disable") return live.values.get("enabled") === false && isUnchanged(kind, change.live, live, /* @__PURE__ */ new Set(["enabled"]));
	const { values, unmanaged } = change.desired;
	return require_live_plan.diff(kind, values, live, unmanaged).length === 0;
}
function failed(change, error) {
	if (error instanceof require_runner_commands.RequestError && error.isInDoubt) return require_outcome.inDoubt(change, error);
	if (error instanceof require_runner_commands.Interrupted) return require_outcome.outcome(change, "not attempted", { note: error.message });
	const refusal = error instanceof CheckFailed ? error.cause : error;
	if (refusal instanceof require_runner_commands.RequestError && (refusal.isHeldBack || refusal !== error && refusal.endsAll)) {
		const note = `Twilio accepts no requests of this account any more: ${refusal.message}`;
		return require_outcome.outcome(change, "not attempted", {
			note,
			...require_outcome.errorPage(refusal)
		});
	}
	if (error instanceof CheckFailed) {
		const note = `it could not be looked at, and was not sent: ${error.message}`;
		return require_outcome.outcome(change, "failed", {
			note,
			...require_outcome.errorPage(error.cause)
		});
	}
	if (error instanceof require_runner_commands.RequestError) {
		const what = error.kind === "refused" ? "Twilio refused it" : "Twilio was not reached";
		return require_outcome.outcome(change, "failed", {
			note: `${what}: ${error.message}`,
			...require_outcome.errorPage(error)
		});
	}
	if (error instanceof require_kinds.ProblemError) return require_outcome.outcome(change, "failed", { note: error.message });
	throw error;
}
// src/apply/apply.ts
/** Milliseconds after which nothing more starts: 2,500 updates take 43 minutes. */
const RUN_LIMIT = 72e5;
/** Writes a plan that nothing blocks, and looks whether the account is as planned. */
async function apply$1(plan, options) {
	const { clock, interrupted } = options;
	const held = plan.held.map(require_outcome.heldOutcome);
	const waitedFor = options.waitedFor.filter((change) => !require_address.goesOutOfService(change)).map(require_outcome.heldOutcome);
	const outcomes = [];
	const underWay = /* @__PURE__ */ new Map();
	const context = {
		...options,
		plan
	};
	const until = clock.now() + RUN_LIMIT;
	for (;;) {
		const stopped = stopReason(interrupted, clock.now() > until);
		const step = nextStep(plan.changes, [...outcomes, ...waitedFor], new Set(underWay.keys()), stopped);
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
		problems: seen.problems,
		inSync: seen.inSync
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
		settled: true,
		inSync: require_address.inSync(plan)
	};
	if (!outcomes.some(({ status }) => status === "done" || status === "in doubt") || options.interrupted.aborted) return seen;
	for (const wait of READ_DELAYS) {
		try {
			await options.clock.sleep(wait);
			const after = await options.planAgain();
			seen = {
				...verdict(plan, seen.outcomes, after, await deletedAmong(seen.outcomes, options.store)),
				inSync: require_address.inSync(after) && !after.blocked
			};
		} catch (error) {
			if (!isReadFailure(error)) throw error;
			return {
				...seen,
				problems: [...seen.problems, unverified(error)],
				settled: false,
				inSync: false
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
	return require_kinds.problem("FA246", `After the writes the account could not be read: ${error.message}`, "Run again: it finds out what is left to do.");
}
// src/commands/apply.ts
/** Makes the account match the file: plans, writes, and checks the result against the plan. */
function apply(options, hooks, runtime) {
	return require_live_plan.withLivePlan(options, hooks, runtime, async (live) => {
		const { plan } = live;
		const objections = [...disapproval(plan, options), ...plan.blocked ? [] : await hooks.review(plan, live.base)];
		if (plan.blocked || objections.length > 0) return require_runner_commands.planned(options, live, "failed", objections);
		if (plan.changes.length > 0 && !await hooks.confirm(plan)) throw require_kinds.stopFor(require_runner_commands.unconfirmedPlan());
		const { clock, random, interrupted } = runtime;
		const secondsLeft = (done) => require_live_plan.estimate(plan.kind.pace, require_live_plan.countActions(plan.changes.slice(done)));
		const heldBack = require_review.heldOfFile(plan, live.origins);
		const applied = await apply$1(plan, {
			waitedFor: [.../* @__PURE__ */ new Set([...heldBack, ...plan.held.filter(({ action }) => action === "create")])],
			store: live.account.store,
			planAgain: live.planAgain,
			clock,
			random,
			interrupted,
			progress: ({ length }) => hooks.progress(length, plan.changes.length, secondsLeft(length))
		});
		const review = hooks.heldForReview(plan, heldBack);
		const failed = require_outcome.isFailure(applied) || require_kinds.errorsOf(review).length > 0;
		const outcome = interrupted.aborted ? "interrupted" : failed ? "failed" : "done";
		const problems = [...review, ...applied.problems];
		return {
			...require_runner_commands.planned(options, live, outcome, problems),
			kind: "applied",
			applied
		};
	});
}
/** The problem if another plan was approved. */
function disapproval({ id }, { approvedPlanId }) {
	if (approvedPlanId === void 0 || approvedPlanId === id) return [];
	return [id.startsWith(approvedPlanId) ? require_sdk.incompletePlanId(approvedPlanId, id) : require_sdk.changedPlan(approvedPlanId, id)];
}
exports.apply = apply;
