import { describe, expect, it } from 'vitest';
import { prefix } from '../../src/live/names.ts';
import { keepsSchema, useRuns } from './use-runs.ts';

const { run, newestTenant } = useRuns();

/** A fetch that fails as one does when nobody answers. */
const failingOnError: typeof fetch = async (...parameters) => {
  const answer = await fetch(...parameters);
  if (answer.status === 500) throw new TypeError('fetch failed');
  return answer;
};

describe('a run ends', () => {
  it('where no user may be created, says what to do, and leaves nothing behind', async () => {
    const running = run(
      ({ method, path }) =>
        method === 'POST' && path.endsWith('/users')
          ? Response.json({ code: 'ACCESS_FAILED', message: 'No.' }, { status: 403 })
          : undefined,
      { only: ['no-password-with-time'] },
    );
    await expect(running).rejects.toThrow(
      'The worker application may not create users: 403 ACCESS_FAILED. Give it the role Identity Data Admin',
    );
    const names = (await newestTenant()?.names()) ?? [];
    expect(names.filter((name) => name.startsWith(prefix))).toEqual([]);
  });

  it('when the tenant stops answering, and says how much is left', async () => {
    let created = false;
    const { report } = await run(
      ({ method, path }) => {
        if (created) throw new Error('No answer.');
        created = method === 'POST' && path.endsWith('/users');
        return undefined;
      },
      { fetch: failingOnError },
    );
    expect(report.ended).toBe('noAnswer');
    expect(report.observations.map(({ result }) => result)).toEqual(Array(3).fill('unclear'));
    expect(report.cleaned).toEqual({ users: 0, populations: 0, policies: 0, left: 2, ofOthers: 0 });
    expect([keepsSchema(report), keepsSchema.errors]).toEqual([true, null]);
  });

  it.each<[string, () => Response]>([
    ['fails', () => Response.json({ code: 'UNEXPECTED_ERROR', message: 'x' }, { status: 503 })],
    [
      'limits the rate for long',
      () =>
        Response.json(
          { code: 'REQUEST_LIMITED', message: 'x' },
          { status: 429, headers: { 'retry-after': '3600' } },
        ),
    ],
    [
      'is replaced by a proxy',
      () => new Response('<p>Sarah</p>', { headers: { 'content-type': 'text/html' } }),
    ],
  ])('soon when the tenant %s from then on', async (_what, answer) => {
    let created = 0;
    const { report, tenant: used } = await run((got) => {
      if (created > 2) return answer();
      if (got.method === 'POST' && got.path.endsWith('/users')) created += 1;
      return undefined;
    });
    expect(report.ended).toBe('noAnswer');
    expect(used.requests.length).toBeLessThan(40);
    expect(report.cleaned.left).toBe(4);
    expect(report.observations.filter(({ result }) => result === 'differs')).toEqual([]);
  });

  it('in the midst of a statement when it is interrupted, and leaves it out', async () => {
    const interrupted = new AbortController();
    let wrong = 0;
    const { report, tenant: used } = await run(
      ({ mediaType }) => {
        if (mediaType.includes('password.check')) wrong += 1;
        if (wrong === 3) interrupted.abort();
        return undefined;
      },
      { only: ['lock-status'], signal: interrupted.signal },
    );
    expect([report.ended, report.observations, wrong]).toEqual(['signal', [], 3]);
    expect((await used.names()).filter((name) => name.startsWith(prefix))).toEqual([]);
  });
});
