import { type OnExchange, startProxy } from '@ping-password/traffic/src/start-proxy.ts';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type FailedCheck, journeys, respect } from '../../src/arazzo/respect.ts';

const { mock } = inject('target');

/** Runs journeys through a proxy that sees, and may change, every answer. */
async function run(names: readonly string[], onExchange: OnExchange) {
  const proxy = await startProxy(mock, onExchange);
  try {
    return await respect(proxy.url, names);
  } finally {
    await proxy.close();
  }
}

describe('the journeys', () => {
  it('pass on the sandbox, every step of them', async () => {
    const sent = new Set<string>();
    const reports = await run(journeys, ({ requestHeaders }) => {
      sent.add(requestHeaders['content-type'] ?? '');
      return undefined;
    });
    expect(reports.map(({ journey, steps, failed }) => [journey, steps.length, failed])).toEqual([
      ['administrator-reset', 4, []],
      ['change-own-password', 6, []],
      ['expired-password', 6, []],
      ['forced-change', 7, []],
      ['forgotten-password', 10, []],
      ['migration', 7, []],
      ['sign-on', 5, []],
    ]);
    expect([...sent].sort()).toEqual([
      '',
      'application/json',
      'application/vnd.pingidentity.password.check+json',
      'application/vnd.pingidentity.password.forceChange',
      'application/vnd.pingidentity.password.forgot+json',
      'application/vnd.pingidentity.password.recover+json',
      'application/vnd.pingidentity.password.reset+json',
      'application/vnd.pingidentity.password.sendrecoverycode+json',
      'application/vnd.pingidentity.user.import+json',
      'application/vnd.pingidentity.usernamepassword.check+json',
      'application/x-www-form-urlencoded',
    ]);
  });
});

/** A member of the answer with another value. */
const member =
  (name: string, value: unknown): OnExchange =>
  ({ responseBody }) => ({
    responseBody: Buffer.from(JSON.stringify({ ...JSON.parse(`${responseBody}`), [name]: value })),
  });

/** What is wrong in a journey, which answer has it, and the checks that have to fail. */
interface Fault {
  readonly what: string;
  readonly journey: string;
  readonly where: RegExp;
  readonly change: OnExchange;
  readonly failed: FailedCheck[];
}

const faults: readonly Fault[] = [
  {
    what: 'another status that is documented',
    journey: 'administrator-reset',
    where: /^PUT .*password$/,
    change: () => ({ status: 403 }),
    failed: [
      ['resetPassword', '$statusCode == 200'],
      ['resetPassword', 'content-type check'],
    ],
  },
  {
    what: 'a status that is not documented',
    journey: 'change-own-password',
    where: /^GET .*authorize/,
    change: () => ({ status: 418 }),
    failed: [
      ['beginFlow', '$statusCode == 200'],
      ['beginFlow', 'status code check'],
    ],
  },
  {
    what: 'another media type',
    journey: 'sign-on',
    where: /^GET .*userinfo$/,
    change: () => ({ responseHeaders: { 'content-type': 'text/html' } }),
    failed: [
      ['readUserInfo', '$response.body#/preferred_username == $inputs.username'],
      ['readUserInfo', 'content-type check'],
    ],
  },
  {
    what: 'a member of another type',
    journey: 'migration',
    where: /^POST .*users$/,
    change: member('createdAt', 7),
    failed: [['importUser', 'schema check']],
  },
  {
    what: 'another state',
    journey: 'forced-change',
    where: /^POST .*users.*password$/,
    change: member('status', 'OK'),
    failed: [['forceChange', "$response.body#/status == 'MUST_CHANGE_PASSWORD'"]],
  },
  {
    what: 'a flow that is done too early',
    journey: 'expired-password',
    where: /^POST .*flows/,
    change: member('status', 'COMPLETED'),
    failed: [['checkPassword', "$response.body#/status == 'PASSWORD_EXPIRED'"]],
  },
  {
    what: 'a recovery code that is not that of the mail',
    journey: 'forgotten-password',
    where: /^GET .*newest/,
    change: member('code', 'WRONG999'),
    failed: [['recoverPassword', '$statusCode == 200']],
  },
];

describe('a journey fails when an answer has', () => {
  let reports: Awaited<ReturnType<typeof respect>>;

  beforeAll(async () => {
    let begun = -1;
    // Journeys run in their order, and each begins with a world of its own.
    reports = await run(journeys, (exchange) => {
      const call = `${exchange.method} ${exchange.path}`;
      if (call === 'POST /_mock/worlds') begun += 1;
      const fault = faults.find(({ journey }) => journey === journeys[begun]);
      return fault?.where.test(call) ? fault.change(exchange) : undefined;
    });
  });

  it.each(faults)('$what', ({ journey, failed }) => {
    const report = reports.find((candidate) => candidate.journey === journey);
    expect(report?.failed.slice(0, failed.length)).toEqual(failed);
  });
});
