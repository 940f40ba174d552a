import { unwrap } from '@ping-password/client';
import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import { instead, nobody, outcome, platform, user } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}';
const body = {
  username: 'user.ok',
  email: 'user.ok@example.com',
  name: { given: 'Olivia', family: 'Quill' },
};
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.PUT(path, { params: user, body, ...options });

contractTest('platform', 'replaceUser', (when, takes) => {
  when(200, 'the user is told as a whole', () => call(platform, outcome('renamed', {})), {
    name: { family: 'Quill' },
  });
  when(
    200,
    'the user is sent back as it was read, with one change',
    async () => {
      const read = unwrap(await platform.GET(path, { params: user }));
      return call(platform, outcome('nicknamed', { body: { ...read, nickname: 'Liv' } }));
    },
    { nickname: 'Liv', name: { family: 'Keller' } },
  );
  when(
    400,
    'the name is missing',
    () => call(platform, instead('usernameRequired', { body: { email: body.email } })),
    'INVALID_DATA REQUIRED_VALUE username',
  );
  when(
    400,
    'the e-mail address is none',
    () => call(platform, instead('invalidEmail', { body: { ...body, email: 'none' } })),
    'INVALID_DATA INVALID_VALUE email',
  );
  when(400, 'the body is not JSON', () => call(platform, malformedBody), 'INVALID_REQUEST');
  when(
    400,
    'the name is taken',
    () => call(platform, outcome('usernameTaken', { body: { ...body, username: 'User.Expired' } })),
    'INVALID_DATA UNIQUENESS_VIOLATION username',
  );
  takes('renamed', (body) => call(platform, { body }), { name: { family: 'Quill' } });
  takes('nicknamed', (body) => call(platform, { body }), { nickname: 'Liv' });
  platformRefusals(when, [401, 403, 404, 415], call, nobody);
});
