#!/usr/bin/env node
import { runCommand } from './command.ts';
import { askOnTerminal } from './read-secret.ts';

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    // The second one does not wait; the next run deletes what is left.
    if (interrupted.signal.aborted) process.exit(130);
    console.error('Interrupted. Everything that was created is being deleted.');
    interrupted.abort();
  });

process.exitCode = await runCommand(process.argv.slice(2), {
  environment: process.env,
  print: console.log,
  complain: console.error,
  ask: process.stdin.isTTY ? askOnTerminal(process.stdin, process.stderr) : undefined,
  signal: interrupted.signal,
});
