import { afterEach, describe, expect, it } from 'vitest';
import { prefix } from '../../src/live/names.ts';
import { runLive } from '../../src/live/run.ts';
import {
  application,
  directory,
  type Otherwise,
  startTenant,
  type TestTenant,
  worker,
} from './tenant.ts';

let tenant: TestTenant | undefined;

afterEach(async () => {
  await tenant?.close();
  tenant = undefined;
});

async function run(otherwise?: Otherwise, more: object = {}) {
  tenant = await startTenant(otherwise);
  const { environmentID, url } = tenant;
  const accounts = { worker, application, directory };
  const options = { environmentID, ...accounts, baseUrl: url, rate: 10_000, ...more };
  const report = await runLive(options);
  return { report, tenant };
}

describe('a run against the sandbox', () => {
  it('observes what the contract expects, and leaves nothing behind', async () => {
    const { report, tenant: used } = await run();
    expect(report.observations.filter(({ result }) => result !== 'holds')).toEqual([]);
    expect(report.answers.filter(({ differences }) => differences.length > 0)).toEqual([]);
    expect((await used.names()).filter((name) => name.startsWith(prefix))).toEqual([]);
    expect(report.cleaned.left).toBe(0);
    expect(report.population).toBe('own');
  });
});
