import { describe, expect, it } from 'vitest';
import { usePlatform } from '../../../src/use-platform.ts';
import { currentPassword } from '../../../src/vendor-page.ts';

// Which actions a state of a password takes, in the words of the pages of the actions. No page says what a password that an
// LDAP directory keeps takes beside setValue and setGateway, so the refusals of that state are decided.

const api = usePlatform();

const gateway = {
  id: '0b8c2e5a-6f0e-4a5e-9f46-4a0ef0f2a511',
  type: 'LDAP',
  userType: { id: '9f1d4c1e-77f5-4d8e-9a3b-0f4a6f5d7c22' },
  correlationAttributes: { uid: 'fake' },
};
const newPassword = 'Fake-Harbour-2042!';

const actions = [
  ['POST', 'password.check+json', { password: currentPassword }],
  ['PUT', 'password.reset+json', { newPassword }],
  ['PUT', 'password.set+json', { value: newPassword }],
  ['PUT', 'password.setValue+json', { value: newPassword }],
  ['PUT', 'password.setGateway+json', gateway],
  ['POST', 'password.forceChange', {}],
  ['POST', 'password.sendRecoveryCode+json', {}],
  // A recovery that the state takes goes on to the code, which is wrong here.
  ['POST', 'password.recover+json', { recoveryCode: 'wrong000', newPassword }],
] as const;

/** What a worker gets for each action, from the world at its beginning. */
async function outcomesOf(username: string): Promise<unknown[]> {
  const outcomes: unknown[] = [];
  for (const [method, action, body] of actions) {
    await api.reset();
    const answer = await api.password(username, method, action, body);
    const { code, details } = answer.body as { code?: string; details?: { code: string }[] };
    outcomes.push(answer.status === 200 ? 200 : `${code} ${details?.[0]?.code}`);
  }
  return outcomes;
}

const wrongCode = 'INVALID_DATA INVALID_VALUE';
const noPassword = 'REQUEST_FAILED NO_PASSWORD';
const locked = 'REQUEST_FAILED PASSWORD_LOCKED_OUT';
const elsewhere = 'REQUEST_FAILED CONSTRAINT_VIOLATION';

describe('the actions check, reset, set, setValue, setGateway, forceChange, sendRecoveryCode and recover', () => {
  it.each([
    ['user.ok', [200, 200, 200, 200, 200, 200, 200, wrongCode]],
    ['user.expired', [200, 200, 200, 200, 200, 200, 200, wrongCode]],
    ['user.mustchange', [200, 200, 200, 200, 200, 200, 200, wrongCode]],
    ['user.nopassword', [noPassword, 200, 200, 200, 200, noPassword, noPassword, noPassword]],
    ['user.locked', [locked, 200, 200, 200, 200, 200, locked, wrongCode]],
    ['user.gateway', [elsewhere, elsewhere, elsewhere, 200, 200, elsewhere, elsewhere, elsewhere]],
  ])('are taken or refused for the password of %s', async (username, outcomes) => {
    expect(await outcomesOf(username)).toEqual(outcomes);
  });
});
