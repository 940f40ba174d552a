import { defineConfig } from 'vitest/config';
import { base, reporters } from '../../vitest.base.ts';

export default defineConfig({
  test: {
    ...base,
    globalSetup: 'test/build-once.ts',
    reporters,
    // To optimize the large functions of a grammar can take more memory than V8 gives.
    execArgv: ['--liftoff-only'],
  },
});
