import { describe, expect, it } from 'vitest';
import { ignored, invalid, outcomeWithWarnings } from '../../../src/limits.ts';
import { usePlatform } from '../../../src/use-platform.ts';
import { newestCode } from '../../../src/vendor-page.ts';

const api = usePlatform();

const newPassword = 'Fake-Harbour-2042!';

/** The code that the user has in the inbox. */
async function recoveryCode(): Promise<string> {
  await api.password('user.ok', 'POST', 'password.sendRecoveryCode+json');
  return newestCode(api.mock);
}

describe('a password is recovered', () => {
  it.each([
    ['a code of 1 character, which is wrong', { recoveryCode: 'x' }, [invalid('recoveryCode')]],
    ['an empty code', { recoveryCode: '' }, [invalid('recoveryCode', 'EMPTY_VALUE')]],
    ['a code that is null', { recoveryCode: null }, [invalid('recoveryCode')]],
    ['an empty password', { newPassword: '' }, [invalid('newPassword', 'EMPTY_VALUE')]],
    ['a password that is null', { newPassword: null }, [invalid('newPassword')]],
    ['a member more', { shoeSize: 43 }, ['200', ignored('shoeSize')]],
    ['the code and a password', {}, ['200']],
  ])('with %s', async (_title, change, outcome) => {
    const body = { recoveryCode: await recoveryCode(), newPassword, ...change };
    const answer = await api.password('user.ok', 'POST', 'password.recover+json', body);
    expect(await outcomeWithWarnings(api.mock, answer)).toEqual(outcome);
  });
});

it('a code of 1 character is compared', async () => {
  await recoveryCode();
  const body = { recoveryCode: 'x', newPassword };
  const answer = await api.password('user.ok', 'POST', 'password.recover+json', body);
  expect(answer.body).toMatchObject({
    details: [{ message: 'The recovery code is not correct.' }],
  });
});
