import { defineConfig } from 'vitest/config';
import { base, reporters } from '../../vitest.base.ts';

// The tests of the drawer live in its folder, so that they go with it.
const include = [...base.include, 'src/drawer/test/**/*.test.ts'];

export default defineConfig({ test: { ...base, include, reporters } });
