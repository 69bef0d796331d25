import { stringify } from 'yaml';
import type { FileModel } from './file-model.ts';

/** The ways in which a file may be written. */
export const STYLES = ['plain', 'quoted', 'json'] as const;
export type Style = (typeof STYLES)[number];

export function yamlOf(file: FileModel, style: Style = 'plain'): string {
  if (style === 'json') return JSON.stringify(file, null, 2);
  return stringify(file, {
    aliasDuplicateObjects: false,
    ...(style === 'quoted' ? { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'QUOTE_DOUBLE' } : {}),
  });
}
