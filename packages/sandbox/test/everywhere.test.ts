import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, describe, expect, it } from 'vitest';
import { origin } from './answer.ts';
import { journalOfJourney, repeatableSandbox } from './journey.ts';

// The Node server is the third place; packages/mock makes the same journey there.

const inProcess = await journalOfJourney(repeatableSandbox().fetch);

describe('one journey', () => {
  it('is long enough to say something', () => {
    expect(inProcess).toHaveLength(23);
  });

  it('is written down the same way twice', async () => {
    expect(await journalOfJourney(repeatableSandbox().fetch)).toEqual(inProcess);
  });

  describe('behind Mock Service Worker', () => {
    const sandbox = repeatableSandbox();
    const server = setupServer(
      http.all(`${origin}/*`, ({ request }) =>
        // A cut connection is an error of the network there.
        sandbox.fetch(request).catch(() => HttpResponse.error()),
      ),
    );
    server.listen();
    afterAll(() => server.close());

    it('is written down as in process', async () => {
      expect(await journalOfJourney((request) => fetch(request))).toEqual(inProcess);
    });
  });
});
