import type { Fetch } from '@ping-password/client';
import { createSandbox } from '@ping-password/sandbox';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCases } from '../../src/live/cases/run-cases.ts';
import { loadSuite } from '../../src/live/cases/suite.ts';
import { type Cleaned, clean } from '../../src/live/clean.ts';
import { prefix, randomBytes } from '../../src/live/names.ts';
import type { CaseResult } from '../../src/live/report.ts';
import { createTenant } from '../../src/live/tenant.ts';
import { createThrowAway } from '../../src/live/throw-away.ts';
import { directory } from './tenant.ts';

const suite = await loadSuite();
const secret = 'fake-worker-secret-4711';
const alice = { username: 'alice', password: { value: 'Fake-Harbour-2042!' } };

/** An environment with other identifiers than those that the cases name, and one user of its own. */
async function startEnvironment() {
  const sandbox = createSandbox({ vendorHosts: true });
  const call = async (path: string, method = 'GET', body?: object) => {
    const headers = { 'content-type': 'application/json' };
    const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
    return (await sandbox.fetch(new Request(`http://sandbox/_mock/worlds${path}`, init))).json();
  };
  const { environmentID } = await call('', 'POST', { personas: false, users: [alice] });
  const worker = await call(`/${environmentID}/applications`, 'POST', { type: 'WORKER', secret });
  const redirectURI = 'http://127.0.0.1:5173/signed-on';
  const pages = {
    ...{ type: 'SINGLE_PAGE_APP', redirectUris: [redirectURI] },
    pkceEnforcement: 'S256_REQUIRED',
  };
  const application = await call(`/${environmentID}/applications`, 'POST', pages);
  return {
    sandbox,
    options: {
      ...{ region: 'EU', environmentID, directory },
      worker: { clientID: worker.id, secret },
      application: { clientID: application.id, redirectURI },
    },
    users: async () => (await call(`/${environmentID}/users`)).users,
    mails: async () => (await call(`/${environmentID}/inbox`)).messages,
  };
}

const named = ({ operation, status, when }: CaseResult) => `${operation} ${status} when ${when}`;

describe('the cases of the suite against an environment', () => {
  const sent: string[] = [];
  let environment: Awaited<ReturnType<typeof startEnvironment>>;
  let before: unknown;
  let cases: readonly CaseResult[];
  let cleaned: Cleaned;

  beforeAll(async () => {
    environment = await startEnvironment();
    before = await environment.users();
    const fetch: Fetch = async (request) => {
      const text = await request.clone().text();
      sent.push(`${decodeURIComponent(request.url)} ${request.headers.get('prefer')} ${text}`);
      return environment.sandbox.fetch(request);
    };
    const { options } = environment;
    const tenant = createTenant(options, fetch);
    const throwAway = await createThrowAway(tenant, `${prefix}1`, randomBytes);
    const live = { tenant, throwAway, application: options.application };
    cases = (await runCases(suite, live, options)).cases;
    cleaned = await clean(tenant);
  });

  const withResult = (result: CaseResult['result']) => cases.filter((one) => one.result === result);

  it('hold where they can be run', () => {
    expect(withResult('found').map((one) => [named(one), one.observed])).toEqual([]);
    expect(withResult('unclear').map((one) => [named(one), one.observed])).toEqual([
      [
        'platform/readPassword 200 when the password is locked',
        'It depends on the policy: secondsUntilUnlock',
      ],
      [
        'platform/resetPassword 200 when the user sends the current password',
        'The policy changes no new password: 400 REQUEST_FAILED: PASSWORD_TOO_YOUNG',
      ],
    ]);
    expect(withResult('holds').length).toBeGreaterThan(280);
    expect(cases).toHaveLength(suite.cases.length);
  });

  it('are left out with a reason where they cannot', () => {
    const reasons = withResult('leftOut').map(({ observed }) =>
      observed.replace(/ user\.\w+ /, ' (name) '),
    );
    const known = [
      'It asks the mock for an answer by Prefer.',
      'It depends on the populations of the environment.',
      'It depends on the users of the environment.',
      'It has a mail sent.',
      'It has the mock fail.',
      'It holds on a strict mock alone.',
      'It names what the sandbox has and the environment does not.',
      'It needs the control API of the mock.',
      'It needs the test user (name) of the sandbox.',
      'It would change the default password policy.',
      'It would change what the run has not created.',
      'It would create a policy with a predefined name.',
      'It would delete the default password policy.',
      'The kit changes no user of a Directory.',
    ];
    expect(reasons.filter((reason) => !known.includes(reason))).toEqual([]);
    expect(reasons.length).toBeGreaterThan(300);
  });

  it('send nothing that only the sandbox has', () => {
    const { currentPassword, newPassword, ...names } = suite.standIns;
    const texts = [...Object.values(names), ...suite.personaNames.keys(), currentPassword];
    for (const text of [...texts, 'user.ok', newPassword])
      expect(sent.filter((one) => one.includes(text))).toEqual([]);
    expect(sent.filter((one) => / (example|code)=/.test(one))).toEqual([]);
  });

  it('change no user of the environment, have no mail sent, and leave nothing behind', async () => {
    expect(await environment.users()).toEqual(before);
    expect(await environment.mails()).toEqual([]);
    expect(cleaned.left).toBe(0);
    const created = sent.filter((one) => /\/users(#\S*)? null \{"username":"[^"]/.test(one));
    const foreign = created.filter((one) => !one.toLowerCase().includes(`"username":"${prefix}`));
    expect([created.length > 200, foreign]).toEqual([true, []]);
  });
});
