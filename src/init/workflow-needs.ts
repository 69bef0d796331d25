/** What a workflow needs from its repository. */
export interface WorkflowNeeds {
  readonly mode: string;
  /** The GitHub environment that has its values. */
  readonly environment: string;
  /** `{ kind: 'secret', name: 'TWILIO_API_KEY' }`, in the order in which they are used. */
  readonly values: readonly { readonly kind: 'variable' | 'secret'; readonly name: string }[];
  readonly permissions: readonly { readonly name: string; readonly why: string }[];
}

/** Reads the needs from the workflow itself, so that they are correct. */
export function needsOf(mode: string, text: string): WorkflowNeeds {
  const values = [...text.matchAll(/\b(vars|secrets)\.([A-Z_a-z]\w*)/g)].map(
    ([, scope, name = '']) => ({ kind: scope === 'vars' ? 'variable' : 'secret', name }) as const,
  );
  // If two jobs have the same permission, the second one's reason includes the first one's.
  const permissions = new Map(
    [...text.matchAll(/^ +([a-z-]+: (?:read|write)) # (.*)$/gm)].map(([, name = '', why = '']) => [
      name,
      why,
    ]),
  );
  return {
    mode,
    environment: /^ +environment: (\S+)/m.exec(text)?.[1] ?? '',
    values,
    permissions: Array.from(permissions, ([name, why]) => ({ name, why })),
  };
}
