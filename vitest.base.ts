/**
 * What the tests of every package have in common.
 *
 * The limits only end what hangs: a busy machine is slow, not wrong. No test measures time.
 */
export const base = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
  include: ['test/**/*.test.ts'],
  // The files of a package share a process, which loads every module once. No test leaves anything
  // behind in a module or in a global.
  isolate: false,
};

/** The report that `.ci/summary.mjs` adds up, beside the one on the terminal. */
export const reporters = ['default', ['json', { outputFile: '.reports/vitest.json' }]] as [
  'default',
  ['json', { outputFile: string }],
];
