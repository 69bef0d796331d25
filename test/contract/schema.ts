/** The OpenAPI schema of a value, and its checks. */

export interface Schema {
  type?: string;
  format?: string;
  pattern?: string;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  nullable?: boolean;
  items?: Schema;
  properties?: Record<string, Schema>;
  /** The required properties; none if it is absent. */
  required?: string[];
  /** A value of any of these; only `nullable` may be combined with it. */
  oneOf?: Schema[];
  /** The version of the API that removed this property. */
  until?: string;
}

/** The violations of fields that are sent as text. */
export function fieldViolations(
  place: string,
  schemas: Record<string, Schema>,
  required: string[],
  values: Record<string, string | readonly string[]>,
): string[] {
  const absent = required.filter((name) => !Object.hasOwn(values, name));
  return [
    ...absent.map((name) => `${place} ${name}: missing`),
    ...Object.entries(values).flatMap(([name, value]) => {
      const schema = own(schemas, name);
      if (schema === undefined) return [`${place} ${name}: unknown`];
      const { items = {} } = schema;
      const texts = [value].flat();
      if (schema.type === 'array')
        return texts.flatMap((text) => textViolations(`${place} ${name}`, items, text));
      if (texts.length > 1) return [`${place} ${name}: ${texts.length} times`];
      return texts.flatMap((text) => textViolations(`${place} ${name}`, schema, text));
    }),
  ];
}

/** A parameter or form property is sent as text, so its type determines how it is written. */
function textViolations(where: string, schema: Schema, text: string): string[] {
  if (schema.type === 'boolean') {
    return text === 'true' || text === 'false' ? [] : [`${where}: ${show(text)} is neither true nor false`];
  }
  if (schema.type === 'integer') {
    if (!/^(0|-?[1-9]\d*)$/.test(text)) return [`${where}: ${show(text)} is no integer`];
    return valueViolations(where, schema, Number(text));
  }
  if (schema.type === 'string' && schema.format === 'uri' && text === '') return [`${where}: "" is no uri`];
  return valueViolations(where, schema, text);
}

/** The schema violations of a JSON value. */
export function valueViolations(where: string, schema: Schema, value: unknown): string[] {
  if (value === null && schema.nullable) return [];
  if (schema.oneOf) return choiceViolations(where, schema.oneOf, value);
  if (value === null) return schema.type === undefined ? [] : [`${where}: null is not allowed`];
  switch (schema.type) {
    case undefined:
      return [];
    case 'string':
      return typeof value === 'string'
        ? stringViolations(where, schema, value)
        : [wrongType(where, schema, value)];
    case 'integer':
      return Number.isSafeInteger(value)
        ? rangeViolations(where, schema, Number(value))
        : [wrongType(where, schema, value)];
    case 'number':
      return typeof value === 'number'
        ? rangeViolations(where, schema, value)
        : [wrongType(where, schema, value)];
    case 'boolean':
      return typeof value === 'boolean' ? [] : [wrongType(where, schema, value)];
    case 'array': {
      if (!Array.isArray(value)) return [wrongType(where, schema, value)];
      const { items = {} } = schema;
      return value.flatMap((item, index) => valueViolations(`${where}[${index}]`, items, item));
    }
    case 'object':
      return isRecord(value) ? objectViolations(where, schema, value) : [wrongType(where, schema, value)];
    default:
      return [`${where}: the check knows no type ${schema.type}`];
  }
}

function choiceViolations(where: string, choices: Schema[], value: unknown): string[] {
  if (choices.some((choice) => valueViolations(where, choice, value).length === 0)) return [];
  return [`${where}: ${show(value)} is none of ${choices.map(({ type = 'any' }) => type).join(', ')}`];
}

function stringViolations(where: string, schema: Schema, value: string): string[] {
  const { pattern, enum: choices, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema;
  const broken: string[] = [];
  if (pattern !== undefined && !new RegExp(pattern).test(value)) {
    broken.push(`${where}: ${show(value)} does not match ${pattern}`);
  } else if (value.length < minLength || value.length > maxLength) {
    broken.push(`${where}: ${show(value)} is not of ${minLength} to ${maxLength} characters`);
  }
  if (choices && !choices.includes(value))
    broken.push(`${where}: ${show(value)} is none of ${choices.join(', ')}`);
  if (schema.format === 'uri' && !isUri(value)) broken.push(`${where}: ${show(value)} is no uri`);
  if (schema.format === 'date-time' && !isDateTime(value))
    broken.push(`${where}: ${show(value)} is no date-time`);
  return broken;
}

function rangeViolations(where: string, schema: Schema, value: number): string[] {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
  if (value < minimum) return [`${where}: ${value} is less than ${minimum}`];
  return value > maximum ? [`${where}: ${value} is more than ${maximum}`] : [];
}

function objectViolations(where: string, schema: Schema, value: Record<string, unknown>): string[] {
  const { properties, required = [] } = schema;
  if (schema.format === 'uri-map') {
    const uri: Schema = { type: 'string', format: 'uri' };
    return Object.entries(value).flatMap(([name, link]) => valueViolations(`${where}.${name}`, uri, link));
  }
  if (!properties) return [];
  const absent = required.filter((name) => !Object.hasOwn(value, name));
  return [
    ...absent.map((name) => `${where}.${name}: missing`),
    ...Object.entries(value).flatMap(([name, member]) => {
      const known = own(properties, name);
      return known ? valueViolations(`${where}.${name}`, known, member) : [`${where}.${name}: unknown`];
    }),
  ];
}

/** Twilio's own examples have "" for a URL that is not set. */
function isUri(value: string): boolean {
  return value === '' || URL.canParse(value);
}

function isDateTime(value: string): boolean {
  return (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}

function wrongType(where: string, schema: Schema, value: unknown): string {
  return `${where}: ${show(value)} is no ${schema.type}`;
}

export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member of a record, but never an inherited one. */
export function own<T>(record: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
