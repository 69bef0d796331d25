#!/usr/bin/env node
import { runCli } from './cli/cli.ts';
import { end } from './world.ts';

void runCli(process.argv.slice(2), process.env).then(end);
