import { defineConfig } from 'vitest/config';
import { base, reporters } from '../../vitest.base.ts';

export default defineConfig({
  test: {
    ...base,
    typecheck: { include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    reporters,
  },
});
