const require_kinds = require("./kinds.js");
const require_address = require("./address.js");
const require_request_error = require("./request-error.js");
const require_live_plan = require("./live-plan.js");
const require_clock = require("./clock.js");
const require_outcome = require("./outcome.js");
const require_ownership = require("./ownership.js");
const require_sdk = require("./sdk.js");
const require_read_text = require("./read-text.js");
const require_review = require("./review.js");
// src/messages/writes.ts
const notAsPlanned = ({ key, name, sid }, difference) => require_kinds.problem("FA244", `${key ?? require_kinds.quote(name)}${sid === void 0 ? "" : ` (${sid})`} is not as planned after the writes: ${differs(difference)}`, "Run it again. If it happens again, Twilio does not store what is sent, or someone else changes the address.");
function differs(difference) {
	if (difference.kind === "not deleted") return "it still exists";
	if (difference.kind === "not shown") return "the account does not show it";
	return difference.fields.map(({ field, before, after }) => `${field} is ${JSON.stringify(before)}, not ${JSON.stringify(after)}`).join("; ");
}
/** @param addresses their keys, or their names in quotes */
const addressesChangedByOthers = (addresses) => require_kinds.warning("FA245", `Others changed ${require_kinds.count(addresses.length, "address", "addresses")} during this run: ${require_kinds.firstOf(addresses, 5)}`, "Run it again to bring them in sync with the file.");
/** @param found what the account has now, as a problem */
const accountChangedByOthers = (found) => require_kinds.warning("FA245", `Others changed the account during this run: ${found.message}`, found.remedy);
const notVerified = (why) => require_kinds.problem("FA246", `The account could not be read after the writes: ${why}`, "Run it again: the next run finishes what is left.");
/** @param isFound whether the next plan finds the address nevertheless */
const nameInOtherSpelling = (key, sid, stored, isFound) => require_kinds.warning("FA247", `Twilio stores the name of ${key} (${sid}) in a different spelling: ${require_kinds.quote(stored)}`, isFound ? "Set `name` to this spelling. Otherwise every plan renames the address." : `Add \`sid: ${sid}\` to the entry, or set \`name\` to this spelling. Otherwise the next plan does not find the address.`);
/** @param others the SIDs of the live addresses that have the name as well */
const createdTwice = (key, sid, others, name) => {
	const [have, other] = others.length === 1 ? ["has", "other"] : ["have", "others"];
	return require_kinds.problem("FA248", `${key} was created as ${sid}, and ${others.join(", ")} ${have} the same name ${require_kinds.quote(name)}: another run may have created it at the same time`, `Add the SID of the one that your sites embed to the entry, such as \`sid: ${sid}\`. List the ${other} under \`removed\` by SID. Run only one apply at a time${require_kinds.perStyle({
		workflow: " (`concurrency` in the workflow)",
		command: ""
	})}.`);
};
// src/apply/lost-create.ts
/** Waits before each search for a create whose response was lost, in milliseconds: a list may lag behind a write. */
const SEARCH_DELAYS = [
	0,
	500,
	1e3,
	2e3,
	4e3
];
/** A create whose response was lost is never sent again, but the account may show that it was carried out. */
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
				const sids = found.map(({ sid }) => sid).sort();
				return require_outcome.outcome(change, "in doubt", {
					note: require_outcome.severalOfName(sids),
					...require_outcome.errorPage(error)
				});
			}
			const { sid } = first;
			if (require_kinds.keyValue(plan.kind, values) !== void 0 && require_live_plan.diff(plan.kind, values, first, unmanaged).length > 0) {
				const note = require_outcome.lostWithOtherSettings(sid, require_kinds.keyField(plan.kind)?.label);
				return require_outcome.outcome(change, "in doubt", {
					sid,
					note,
					...require_outcome.errorPage(error)
				});
			}
			return require_outcome.outcome(change, "done", {
				sid,
				note: require_outcome.RESPONSE_LOST
			});
		}
	} catch (look) {
		if (!isReadFailure(look)) throw look;
		return require_outcome.inDoubt(change, error, require_outcome.ACCOUNT_UNREADABLE);
	}
	return require_outcome.inDoubt(change, error, require_outcome.NOT_SHOWN);
}
/** The addresses with the create's key, or those with its name that are new since the plan. */
async function madeSince({ desired: { name, values } }, { plan, store }) {
	const key = require_kinds.keyValue(plan.kind, values);
	if (key !== void 0) return store.find(key);
	const { addresses } = await store.list();
	return addresses.filter((one) => one.name === name && !require_address.wasThere(plan, one.sid));
}
/** Whether an error means that the account could not be read, for whatever reason. */
function isReadFailure(error) {
	return error instanceof require_request_error.RequestError || error instanceof require_kinds.ProblemError || error instanceof require_clock.Interrupted;
}
// src/apply/scheduler.ts
/** New addresses come first, so that a site can move to one before its old address is deleted. */
const WRITING_ORDER = [
	"create",
	"update",
	"disable",
	"delete"
];
/** Creates and updates run in parallel, each at its own rate. */
const QUEUES = {
	create: "create",
	update: "update",
	disable: "update",
	delete: "delete"
};
/** Pending changes per queue. Updates go out at one per second: a third would wait until its last read is no longer fresh. */
const CONCURRENCY = {
	create: 3,
	update: 2,
	delete: 3
};
/**
* The one place that decides what is written next: first creates and updates. Addresses go out of service only once all
* of those have succeeded.
*
* @param stopped why nothing more may start; undefined if nothing stops it
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
		because: require_outcome.waitsFor(unfinished.length)
	};
}
function isFree(change, underWay) {
	const queue = QUEUES[change.action];
	return [...underWay].filter(({ action }) => QUEUES[action] === queue).length < (CONCURRENCY[queue] ?? 1);
}
// src/apply/verify.ts
/** Waits before each reading after the writes, in milliseconds: right after a write, a read may be stale. */
const READ_DELAYS = [
	0,
	250,
	500,
	1e3,
	2e3,
	4e3
];
/**
* Compares a new plan of the account with what this run did: what it wrote must be as planned. What others changed during
* the run is reported, but does not fail it.
*/
function verdict(plan, outcomes, after, gone) {
	const known = outcomes.map((one) => {
		const sid = one.status === "in doubt" ? sidShowing(one, plan, after, gone) : void 0;
		if (sid === void 0) return one;
		if (remainingOf(one, after) !== void 0) return one;
		return require_outcome.outcome(one.change, "done", {
			sid,
			note: require_outcome.RESPONSE_LOST
		});
	});
	const written = known.filter(({ status }) => status === "done");
	const made = written.filter(({ change }) => change.action === "create");
	const differing = written.flatMap((one) => {
		const remains = remainingOf(one, after);
		return remains === void 0 ? [] : [notMade(one, remains)];
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
/** The SID of the address that proves that a change in doubt was carried out. */
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
/** What is left of a change, without a name in a different spelling, which is reported separately. */
function remainingOf(one, after) {
	const remains = after.changes.find((change) => concernsSame(change, one));
	if (remains === void 0 || !isRespelled(one, after)) return remains;
	return remains.action === "create" || remains.fields.every(({ field }) => field === "name") ? void 0 : remains;
}
function notMade({ change, sid }, remains) {
	const { key, name } = change;
	const difference = change.action === "delete" ? { kind: "not deleted" } : remains.action === "create" ? { kind: "not shown" } : {
		kind: "other values",
		fields: remains.fields
	};
	return notAsPlanned({
		key,
		name,
		sid
	}, difference);
}
/** Whether Twilio stores the name of a new address in a different spelling. It is not created again. */
function isRespelled({ change, sid = "" }, { kind, liveNames }) {
	const kept = liveNames.get(sid);
	if (change.action !== "create" || kept === void 0 || kept === change.desired.name) return false;
	return require_kinds.keyValue(kind, change.desired.values) === void 0 || require_live_plan.mayBeSameName(kept, change.desired.name);
}
function respelled(one, after) {
	const { change, sid = "" } = one;
	if (change.action !== "create" || !isRespelled(one, after)) return [];
	const isFound = after.claims.some(({ key, live }) => key === change.key && live?.sid === sid);
	const stored = after.liveNames.get(sid) ?? "";
	return [require_kinds.located(nameInOtherSpelling(change.key, sid, stored, isFound), atName(change))];
}
/** Two runs at the same time may each create an address: the one that sees the other's afterwards fails. */
function doubled({ change, sid = "" }, { liveNames }) {
	if (change.action !== "create") return [];
	const name = liveNames.get(sid) ?? change.desired.name;
	const others = [...liveNames].filter(([other, its]) => its === name && other !== sid).map(([other]) => other).sort();
	if (others.length === 0) return [];
	return [require_kinds.located(createdTwice(change.key, sid, others, name), atName(change))];
}
const atName = ({ key, desired }) => ({
	place: desired.namePlace,
	path: `addresses.${key}.name`
});
/** What blocks the next plan although this run did its part, such as an address of the same name made meanwhile. */
function newProblems(written, after) {
	const keys = new Set(written.map(({ change }) => change.key));
	return after.problems.filter(({ severity, entry }) => severity === "error" && entry !== void 0 && keys.has(entry)).map((one) => ({
		...one,
		...accountChangedByOthers(one)
	}));
}
function changedByOthers(others) {
	if (others.length === 0) return [];
	return [addressesChangedByOthers(others.map((change) => change.key ?? require_kinds.quote(change.name)))];
}
// src/apply/refused-create.ts
/**
* Twilio may refuse to create addresses of this kind at all, or may have one with this key by now. Which of its codes
* mean that is not documented.
*/
async function refusedCreate(change, error, { store }) {
	const key = require_kinds.keyValue(store.kind, change.desired.values);
	const { createByHand } = store.kind;
	if (key === void 0 || createByHand === void 0 || !error.isRefusedRequest) throw error;
	const found = await store.find(key).catch((look) => {
		if (isReadFailure(look)) return [];
		throw look;
	});
	const permission = error.status === 403 ? require_outcome.GRANT_PERMISSION : "";
	const next = found[0] === void 0 ? permission + createByHand(change.desired.name, key) : require_outcome.keyInUse(found[0].sid, require_kinds.keyField(store.kind)?.label);
	return require_outcome.outcome(change, "failed", {
		note: `${require_outcome.refused(error.message)}. ${next}`,
		...require_outcome.errorPage(error)
	});
}
// src/apply/written-values.ts
/** All values of a new address: those of the file, and the account's for fields that the file does not set. */
function forCreate(desired, accountValues) {
	return new Map([...accountValues, ...desired.values]);
}
/**
* All values of an update: those of the file, and the live value that was just read for fields that are unmanaged or not
* in the file. The update is complete, because it is only assumed that Twilio keeps what an update omits.
*/
function forUpdate(kind, { values, unmanaged }, live) {
	const ofFile = (path) => unmanaged.has(path) ? void 0 : values.get(path);
	return written(kind, ofFile("integration") ?? live.values.get("integration"), (field) => {
		const { path } = field;
		const ofEntry = ofFile(path);
		if (ofEntry !== void 0) return ofEntry;
		const current = live.values.get(path) ?? void 0;
		return isUnset(field, current) ? void 0 : current ?? values.get(path);
	});
}
/** The address with its live values, but disabled. */
function forDisable(kind, { values }) {
	return written(kind, values.get(require_kinds.INTEGRATION), (field) => {
		const current = values.get(field.path);
		return field.path === "enabled" ? false : isUnset(field, current) ? void 0 : current;
	});
}
function isUnset(field, value) {
	return "unset" in field && value === field.unset;
}
/** The fields of an address with this integration. An unknown integration is not sent. */
function written(kind, integration, writtenValue) {
	const known = require_kinds.integrationNamed(kind, integration)?.name;
	const values = /* @__PURE__ */ new Map();
	for (const field of kind.fields) {
		const value = field.integration !== void 0 && field.integration !== known ? void 0 : field.path === "integration" ? known : writtenValue(field);
		if (value !== void 0) values.set(field.path, value);
	}
	return values;
}
/** Whether an address still is what the plan was made from, except for unmanaged fields. */
function isUnchanged(kind, planned, now, unmanaged) {
	if (now.isElsewhere) return false;
	return kind.fields.every(({ path }) => unmanaged.has(path) || require_kinds.sameValue(planned.values.get(path), now.values.get(path)));
}
// src/apply/write.ts
/** Carries out one change, or finds that it must be left alone. Never throws because of a response from Twilio. */
async function write(change, context) {
	try {
		return await (change.action === "create" ? create(change, context) : changeExisting(change, context));
	} catch (error) {
		return failed(change, error);
	}
}
/** Milliseconds for which a look at an address is fresh: others may change it while its write waits. */
const FRESH = 2e3;
/** The most looks at an address before an attempt: if each takes this long, something else is wrong. */
const MAX_LOOKS = 5;
/**
* Looks, waits for its turn, and sends. Looks again if the wait was long, and before each further attempt.
*
* @param look must tell what an earlier attempt may have done from what others did
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
		if (error instanceof require_request_error.RequestError && error.isInDoubt) doubt = error;
		if (!(error instanceof require_request_error.RequestError) || !error.mayRepeat || attempt >= require_ownership.maxAttempts(error)) throw doubt ?? error;
		const wait = require_ownership.waitBefore(attempt, error.retryAfter, random());
		await clock.sleep(wait).catch((interrupted) => {
			throw doubt ?? interrupted;
		});
	}
}
/** Looks until a write can be sent while the look is fresh. */
async function lookFresh(kind, { store, clock }, look) {
	for (let looks = 1; looks <= MAX_LOOKS; looks++) {
		const looked = await check(look);
		if ("ended" in looked) return looked;
		if (looks === 1) await store.turn(kind);
		if (clock.now() - looked.at <= FRESH) return looked;
	}
	throw new CheckFailed(new require_request_error.RequestError("unsent", require_outcome.CHECKS_TOO_SLOW));
}
/** A change that is left alone is in doubt if an earlier attempt may have been carried out. */
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
		const note = require_outcome.createdSincePlan(require_kinds.keyField(kind)?.label ?? "name", namesakes);
		return { ended: require_outcome.outcome(change, "left alone", { note }) };
	};
	try {
		return await writeFresh(change, context, look, async (_, by) => {
			const made = await store.create(forCreate(change.desired, context.plan.accountValues), by);
			if (key !== void 0 && !isAsWritten(change, made, context.plan)) {
				const note = require_outcome.returnedOther(made.sid, require_kinds.keyField(kind)?.label);
				return require_outcome.outcome(change, "in doubt", {
					sid: made.sid,
					note
				});
			}
			if (made.name === name) return require_outcome.outcome(change, "done", { sid: made.sid });
			if (await isThere(made, context)) return require_outcome.outcome(change, "done", {
				sid: made.sid,
				note: require_outcome.storedName(made.name)
			});
			return require_outcome.outcome(change, "in doubt", {
				sid: made.sid,
				note: require_outcome.storedNameNotShown(made.name)
			});
		});
	} catch (error) {
		if (!(error instanceof require_request_error.RequestError)) throw error;
		if (error.isInDoubt) return findLostCreate(change, error, context);
		return refusedCreate(change, error, context);
	}
}
/** A key has one address: Twilio may respond to a create with one that others made, and leave it unchanged. */
function isAsWritten({ desired: { name, values, unmanaged } }, made, { kind }) {
	return require_live_plan.diff(kind, values, made, unmanaged).every(({ field }) => field === "name" && require_live_plan.mayBeSameName(made.name, name));
}
/**
* The response to a create has another name: either Twilio stores the name in a different spelling, or it is the response to
* something else. If the look fails, the response counts.
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
/** Former names that no other entry has taken over: an address with one must be renamed, not left behind. */
function formerNames({ desired }, { claims }) {
	const taken = new Set(claims.flatMap((claim) => [claim.desired.name, claim.live?.name]));
	return desired.was.map(({ value }) => value).filter((name) => !taken.has(name));
}
/** A check before a write failed: nothing that could be carried out was sent. */
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
		if (error instanceof require_request_error.RequestError || error instanceof require_kinds.ProblemError) throw new CheckFailed(error);
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
		if (!isAsPlanned(change, live, plan)) return { ended: require_outcome.outcome(change, "left alone", { note: require_outcome.CHANGED_SINCE_PLAN }) };
		return { ended: require_outcome.outcome(change, "done", { note: mayBeDone ? require_outcome.RESPONSE_LOST : require_outcome.UP_TO_DATE }) };
	};
	return writeFresh(change, context, look, async (live, by) => {
		if (change.action === "delete") await store.remove(change.sid, by);
		else if (change.action === "disable") await store.update(change.sid, forDisable(plan.kind, live), by);
		else await store.update(change.sid, forUpdate(plan.kind, change.desired, live), by);
		return require_outcome.outcome(change, "done");
	});
}
const NOTHING = /* @__PURE__ */ new Set();
function goneMeanwhile(change) {
	if (change.action === "delete") return require_outcome.outcome(change, "done", { note: require_outcome.ALREADY_DELETED });
	const status = change.action === "update" ? "left alone" : "done";
	return require_outcome.outcome(change, status, { note: require_outcome.DELETED_SINCE_PLAN });
}
/** Whether an address already is what the change would make it. */
function isAsPlanned(change, live, { kind }) {
	if (live.isElsewhere || change.action === "delete") return false;
	if (change.action === "disable") return live.values.get("enabled") === false && isUnchanged(kind, change.live, live, /* @__PURE__ */ new Set(["enabled"]));
	const { values, unmanaged } = change.desired;
	return require_live_plan.diff(kind, values, live, unmanaged).length === 0;
}
function failed(change, error) {
	if (error instanceof require_request_error.RequestError && error.isInDoubt) return require_outcome.inDoubt(change, error);
	if (error instanceof require_clock.Interrupted) return require_outcome.outcome(change, "not attempted", { note: error.message });
	const refusal = error instanceof CheckFailed ? error.cause : error;
	if (refusal instanceof require_request_error.RequestError && (refusal.isHeldBack || refusal !== error && refusal.endsAll)) return require_outcome.outcome(change, "not attempted", {
		note: require_outcome.allRefused(refusal.message),
		...require_outcome.errorPage(refusal)
	});
	if (error instanceof CheckFailed) return require_outcome.outcome(change, "failed", {
		note: require_outcome.notChecked(error.message),
		...require_outcome.errorPage(error.cause)
	});
	if (error instanceof require_request_error.RequestError) {
		const note = error.kind === "refused" ? require_outcome.refused(error.message) : require_outcome.unreachable(error.message);
		return require_outcome.outcome(change, "failed", {
			note,
			...require_outcome.errorPage(error)
		});
	}
	if (error instanceof require_kinds.ProblemError) return require_outcome.outcome(change, "failed", { note: error.message });
	throw error;
}
// src/apply/apply.ts
/** Milliseconds after which nothing more starts: 2,500 updates take 43 minutes. */
const RUN_LIMIT = 72e5;
/** Writes a plan that nothing blocks, and checks that the account is as planned afterwards. */
async function apply$1(plan, options) {
	const { clock, interrupted } = options;
	const held = plan.held.map(require_outcome.heldOutcome);
	const waitedFor = options.waitedFor.map(require_outcome.heldOutcome);
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
	if (interrupted.aborted) return require_outcome.INTERRUPTED;
	return late ? require_outcome.TOO_LONG : void 0;
}
/** Reads and plans again until the account shows what this run wrote, or the waits are used up. */
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
				problems: [...seen.problems, notVerified(error.message)],
				settled: false,
				inSync: false
			};
		}
		if (seen.settled) break;
	}
	return seen;
}
/** The SIDs of deletes in doubt whose address no longer exists. */
async function deletedAmong(outcomes, store) {
	const sids = outcomes.filter(({ change, status }) => change.action === "delete" && status === "in doubt").flatMap(({ sid }) => sid === void 0 ? [] : [sid]);
	const found = await Promise.all(sids.map((sid) => store.fetch(sid)));
	return new Set(sids.filter((_, index) => found[index] === void 0));
}
// src/commands/apply.ts
/** Makes the account match the file: plans, writes, and checks the result against the plan. */
function apply(options, hooks, runtime) {
	return require_live_plan.withLivePlan(options, hooks, runtime, async (live) => {
		const { plan } = live;
		const objections = [...disapproval(plan, options), ...plan.blocked ? [] : await hooks.review(plan, live.base)];
		if (plan.blocked || objections.length > 0) return require_read_text.planned(options, live, "failed", objections);
		if (plan.changes.length > 0 && !await hooks.confirm(plan)) throw require_kinds.stop(require_read_text.unconfirmedPlan());
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
			...require_read_text.planned(options, live, outcome, problems),
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
