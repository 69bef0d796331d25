import { VARIABLES } from '../../properties/support/integrations.ts';
import { sidOf } from '../rows.ts';

/** A field, its desired value and its live value. */
export type Wanted = [field: string, should: unknown, is: unknown];

export type Written = Readonly<Record<string, unknown>>;

export const longForm = (written: unknown, key: string): Written =>
  typeof written === 'string' ? { [key]: written } : (written as Written);

export const isMeant = (written: unknown, sid: string, name: string): boolean =>
  String(written) === name || sidOf(String(written)) === sid;

export const filled = (url: string): string =>
  url.replaceAll(/\$\{(\w+)\}/g, (_, name: keyof typeof VARIABLES) => VARIABLES[name]);
