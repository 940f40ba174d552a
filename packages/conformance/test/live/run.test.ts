import { actions } from '@ping-password/contract/platform';
import { describe, expect, it } from 'vitest';
import { prefix } from '../../src/live/names.ts';
import { describeReport, type Report } from '../../src/live/report.ts';
import { runLive } from '../../src/live/run.ts';
import { application, environmentID, noCases, worker } from './tenant.ts';
import { keepsSchema, useRuns } from './use-runs.ts';

const { run, newestTenant } = useRuns();

describe('a run against the sandbox', () => {
  it('observes what the contract expects, and leaves nothing behind', async () => {
    const { report, tenant: used } = await run();
    expect(report.observations.filter(({ result }) => result !== 'holds')).toEqual([]);
    expect(report.answers.filter(({ differences }) => differences.length > 0)).toEqual([]);
    const checked = new Set(report.answers.map(({ operation }) => operation));
    const all = Object.keys(actions).map((operationId) => `platform/${operationId}`);
    expect(all.filter((operation) => !checked.has(operation))).toEqual([]);
    expect((await used.names()).filter((name) => name.startsWith(prefix))).toEqual([]);
    expect(report.cleaned.left).toBe(0);
    expect(report.population).toBe('own');
    expect([keepsSchema(report), keepsSchema.errors]).toEqual([true, null]);
  });

  it('leaves out what needs credentials that are not given, and says what to give', async () => {
    const without = { application: undefined, directory: undefined };
    const { report } = await run(undefined, { ...without, only: ['no-proof', 'blank-names'] });
    expect(report.observations).toEqual([]);
    const asked = new Map(report.notSettled.map(({ entry, ask }) => [entry, ask]));
    expect([...asked.keys()].sort()).toEqual(['blank-names', 'no-proof']);
    expect(asked.get('no-proof')).toBe(
      'Give the account of the Directory API, by --directory-client-id, in a region that has one.',
    );
    expect(asked.get('blank-names')).toBe(
      'Give an application, by --application and --redirect-uri.',
    );
    expect(describeReport(report).split('\n').slice(-4, -2)).toEqual([
      '2 open questions are left. What to do, or whom to ask:',
      '  no-proof: Give the account of the Directory API, by --directory-client-id, in a region that has one.',
    ]);
  });

  it('takes the default population where none may be created', async () => {
    const { report } = await run(
      ({ method, path }) =>
        method === 'POST' && path.endsWith('/populations')
          ? Response.json({ code: 'ACCESS_FAILED', message: 'No.' }, { status: 403 })
          : undefined,
      { only: ['no-password-with-time'] },
    );
    expect(report.population).toBe('default');
    expect(report.observations.map(({ result }) => result)).toEqual(['holds']);
  });

  it.each(['no-password-with-time', 'place-of-the-authority'])(
    'is unclear about %s where the tenant limits the rate for long',
    async (entry) => {
      const { report } = await run(
        ({ method, path }) =>
          method === 'GET' && path.endsWith('/password')
            ? Response.json(
                { code: 'REQUEST_LIMITED', message: 'x' },
                { status: 429, headers: { 'retry-after': '3600' } },
              )
            : undefined,
        { only: [entry] },
      );
      expect(report.observations).toMatchObject([
        {
          result: 'unclear',
          observed: 'Could not be settled: readPassword answers 429 REQUEST_LIMITED',
        },
      ]);
    },
  );

  it('touches nothing of another run that goes on, which touches nothing of it', async () => {
    const only = ['links-by-state'];
    let other: Promise<Report> | undefined;
    const { report, tenant: used } = await run(
      async ({ method, path }, sandbox) => {
        const answer = await sandbox();
        if (method !== 'POST' || !path.endsWith('/users') || other !== undefined) return answer;
        const accounts = { environmentID, worker, application, suite: noCases };
        other = runLive({ ...accounts, baseUrl: newestTenant()?.url ?? '', rate: 10_000, only });
        await other;
        return answer;
      },
      { only },
    );
    const reports = [report, await other];
    expect(reports.map((one) => one?.observations.map(({ result }) => result))).toEqual(
      reports.map(() => Array(5).fill('holds')),
    );
    expect(reports.map((one) => one?.leftovers.ofOthers)).toEqual([0, 2]);
    expect((await used.names()).filter((name) => name.startsWith(prefix))).toEqual([]);
  });

  it('deletes what the lists of the tenant do not show yet', async () => {
    const { report, tenant: used } = await run(
      ({ method, path }) =>
        method === 'GET' && path.includes('filter=username sw')
          ? Response.json({ _embedded: { users: [] }, _links: {} })
          : undefined,
      { only: ['links-by-state'] },
    );
    expect(report.cleaned).toEqual({ users: 5, populations: 1, policies: 0, left: 0, ofOthers: 0 });
    expect((await used.names()).filter((name) => name.startsWith(prefix))).toEqual([]);
  });
});
