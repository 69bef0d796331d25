import { defaultsFor } from './merge.ts';
import { parse } from './parse.ts';
import { plain } from './tree.ts';

/** What the file's `defaults` say for an environment; every key may be absent. */
export interface WrittenDefaults {
  readonly enabled?: boolean;
  readonly janitor?: boolean;
  readonly longLived?: boolean;
  readonly contactIdentity?: string;
  readonly studio?: { readonly retryCount?: number };
  readonly webhook?: { readonly retryCount?: number };
  readonly task?: {
    readonly channel?: string;
    readonly priority?: number;
    readonly timeout?: number;
    readonly creationOnMessage?: boolean;
  };
}

/** Reads the defaults of a file that has loaded without errors. */
export function readDefaults(text: string, environment: string | undefined): WrittenDefaults {
  const { tree } = parse(text);
  const defaults = tree === undefined ? undefined : defaultsFor(tree, environment);
  return defaults === undefined ? {} : (plain(defaults) as WrittenDefaults);
}
