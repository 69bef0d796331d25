import type { Node } from './syntax.mts';

/** A replacement for the range `at`, or for the whole node. */
export interface Replacement {
  readonly mutator: string;
  readonly text: string;
  readonly at?: { readonly start: number; readonly end: number };
}

type Text = (node: Node) => string;

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '*=': ['/='],
  '/=': ['*='],
  '??=': ['&&='],
  '||=': ['&&='],
  '&&=': ['||='],
  '++': ['--'],
  '--': ['++'],
};

/** Methods and the methods that replace them; null removes the call. */
const METHODS: Readonly<Record<string, string | null>> = {
  endsWith: 'startsWith',
  startsWith: 'endsWith',
  every: 'some',
  some: 'every',
  toUpperCase: 'toLowerCase',
  toLowerCase: 'toUpperCase',
  trimEnd: 'trimStart',
  trimStart: 'trimEnd',
  min: 'max',
  max: 'min',
  filter: null,
  normalize: null,
  reverse: null,
  slice: null,
  sort: null,
  substring: null,
  toReversed: null,
  toSorted: null,
  trim: null,
};

const COMPARISONS = new Set(['<', '<=', '>', '>=', '===', '!==', '==', '!=']);

/** All replacements for a node, modelled on the standard mutators of Stryker. */
export function replacements(node: Node, parent: Node | undefined, text: Text): Replacement[] {
  return [...conditions(node, parent), ...ofType(node, text)];
}

function ofType(node: Node, text: Text): Replacement[] {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'AssignmentExpression':
      return operators(node, text);
    case 'UpdateExpression': {
      const [other = ''] = OPERATORS[String(node.operator)] ?? [];
      const operand = text(node.argument as Node);
      return [
        { mutator: 'operator', text: node.prefix === true ? `${other}${operand}` : `${operand}${other}` },
      ];
    }
    case 'UnaryExpression':
      if (node.operator === '!') return [{ mutator: 'boolean', text: text(node.argument as Node) }];
      return node.operator === '-' ? [{ mutator: 'operator', text: `+${text(node.argument as Node)}` }] : [];
    case 'ArrayExpression':
      return [{ mutator: 'array', text: (node.elements as Node[]).length === 0 ? '["mutant"]' : '[]' }];
    case 'ObjectExpression':
      return (node.properties as Node[]).length === 0 ? [] : [{ mutator: 'object', text: '{}' }];
    case 'ArrowFunctionExpression':
      return arrows(node, text);
    case 'CallExpression':
      return methods(node, text);
    case 'MemberExpression':
      return node.optional === true ? [required(node, text)] : [];
    case 'TemplateLiteral':
      return text(node) === '``' ? [] : [{ mutator: 'string', text: '""' }];
    case 'Literal':
      return literals(node);
    default:
      return [];
  }
}

/** Replaces conditions by `true` and `false`. */
function conditions(node: Node, parent: Node | undefined): Replacement[] {
  const constant = (...values: string[]) => values.map((text) => ({ mutator: 'condition', text }));
  if (parent !== undefined && parent.test === node) {
    if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression')
      return constant('true', 'false');
    if (parent.type !== 'SwitchCase') return constant('false');
  }
  const isBoolean =
    (node.type === 'BinaryExpression' && COMPARISONS.has(String(node.operator))) ||
    (node.type === 'LogicalExpression' && node.operator !== '??');
  if (!isBoolean) return [];
  // For an operand of `&&` or `||`, the other constant is the same as a mutant of the whole expression.
  if (parent?.type === 'LogicalExpression' && parent.operator === '&&') return constant('true');
  if (parent?.type === 'LogicalExpression' && parent.operator === '||') return constant('false');
  return constant('true', 'false');
}

function operators(node: Node, text: Text): Replacement[] {
  const [left, right] = [node.left as Node, node.right as Node];
  const isText = [left, right].some(
    ({ type, value }) => type === 'TemplateLiteral' || typeof value === 'string',
  );
  if (isText && ['+', '+='].includes(String(node.operator))) return [];
  return (OPERATORS[String(node.operator)] ?? []).map((operator) => ({
    mutator: 'operator',
    text: `(${text(left)}) ${operator} (${text(right)})`,
  }));
}

function arrows(node: Node, text: Text): Replacement[] {
  const body = node.body as Node;
  if (body.type === 'BlockStatement' || text(body) === 'undefined') return [];
  return [{ mutator: 'arrow', text: 'undefined', at: body }];
}

function methods(node: Node, text: Text): Replacement[] {
  const callee = node.callee as Node;
  const property = callee.property as Node | undefined;
  const name = String(property?.name);
  if (callee.type !== 'MemberExpression' || property === undefined || !Object.hasOwn(METHODS, name))
    return [];
  const other = METHODS[name];
  if (other === null) return [{ mutator: 'method', text: text(callee.object as Node) }];
  return [{ mutator: 'method', text: String(other), at: property }];
}

/** Replaces `?.` by `.`. */
function required(node: Node, text: Text): Replacement {
  const { end } = node.object as Node;
  const rest = text({ type: '', start: end, end: node.end });
  return {
    mutator: 'optional',
    text: rest.replace(/\?\./, node.computed === true ? '' : '.'),
    at: { start: end, end: node.end },
  };
}

function literals(node: Node): Replacement[] {
  const { value, regex } = node as unknown as { value: unknown; regex?: { pattern: string; flags: string } };
  if (typeof value === 'boolean') return [{ mutator: 'boolean', text: String(!value) }];
  if (typeof value === 'string') return [{ mutator: 'string', text: value === '' ? '"mutant"' : '""' }];
  if (regex === undefined) return [];
  return patterns(regex.pattern).flatMap((pattern) => {
    try {
      new RegExp(pattern, regex.flags);
      return [{ mutator: 'pattern', text: `/${pattern}/${regex.flags}` }];
    } catch {
      return [];
    }
  });
}

/** The pattern without one of its anchors or quantifiers, or with one of its classes negated. */
function patterns(pattern: string): string[] {
  const found = new Set<string>();
  const put = (at: number, length: number, text: string) =>
    found.add(pattern.slice(0, at) + text + pattern.slice(at + length));
  for (const { 0: piece, index } of pattern.matchAll(/\\[dDsSwW]|\\.|\(\?[=!]|\[\^?|[\^$+*]|(?<!\()\?/gu)) {
    if (/^\\[a-z]$/.test(piece) && 'dsw'.includes(piece.charAt(1))) put(index, 2, piece.toUpperCase());
    else if (/^\\[DSW]$/.test(piece)) put(index, 2, piece.toLowerCase());
    else if (piece === '(?=') put(index, 3, '(?!');
    else if (piece === '(?!') put(index, 3, '(?=');
    else if (piece === '[') put(index, 1, '[^');
    else if (piece === '[^') put(index, 2, '[');
    else if (/^[$^+*?]$/.test(piece)) put(index, 1, '');
  }
  found.delete('');
  return [...found];
}
