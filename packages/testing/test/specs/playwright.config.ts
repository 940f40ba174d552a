import { defineConfig } from '@playwright/test';

const { APP_URL = '', LAUNCH_OPTIONS = '{}' } = process.env;

export default defineConfig({
  fullyParallel: true,
  workers: 2,
  reporter: 'json',
  outputDir: './test-results',
  use: { baseURL: APP_URL, launchOptions: JSON.parse(LAUNCH_OPTIONS) },
});
