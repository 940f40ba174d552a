import { describe, expect, test } from 'vitest';
import { problemsOf, resetPassword } from '../lint-files.ts';

const file = 'operations/resetPassword.yaml';
const contentOf = (properties: object) => ({
  content: { 'application/json': { schema: { type: 'object', properties } } },
});
const sentAt = `${file}#/requestBody/content/application~1json/schema/properties`;
const receivedAt = `${file}#/responses/200/content/application~1json/schema/properties`;

/** What is found when a request sends these members. */
const problemsOfSent = (properties: object) =>
  problemsOf('secrets', { [file]: { ...resetPassword, requestBody: contentOf(properties) } });

/** What is found when a response has these members. */
const problemsOfReceived = (properties: object) =>
  problemsOf('secrets', {
    [file]: { ...resetPassword, responses: { '200': contentOf(properties) } },
  });

const password = { type: 'string', format: 'password', writeOnly: true };
const unmarked = (name: string) =>
  `\`${name}\` is a secret of a request: it needs \`format: password\` and \`writeOnly: true\`, both.`;
const named = [
  'password',
  'currentPassword',
  'newPassword',
  'oldPassword',
  'secret',
  'client_secret',
  'recoveryCode',
  'verificationCode',
  'otp',
  'confirmationToken',
  'token',
  'access_token',
  'refresh_token',
  'id_token',
];

describe('secrets of requests', () => {
  test.each(named)('%s is a secret by its name', async (name) => {
    expect(await problemsOfSent({ [name]: password })).toEqual([]);
    expect(await problemsOfSent({ [name]: { type: 'string' } })).toEqual([
      `${sentAt}/${name}: ${unmarked(name)}`,
    ]);
  });

  test.each([
    ['the format alone', { type: 'string', format: 'password' }],
    ['writeOnly alone', { type: 'string', writeOnly: true }],
    ['the format of a text that may be null', { type: ['string', 'null'], format: 'password' }],
  ])('%s is half a mark', async (_what, value) => {
    expect(await problemsOfSent({ value })).toEqual([`${sentAt}/value: ${unmarked('value')}`]);
  });

  test('other texts, and what is no text, need no mark', async () => {
    const members = { username: { type: 'string' }, password: { type: 'object', properties: {} } };
    expect(await problemsOfSent({ ...members, newPassword: false })).toEqual([]);
  });

  test('what responses have, too, is a secret of requests', async () => {
    const problems = await problemsOf('secrets', {
      [file]: {
        ...resetPassword,
        requestBody: contentOf({ user: { $ref: '../User.yaml' } }),
        responses: { '200': contentOf({ user: { $ref: '../User.yaml' } }) },
      },
      'User.yaml': { properties: { otp: { type: 'string' } } },
    });
    expect(problems).toEqual([`User.yaml#/properties/otp: ${unmarked('otp')}`]);
  });
});

describe('secrets of responses', () => {
  test.each(named)('%s is a secret by its name', async (name) => {
    expect(await problemsOfReceived({ [name]: { type: 'string', 'x-secret': true } })).toEqual([]);
    expect(await problemsOfReceived({ [name]: { type: 'string' } })).toEqual([
      `${receivedAt}/${name}: \`${name}\` is a secret of a response: it needs \`x-secret: true\`.`,
    ]);
  });

  test.each([
    ['format', { type: 'string', format: 'password' }],
    ['writeOnly', { type: 'string', writeOnly: true }],
  ])('the %s of a secret that is sent is a problem', async (_what, value) => {
    expect(await problemsOfReceived({ value })).toEqual([
      `${receivedAt}/value: \`value\` is a member of a response: it takes neither \`format: password\` nor \`writeOnly\`.`,
    ]);
  });

  test('other texts, and what is no text, need no mark', async () => {
    const password = { type: 'object', properties: { status: { type: 'string' } } };
    expect(await problemsOfReceived({ code: { type: 'string' }, password })).toEqual([]);
  });
});
