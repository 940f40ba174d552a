import { webcrypto } from 'node:crypto';
import { states } from '@ping-password/contract/auth';
import { describe, expect, it } from 'vitest';
import { continueFlow, createPkce, type FlowStep, startFlow } from '../src/flow.ts';
import { createAuthClient } from '../src/index.ts';
import { ids } from './call/recording-fetch.ts';

const { environmentID, flowID } = ids;
const authorize = { client_id: ids.userID, response_type: 'code' };
const flow = (status: string) => ({ id: flowID, status, resumeUrl: 'https://r', _links: {} });
const expired = { code: 'NOT_FOUND', message: 'm' };
const wrong = {
  code: 'INVALID_DATA',
  message: 'm',
  details: [{ code: 'INVALID_CREDENTIALS', message: 'm' }],
};

/** A client whose server gives these answers: a status of the flow, or an error body with its status. */
function server(...answers: (string | [number, object | null])[]) {
  const calls: string[] = [];
  const auth = createAuthClient({
    region: 'EU',
    fetch: async (request) => {
      const type = request.headers.get('content-type') ?? '';
      const { pathname, searchParams } = new URL(request.url);
      const name = /(\w+\.\w+)\+json/.exec(type)?.[1] ?? pathname.split('/').at(-1);
      calls.push(`${name} ${searchParams.get('response_mode') ?? ''}${await request.text()}`);
      const answer = answers.shift() ?? [500, null];
      const [status, body] = typeof answer === 'string' ? [200, flow(answer)] : answer;
      return new Response(body && JSON.stringify(body), { status });
    },
  });
  return { auth, calls, start: () => startFlow(auth, { environmentID, authorize }) };
}

/** The step, which has to be in this status. */
function inStatus<S extends FlowStep['status']>(step: FlowStep, status: S) {
  expect(step.status).toBe(status);
  return step as Extract<FlowStep, { status: S }>;
}

describe('a flow', () => {
  it('goes from step to step by the actions of each status', async () => {
    const { start, calls } = server(
      'USERNAME_PASSWORD_REQUIRED',
      'MUST_CHANGE_PASSWORD',
      'COMPLETED',
    );
    const first = inStatus(await start(), 'USERNAME_PASSWORD_REQUIRED');
    const second = await first.do('usernamePassword.check', { username: 'u', password: 'p' });
    const body = { currentPassword: 'p', newPassword: 'n' };
    const last = await inStatus(second, 'MUST_CHANGE_PASSWORD').do('password.reset', body);
    expect(inStatus(last, 'COMPLETED').data.resumeUrl).toBe('https://r');
    expect(calls).toEqual([
      'authorize pi.flow',
      'usernamePassword.check {"username":"u","password":"p"}',
      'password.reset {"currentPassword":"p","newPassword":"n"}',
    ]);
  });

  it('is taken up by its identifier, and read again', async () => {
    const { auth, calls } = server('RECOVERY_CODE_REQUIRED', 'RECOVERY_CODE_REQUIRED', 'COMPLETED');
    const first = await continueFlow(auth, { environmentID, flowID });
    const again = await inStatus(first, 'RECOVERY_CODE_REQUIRED').do('password.sendRecoveryCode');
    await inStatus(again, 'RECOVERY_CODE_REQUIRED').read();
    expect(calls).toEqual([`${flowID} `, 'password.sendRecoveryCode ', `${flowID} `]);
  });

  it('stays as it is when an action is refused, and says why', async () => {
    const { start } = server('PASSWORD_REQUIRED', [400, wrong], 'COMPLETED');
    const first = inStatus(await start(), 'PASSWORD_REQUIRED');
    const refused = await first.do('usernamePassword.check', { password: 'p' });
    const { error, data } = inStatus(refused, 'PASSWORD_REQUIRED');
    expect([error?.message, data]).toEqual([
      '400 INVALID_DATA (INVALID_CREDENTIALS)',
      flow('PASSWORD_REQUIRED'),
    ]);
    const done = await inStatus(refused, 'PASSWORD_REQUIRED').do('usernamePassword.check', {
      password: 'q',
    });
    expect('error' in done).toBe(false);
  });

  it('that has expired begins anew by one call', async () => {
    const { start, calls } = server('PASSWORD_REQUIRED', [404, expired], 'SIGN_ON_REQUIRED');
    const first = inStatus(await start(), 'PASSWORD_REQUIRED');
    const gone = await first.do('usernamePassword.check', { password: 'p' });
    expect((await inStatus(gone, 'expired').restart()).status).toBe('SIGN_ON_REQUIRED');
    expect(calls.at(-1)).toBe('authorize pi.flow');
  });

  it('that is continued begins anew when it knows the application', async () => {
    const { auth } = server([404, expired], [404, expired], 'SIGN_ON_REQUIRED');
    const alone = inStatus(await continueFlow(auth, { environmentID, flowID }), 'expired');
    await expect(alone.restart()).rejects.toThrow(
      new TypeError('Give authorize to continueFlow, or send the user back to the application.'),
    );
    const known = await continueFlow(auth, { environmentID, flowID, authorize });
    expect((await known.restart()).status).toBe('SIGN_ON_REQUIRED');
  });

  it('in a status that is not known is a value, which can be read again', async () => {
    const { start } = server('BRAND_NEW', 'COMPLETED');
    const step = inStatus(await start(), 'unknown');
    expect([step.data.status, 'do' in step]).toEqual(['BRAND_NEW', false]);
    expect((await step.read()).status).toBe('COMPLETED');
  });

  it.each([
    ['an error', [400, { code: 'INVALID_DATA' }], '400 INVALID_DATA'],
    ['no body', [200, null], '200 No flow came.'],
    ['a redirect', [302, null], '302 No flow came.'],
  ] as const)('that does not begin, because of %s, is refused', async (_title, answer, message) => {
    const step = inStatus(await server([...answer]).start(), 'refused');
    expect(step.error.message).toBe(message);
  });

  it('sends nothing for an action that its status does not take', async () => {
    const { start, calls } = server('USERNAME_PASSWORD_REQUIRED');
    const step = inStatus(await start(), 'USERNAME_PASSWORD_REQUIRED');
    await expect(step.do('password.reset' as 'session.reset')).rejects.toThrow(
      new TypeError('password.reset is not an action of a flow in USERNAME_PASSWORD_REQUIRED.'),
    );
    expect(calls).toHaveLength(1);
  });

  it.each(Object.keys(states.FlowStatus))('knows %s', async (status) => {
    expect((await server(status).start()).status).toBe(status);
  });
});

describe('createPkce', () => {
  it('makes the challenge of RFC 7636', async () => {
    const example = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
    const bytes = Buffer.from(example, 'base64url');
    const { verifier, query } = await createPkce({
      getRandomValues: (array) => {
        (array as unknown as Uint8Array).set(bytes);
        return array;
      },
      subtle: webcrypto.subtle as Crypto['subtle'],
    });
    expect([verifier, query]).toEqual([
      example,
      {
        code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
        code_challenge_method: 'S256',
      },
    ]);
  });

  it('is different every time', async () => {
    const [a, b] = await Promise.all([createPkce(), createPkce()]);
    expect(a.verifier).not.toBe(b.verifier);
    expect(a.verifier).toMatch(/^[\w-]{43}$/);
  });
});
