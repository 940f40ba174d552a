import { describe, expect, it } from 'vitest';
import { routeOf } from '../http/contract.ts';
import { testSandbox } from '../world.ts';
import { userID } from './arrange.ts';
import type { Engine } from './engine.ts';
import { search } from './search.ts';

const sandbox = testSandbox({ strict: true });
const decoder = new TextDecoder();
const encoder = new TextEncoder();

type Reply = Awaited<ReturnType<Engine['exchange']>>;

/** A sandbox whose answers to calls on a password are other ones. */
const answering = (change: (reply: Reply) => Reply): Engine => ({
  fetch: sandbox.fetch,
  async exchange(wire) {
    const reply = await sandbox.exchange(wire);
    return wire.url.endsWith('/password') ? change(reply) : reply;
  },
});

/** A sandbox that takes `true` for the text "true". */
const takingAnyType: Engine = {
  fetch: sandbox.fetch,
  exchange: (wire) =>
    sandbox.exchange({
      ...wire,
      async body() {
        const text = decoder.decode(await wire.body());
        return encoder.encode(text.replace('"password":true', '"password":"true"'));
      },
    }),
};

const withMember = answering((reply) => {
  const { answer } = reply;
  if (answer.status !== 200) return reply;
  return { ...reply, answer: { ...answer, value: { ...(answer.value as object), hint: 'x' } } };
});

const refusing = answering((reply) => {
  const { answer } = reply;
  if (answer.status !== 200) return reply;
  const value = { id: userID, code: 'INVALID_REQUEST', message: 'No.' };
  const headers = { ...answer.headers, 'content-type': 'application/json' };
  return { ...reply, answer: { status: 415, value, headers } };
});

const failing = answering((reply) =>
  reply.answer.status === 200 ? { ...reply, answer: { ...reply.answer, status: 500 } } : reply,
);

/** A sandbox that finds every password wrong. */
const forgetful: Engine = {
  fetch: sandbox.fetch,
  exchange: (wire) =>
    sandbox.exchange({
      ...wire,
      async body() {
        const text = decoder.decode(await wire.body());
        return encoder.encode(text.replace('{"password":"Fake', '{"password":"Another'));
      },
    }),
};

const rightPassword = '{"password":"Fake-Harbour-2042!"}';

describe('the search finds, and makes small,', () => {
  it.each([
    {
      what: 'a wrong type that is taken',
      engine: takingAnyType,
      body: '{"password":true}',
      differences: [
        'the sandbox takes the form (wrong password): 400 INVALID_DATA INVALID_VALUE password; Prism refuses: body.password Request body property password must be string',
      ],
    },
    {
      what: 'a right request that is refused',
      engine: refusing,
      body: rightPassword,
      differences: ['the sandbox refuses: 415 INVALID_REQUEST; Prism accepts'],
    },
    {
      what: 'an outcome that the model does not expect',
      engine: forgetful,
      body: rightPassword,
      differences: [
        'the sandbox answers 400 INVALID_DATA INVALID_VALUE password; the model expects 200',
      ],
    },
    {
      what: 'a member that is not documented',
      engine: withMember,
      body: rightPassword,
      differences: ['not documented: 200  must NOT have additional properties hint'],
    },
    {
      what: 'a failure',
      engine: failing,
      body: rightPassword,
      differences: [
        'the sandbox fails: 500',
        'the sandbox answers 500; the model expects 200',
        'not documented: media type application/hal+json is not documented for 500',
      ],
    },
  ])('$what', async ({ engine, differences, body }) => {
    const found = await search(engine, routeOf('platform', 'checkPassword'), {
      runs: 82,
      seed: 2026,
    });
    expect(found?.differences).toEqual(differences);
    expect(found?.call).toBe(
      'await platform.checkPassword({ params: {"path":{"environmentID":"<environmentID>","userID":"<userID>"}}, ' +
        `body: ${body} });`,
    );
    const [, request] = found?.curl ?? [];
    expect(request?.replace(/[\da-f]{8}-[\da-f-]{27}/, '…')).toBe(
      "curl -X POST 'http://127.0.0.1:4010/platform/v1/environments/…/users/11111111-1111-4111-8111-111111111111/password' " +
        "-H 'content-type: application/vnd.pingidentity.password.check+json' " +
        `-H "authorization: Bearer $TOKEN" --data-raw '${body}'`,
    );
  });
});
