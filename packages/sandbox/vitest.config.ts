import { defineConfig } from 'vitest/config';
import { base, reporters } from '../../vitest.base.ts';

/** They put a counting module in place of another, which must not be loaded yet. */
const mocking = [
  'test/apis/auth/hidden-names.test.ts',
  'test/password/history.test.ts',
  'test/world/sha256.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      { test: { ...base, name: 'shared', exclude: mocking } },
      { test: { ...base, name: 'alone', include: mocking, isolate: true } },
    ],
    reporters,
  },
});
