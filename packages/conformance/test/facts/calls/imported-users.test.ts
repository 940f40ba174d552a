import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { media, usePlatform } from '../../../src/use-platform.ts';

// What the vendor's pages say of users who are imported, and of encoded passwords.

const api = usePlatform();

const clear = 'Fake-Harbour-2042!';

const importUser = (body: object) =>
  api.send('POST', '/users', { username: 'fake.person', ...body }, media('user.import+json'));

const idOf = ({ body }: { readonly body: unknown }) => (body as { id: string }).id;

const stateOf = async (id: string) =>
  ((await api.send('GET', `/users/${id}/password`)).body as { status: string }).status;

const check = async (id: string, password: string) =>
  (await api.send('POST', `/users/${id}/password`, { password }, media('password.check+json')))
    .status;

/** The digest of the password and a salt, and then the salt, in base64. */
function salted(algorithm: string): string {
  const salt = Buffer.from('fake-salt');
  const digest = createHash(algorithm).update(clear).update(salt).digest();
  return Buffer.concat([digest, salt]).toString('base64');
}

const encodings = {
  SSHA: salted('sha1'),
  SSHA256: salted('sha256'),
  SSHA384: salted('sha384'),
  SSHA512: salted('sha512'),
  BCRYPT: '$2b$04$x/.kGLNScHnt14lcNbb0keKwLz/RhY5vMt4qFsjWsrBDsI9ueCksO',
  ARGON2: '$argon2id$v=19$m=64,t=1,p=1$ZmFrZXNhbHQ$E2rnpKb0dZ2atAdWberRrafkdjE2eNd4ZO+SIJgDAMY',
};

/** Those whose parameters differ from one system to the next. */
const others = ['PBKDF2', 'MSKCC_PBKDF2', 'SCRYPT', 'SCRYPT_RFC7914'];

describe('an encoded password', () => {
  it.each(Object.entries(encodings))('{%s} is the same password', async (scheme, encoded) => {
    const made = await importUser({ password: { value: `{${scheme}}${encoded}` } });
    expect(made.status).toBe(201);
    expect(await stateOf(idOf(made))).toBe('OK');
    expect([await check(idOf(made), clear), await check(idOf(made), 'wrong')]).toEqual([200, 400]);
  });

  it.each(others)('may be {%s}', async (scheme) => {
    const encoded = Buffer.alloc(48, 7).toString('base64');
    const made = await importUser({ password: { value: `{${scheme}}${encoded}` } });
    expect(made.status).toBe(201);
    expect(await stateOf(idOf(made))).toBe('OK');
  });

  it('is not checked against the policy, as clear text is', async () => {
    const weak = createHash('sha1').update('a').update('salt').digest();
    const value = `{SSHA}${Buffer.concat([weak, Buffer.from('salt')]).toString('base64')}`;
    expect((await importUser({ password: { value: 'a' } })).status).toBe(400);
    expect((await importUser({ password: { value } })).status).toBe(201);
  });

  it.each(['{BCRYPT}garbage', '{SSHA}zz', '{PBKDF2}x', '{SSHA256}', '{ARGON2}$argon2id$'])(
    '%s is none',
    async (value) => {
      expect((await importUser({ password: { value } })).status).toBe(400);
      const set = await api.password('user.ok', 'PUT', 'password.set+json', { value });
      expect(set.status).toBe(400);
    },
  );

  it('can be set as well', async () => {
    const value = `{SSHA512}${encodings.SSHA512}`;
    const set = await api.password('user.ok', 'PUT', 'password.set+json', { value });
    expect(set).toMatchObject({ status: 200, body: { status: 'OK' } });
    const { status } = await api.password('user.ok', 'POST', 'password.check+json', {
      password: clear,
    });
    expect(status).toBe(200);
  });
});

describe('an imported user', () => {
  it.each<[string, object, string]>([
    ['no password', {}, 'NO_PASSWORD'],
    ['a password in clear text', { password: { value: clear } }, 'OK'],
    ['one to change', { password: { value: clear, forceChange: true } }, 'MUST_CHANGE_PASSWORD'],
    [
      'one in an LDAP directory',
      {
        password: {
          external: {
            gateway: {
              id: '0b8c2e5a-6f0e-4a5e-9f46-4a0ef0f2a511',
              type: 'LDAP',
              userType: { id: '9f1d4c1e-77f5-4d8e-9a3b-0f4a6f5d7c22' },
              correlationAttributes: { uid: 'fake.person' },
            },
          },
        },
      },
      'EXTERNAL',
    ],
  ])('with %s: %j has the state %s', async (_title, body, state) => {
    const made = await importUser(body);
    expect(made.status).toBe(201);
    expect(made.body).not.toHaveProperty('password');
    expect(await stateOf(idOf(made))).toBe(state);
  });

  it('has the members that only an import takes', async () => {
    const lifecycle = { status: 'VERIFICATION_REQUIRED' };
    const made = await importUser({ emailVerified: true, lifecycle, mfaEnabled: true });
    expect(made).toMatchObject({
      status: 201,
      body: { emailVerified: true, lifecycle, mfaEnabled: true },
    });
  });

  it('is refused for a password that breaks the policy, at password', async () => {
    expect(await importUser({ password: { value: 'aaaa' } })).toMatchObject({
      status: 400,
      body: {
        code: 'INVALID_DATA',
        details: [
          {
            code: 'INVALID_VALUE',
            target: 'password',
            innerError: {
              unsatisfiedRequirements: expect.arrayContaining(['length', 'minUniqueCharacters']),
            },
          },
        ],
      },
    });
  });

  it.each<[object, string[]]>([
    [{ status: 'VERIFICATION_REQUIRED' }, ['verificationCode']],
    [{ status: 'VERIFICATION_REQUIRED', suppressVerificationCode: false }, ['verificationCode']],
    [{ status: 'VERIFICATION_REQUIRED', suppressVerificationCode: true }, []],
    [{ status: 'ACCOUNT_OK' }, []],
  ])('with the lifecycle %j gets the mails %j', async (lifecycle, kinds) => {
    await importUser({ email: 'fake.person@example.com', lifecycle });
    const { messages } = (await api.mock.arrange('GET', '/inbox')) as {
      messages: { kind: string; to: string }[];
    };
    expect(messages.map(({ kind }) => kind)).toEqual(kinds);
    for (const { to } of messages) expect(to).toBe('fake.person@example.com');
  });
});
