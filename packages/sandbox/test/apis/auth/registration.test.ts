import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, member, outcome, text } from '../../answer.ts';
import { createTestWorld, newPassword, type TestWorld, testSandbox } from '../../world.ts';
import { beginFlow, checkIn, cookieOf, redeem, redirected, resume, shown } from './sign-on.ts';

const sandbox = testSandbox();
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

const person = { username: 'user.new', email: 'user.new@example.com', password: newPassword };

const register = (flowID: string, changes: object = {}) =>
  world.flowCall(flowID, 'user.register', { ...person, ...changes });

const verify = (flowID: string, verificationCode: string, cookie?: string) =>
  world.flowCall(flowID, 'user.verify', { verificationCode }, cookie);

const mailed = async () =>
  text((await world.control('GET', `/inbox/newest?to=${person.email}`)).body, 'code');

const userIDOf = ({ body }: Answer) => String(member(body, '_embedded', 'user', 'id'));

const lifecycle = async (id: string) => {
  const { body } = await world.platform('GET', `/users/${id}`);
  return [member(body, 'lifecycle', 'status'), member(body, 'emailVerified')];
};

const asksForCode = ['VERIFICATION_CODE_REQUIRED', ['user.verify', 'user.sendVerificationCode']];

describe('registerUser', () => {
  it('adds a user, mails a code and asks for it', async () => {
    const answer = await register(await beginFlow(world));
    expect(shown(answer)).toEqual(asksForCode);
    expect(member(answer.body, '_embedded', 'user', 'username')).toBe('user.new');
    expect(await lifecycle(userIDOf(answer))).toEqual(['VERIFICATION_REQUIRED', false]);
    const { body } = await world.control('GET', '/inbox');
    const code = await mailed();
    expect(code).toMatch(/^[A-Z2-9]{8}$/);
    expect(member(body, 'messages')).toMatchObject([
      {
        kind: 'verificationCode',
        to: 'user.new@example.com',
        subject: 'Verify your e-mail address',
        text: `Your verification code is ${code}.`,
      },
    ]);
  });

  it('tells the journal what it did, and no secret', async () => {
    await register(await beginFlow(world));
    const entry = await world.entry();
    expect(entry['rule']).toBe('registered; verification code sent');
    expect(JSON.stringify(entry)).not.toContain(newPassword);
    expect(JSON.stringify(entry)).not.toContain(await mailed());
  });

  it('makes the audit event of a new user', async () => {
    await register(await beginFlow(world));
    expect(JSON.stringify(await world.entry())).toContain('USER.CREATED');
  });

  it('adds the user to the default population', async () => {
    const answer = await register(await beginFlow(world));
    const populationOf = async (id: string) =>
      member((await world.platform('GET', `/users/${id}`)).body, 'population', 'id');
    const { body } = await world.platform('GET', '/populations');
    const populations = member(body, '_embedded', 'populations') as {
      id: string;
      default: boolean;
    }[];
    expect(await populationOf(userIDOf(answer))).toBe(
      populations.find((population) => population.default)?.id,
    );
  });

  it.each([
    [
      'a name that is taken, in whatever case',
      { username: 'USER.OK' },
      'UNIQUENESS_VIOLATION username',
    ],
    ['a password that breaks the policy', { password: 'short' }, 'INVALID_VALUE password'],
    [
      'a password that is the address',
      { email: 'New.User-2042@example.com', password: 'new.user-2042@Example.com' },
      'INVALID_VALUE password',
    ],
    ['an encoded password', { password: '{SSHA}x' }, 'INVALID_VALUE password'],
    ['an address that is none', { email: 'nowhere' }, 'INVALID_VALUE email'],
    ['no address', { email: undefined }, 'REQUIRED_VALUE email'],
  ])('refuses %s, and the flow stays', async (_, changes, code) => {
    const flowID = await beginFlow(world);
    expect(outcome(await register(flowID, changes))).toBe(`400 INVALID_DATA ${code}`);
    expect(shown(await register(flowID))).toEqual(asksForCode);
  });

  it('names the requirements that the password does not meet', async () => {
    const { body } = await register(await beginFlow(world), { password: 'abc' });
    expect(member(body, 'details', 0, 'innerError', 'unsatisfiedRequirements')).toEqual([
      'length',
      'minCharacters',
      'minCharacters',
      'minCharacters',
      'minUniqueCharacters',
    ]);
  });
});

