import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rolldown';
import { SUMMARY_FILES, standIn, withoutWork } from './stand-ins.mts';

/** The resources of Twilio's SDK that src/twilio/sdk.ts uses; what is nested below them is never called: 370 kB. */
const NESTED =
  /\/twilio\/lib\/rest\/(taskrouter\/v1\/workspace|studio\/v2\/flow|proxy\/v1\/service)\/.*\.js$/;
const USED = /\/workspace\/(workflow|taskChannel)\.js$/;

/** Leaves out of a bundle what nobody asks for. */
export const lean: Plugin = {
  name: 'lean',
  resolveId(id, importer) {
    if (id === 'fs' && importer?.endsWith('/@actions/core/lib/summary.js')) return '\0summary-files';
    // The same package as modules: what is not used of them stays out (65 kB).
    if (id === 'yaml') return join(process.cwd(), 'node_modules/yaml/browser/dist/index.js');
    const name = id.replace(/^node:/, '');
    return standIn(name) === undefined ? undefined : { id: `\0${name}`, moduleSideEffects: false };
  },
  load(id) {
    if (id === '\0summary-files') return SUMMARY_FILES;
    if (id.startsWith('\0')) return standIn(id.slice(1));
    if (NESTED.test(id) && !USED.test(id)) return '';
    return id.includes('/node_modules/yaml/') ? withoutWork(id, readFileSync(id, 'utf8')) : undefined;
  },
};
