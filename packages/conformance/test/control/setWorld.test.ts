import { contractTest } from '../../src/contract-test.ts';
import { inWorld, nothing } from '../../src/control.ts';
import { malformedBody, prefer, unlistedMediaType } from '../../src/requests.ts';
import { control } from '../../src/world.ts';

const alice = { username: 'alice', password: { value: 'Fake-Harbour-2042!' } };
const call = (params: typeof inWorld = inWorld, options: object = {}) =>
  control.PUT('/worlds/{environmentID}', { params, body: { name: 'Set' }, ...options });

/** A world that is made and deleted again, so that it is new each time. */
async function callOnNew() {
  const params = { path: { environmentID: nothing } };
  const made = await call(params);
  await control.DELETE('/worlds/{environmentID}', { params });
  return made;
}

contractTest('control', 'setWorld', (when) => {
  when(200, 'there is such a world', () => call(), { name: 'Set', users: 12 });
  when(201, 'there is no such world', callOnNew, { name: 'Set', environmentID: nothing });
  when(
    400,
    'the body names another world',
    () => call(inWorld, { body: { environmentID: nothing } }),
    { details: [{ code: 'INVALID_VALUE', target: 'environmentID' }] },
  );
  when(400, 'two users have one name', () => call(inWorld, { body: { users: [alice, alice] } }), {
    details: [{ code: 'UNIQUENESS_VIOLATION', target: 'users.1.username' }],
  });
  when(
    400,
    'the identifier of the world is no UUID',
    () => call({ path: { environmentID: 'mine' } }),
    { details: [{ code: 'INVALID_VALUE', target: 'environmentID' }] },
  );
  when(400, 'the body is not JSON', () => call(inWorld, malformedBody), {
    code: 'INVALID_REQUEST',
  });
  when(415, 'the media type is not JSON', () => call(inWorld, unlistedMediaType), {
    code: 'INVALID_REQUEST',
  });
  when(500, 'the mock itself fails', () => call(inWorld, prefer('code=500')), {
    code: 'UNEXPECTED_ERROR',
  });
});
