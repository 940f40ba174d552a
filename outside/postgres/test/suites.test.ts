import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startMock } from '@ping-password/mock';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Dealer, dealInTurn } from '../src/deal-in-turn.ts';
import { type Postgres, startPostgres } from '../src/start-postgres.ts';

let postgres: Postgres;
let mocks: Awaited<ReturnType<typeof startMock>>[];
let dealer: Dealer;
beforeAll(async () => {
  postgres = await startPostgres({ fsync: 'off' });
  const options = { quiet: true, strict: true, store: postgres.address() };
  mocks = [await startMock(options), await startMock(options)];
  dealer = await dealInTurn(mocks.map(({ url }) => url));
});
afterAll(async () => {
  await dealer.close();
  await Promise.all(mocks.map((mock) => mock.close()));
  await postgres.close();
});

/** A suite of many tests may take longer than one test, on a machine that has other work. */
const timeout = 900_000;

/** Runs tests of a package, and gives what they came to. */
const vitest = (
  folder: string,
  parameters: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<{ failed: boolean; output: string }> =>
  new Promise((resolve) => {
    const cwd = fileURLToPath(new URL(`../../../packages/${folder}`, import.meta.url));
    const cli = fileURLToPath(new URL('node_modules/vitest/vitest.mjs', `file://${cwd}/`));
    const all = [cli, 'run', ...parameters, '--reporter=default', '--no-color'];
    const options = { cwd, env: { ...process.env, ...variables }, maxBuffer: 2 ** 28 };
    execFile(process.execPath, all, options, (error, stdout, stderr) =>
      resolve({ failed: error !== null, output: stdout + stderr }),
    );
  });

it('two mocks on one database keep the contract, dealt each call in turn', {
  timeout,
}, async () => {
  const before = dealer.dealt();
  const { failed, output } = await vitest('conformance', ['--project', 'sandbox'], {
    MOCK_URL: dealer.url,
  });
  expect(failed ? output : '').toBe('');
  // The suite has called these two, and no mock of its own.
  expect(dealer.dealt() - before).toBeGreaterThan(1000);
});

it('two mocks on one database do what the models do', { timeout }, async () => {
  const before = dealer.dealt();
  const { failed, output } = await vitest('sandbox', ['test/model'], {
    MODEL_URL: dealer.url,
    // A call takes some milliseconds here.
    MODEL_RUNS: '20',
  });
  expect(failed ? output : '').toBe('');
  // The suite has called these two, and no mock of its own.
  expect(dealer.dealt() - before).toBeGreaterThan(1000);
});
