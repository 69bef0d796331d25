import { parseSync } from 'rolldown/experimental';

/** A node of the syntax tree from oxc. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [property: string]: unknown;
}

export function parse(file: string, code: string): Node {
  const { program, errors } = parseSync(file, code, {});
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return program as unknown as Node;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** The children of a node that are executed: no types, property names or imports. */
export function children(node: Node): Node[] {
  if (node.type === 'ImportDeclaration' || node.type === 'ExportAllDeclaration') return [];
  const isTyped = ['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'].includes(node.type);
  if (node.type.startsWith('TS') && !isTyped) return [];
  const found: Node[] = [];
  for (const [name, value] of Object.entries(node)) {
    if (['source', 'typeAnnotation', 'returnType', 'typeParameters', 'typeArguments'].includes(name))
      continue;
    if ((name === 'key' || name === 'property') && node.computed !== true) continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) found.push(child);
  }
  return found;
}

/** The node without parentheses around it. */
export function bare(node: Node): Node {
  return node.type === 'ParenthesizedExpression' ? bare(node.expression as Node) : node;
}

const HAS_SPACE = /\s/;

/** The positions of the sentences among the arguments of each function that makes problems. */
const SENTENCES: Readonly<Record<string, readonly number[]>> = {
  problem: [1, 2],
  warning: [1, 2],
  make: [1, 2],
  stop: [1, 2],
  guard: [2, 3],
};

/** The children of a node that are wording, which tests of behaviour do not check. */
export function wordingIn(node: Node): readonly Node[] {
  if (node.type === 'CallExpression') {
    const { callee, arguments: given } = node as unknown as { callee: Node; arguments: readonly Node[] };
    const places = SENTENCES[String(callee.name)] ?? [];
    return given.filter((_, n) => places.includes(n));
  }
  if (node.type === 'Property' && ['message', 'remedy'].includes(String((node.key as Node).name)))
    return [node.value as Node];
  return [];
}

/** Whether a string or template is a sentence or part of one. */
export function isWording(node: Node): boolean {
  if (node.type === 'Literal') return typeof node.value === 'string' && HAS_SPACE.test(node.value);
  if (node.type !== 'TemplateLiteral') return false;
  return (node.quasis as { value: { raw: string } }[]).some(({ value }) => HAS_SPACE.test(value.raw));
}
