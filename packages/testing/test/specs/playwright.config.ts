import type { MockFixtures, WorldFixtures } from '@ping-password/testing/playwright';
import { defineConfig } from '@playwright/test';

const { APP_URL = '', LAUNCH_OPTIONS = '{}' } = process.env;

export default defineConfig<WorldFixtures, MockFixtures>({
  fullyParallel: true,
  workers: 2,
  reporter: 'json',
  outputDir: './test-results',
  use: { baseURL: APP_URL, seed: 'world.yaml', launchOptions: JSON.parse(LAUNCH_OPTIONS) },
});
