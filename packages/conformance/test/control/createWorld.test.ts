import { contractTest } from '../../src/contract-test.ts';
import { inWorld } from '../../src/control.ts';
import { malformedBody, prefer, unlistedMediaType } from '../../src/requests.ts';
import { control } from '../../src/world.ts';

const alice = { username: 'alice', password: { value: 'Fake-Harbour-2042!' } };
const call = (options: object = {}) => control.POST('/worlds', { body: {}, ...options });

contractTest('control', 'createWorld', (when) => {
  when(201, 'nothing is asked for', () => call(), { default: false, users: 12 });
  when(201, 'a user is given', () => call({ body: { personas: false, users: [alice] } }), {
    users: 1,
  });
  when(400, 'there is such a world', () => call({ body: inWorld.path }), {
    details: [{ code: 'UNIQUENESS_VIOLATION', target: 'environmentID' }],
  });
  when(400, 'two users have one name', () => call({ body: { users: [alice, alice] } }), {
    details: [{ code: 'UNIQUENESS_VIOLATION', target: 'users.1.username' }],
  });
  when(400, 'the body is not JSON', () => call(malformedBody), { code: 'INVALID_REQUEST' });
  when(415, 'the media type is not JSON', () => call(unlistedMediaType), {
    code: 'INVALID_REQUEST',
  });
  when(500, 'the mock itself fails', () => call(prefer('code=500')), { code: 'UNEXPECTED_ERROR' });
});
