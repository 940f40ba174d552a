import { expect } from 'vitest';
import { contractTest } from '../../src/contract-test.ts';
import { type CallOn, controlRefusals, inWorld, nothing, world } from '../../src/control.ts';
import { malformedBody } from '../../src/requests.ts';
import { control } from '../../src/world.ts';

const body = {};
const call: CallOn = (params, options = {}) =>
  control.POST('/worlds/{environmentID}/tokens', { params, body, ...options });

contractTest('control', 'issueToken', (when) => {
  when(200, 'it is for the worker', () => call(inWorld), {
    access_token: expect.any(String),
    token_type: 'Bearer',
    expires_in: 3600,
  });
  when(
    200,
    'it is for a user',
    () => call(inWorld, { body: { userID: world.personas.get('user.ok'), scopes: ['openid'] } }),
    { scope: 'openid' },
  );
  when(400, 'a worker asks for scopes', () => call(inWorld, { body: { scopes: ['openid'] } }), {
    details: [{ code: 'INVALID_VALUE', target: 'scopes' }],
  });
  when(404, 'there is no such user', () => call(inWorld, { body: { userID: nothing } }), {
    code: 'NOT_FOUND',
  });
  when(400, 'the body is not JSON', () => call(inWorld, malformedBody), {
    code: 'INVALID_REQUEST',
  });
  controlRefusals(when, call, { takesBody: true });
});
