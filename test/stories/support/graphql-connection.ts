/** GitHub's errors have a type beside the fields of GraphQL. */
export class TypedError extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

export interface Paging {
  readonly first?: number;
  readonly last?: number;
  readonly after?: string;
  readonly before?: string;
}

/** A page of rows; cursors are their positions. */
export function connection(name: string, rows: readonly object[], { first, last, after, before }: Paging) {
  if (first === undefined && last === undefined)
    throw new TypedError(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  if (Math.max(first ?? 0, last ?? 0) > 100)
    throw new TypedError(
      'EXCESSIVE_PAGINATION',
      `Requesting ${first ?? last} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`,
    );
  const cursor = (index: number) => Buffer.from(`cursor:${index}`).toString('base64');
  const placeOf = (text: string) => Number(Buffer.from(text, 'base64').toString().replace('cursor:', ''));
  const [low, high] = [after ? placeOf(after) + 1 : 0, before ? placeOf(before) : rows.length];
  const to = first === undefined ? high : Math.min(high, low + first);
  const from = last === undefined ? low : Math.max(low, to - last);
  const nodes = rows.slice(from, to);
  return {
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: cursor(from + index) })),
    totalCount: rows.length,
    pageInfo: {
      hasNextPage: to < rows.length,
      hasPreviousPage: from > 0,
      startCursor: () => (nodes.length > 0 ? cursor(from) : null),
      endCursor: () => (nodes.length > 0 ? cursor(to - 1) : null),
    },
  };
}
