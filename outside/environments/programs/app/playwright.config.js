import { defineConfig } from '@playwright/test';

const port = process.env.PORT ?? '5173';
const baseURL = `http://127.0.0.1:${port}`;
const redirectUris = [`${baseURL}/callback`];
const loginPageUrl = `${baseURL}/sign-on`;
const application = { id: 'shop', type: 'SINGLE_PAGE_APP', redirectUris, loginPageUrl };

export default defineConfig({
  fullyParallel: true,
  workers: 4,
  use: { baseURL, worldInput: { applications: [application] } },
  webServer: { command: `npx vite --host 127.0.0.1 --port ${port} --strictPort`, url: baseURL },
});
