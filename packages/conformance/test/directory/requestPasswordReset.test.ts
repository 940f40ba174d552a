import { expect } from 'vitest';
import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, directoryRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import { directory, instead, outcome } from '../../src/target.ts';

const path = '/directory/users/password-lost';
const body = { email: 'jborder@anywhere.com' };
const unknown = { body: { email: 'nobody@anywhere.com' } };
const call: CallWith<typeof directory> = (client, options = {}) =>
  client.POST(path, { body, ...options });
const request = (options: object = {}) => call(directory, options);

contractTest('directory', 'requestPasswordReset', (when, takes) => {
  when(200, 'a mail is to be sent', () => request(outcome('mail', {})), {
    link: expect.stringContaining('/forgotpassword/confirm/'),
  });
  when(200, 'no mail is to be sent', () => request({ body: { ...body, skipSend: 'enabled' } }));
  when(
    400,
    'the address is missing',
    () => request(instead('requiredValue', { body: {} })),
    'INVALID_DATA REQUIRED_VALUE email',
  );
  when(
    400,
    'the address is malformed',
    () => request(instead('invalidEmail', { body: { email: 'jborder' } })),
    'INVALID_DATA INVALID_VALUE email',
  );
  when(
    400,
    'skipSend is a boolean',
    () => request({ body: { ...body, skipSend: true } }),
    'INVALID_DATA INVALID_VALUE skipSend',
  );
  when(400, 'the body is not JSON', () => request(malformedBody), 'INVALID_REQUEST');
  takes('mail', (body) => request({ body }));
  takes('noMail', (body) => request({ body }));
  directoryRefusals(when, [401, 404, 415], call, unknown);
});
