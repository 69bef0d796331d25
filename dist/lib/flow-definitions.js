const require_live_plan = require("./live-plan.js");
const require_runner_commands = require("./runner-commands.js");
const require_near = require("./near.js");
const require_sdk = require("./sdk.js");
// src/address/studio-flow.ts
var import_flowRevision = require_live_plan.require_flowRevision();
/**
* What a Studio Flow does, by its published definition (`definition` of
* https://www.twilio.com/docs/studio/rest-api/v2/flow-revision).
*/
var StudioFlow = class {
	#states;
	#trigger;
	constructor(definition) {
		const { initial_state, states } = asObject(definition);
		const read = (Array.isArray(states) ? states : []).map(asState);
		this.#states = new Map(read.map((state) => [state.name, state]));
		const first = this.#states.get(String(initial_state));
		this.#trigger = first?.type === "trigger" ? first : read.find(({ type }) => type === "trigger");
	}
	get hasTrigger() {
		return this.#trigger !== void 0;
	}
	/** Whether an event of the trigger leads to a widget that is there: one that is not leads nowhere. */
	isConnected(event) {
		return this.#next(this.#trigger, event).length > 0;
	}
	/** Whether a chat that begins with an event can come to a widget of a type. A subflow or function may do as much. */
	reaches(event, type) {
		const seen = /* @__PURE__ */ new Set();
		const open = [...this.#next(this.#trigger, event)];
		for (let state = open.pop(); state !== void 0; state = open.pop()) {
			if (state.type === type) return true;
			if (seen.has(state.name)) continue;
			seen.add(state.name);
			open.push(...this.#next(state));
		}
		return false;
	}
	/**
	* The properties that hold a text, in the order of the states.
	*
	* @param except properties in which it says nothing
	*/
	propertiesWith(text, except = /* @__PURE__ */ new Set()) {
		return [...this.#states.values()].flatMap(({ name, properties }) => textsIn(properties).flatMap(([path, value]) => value.includes(text) && !except.has(path) ? [{
			state: name,
			property: path
		}] : []));
	}
	#next(state, event) {
		const transitions = state?.transitions ?? [];
		return (event === void 0 ? transitions : transitions.filter((one) => one.event === event)).flatMap(({ next }) => this.#states.get(next) ?? []);
	}
};
function asObject(value) {
	return value !== null && typeof value === "object" ? value : {};
}
function asState(value) {
	const { name, type, transitions, properties } = asObject(value);
	const read = (Array.isArray(transitions) ? transitions : []).map((one) => {
		const { event, next } = asObject(one);
		return {
			event: text(event),
			next: text(next)
		};
	});
	return {
		name: text(name),
		type: text(type),
		transitions: read,
		properties
	};
}
const text = (value) => typeof value === "string" ? value : "";
/** Every text in a value, with its path. Definitions are JSON: nothing in them refers to itself. */
function textsIn(value, path = "") {
	if (typeof value === "string") return [[path, value]];
	return Object.entries(asObject(value)).flatMap(([key, inner]) => textsIn(inner, path === "" ? key : `${path}.${key}`));
}
// src/twilio/flow-definitions.ts
/**
* What chats run through: the latest published revision of each flow, side by side (a list of flows has no definitions,
* and a flow alone may be a draft: https://www.twilio.com/docs/studio/rest-api/v2/flow-revision). A flow that cannot be
* read is no failure of a plan.
*/
async function readPublishedFlows(client, sids) {
	const api = require_sdk.version(client, "https://studio.twilio.com", "v2");
	const read = async (sid) => {
		const fetch = () => (0, import_flowRevision.FlowRevisionListInstance)(api, sid).get("LatestPublished").fetch();
		try {
			const found = await require_sdk.readResource(fetch, (why) => new require_runner_commands.RequestError("lost", why)).catch(require_runner_commands.undefinedIfMissing);
			return found === void 0 ? "not published" : new StudioFlow(found.definition);
		} catch (error) {
			if (error instanceof require_runner_commands.RequestError) return { unread: error.message };
			throw error;
		}
	};
	const flows = sids.map(async (sid) => [require_near.canonicalSid(sid), await read(sid)]);
	return new Map(await Promise.all(flows));
}
exports.readPublishedFlows = readPublishedFlows;
