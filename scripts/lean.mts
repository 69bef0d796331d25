import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rolldown';
import { standIn, withoutWork } from './stand-ins.mts';

/** The resources of Twilio's SDK that src/twilio/sdk.ts uses; what is nested below them is never called: 370 kB. */
const NESTED =
  /\/twilio\/lib\/rest\/(taskrouter\/v1\/workspace|studio\/v2\/flow|proxy\/v1\/service)\/.*\.js$/;
const USED = /\/workspace\/(workflow|taskChannel)\.js$/;

/** The stand-ins that were asked for, by the name they have in the bundle. */
const texts = new Map<string, string>();

/** Leaves out of a bundle what nobody asks for. */
export const lean: Plugin = {
  name: 'lean',
  resolveId(id, importer = '') {
    // The same package as modules: what is not used of them stays out (65 kB).
    if (id === 'yaml') return join(process.cwd(), 'node_modules/yaml/browser/dist/index.js');
    const name = id.replace(/^node:/, '');
    const text = standIn(name, importer);
    if (text === undefined) return undefined;
    const asked = `\0${name}`;
    texts.set(asked, text);
    return { id: asked, moduleSideEffects: false };
  },
  load(id) {
    if (id.startsWith('\0')) return texts.get(id);
    if (NESTED.test(id) && !USED.test(id)) return '';
    return id.includes('/node_modules/yaml/') ? withoutWork(id, readFileSync(id, 'utf8')) : undefined;
  },
};
