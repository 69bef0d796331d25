/** What is known about a Studio Flow: its published definition, or why it could not be read. */
export type FlowState = StudioFlow | 'not published' | { readonly unread: string };

/** The parts of a Studio Flow's definition that decide what happens to a chat. Any of them may be missing. */
interface Definition {
  readonly initial_state?: unknown;
  readonly states?: unknown;
}

interface State {
  readonly name: string;
  readonly type: string;
  readonly transitions: readonly { readonly event: string; readonly next: string }[];
  readonly properties: unknown;
}

/** A property of a widget, and the widget that has it. */
export interface StateProperty {
  readonly state: string;
  /** `attributes`, `parameters.0.value` */
  readonly property: string;
}

/**
 * What a Studio Flow does, by its published definition (`definition` of
 * https://www.twilio.com/docs/studio/rest-api/v2/flow-revision).
 */
export class StudioFlow {
  readonly #states: ReadonlyMap<string, State>;
  readonly #trigger: State | undefined;

  constructor(definition: unknown) {
    const { initial_state, states } = asObject(definition) as Definition;
    // A state without a name would match transitions that lead nowhere.
    const read = (Array.isArray(states) ? states : []).map(asState).filter(({ name }) => name !== '');
    this.#states = new Map(read.map((state) => [state.name, state]));
    const first = this.#states.get(text(initial_state));
    this.#trigger = first?.type === 'trigger' ? first : read.find(({ type }) => type === 'trigger');
  }

  get hasTrigger(): boolean {
    return this.#trigger !== undefined;
  }

  /** Whether an event of the trigger leads to a widget that exists. */
  isConnected(event: string): boolean {
    return this.#next(this.#trigger, event).length > 0;
  }

  /**
   * Whether a chat that starts with an event can reach a widget of a type. Subflows and functions are not looked
   * into.
   */
  reaches(event: string, type: string): boolean {
    const seen = new Set<string>();
    const open = [...this.#next(this.#trigger, event)];
    for (let state = open.pop(); state !== undefined; state = open.pop()) {
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
  propertiesWith(text: string, isExcepted: (type: string, property: string) => boolean): StateProperty[] {
    return [...this.#states.values()].flatMap(({ name, type, properties }) =>
      textsIn(properties).flatMap(([path, value]) =>
        value.includes(text) && !isExcepted(type, path) ? [{ state: name, property: path }] : [],
      ),
    );
  }

  #next(state: State | undefined, event?: string): State[] {
    const transitions = state?.transitions ?? [];
    const taken = event === undefined ? transitions : transitions.filter((one) => one.event === event);
    return taken.flatMap(({ next }) => this.#states.get(next) ?? []);
  }
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
}

function asState(value: unknown): State {
  const { name, type, transitions, properties } = asObject(value);
  const read = (Array.isArray(transitions) ? transitions : []).map((one: unknown) => {
    const { event, next } = asObject(one);
    return { event: text(event), next: text(next) };
  });
  return { name: text(name), type: text(type), transitions: read, properties };
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** Every text in a value with its path, in order and at any depth. */
function textsIn(value: unknown): [path: string, text: string][] {
  const found: [path: string, text: string][] = [];
  const open: [path: string, value: unknown][] = [['', value]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [path, one] = next;
    if (typeof one === 'string') found.push([path, one]);
    else {
      const inner = Object.entries(asObject(one)).reverse();
      for (const [key, child] of inner) open.push([path === '' ? key : `${path}.${key}`, child]);
    }
  }
  return found;
}
