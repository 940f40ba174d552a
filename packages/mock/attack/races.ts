import { createCounter, type Tally } from './tally.ts';
import type { Victim } from './victim.ts';
import { currentPassword, environmentID, passwordPath, worldPath } from './world.ts';

const vendorType = (action: string) => `application/vnd.pingidentity.password.${action}+json`;

interface Answered {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The calls that the races are made of. */
function callsTo(victim: Victim) {
  const send = async (method: string, path: string, type: string, body: object, token?: string) => {
    const response = await fetch(victim.url + path, {
      method,
      headers: { 'content-type': type, ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : {} } as Answered;
  };
  const control = (path: string, body: object = {}) =>
    send('POST', worldPath + path, 'application/json', body);
  const password = (method: string, action: string, body: object, token: string) =>
    send(method, passwordPath, vendorType(action), body, token);
  return { control, password };
}

type Calls = ReturnType<typeof callsTo>;

const tokenOf = async ({ control }: Calls) =>
  String((await control('/tokens')).body['access_token']);

const many = <T>(times: number, make: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: times }, (_, index) => make(index)));

const successes = (answers: readonly Answered[]) =>
  answers.filter(({ status }) => status === 200).length;

/** One recovery code, used many times at once. */
async function spendCode(victim: Victim, calls: Calls): Promise<number> {
  await calls.control('/reset');
  const token = await tokenOf(calls);
  await calls.password('POST', 'sendRecoveryCode', {}, token);
  const newest = await fetch(`${victim.url}${worldPath}/inbox/newest?to=user.ok@example.com`);
  const { code } = (await newest.json()) as { code: string };
  const answers = await many(20, (index) => {
    const body = { recoveryCode: code, newPassword: `Fake-Lantern-${index}7!x` };
    return calls.password('POST', 'recover', body, token);
  });
  return successes(answers);
}

/** Wrong passwords at once, and then the right one. */
async function guess(calls: Calls): Promise<readonly [wrong: number, afterwards: number]> {
  await calls.control('/reset');
  const token = await tokenOf(calls);
  const check = (password: string) => calls.password('POST', 'check', { password }, token);
  const answers = await many(20, (index) => check(`wrong-${index}`));
  const counted = answers.filter(({ body }) => JSON.stringify(body).includes('INVALID_VALUE'));
  return [counted.length, (await check(currentPassword)).status];
}

/** One change by the user, many times at once: only the first knows the current password. */
async function change(calls: Calls): Promise<number> {
  await calls.control('/reset');
  const token = await tokenOf(calls);
  const answers = await many(20, (index) => {
    const body = { currentPassword, newPassword: `Fake-Harbour-${index}42!x` };
    return calls.password('PUT', 'reset', body, token);
  });
  return successes(answers);
}

/** Calls at the same time that must not all succeed. */
export async function attackByRaces(victim: Victim): Promise<Tally> {
  const { count, tally } = createCounter('races');
  const calls = callsTo(victim);
  for (let round = 0; round < 10; round += 1) {
    const spent = await spendCode(victim, calls);
    count('a recovery code is spent once', spent === 1, `${spent} times`);
    const [wrong, afterwards] = await guess(calls);
    count(
      'five wrong passwords lock',
      wrong === 4 && afterwards === 400,
      `${wrong}, ${afterwards}`,
    );
    const changed = await change(calls);
    count('a password is changed once', changed === 1, `${changed} times`);
  }
  await calls.control('/reset');
  count(`the world ${environmentID} is as new`, await victim.isWell());
  return tally();
}
