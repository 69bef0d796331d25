/** `${NAME}`, and `$${NAME}` for the literal text `${NAME}`. */
const PLACEHOLDER = /\$(\$?)\{([A-Za-z_][A-Za-z0-9_]*)\}/g;

export interface Filled {
  readonly text: string;
  /** The values that were filled in. */
  readonly values: readonly string[];
  /** Names that the environment does not have, or has empty. */
  readonly missing: readonly string[];
}

/** Fills `${NAME}` from the environment. */
export function fillVariables(
  text: string,
  environment: Readonly<Record<string, string | undefined>>,
): Filled {
  const values: string[] = [];
  const missing: string[] = [];
  const filled = text.replace(PLACEHOLDER, (whole, escaped: string, name: string) => {
    if (escaped !== '') return whole.slice(1);
    const value = Object.hasOwn(environment, name) ? environment[name] : undefined;
    if (value === undefined || value === '') {
      if (!missing.includes(name)) missing.push(name);
      return whole;
    }
    values.push(value);
    return value;
  });
  return { text: filled, values, missing };
}

export function hasPlaceholder(text: string): boolean {
  return /(?<!\$)\$\{[A-Za-z_][A-Za-z0-9_]*\}/.test(text);
}
