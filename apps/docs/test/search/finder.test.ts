import { describe, expect, it } from 'vitest';
import { createFinder } from '../../src/search/finder.ts';
import { read } from '../built-site.ts';

const find = createFinder(await read('search/index.json'));

const pathsOf = (query: string) =>
  find(query).groups.flatMap(({ results }) => results.map(({ path }) => path));

describe('the search', () => {
  it.each([
    ['own password in PHP', '/platform/reset-password/#samples'],
    ['sign in', '/guides/sign-on-page/'],
    ['sign on', '/guides/sign-on-page/'],
    ['log in', '/guides/sign-on-page/'],
    ['signup', '/auth/register-user/'],
    ['sign up', '/auth/register-user/'],
    ['register', '/auth/register-user/'],
    ['sign off', '/auth/sign-off/'],
    ['log out', '/auth/sign-off/'],
    ['kubernetes', '/guides/sandbox-for-a-team/#kubernetes'],
    ['docker', '/guides/sandbox-for-a-team/#docker-two-mocks-with-postgresql'],
    ['webhooks', '/guides/sandbox-for-a-team/#webhooks'],
    ['postgres', '/guides/sandbox-for-a-team/#docker-two-mocks-with-postgresql'],
    ['five wrong passwords', '/guides/test-a-lockout/#five-wrong-passwords'],
    ['import bcrypt', '/guides/import-password-hashes/#import-a-bcrypt-hash'],
    ['bcrypt hash', '/guides/import-password-hashes/#import-a-bcrypt-hash'],
    ['PASSWORD_TOO_YOUNG', '/guides/show-errors/#password-too-young'],
    ['reset against set', '/guides/reset-as-administrator/#reset-against-set'],
    ['compare password operations', '/compare/platform-users-password/'],
    ['CORS', '/guides/browsers-and-cors/'],
    ['life of a recovery code', '/guides/forgotten-password/#life-of-a-recovery-code'],
    ['migrate', '/guides/migrate-from-directory-api/'],
    ['migration', '/guides/migrate-from-directory-api/'],
    ['Postman', '/guides/your-own-tools/#postman'],
    ['Python', '/guides/your-own-tools/'],
    ['C#', '/guides/your-own-tools/'],
    ['Go', '/guides/your-own-tools/'],
    ['Java', '/guides/your-own-tools/'],
    ['flow diagram', '/flow/'],
    ['rate limits', '/guides/rate-limits-and-retries/#rate-limits'],
    ['429', '/guides/rate-limits-and-retries/#a-429'],
    ['changelog', '/changelog/'],
    ['does this break me', '/changelog/#operations'],
    ['forgot', '/guides/forgotten-password/'],
    ['lockout', '/guides/test-a-lockout/'],
    ['reset link', '/guides/forgotten-password/#with-a-reset-link'],
    ['unlock a password', '/platform/unlock-password/'],
    ['user.locked', '/sandbox/#user-locked'],
    ['sendRecoveryCode', '/platform/send-recovery-code/'],
    ['application/vnd.pingidentity.password.set+json', '/platform/set-password/'],
    ['licence exceeded', '/platform/list-users/#failure-403-licenseExceeded'],
    ['lockuot', '/guides/test-a-lockout/'],
  ])('finds for "%s" first %s', (query, path) => {
    expect(pathsOf(query)[0]).toBe(path);
  });

  it.each([
    ['password expired', '/auth/reset-flow-password/'],
    ['token expired', '/auth/issue-token/'],
    ['password history', '/platform/create-password-policy/'],
    ['password history', '/platform/update-password-policy/'],
    ['minimum password length', '/platform/create-password-policy/'],
    ['minimum password length', '/platform/update-password-policy/'],
    ['install', '/guides/getting-started/#install-the-client'],
    ['getting started', '/guides/getting-started/'],
    ['first call', '/guides/getting-started/#make-the-first-call'],
    ['regions', '/guides/getting-started/#regions'],
    ['how long is a recovery code valid', '/guides/forgotten-password/#life-of-a-recovery-code'],
    ['user locked out', '/guides/test-a-lockout/'],
    ['why is the user locked', '/sandbox/#user-locked'],
    ['error codes', '/failures/'],
    ['password history', '/platform/read-password-policy/'],
    ['minimum length', '/platform/read-password-policy/'],
    ['pasword', '/platform/check-password/'],
    ['pasword reset', '/guides/reset-as-administrator/'],
    ['recovry', '/platform/send-recovery-code/'],
    ['recovry code', '/platform/recover-password/'],
    ['vitest', '/guides/test-your-app/#vitest'],
    ['playwright', '/guides/test-your-app/#playwright'],
    ['change password', '/platform/reset-password/'],
    ['reset password', '/platform/reset-password/'],
    ['access token', '/auth/issue-token/'],
    ['temporary password', '/guides/reset-as-administrator/#give-a-temporary-password'],
    ['unlock user', '/platform/unlock-password/'],
    ['expired password', '/sandbox/#user-expired'],
    ['openapi', '/guides/your-own-tools/#generators'],
  ])('finds for "%s" among the first three %s', (query, path) => {
    expect(pathsOf(query).slice(0, 3)).toContain(path);
  });

  it.each([
    ['change own password in PHP', 'php'],
    ['forgotten password java', 'java'],
    ['unlock .NET', 'csharp'],
    ['unlock', undefined],
    ['category', undefined],
  ])('knows which language "%s" asks for', (query, language) => {
    expect(find(query).language).toBe(language);
  });

  it('lists the failures of a code by API', () => {
    const failures = find('PASSWORD_TOO_YOUNG').groups.find(({ kind }) => kind === 'failure');
    expect(failures?.results).toContainEqual(
      expect.objectContaining({
        title: 'REQUEST_FAILED PASSWORD_TOO_YOUNG',
        path: '/platform/reset-password/#failure-400-tooYoung',
        place: '400 · Changed again before the minimum age',
      }),
    );
    const paths = failures?.results.map(({ path }) => path);
    expect(paths).toContain('/auth/reset-flow-password/#failure-400-tooYoung');
    expect(paths).toContain('/failures/#password_too_young');
  });

  it('finds nothing for what is nowhere', () => {
    expect(find('xylophone').groups).toEqual([]);
    expect(find('').groups).toEqual([]);
  });

  it('finds every operation by its operationId', async () => {
    const { actions } = JSON.parse(await read('actions.json'));
    for (const { operationId, url } of actions)
      expect(pathsOf(operationId), operationId).toContain(url);
  });

  it('leads to pages and anchors that exist', async () => {
    const { storedFields } = JSON.parse(await read('search/index.json'));
    const paths = Object.values(storedFields as Record<string, { path: string }>);
    expect(paths.length).toBeGreaterThan(300);
    for (const { path } of paths) {
      const [page = '', anchor] = path.slice(1).split('#', 2);
      const html = await read(`${page}index.html`);
      if (anchor) expect(html, path).toContain(`id="${anchor}"`);
    }
  });
});
