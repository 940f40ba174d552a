import { describeAnswer } from '../answer.ts';
import { entry, type Live } from './statement.ts';

const typeOf = (headers: Headers) => (headers.get('content-type') ?? '').split(';')[0] ?? '';

/** The media type of the state of a password, for a value of Accept. */
async function accepted({ tenant, throwAway }: Live, accept?: string): Promise<string> {
  const user = await throwAway.user();
  const { status, headers } = await tenant.sendPlatform({
    method: 'GET',
    path: `/users/${user.id}/password`,
    ...(accept !== undefined && { headers: { accept } }),
  });
  const type = typeOf(headers);
  return `${status} ${/^application\/[\w.+-]+$/.test(type) ? type : '(other)'}`;
}

/** What a path below the password of a user answers that PingOne does not have. */
async function unknownPath({ tenant, throwAway }: Live): Promise<string> {
  const { id, password } = await throwAway.user();
  return describeAnswer(
    await tenant.sendPlatform({
      method: 'POST',
      path: `/users/${id}/password/check`,
      mediaType: 'application/json',
      body: { password },
    }),
  );
}

export const mediaTypes = [
  ...entry('response-media-types', 'worker', [
    [
      'none',
      'platform/readPassword 200',
      'The state of a password is read with Accept */*.',
      '200 application/hal+json',
      (live) => accepted(live, '*/*'),
    ],
    [
      'json',
      'platform/readPassword 200',
      'The state of a password is read with Accept application/json.',
      '200 application/json',
      (live) => accepted(live, 'application/json'),
    ],
    [
      'hal',
      'platform/readPassword 200',
      'The state of a password is read with Accept application/hal+json.',
      '200 application/hal+json',
      (live) => accepted(live, 'application/hal+json'),
    ],
    [
      'other',
      'platform/readPassword 200',
      'The state of a password is read with Accept text/csv.',
      '200 application/hal+json',
      (live) => accepted(live, 'text/csv'),
    ],
  ]),
  ...entry('unknown-path', 'worker', [
    [
      'check',
      'platform/checkPassword 404',
      'A check is sent to the path password/check.',
      '404 NOT_FOUND',
      unknownPath,
    ],
  ]),
];
