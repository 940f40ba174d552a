import { defineConfig } from 'vitest/config';
import { base, reporters } from '../vitest.base.ts';

const include = [...base.include, 'clients/test/**/*.test.ts', 'postgres/test/**/*.test.ts'];

export default defineConfig({ test: { ...base, include, reporters } });
