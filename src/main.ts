import * as core from '@actions/core';
import { runAction } from './github/action.ts';

void runAction(core, process.env).then((code) => {
  process.exitCode = code;
});
