const require_addresses_file = require("./addresses-file.js");
const require_editable_file = require("./editable-file.js");
const require_load = require("./load.js");
const require_write_text = require("./write-text.js");
const require_kinds = require("./kinds.js");
const require_pins = require("./pins.js");
const require_live_plan = require("./live-plan.js");
const require_read_text = require("./read-text.js");
// src/export/add-pins.ts
/**
* Adds a `sid` line to each entry, under the selected environment if there is one. No other byte changes.
*
* @param sharedToo false skips entries that others reuse through an anchor: those would get the `sid`, too
*/
function addPins(text, environment, pins, sharedToo = true) {
	const file = new require_editable_file.EditableFile(text);
	const written = [];
	const unwritten = [];
	const fresh = [];
	const addresses = require_addresses_file.addressesPath(environment);
	const keys = new Set(file.keys(addresses));
	for (const one of pins) {
		const path = [...addresses, one.key];
		if (!sharedToo && file.isShared(path)) unwritten.push(one);
		else if (file.prepend(path, [`sid: ${one.sid}`])) written.push(one);
		else if (environment !== void 0 && !keys.has(one.key)) fresh.push(one);
		else unwritten.push(one);
	}
	if (fresh.length > 0) {
		const lines = fresh.flatMap(({ key, sid }) => [`${key}:`, `  sid: ${sid}`]);
		(file.append(addresses, lines) ? written : unwritten).push(...fresh);
	}
	return {
		text: file.result(),
		written,
		unwritten
	};
}
// src/messages/pin.ts
const unpinnableEntry = (key, sid) => require_kinds.warning("FA153", `Cannot add \`sid\` to ${key}: the entry is in braces, is an alias, or is reused through an anchor`, `Add \`sid: ${sid}\` by hand, to this entry only.`);
// src/commands/pin.ts
/** Writes the `sid` of each claimed address into the file. It only adds lines: no other byte changes. */
function pin(options, hooks, runtime) {
	return require_live_plan.withLivePlan(options, hooks, runtime, async ({ plan, text }) => {
		const errors = require_kinds.errorsOf(plan.problems).filter((problem) => !require_kinds.isGuard(problem));
		if (errors.length > 0) throw new require_kinds.ProblemError(errors);
		const { file, environment } = options;
		const pins = require_pins.missingPins(plan);
		let pinned = addPins(text, environment, pins);
		if (!pinsOnlyItsOwn(pinned, options)) {
			pinned = addPins(text, environment, pins, false);
			const { desired, problems } = require_load.load(pinned.text, options);
			if (desired === void 0) throw new require_kinds.ProblemError(problems);
		}
		const number = pinned.written.length;
		if (number > 0) require_write_text.writeText(options, pinned.text, true);
		const wrote = number === 0 ? void 0 : `${require_kinds.count(number, "sid")} into ${file}`;
		return require_read_text.written(options, wrote, unwrittenWarnings(pinned));
	});
}
/** Whether the text loads, and no entry but the pinned ones got a new `sid` (through an anchor). */
function pinsOnlyItsOwn(pinned, options) {
	const { desired } = require_load.load(pinned.text, options);
	if (desired === void 0) return false;
	const own = new Map(pinned.written.map(({ key, sid }) => [key, sid]));
	const added = new Set(own.values());
	const sids = desired.entries.flatMap(({ sid }) => sid === void 0 ? [] : [sid.value]);
	return new Set(sids).size === sids.length && desired.entries.every(({ key, sid }) => !added.has(sid?.value ?? "") || own.get(key) === sid?.value);
}
function unwrittenWarnings({ unwritten }) {
	return unwritten.map(({ key, sid }) => require_kinds.located(unpinnableEntry(key, sid), { path: `addresses.${key}` }));
}
exports.pin = pin;
