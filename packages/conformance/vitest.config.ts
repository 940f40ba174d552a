import { defineConfig } from 'vitest/config';

/** The same suite against the mock with a state and without; only the former has the control API. */
const project = (name: 'sandbox' | 'examples', exclude: string[]) => ({
  test: {
    name,
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['test/**/*.test.ts'],
    exclude,
    globalSetup: 'src/start-target.ts',
    // Every case begins with the world as new, so that the files may share a process.
    isolate: false,
  },
});

export default defineConfig({
  test: {
    projects: [
      project('sandbox', ['test/examples.test.ts', 'test/coverage.test.ts']),
      project('examples', ['test/readme.test.ts', 'test/control/**']),
    ],
    reporters: ['default', ['json', { outputFile: '.reports/vitest.json' }]],
  },
});
