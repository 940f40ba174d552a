import { beforeEach, describe, expect, it } from 'vitest';
import { member, outcome, type Sent, text } from '../../answer.ts';
import { createTestWorld, type TestWorld, testSandbox } from '../../world.ts';

const sandbox = testSandbox();
const id = '4ec0bb1e-37b0-414e-b27e-b17ec8ee9321';
const oldPassword = '$ecret@456';
const newPassword = '$ecret@123';
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

const basic = (secret = 'sandbox-api-key', client = `sandbox-directory-${world.environmentID}`) =>
  `Basic ${btoa(`${client}:${secret}`)}`;
const call = (method: string, path: string, sent: Sent = {}) =>
  world.send(method, `/directory/api${path}`, {
    ...sent,
    headers: { authorization: basic(), ...sent.headers },
  });
const json = (path: string, body: unknown) =>
  call('POST', `/directory/users/${path}`, { type: 'application/json', body });
const reset = (body: object) => json('password-reset', { id, newPassword, ...body });
const lost = (body: object = {}) =>
  json('password-lost', { email: 'jborder@anywhere.com', ...body });
const checks = async (password: string, username = 'jborder') => {
  const body = new URLSearchParams({ grant_type: 'password', username, password }).toString();
  const type = 'application/x-www-form-urlencoded';
  return (await call('POST', '/oauth/token', { type, body })).status;
};
/** The token that a reset link ends with. */
const tokenIn = (link: string) => link.split('/').at(-2) ?? '';
const newToken = async () => tokenIn(text((await lost({ skipSend: 'enabled' })).body, 'link'));

describe('resetPassword of the directory', () => {
  it('changes the password by the old one', async () => {
    expect((await reset({ oldPassword })).status).toBe(200);
    expect(await checks(newPassword)).toBe(200);
    expect(await checks(oldPassword)).toBe(400);
    expect(outcome(await reset({ oldPassword, newPassword: '$ecret@789' }))).toBe(
      '400 INVALID_DATA INVALID_VALUE oldPassword',
    );
  });

  it('changes the password by a token, once', async () => {
    const confirmationToken = await newToken();
    expect((await reset({ confirmationToken })).status).toBe(200);
    expect(outcome(await reset({ confirmationToken, newPassword: '$ecret@789' }))).toBe(
      '400 INVALID_DATA INVALID_VALUE confirmationToken',
    );
  });

  it('takes no token for an administrator, but the old password', async () => {
    await world.control('PATCH', `/users/${id}`, { administrator: true });
    const confirmationToken = await newToken();
    expect(outcome(await reset({ confirmationToken }))).toBe(
      '400 INVALID_DATA INVALID_VALUE confirmationToken',
    );
    expect((await world.entry())['rule']).toBe('a token for an administrator');
    expect((await reset({ oldPassword })).status).toBe(200);
  });

  it('ends the token when the password changes by the old one', async () => {
    const confirmationToken = await newToken();
    await reset({ oldPassword });
    expect((await reset({ confirmationToken, newPassword: '$ecret@789' })).status).toBe(400);
  });

  it('takes the newest token only', async () => {
    const first = await newToken();
    const second = await newToken();
    expect((await reset({ confirmationToken: first })).status).toBe(400);
    expect((await reset({ confirmationToken: second })).status).toBe(200);
  });

  it('takes a token for 24 hours', async () => {
    const confirmationToken = await newToken();
    await world.advance('PT23H59M59.999S');
    const short = await reset({ confirmationToken, newPassword: 'short' });
    expect(outcome(short)).toBe('400 INVALID_DATA INVALID_VALUE newPassword');
    await world.advance('PT0.001S');
    expect(outcome(await reset({ confirmationToken }))).toBe(
      '400 INVALID_DATA INVALID_VALUE confirmationToken',
    );
  });

  it.each([
    ['nothing to prove it', {}, 'REQUIRED_VALUE oldPassword'],
    ['both proofs', { oldPassword, confirmationToken: 'x' }, 'INVALID_VALUE confirmationToken'],
    ['a wrong old password', { oldPassword: 'no' }, 'INVALID_VALUE oldPassword'],
    [
      'a token that nobody was given',
      { confirmationToken: 'x' },
      'INVALID_VALUE confirmationToken',
    ],
    ['the same password', { oldPassword, newPassword: oldPassword }, 'INVALID_VALUE newPassword'],
    ['an empty password', { oldPassword, newPassword: '' }, 'EMPTY_VALUE newPassword'],
  ])('refuses %s', async (_, body, detail) => {
    const answer = await reset(body);
    expect(answer.status).toBe(400);
    expect(outcome(answer)).toContain(detail.split(' ')[0]);
    expect(await checks(oldPassword)).toBe(200);
  });

  it('knows no other user', async () => {
    expect(outcome(await reset({ id: 'nobody', oldPassword }))).toBe('404 NOT_FOUND');
  });
});

describe('requestPasswordReset', () => {
  const inbox = async () => member((await world.control('GET', '/inbox')).body, 'messages');

  it('answers with the standard link and mails it', async () => {
    const { status, body } = await lost();
    const link = text(body, 'link');
    expect(status).toBe(200);
    expect(link).toMatch(
      new RegExp(
        `^https://login\\.pingone\\.com/idp/directory/a/${world.environmentID}/forgotpassword/confirm/${id}/[0-9a-f-]{36}/$`,
      ),
    );
    expect(await inbox()).toEqual([
      {
        id: expect.any(String),
        kind: 'passwordResetLink',
        to: 'jborder@anywhere.com',
        subject: 'Reset your password',
        text: `Follow this link to choose a new password: ${link}`,
        code: tokenIn(link),
        link,
        sentAt: '2026-03-02T10:00:00.000Z',
      },
    ]);
  });

  it('mails a link of the caller with the token, and still answers with the standard one', async () => {
    const { body } = await lost({ link: 'https://anywhere.com/passwordReset?lang=de' });
    const token = tokenIn(text(body, 'link'));
    expect(await inbox()).toMatchObject([
      { link: `https://anywhere.com/passwordReset?lang=de&confirmationToken=${token}` },
    ]);
  });

  it.each([
    ['enabled', 0],
    ['disabled', 1],
  ])('with skipSend %s sends %i mails', async (skipSend, mails) => {
    expect((await lost({ skipSend })).status).toBe(200);
    expect(await inbox()).toHaveLength(mails);
  });

  it('finds the address in any case', async () => {
    expect((await lost({ email: 'JBorder@Anywhere.com' })).status).toBe(200);
  });

  it.each([
    'https://a:99999/',
    'not a link',
    'http://[::1',
    'https://exa mple.com',
    'javascript:alert(1)',
    'JavaScript://anywhere.com/%0Aalert(1)',
    'data:text/html,a',
    'file:///etc/passwd',
    'mailto:a@example.com',
    'sign-on://reset',
  ])('refuses the link %s', async (link) => {
    expect(outcome(await lost({ link }))).toBe('400 INVALID_DATA INVALID_VALUE link');
  });

  it('refuses an unknown address and one that is none', async () => {
    expect(outcome(await lost({ email: 'nobody@anywhere.com' }))).toBe('404 NOT_FOUND');
    expect(outcome(await lost({ email: 'nobody' }))).toBe('400 INVALID_DATA INVALID_VALUE email');
    expect(outcome(await lost({ skipSend: true }))).toBe('400 INVALID_DATA INVALID_VALUE skipSend');
  });
});
