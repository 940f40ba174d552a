import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { encodedPassword } from '../../src/encoded-password.ts';
import { testWorld } from './world.ts';

const userID = 'c3042000-188f-4bc7-a269-dee1602cf7af';
const password = 'Fake-Harbour-2042!';

/** A salted digest of the password, as RFC 2307 has it. */
function salted(algorithm: string): string {
  const salt = Buffer.from('fake-salt');
  const digest = createHash(algorithm).update(password).update(salt).digest();
  return Buffer.concat([digest, salt]).toString('base64');
}

/** For each encoding: its scheme, a hash, and what is none. */
const hashes = {
  bcrypt: [
    'BCRYPT',
    '$2b$04$abcdefghijklmnopqrstuuGbcPjUiVm2ZmoVIDSIQrsGJPWBBRGZa',
    ['garbage', '$2b$99$abcdefghijklmnopqrstuuGbcPjUiVm2ZmoVIDSIQrsGJPWBBRGZa', '$2b$10$short'],
  ],
  argon2: [
    'ARGON2',
    '$argon2id$v=19$m=64,t=1,p=1$ZmFrZS1zYWx0$ZmFrZS1oYXNoLW9mLTE2',
    ['$argon2x$v=19$m=64$a$b', 'short'],
  ],
  pbkdf2: ['PBKDF2', Buffer.alloc(48, 7).toString('base64'), ['x', 'not base64 at all!']],
  mskccPbkdf2: ['MSKCC_PBKDF2', 'ZmFrZS1oYXNoLW9mLTE2', ['short', 'with a blank in between']],
  scrypt: ['SCRYPT', '16384$8$1$ZmFrZS1zYWx0', ['short', 'with a blank in between']],
  scryptRfc7914: ['SCRYPT_RFC7914', '16384$8$1$ZmFrZS1zYWx0', ['short']],
  ssha: ['SSHA', salted('sha1'), ['zz', Buffer.alloc(20).toString('base64')]],
  ssha256: ['SSHA256', salted('sha256'), ['zz', Buffer.alloc(32).toString('base64')]],
  ssha384: ['SSHA384', salted('sha384'), ['zz', Buffer.alloc(48).toString('base64')]],
  ssha512: ['SSHA512', salted('sha512'), ['zz', Buffer.alloc(64).toString('base64')]],
} as const satisfies Record<
  keyof typeof encodedPassword,
  readonly [string, string, readonly string[]]
>;

const names = Object.keys(hashes) as (keyof typeof hashes)[];

describe.each(names)('encodedPassword.%s', (name) => {
  const [scheme, hash, wrong] = hashes[name];
  const set = async (value: string) => {
    const { platform, environmentID } = await testWorld();
    return platform.setPassword({ path: { environmentID, userID }, body: { value } });
  };

  it('gives a value that the sandbox takes', async () => {
    const value = encodedPassword[name](hash);
    expect(value).toBe(`{${scheme}}${hash}`);
    expect((await set(value)).status).toBe(200);
  });

  it.each(wrong)('refuses %j, which the sandbox refuses too', async (none) => {
    expect(() => encodedPassword[name](none)).toThrow(
      new RegExp(`^This is no hash for \\{${scheme}\\}\\. Give .*, without the scheme\\.$`),
    );
    expect((await set(`{${scheme}}${none}`)).status).toBe(400);
  });

  it('does not take a scheme twice, and repeats no hash', () => {
    const thrown = (() => {
      try {
        return encodedPassword[name](`{${scheme}}${hash}`);
      } catch (error) {
        return String(error);
      }
    })();
    expect(thrown).toMatch(/^TypeError: This is no hash for/);
    expect(thrown).not.toContain(hash);
  });
});

it('a password that was set so is checked', async () => {
  const { platform, environmentID } = await testWorld();
  const path = { environmentID, userID };
  const value = encodedPassword.ssha256(salted('sha256'));
  await platform.setPassword({ path, body: { value } });
  expect((await platform.checkPassword({ path, body: { password } })).status).toBe(200);
});
