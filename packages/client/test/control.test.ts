import { describe, expect, it } from 'vitest';
import { createControlClient } from '../src/control.ts';
import { unwrap } from '../src/index.ts';
import { ids, recordingFetch } from './call/recording-fetch.ts';

const baseUrl = 'http://127.0.0.1:4010/_mock';
const params = { path: { environmentID: ids.environmentID } };

/** A timer that never runs out, and its times, rounded up to tenths of a second. */
function watchedTimer() {
  const waits: number[] = [];
  const timer = (_run: () => void, ms: number) => {
    waits.push(Math.ceil(ms / 100) * 100);
    return () => {};
  };
  return { waits, timer };
}

describe('the control client', () => {
  it('sends a call below its base URL, without credentials', async () => {
    const { fetch, requests } = recordingFetch('{"now":"2026-01-01T00:15:00.000Z","frozen":true}');
    const control = createControlClient({ baseUrl, fetch });
    const result = await control.POST('/worlds/{environmentID}/clock/advance', {
      params,
      body: { by: 'PT15M' },
    });
    expect(unwrap(result).now).toBe('2026-01-01T00:15:00.000Z');
    const [request] = requests;
    expect(request?.url).toBe(`${baseUrl}/worlds/${ids.environmentID}/clock/advance`);
    expect(request?.headers.get('authorization')).toBeNull();
    expect(await request?.json()).toEqual({ by: 'PT15M' });
  });

  it('sends the media type where the body is left out', async () => {
    const { fetch, requests } = recordingFetch('{}');
    await createControlClient({ baseUrl, fetch }).POST('/worlds');
    expect(requests[0]?.headers.get('content-type')).toBe('application/json');
  });

  it('sends a query', async () => {
    const { fetch, requests } = recordingFetch('{}');
    await createControlClient({ baseUrl, fetch }).GET('/worlds/{environmentID}/inbox/newest', {
      params: { ...params, query: { to: 'user.ok@example.com', kind: 'recoveryCode' } },
    });
    expect(requests[0]?.url).toBe(
      `${baseUrl}/worlds/${ids.environmentID}/inbox/newest?to=user.ok%40example.com&kind=recoveryCode`,
    );
  });

  it.each([
    ['as long as the mock waits for a mail, and longer', {}, 40_000],
    ['as long as it is told', { perTryMs: 500 }, 500],
  ])('waits for an answer %s', async (_, retry, expected) => {
    const { waits, timer } = watchedTimer();
    const { fetch } = recordingFetch('{}');
    const control = createControlClient({ baseUrl, fetch, retry: { ...retry, timer } });
    await control.GET('/worlds/{environmentID}/inbox/newest', {
      params: { ...params, query: { wait: 'PT30S' } },
    });
    expect(waits).toEqual([expected]);
  });

  it('takes as long as it takes without retries', async () => {
    const { waits, timer } = watchedTimer();
    const { fetch } = recordingFetch('{}');
    const control = createControlClient({ baseUrl, fetch, retry: false });
    await control.GET('/worlds', { retry: { timer } });
    expect(waits).toEqual([Infinity]);
  });

  it('refuses a base URL that is not absolute', () => {
    expect(() => createControlClient({ baseUrl: '/_mock' })).toThrow(
      new TypeError('Give an absolute baseUrl.'),
    );
  });
});
