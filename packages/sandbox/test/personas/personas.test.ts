import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calls, type PersonaCall, personaAnswers } from '../../generate/persona-answers.ts';
import { personaTable } from '../../generate/persona-table.ts';
import { personas } from '../../src/world/personas.ts';
import { type Answer, member } from '../answer.ts';
import { beginFlow, checkIn } from '../apis/auth/sign-on.ts';
import {
  createTestWorld,
  currentPassword,
  newPassword,
  type TestWorld,
  testSandbox,
} from '../world.ts';

const sandbox = testSandbox();

const sendBy: Record<PersonaCall, (world: TestWorld, user: string) => Promise<Answer>> = {
  readPassword: (world, user) => world.password(user, 'read'),
  'checkPassword, right': (world, user) =>
    world.password(user, 'check', { password: currentPassword }),
  'checkPassword, wrong': (world, user) => world.password(user, 'check', { password: 'wrong' }),
  'resetPassword, user': async (world, user) =>
    world.password(user, 'reset', { currentPassword, newPassword }, await world.tokenOf(user)),
  'resetPassword, administrator': (world, user) => world.password(user, 'reset', { newPassword }),
  sendRecoveryCode: (world, user) => world.password(user, 'sendRecoveryCode'),
  async recoverPassword(world, user) {
    const { status } = await world.password(user, 'sendRecoveryCode');
    const recoveryCode = status === 200 ? await world.code(user) : 'ANYCODE2';
    return world.password(user, 'recover', { recoveryCode, newPassword });
  },
  checkUsernamePassword: async (world, user) => checkIn(world, await beginFlow(world), user),
  requestFlowRecovery: async (world, username) =>
    world.flowCall(await beginFlow(world), 'password.forgot', { username }),
};

/** Status of an answer, and the state or the most telling code in it. */
function told({ status, body }: Answer): string {
  const detail = member(body, 'details', 0, 'code');
  return `${status} ${member(body, 'status') ?? detail ?? member(body, 'code')}`;
}

describe('personas', () => {
  it('all have their answers', () => {
    expect(Object.keys(personaAnswers)).toEqual(Object.keys(personas));
  });

  it('stand in PERSONAS.md as they are', () => {
    const page = readFileSync(new URL('../../PERSONAS.md', import.meta.url), 'utf8');
    expect(page, 'PERSONAS.md is stale: run `node generate/personas.ts`').toBe(personaTable());
  });
});

describe.each(Object.entries(personaAnswers))('%s', (user, answered) => {
  it.each(Object.keys(calls) as PersonaCall[])('answers as documented: %s', async (call) => {
    const world = await createTestWorld(sandbox);
    expect(told(await sendBy[call](world, user))).toBe(answered[call]);
  });
});
