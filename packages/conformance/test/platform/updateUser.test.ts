import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import { instead, nobody, outcome, ownPlatform, platform, user } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}';
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.PATCH(path, { params: user, body: { name: { family: 'Quill' } }, ...options });

contractTest('platform', 'updateUser', (when, takes) => {
  when(200, 'one attribute changes', () => call(platform, outcome('renamed', {})), {
    name: { given: 'Olivia', family: 'Quill' },
  });
  when(200, 'users change themselves', () => call(ownPlatform), { name: { family: 'Quill' } });
  when(
    200,
    'an attribute is cleared',
    () => call(platform, outcome('cleared', { body: { nickname: null } })),
    { username: 'user.ok' },
  );
  when(
    400,
    'the name is empty',
    () => call(platform, { body: { username: '' } }),
    'INVALID_DATA EMPTY_VALUE username',
  );
  when(400, 'the body is not JSON', () => call(platform, malformedBody), 'INVALID_REQUEST');
  when(
    400,
    'the name is taken',
    () => call(platform, outcome('usernameTaken', { body: { username: 'User.Expired' } })),
    'INVALID_DATA UNIQUENESS_VIOLATION username',
  );
  when(
    400,
    'the e-mail address is none',
    () => call(platform, instead('invalidEmail', { body: { email: 'none' } })),
    'INVALID_DATA INVALID_VALUE email',
  );
  takes('renamed', (body) => call(platform, { body }), { name: { family: 'Quill' } });
  takes('cleared', (body) => call(platform, { body }), { name: { family: 'Keller' } });
  platformRefusals(when, [401, 403, 404, 415], call, nobody);
});
