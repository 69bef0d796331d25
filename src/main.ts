import './runtime/check-node.ts';

// Imported by name, so that the rest (OIDC, and with it an HTTP client) stays out of the bundle.
import { error, getInput, info, setOutput, setSecret, summary, warning } from '@actions/core';
import { runAction } from './github/action.ts';
import { end } from './runtime/process.ts';

const core = { error, getInput, info, setOutput, setSecret, summary, warning };

void runAction(core, process.env).then(end);
