import { describe, expect, it } from 'vitest';
import { usePageMock } from '../../src/use-page-mock.ts';
import { defaultServer, publishedDocument } from '../../src/vendor-page.ts';

// Written from https://developer.pingidentity.com/p14e-directory-api/reset-password-by-email.html of
// November 3, 2025, and not from the contract.

const endpoint = 'https://directory-api.pingone.com/api/directory/users/password-lost';

/** The example of the page, with the comma that it lacks. */
const example = `{
   "email" : "jborder@anywhere.com",
   "link" : "https://anywhere.com/passwordReset",
   "skipSend" : "disabled"
}`;

/** The link of the page's answer, with a place for each of its three identifiers. */
const confirmLink =
  /^https:\/\/login\.pingone\.com\/idp\/directory\/a\/[\da-f-]{36}\/forgotpassword\/confirm\/[\da-f-]{36}\/([\da-f-]{36})\/$/;

const email = 'jborder@anywhere.com';
const user = '4ec0bb1e-37b0-414e-b27e-b17ec8ee9321';
const mock = usePageMock();

const post = (path: string, body: object | string) =>
  mock.send(
    'POST',
    `/directory/api/directory/users${path}`,
    {
      authorization: `Basic ${btoa('sandbox-directory:sandbox-api-key')}`,
      'content-type': 'application/json',
    },
    typeof body === 'string' ? body : JSON.stringify(body),
  );
const request = (body: object | string) => post('/password-lost', body);
const reset = (confirmationToken: string) =>
  post('/password-reset', { id: user, newPassword: 'Fake@Harbour@2042', confirmationToken });

interface Message {
  readonly to: string;
  readonly text: string;
}

async function messages(): Promise<readonly Message[]> {
  const inbox = (await mock.arrange('GET', '/inbox')) as { messages: readonly Message[] };
  return inbox.messages;
}

/** The token in the link of an answer. */
async function tokenOf(body: object): Promise<string> {
  const answer = (await request(body)).body as { link: string };
  return confirmLink.exec(answer.link)?.[1] ?? '';
}

const failure = (code: string, target: string) => ({
  status: 400,
  body: { details: [{ code, target }] },
});

describe('Resetting a Password by Email', () => {
  it('has its endpoint', () => {
    const document = publishedDocument('directory');
    const path = endpoint.slice(defaultServer(document).length);
    expect(defaultServer(document)).toBe('https://directory-api.pingone.com/api');
    expect(document.paths[path]).toHaveProperty('post');
  });

  it('takes the example byte for byte, and answers 200 with the link and nothing else', async () => {
    const { status, body } = await request(example);
    expect(status).toBe(200);
    expect(Object.keys(body as object)).toEqual(['link']);
    expect((body as { link: string }).link).toMatch(confirmLink);
  });

  it('sends the example as a mail with the link of the request', async () => {
    await request(example);
    const [mail, ...more] = await messages();
    expect(mail).toMatchObject({
      to: email,
      text: expect.stringContaining('https://anywhere.com/passwordReset'),
    });
    expect(more).toEqual([]);
  });

  it('sends a mail by default, with the form of PingOne', async () => {
    await request({ email });
    const [mail, ...more] = await messages();
    expect(mail?.text).toContain('https://login.pingone.com/idp/directory/a/');
    expect(more).toEqual([]);
  });

  it('sends none when skipSend is enabled, and sets a token all the same', async () => {
    const token = await tokenOf({ email, skipSend: 'enabled' });
    expect(await messages()).toEqual([]);
    expect((await reset(token)).status).toBe(200);
  });

  it('sets a new token each time', async () => {
    const [first, second] = [await tokenOf({ email }), await tokenOf({ email })];
    expect(first).not.toBe(second);
    expect(await reset(first)).toMatchObject(failure('INVALID_VALUE', 'confirmationToken'));
    expect((await reset(second)).status).toBe(200);
  });

  it('requires email', async () => {
    const { email: _left, ...rest } = JSON.parse(example);
    expect(await request(rest)).toMatchObject(failure('REQUIRED_VALUE', 'email'));
  });

  it.each(['link', 'skipSend'])('does without %s', async (member) => {
    const { [member]: _left, ...rest } = JSON.parse(example);
    expect((await request(rest)).status).toBe(200);
  });

  it.each(['email', 'link', 'skipSend'])('takes a string as %s', async (member) => {
    const body = { ...JSON.parse(example), [member]: 7 };
    expect(await request(body)).toMatchObject(failure('INVALID_VALUE', member));
  });

  it('takes no other word as skipSend than enabled and disabled', async () => {
    expect(await request({ email, skipSend: 'yes' })).toMatchObject(
      failure('INVALID_VALUE', 'skipSend'),
    );
  });
});
