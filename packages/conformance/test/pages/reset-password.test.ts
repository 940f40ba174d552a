import { describe, expect, it } from 'vitest';
import { usePageMock } from '../../src/use-page-mock.ts';
import {
  type Arrived,
  defaultServer,
  newestCode,
  publishedDocument,
} from '../../src/vendor-page.ts';

// Written from https://developer.pingidentity.com/p14e-directory-api/reset-password.html of
// November 3, 2025, and not from the contract.

const endpoint = 'https://directory-api.pingone.com/api/directory/users/password-reset';

/** The example of the page, with the comma that it lacks. */
const example = `{
 "id" : "4ec0bb1e-37b0-414e-b27e-b17ec8ee9321",
 "newPassword" : "$ecret@123",
 "oldPassword" : "$ecret@456"
}`;

const { id, newPassword, oldPassword } = JSON.parse(example);
const mock = usePageMock();

const post = (path: string, body: string): Promise<Arrived> =>
  mock.send(
    'POST',
    `/directory/api${path}`,
    {
      authorization: `Basic ${btoa('sandbox-directory:sandbox-api-key')}`,
      'content-type': 'application/json',
    },
    body,
  );
const reset = (body: object | string) =>
  post('/directory/users/password-reset', typeof body === 'string' ? body : JSON.stringify(body));

/** Has a confirmation token set, and reads it from the mail. */
async function confirmationToken(): Promise<string> {
  await post('/directory/users/password-lost', '{"email":"jborder@anywhere.com"}');
  return newestCode(mock);
}

const failure = (code: string, target: string) => ({
  status: 400,
  body: { details: [{ code, target }] },
});

describe('Resetting a Password', () => {
  it('has its endpoint', () => {
    const document = publishedDocument('directory');
    const path = endpoint.slice(defaultServer(document).length);
    expect(defaultServer(document)).toBe('https://directory-api.pingone.com/api');
    expect(document.paths[path]).toHaveProperty('post');
  });

  it('takes the example byte for byte and answers 200', async () => {
    expect((await reset(example)).status).toBe(200);
    // The old password is the current one no longer.
    expect(await reset(example)).toMatchObject(failure('INVALID_VALUE', 'oldPassword'));
    const back = { id, newPassword: 'Fake@Harbour@2042', oldPassword: newPassword };
    expect((await reset(back)).status).toBe(200);
  });

  it.each(['id', 'newPassword'])('requires %s', async (member) => {
    const { [member]: _left, ...rest } = JSON.parse(example);
    expect(await reset(rest)).toMatchObject(failure('REQUIRED_VALUE', member));
  });

  it.each(['id', 'newPassword', 'oldPassword', 'confirmationToken'])(
    'takes a string as %s',
    async (member) => {
      const rest = member === 'confirmationToken' ? { id, newPassword } : JSON.parse(example);
      expect(await reset({ ...rest, [member]: 7 })).toMatchObject(failure('INVALID_VALUE', member));
    },
  );

  it('takes a confirmation token in place of the old password', async () => {
    const token = await confirmationToken();
    expect((await reset({ id, newPassword, confirmationToken: token })).status).toBe(200);
  });

  it('does not take both', async () => {
    const token = await confirmationToken();
    expect((await reset({ id, newPassword, oldPassword, confirmationToken: token })).status).toBe(
      400,
    );
    // Nothing was changed by it.
    expect((await reset(example)).status).toBe(200);
  });

  it('resets the password of an administrator by the old password, never by a token', async () => {
    const token = await confirmationToken();
    await mock.arrange('PATCH', `/users/${id}`, { administrator: true });
    const byToken = await reset({ id, newPassword, confirmationToken: token });
    expect(byToken).toMatchObject(failure('INVALID_VALUE', 'confirmationToken'));
    expect((await reset(example)).status).toBe(200);
  });
});
