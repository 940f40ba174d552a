import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prefix } from '../../src/live/names.ts';
import { against, type Running, secrets, start } from './command.ts';
import { type Got, type Otherwise, startTenant, type TestTenant } from './tenant.ts';

let tenant: TestTenant | undefined;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ping-password-live-'));
});
afterEach(async () => {
  await tenant?.close();
  tenant = undefined;
  await rm(folder, { recursive: true });
  await rm(`${folder}.tmp`, { recursive: true, force: true });
});

async function given(otherwise?: Otherwise): Promise<TestTenant> {
  tenant = await startTenant(otherwise);
  return tenant;
}

const ownNames = async (used: TestTenant) =>
  (await used.names()).filter((name) => name.startsWith(prefix));

const isUserCreation = ({ method, path }: Got) => method === 'POST' && path.endsWith('/users');

/** Ends a command by a signal once a number of its users have been created. */
function endingWith(signal: NodeJS.Signals, count: number) {
  const ending: { running?: Running } = {};
  let created = 0;
  const otherwise: Otherwise = async (got, sandbox) => {
    const answer = await sandbox();
    if (isUserCreation(got)) created += 1;
    const { child } = ending.running ?? {};
    if (child && created === count && isUserCreation(got)) {
      const told = new Promise((resolve) => child.stderr?.once('data', resolve));
      child.kill(signal);
      // The answer comes once the command has said that it was interrupted.
      if (signal === 'SIGINT') await told;
    }
    return answer;
  };
  return { ending, otherwise };
}

describe('the command', () => {
  it('sends nothing without --yes, and says what it would do', async () => {
    const { url, requests } = await given();
    const { code, output } = await start(against(url), secrets, folder).ended;
    expect(requests).toEqual([]);
    expect(code).toBe(0);
    expect(output).toContain(`- sends requests to ${url}/platform/v1, ${url}/auth`);
    expect(output).toContain('lock-status/check: The right password of a locked user is checked.');
    expect(output).toMatch(
      /^It runs the cases of the contract's suite for \d+ operations: at most \d+,/m,
    );
    expect(await readdir(folder)).toEqual([]);
  });

  it('says with --clean that it would only delete', async () => {
    const { url, requests } = await given();
    const { code, output } = await start([...against(url), '--clean'], secrets, folder).ended;
    expect([requests, code]).toEqual([[], 0]);
    expect(output.split('\n').slice(2)).toEqual([
      '- deletes what runs have left: every user, population and password policy of the environment whose name begins with ping-password-live-, except those of a run that is still running on this machine.',
      'It does nothing else.',
      '',
    ]);
  });

  it('ends with 2 when the environment stops answering', async () => {
    const { url, close } = await given((got, sandbox) => {
      if (isUserCreation(got)) void close();
      return sandbox();
    });
    const { code, output } = await start([...against(url), '--yes'], secrets, folder).ended;
    expect([code, output]).toEqual([
      2,
      expect.stringContaining(
        'The environment stopped answering, or failed several times in a row',
      ),
    ]);
  });

  it('prints the summary also when the report can no longer be written', async () => {
    const file = join(folder, 'a.json');
    const { url } = await given(async (got, sandbox) => {
      if (got.method === 'POST' && got.path.endsWith('/populations'))
        await mkdir(file, { recursive: true });
      return sandbox();
    });
    const parameters = ['--yes', '--only', 'error-without-id', '--report', 'a.json'];
    const { code, output } = await start([...against(url), ...parameters], secrets, folder).ended;
    expect([code, output]).toEqual([
      2,
      expect.stringContaining('1 statement of the contract held'),
    ]);
    expect(output).toContain('The report cannot be written: EISDIR.');
  });

  it('writes the report and prints the summary', async () => {
    const { url } = await given();
    const parameters = [
      ...against(url),
      '--yes',
      '--only',
      'error-without-id',
      '--report',
      'a.json',
    ];
    const { code, output } = await start(parameters, secrets, folder).ended;
    expect([code, output]).toEqual([
      0,
      expect.stringContaining('1 statement of the contract held'),
    ]);
    const report = JSON.parse(await readFile(join(folder, 'a.json'), 'utf8'));
    expect(report.observations.map(({ result }: { result: string }) => result)).toEqual(['holds']);
    expect(output).not.toContain(secrets.PINGONE_CLIENT_SECRET);
  });

  it('deletes everything after Ctrl+C', async () => {
    const { ending, otherwise } = endingWith('SIGINT', 2);
    const used = await given(otherwise);
    ending.running = start(
      [...against(used.url), '--yes', '--only', 'links-by-state'],
      secrets,
      folder,
    );
    const { code, output } = await ending.running.ended;
    expect([code, output]).toEqual([130, expect.stringContaining('The run was interrupted')]);
    expect(await ownNames(used)).toEqual([]);
    expect(used.requests.filter(isUserCreation)).toHaveLength(2);
  });

  it('ends with 130 when it is interrupted before it has created anything', async () => {
    const running: { now?: Running } = {};
    const used = await given(async (got, sandbox) => {
      const { child } = running.now ?? {};
      if (child && got.path.includes('/as/token')) {
        const told = new Promise((resolve) => child.stderr?.once('data', resolve));
        child.kill('SIGTERM');
        await told;
      }
      return sandbox();
    });
    running.now = start([...against(used.url), '--yes'], secrets, folder);
    const { code, output } = await running.now.ended;
    expect([code, output]).toEqual([130, expect.stringContaining('The run was interrupted.')]);
    expect(used.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('deletes in the next run what a killed one has left', async () => {
    const { ending, otherwise } = endingWith('SIGKILL', 2);
    const used = await given(otherwise);
    const parameters = [...against(used.url), '--yes', '--only', 'links-by-state'];
    ending.running = start(parameters, secrets, folder);
    expect((await ending.running.ended).signal).toBe('SIGKILL');
    expect(await ownNames(used)).toHaveLength(3);
    const { code, output } = await start(parameters, secrets, folder).ended;
    expect([code, output]).toEqual([
      0,
      expect.stringContaining('Left behind by earlier runs and deleted: 2 users, 1 population'),
    ]);
    expect(await ownNames(used)).toEqual([]);
  });

  it('deletes with --clean what a killed one has left, and does nothing else', async () => {
    const { ending, otherwise } = endingWith('SIGKILL', 1);
    const used = await given(otherwise);
    ending.running = start([...against(used.url), '--yes'], secrets, folder);
    await ending.running.ended;
    expect(await ownNames(used)).toHaveLength(2);
    const { code, output } = await start(
      [...against(used.url), '--yes', '--clean'],
      secrets,
      folder,
    ).ended;
    expect([code, output]).toEqual([
      0,
      'Left behind by earlier runs and deleted: 1 user, 1 population, 0 password policies.\n',
    ]);
    expect(await ownNames(used)).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });
});
