import { defineConfig } from 'vitest/config';
import { base, reporters } from '../../vitest.base.ts';

/** The same suite against the mock with a state and without; only the former has the control API. */
const project = (name: 'sandbox' | 'examples', exclude: string[]) => ({
  test: { ...base, name, exclude, globalSetup: 'src/start-target.ts' },
});

export default defineConfig({
  test: {
    projects: [
      project('sandbox', ['test/examples.test.ts', 'test/coverage.test.ts', 'test/live/**']),
      project('examples', [
        'test/readme.test.ts',
        'test/{agreement,arazzo,control,facts,limits,live,pages,traffic}/**',
      ]),
      { test: { ...base, name: 'live', include: ['test/live/**/*.test.ts'] } },
    ],
    reporters,
  },
});
