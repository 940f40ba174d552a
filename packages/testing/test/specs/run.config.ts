import type { MockFixtures, WorldFixtures } from '@ping-password/testing/playwright';
import { defineConfig } from '@playwright/test';

// That of the README, beside which this file is copied.
const { default: readme } = await import(String('./playwright.config.js'));

const { LAUNCH_OPTIONS = '{}' } = process.env;

export default defineConfig<WorldFixtures, MockFixtures>({
  ...readme,
  workers: 2,
  reporter: 'json',
  outputDir: './test-results',
  use: { ...readme.use, seed: 'world.yaml', launchOptions: JSON.parse(LAUNCH_OPTIONS) },
});
