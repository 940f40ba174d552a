import { spawn } from 'node:child_process';

/** Builds the page and the server on every change, and starts the server again. */
const programs = [
  ['vite', 'build', '--watch'],
  ['tsc', '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'],
  ['node', '--watch', 'dist/server/start.js'],
] as const;

const children = programs.map(([name, ...words]) => spawn(name, words, { stdio: 'inherit' }));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    for (const child of children) child.kill(signal);
  });
