#!/usr/bin/env node
import './runtime/check-node.ts';

import { join } from 'node:path';
import { runCli } from './cli/cli.ts';
import { end } from './runtime/process.ts';

void runCli(process.argv.slice(2), process.env, join(__dirname, '..')).then(end);
