import { afterEach, describe, expect, it } from 'vitest';
import { describeReport } from '../../src/live/report.ts';
import { runLive } from '../../src/live/run.ts';
import { application, json, startTenant, type TestTenant, worker } from './tenant.ts';

let tenant: TestTenant | undefined;

afterEach(async () => {
  await tenant?.close();
  tenant = undefined;
});

const canary = 'Canary-5d1f8e-Canary';

describe('a report', () => {
  it('holds nothing that was sent or that the tenant tells of people', async () => {
    const lines: string[] = [];
    // A tenant that repeats what it got wherever a report could take it from.
    tenant = await startTenant(async ({ body, path, method }, sandbox) => {
      const answer = await sandbox();
      if (answer.status < 400 || method === 'DELETE' || path.includes('/as/token')) return answer;
      const [secret = canary] = /[^"{}:,]*-V2/.exec(body) ?? [];
      const details = [
        { code: secret, target: `${canary}.sarah@example.com`, innerError: { [secret]: canary } },
        { code: canary, target: path, message: `${secret} Sarah Smith` },
      ];
      return json({ code: secret, id: canary, message: secret, details }, answer.status);
    });
    const { environmentID, url: baseUrl } = tenant;
    const only = [
      ...['lock-status', 'results-or-errors', 'tries-left', 'user-limits', 'user-filters'],
      ...['platform/resetPassword', 'wrong-credentials'],
    ];
    const log = (line: string) => lines.push(line);
    const accounts = { worker, application };
    const report = await runLive({ environmentID, baseUrl, ...accounts, only, log, rate: 10_000 });
    const text = [JSON.stringify(report), describeReport(report), ...lines].join('\n');
    const sent = tenant.requests.flatMap(({ body, path }) => [
      ...(body.match(/Q7![a-z]+-V2/g) ?? []),
      ...(path.match(/[\da-f]{8}-[\da-f-]{27}/g) ?? []),
      ...(body.match(/[\w-]+@example\.com/g) ?? []),
    ]);
    expect(sent.length).toBeGreaterThan(20);
    for (const secret of [...sent, worker.secret, canary, 'Sarah', 'eyJ'])
      expect(text.includes(secret), secret).toBe(false);
  });
});
