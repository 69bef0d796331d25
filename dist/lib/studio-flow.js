// src/address/studio-flow.ts
/**
* What a Studio Flow does, by its published definition (`definition` of
* https://www.twilio.com/docs/studio/rest-api/v2/flow-revision).
*/
var StudioFlow = class {
	#states;
	#trigger;
	constructor(definition) {
		const { initial_state, states } = asObject(definition);
		const read = (Array.isArray(states) ? states : []).map(asState).filter(({ name }) => name !== "");
		this.#states = new Map(read.map((state) => [state.name, state]));
		const first = this.#states.get(text(initial_state));
		this.#trigger = first?.type === "trigger" ? first : read.find(({ type }) => type === "trigger");
	}
	get hasTrigger() {
		return this.#trigger !== void 0;
	}
	/** Whether an event of the trigger leads to a widget that exists. */
	isConnected(event) {
		return this.#next(this.#trigger, event).length > 0;
	}
	/**
	* Whether a chat that starts with an event can reach a widget of a type. Subflows and functions are not looked
	* into.
	*/
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
	* The properties that contain a text, in the order of the states.
	*
	* @param isExcepted whether to skip a property of widgets of a type
	*/
	propertiesWith(text, isExcepted) {
		return [...this.#states.values()].flatMap(({ name, type, properties }) => textsIn(properties).flatMap(([path, value]) => value.includes(text) && !isExcepted(type, path) ? [{
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
/** Every text in a value with its path, in order and at any depth. */
function textsIn(value) {
	const found = [];
	const open = [["", value]];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const [path, one] = next;
		if (typeof one === "string") found.push([path, one]);
		else {
			const inner = Object.entries(asObject(one)).reverse();
			for (const [key, child] of inner) open.push([path === "" ? key : `${path}.${key}`, child]);
		}
	}
	return found;
}
Object.defineProperty(exports, "StudioFlow", {
	enumerable: true,
	get: function() {
		return StudioFlow;
	}
});
