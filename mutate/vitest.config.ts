import { defineConfig } from 'vitest/config';
import { base, reporters } from '../vitest.base.ts';

export default defineConfig({ test: { ...base, reporters } });
