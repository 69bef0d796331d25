import { type Replacement, replacements } from './mutators.mts';
import { bare, children, isWording, type Node, parse, wordingIn } from './syntax.mts';

/** One small change to a source file. */
export interface Mutant {
  /** `src/plan/guards.ts#12` is the twelfth mutant of its file. */
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly mutator: string;
  /** The original text and its replacement. */
  readonly original: string;
  readonly replacement: string;
}

export interface Instrumented {
  /** The source with all its mutants, each enabled by a call of `__mutant` with its id. */
  readonly code: string;
  readonly mutants: readonly Mutant[];
}

interface Edit {
  readonly at: number;
  readonly text: string;
  /** Whether it opens or closes a range. Ranges that share an end are nested by their other end. */
  readonly opens: boolean;
  readonly other: number;
}

export function instrument(file: string, code: string): Instrumented {
  const mutants: Mutant[] = [];
  const edits: Edit[] = [];
  /** The range of each replaced expression → the code that selects among its mutants. */
  const switches = new Map<string, { start: number; end: number; text: string }>();
  const text = ({ start, end }: { start: number; end: number }) => code.slice(start, end);

  const add = (mutator: string, at: { start: number; end: number }, replacement: string): string => {
    const id = `${file}#${mutants.length + 1}`;
    const before = code.slice(0, at.start).split('\n');
    const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1];
    mutants.push({ id, file, line, column, mutator, original: text(at), replacement });
    return JSON.stringify(id);
  };

  const replace = (host: Node, node: Node, { mutator, text: by, at = node }: Replacement): void => {
    const id = add(mutator, at, by);
    const whole = code.slice(host.start, at.start) + by + code.slice(at.end, host.end);
    const key = `${host.start} ${host.end}`;
    const known = switches.get(key) ?? { start: host.start, end: host.end, text: '' };
    switches.set(key, { ...known, text: `${known.text}__mutant(${id})?(${whole}):` });
  };

  const empty = (block: Node, isFunction: boolean): void => {
    const id = add('block', block, '{}');
    const opening = isFunction ? `if(__mutant(${id}))return;` : `if(!__mutant(${id})){`;
    edits.push({ at: block.start + 1, text: opening, opens: true, other: block.end });
    if (!isFunction) edits.push({ at: block.end - 1, text: '}', opens: false, other: block.start });
  };

  /** @param chain the optional chain that the node is part of, which can only be replaced as a whole */
  const visit = (node: Node, parent: Node | undefined, chain: Node | undefined): void => {
    if (isWording(node)) return;
    const isLink = ['CallExpression', 'MemberExpression'].includes(node.type);
    const host = isLink && chain !== undefined ? chain : node;
    if (node.type === 'BlockStatement') {
      if ((node.body as Node[]).length > 0) empty(node, isFunctionWithBody(parent));
    } else if (!isTagged(node, parent) && (host !== node || !isTarget(node, parent))) {
      const asked = parent?.type === 'ParenthesizedExpression' ? undefined : parent;
      for (const one of replacements(node, asked, text)) replace(host, node, one);
    }
    const wording = wordingIn(node);
    for (const child of children(node)) {
      if (wording.includes(child)) continue;
      const isSpine = child === node.callee || child === node.object || node.type === 'TSNonNullExpression';
      if (node.type === 'ChainExpression') visit(child, node, node);
      else visit(child, node, isSpine ? chain : undefined);
    }
  };
  visit(parse(file, code), undefined, undefined);

  for (const { start, end, text: choices } of switches.values()) {
    edits.push({ at: start, text: `(${choices}(`, opens: true, other: end });
    edits.push({ at: end, text: '))', opens: false, other: start });
  }
  return { code: edited(code, edits), mutants };
}

function edited(code: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort(
    (a, b) => a.at - b.at || Number(a.opens) - Number(b.opens) || b.other - a.other,
  );
  let from = 0;
  let out = '';
  for (const { at, text } of sorted) {
    out += code.slice(from, at) + text;
    from = at;
  }
  return out + code.slice(from);
}

function isFunctionWithBody(parent: Node | undefined): boolean {
  return ['ArrowFunctionExpression', 'FunctionDeclaration', 'FunctionExpression'].includes(
    parent?.type ?? '',
  );
}

function isTagged(node: Node, parent: Node | undefined): boolean {
  return parent?.type === 'TaggedTemplateExpression' && parent.quasi === node;
}

/** Whether a node cannot be replaced because it is assigned to, deleted, incremented or called. */
function isTarget(node: Node, parent: Node | undefined): boolean {
  if (parent === undefined || node.type === 'ExpressionStatement') return false;
  if (parent.type === 'AssignmentExpression') return bare(parent.left as Node) === node;
  if (parent.type === 'UnaryExpression') return parent.operator === 'delete';
  if (parent.type === 'CallExpression') return parent.callee === node && node.type !== 'CallExpression';
  return (
    parent.type === 'UpdateExpression' || (parent.type === 'ExpressionStatement' && parent.directive != null)
  );
}