describe('verifyUser', () => {
  it('completes the sign-on, whose code brings tokens', async () => {
    const flowID = await beginFlow(world);
    const registered = await register(flowID);
    const cookie = cookieOf(registered);
    const answer = await verify(flowID, (await mailed()).toLowerCase(), cookie);
    expect(shown(answer)).toEqual(['COMPLETED', []]);
    expect(await lifecycle(userIDOf(registered))).toEqual(['ACCOUNT_OK', true]);
    const code = redirected(await resume(world, flowID, cookie), 'code') ?? '';
    expect((await redeem(world, code)).status).toBe(200);
  });

  it('refuses a wrong code, and the flow stays', async () => {
    const flowID = await beginFlow(world);
    await register(flowID);
    const wrong = await verify(flowID, 'WRONG234');
    expect(outcome(wrong)).toBe('400 INVALID_DATA INVALID_VALUE verificationCode');
    expect((await world.entry())['rule']).toBe('wrong verification code');
    expect(shown(await verify(flowID, await mailed()))).toEqual(['COMPLETED', []]);
  });

  it('refuses a code that was used', async () => {
    const flowID = await beginFlow(world);
    await register(flowID);
    const code = await mailed();
    await verify(flowID, code);
    expect(outcome(await verify(flowID, code))).toBe('400 REQUEST_FAILED CONSTRAINT_VIOLATION');
  });

  it('takes the code days later, in another sign-on', async () => {
    await register(await beginFlow(world));
    await world.advance('P3D');
    const flowID = await beginFlow(world);
    const code = await mailed();
    expect(shown(await checkIn(world, flowID, 'user.new', newPassword))).toEqual(asksForCode);
    expect(outcome(await verify(flowID, code))).toBe(
      '400 INVALID_DATA INVALID_VALUE verificationCode',
    );
    expect(shown(await verify(flowID, await mailed()))).toEqual(['COMPLETED', []]);
  });

  it('is refused as not found once the user is deleted', async () => {
    const flowID = await beginFlow(world);
    const userID = userIDOf(await register(flowID));
    await world.platform('DELETE', `/users/${userID}`);
    expect(outcome(await verify(flowID, 'ANYCODE2'))).toBe('404 NOT_FOUND');
  });

  it('is refused to a user who was disabled meanwhile', async () => {
    const flowID = await beginFlow(world);
    const userID = userIDOf(await register(flowID));
    await world.control('PATCH', `/users/${userID}`, { enabled: false });
    const answer = await verify(flowID, await mailed());
    expect(outcome(answer)).toBe('400 REQUEST_FAILED ACCOUNT_NOT_USABLE');
  });
});

describe('sendVerificationCode', () => {
  it('mails a new code, which ends the one before', async () => {
    const flowID = await beginFlow(world);
    await register(flowID);
    const first = await mailed();
    const sent = await world.flowCall(flowID, 'user.sendVerificationCode', {});
    expect(shown(sent)).toEqual(asksForCode);
    expect((await world.entry())['rule']).toBe('verification code sent');
    expect(outcome(await verify(flowID, first))).toBe(
      '400 INVALID_DATA INVALID_VALUE verificationCode',
    );
    expect(shown(await verify(flowID, await mailed()))).toEqual(['COMPLETED', []]);
  });
});

describe('a user whose address has to be verified', () => {
  it('verifies it after the password', async () => {
    const body = { username: 'ann', email: person.email, password: { value: newPassword } };
    const type = 'application/vnd.pingidentity.user.import+json';
    const lifecycle = { status: 'VERIFICATION_REQUIRED' };
    const { status } = await world.platform('POST', '/users', {
      type,
      body: { ...body, lifecycle },
    });
    expect(status).toBe(201);
    const flowID = await beginFlow(world);
    expect(shown(await checkIn(world, flowID, 'ann', newPassword))).toEqual(asksForCode);
    expect((await world.entry())['rule']).toBe('right password; verification code sent');
    expect(shown(await verify(flowID, await mailed()))).toEqual(['COMPLETED', []]);
  });
});
