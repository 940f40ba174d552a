import { describe, expect, it } from 'vitest';
import { ignored, outcomeWithWarnings } from '../../../src/limits.ts';
import { media, usePlatform } from '../../../src/use-platform.ts';

const api = usePlatform();

describe('an action whose body has no members', () => {
  it.each([
    ['user.ok', '/password', 'password.sendRecoveryCode'],
    ['user.ok', '/password', 'password.forceChange'],
    ['user.locked', '/password', 'password.unlock'],
    ['user.ok', '', 'account.unlock'],
  ])('of %s at …%s, %s, ignores a member', async (username, path, action) => {
    const send = (body: object) =>
      api.send('POST', api.user(username) + path, body, media(`${action}+json`));
    const answer = await send({ shoeSize: 43 });
    expect(await outcomeWithWarnings(api.mock, answer)).toEqual(['200', ignored('shoeSize')]);
  });
});
