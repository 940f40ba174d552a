import { http } from 'msw';
import { setupWorker } from 'msw/browser';
import { createSandbox } from '../../src/create-sandbox.ts';

// The program of the page: as in the README, with the worker of `msw/browser`.
const sandbox = createSandbox({ vendorHosts: true });
const worker = setupWorker(
  http.all(/^https:\/\/(api|auth|directory-api)\.pingone\./, ({ request }) =>
    sandbox.fetch(request),
  ),
);
await worker.start({ quiet: true });
document.title = 'Ready';
