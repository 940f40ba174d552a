import { expect } from 'vitest';
import { contractTest } from '../../src/contract-test.ts';
import { rateCase } from '../../src/refusals.ts';
import { malformedBody, prefer, unlistedMediaType } from '../../src/requests.ts';
import { anonymousDirectory, directory, world } from '../../src/target.ts';

const path = '/directory/users/password-lost';
const body = { email: 'jborder@anywhere.com' };
const unknown = { body: { email: 'nobody@anywhere.com' } };
const request = (options: object = {}) => directory.POST(path, { body, ...options });

contractTest('directory', 'requestPasswordReset', (when) => {
  when(200, 'a mail is to be sent', () => request(), {
    link: expect.stringContaining('/forgotpassword/confirm/'),
  });
  when(200, 'no mail is to be sent', () => request({ body: { ...body, skipSend: 'enabled' } }));
  when(400, 'the address is missing', () => request({ body: {} }), {
    details: [{ code: 'REQUIRED_VALUE', target: 'email' }],
  });
  when(400, 'the address is malformed', () => request({ body: { email: 'jborder' } }), {
    details: [{ code: 'INVALID_VALUE', target: 'email' }],
  });
  when(400, 'skipSend is a boolean', () => request({ body: { ...body, skipSend: true } }), {
    details: [{ code: 'INVALID_VALUE', target: 'skipSend' }],
  });
  when(400, 'the body is not JSON', () => request(malformedBody), { code: 'INVALID_REQUEST' });
  when(401, 'there are no credentials', () => anonymousDirectory.POST(path, { body }), {
    code: 'ACCESS_FAILED',
  });
  when(404, 'there is no such user', () => request(world ? unknown : prefer('code=404')), {
    code: 'NOT_FOUND',
  });
  when(415, 'the media type is not JSON', () => request(unlistedMediaType), {
    code: 'INVALID_REQUEST',
  });
  rateCase(when, request);
});
