import { describe, expectTypeOf, it } from 'vitest';
import { createDirectoryClient, createPlatformClient } from '../../src/index.ts';
import { type Note, requestPasswordReset, resetPassword } from '../../src/migrate.ts';

const target = { platform: createPlatformClient({ region: 'EU' }), environmentID: 'e' };
const input = { id: 'u', newPassword: 'n', oldPassword: 'o' };

describe('a moved call', () => {
  it('takes what the call of the Directory API took, and no more', () => {
    const directory = createDirectoryClient({ region: 'EU' });
    directory.POST('/directory/users/password-reset', { body: input });
    resetPassword(target, input, { userToken: 't' });
    // @ts-expect-error one proof at most
    resetPassword(target, { ...input, confirmationToken: 't' });
    // @ts-expect-error forced is no member
    resetPassword(target, { ...input, forced: true });
    // @ts-expect-error a worker has the code sent
    requestPasswordReset(target, { email: 'a' }, { userToken: 't' });
  });

  it('resolves to data or an error, with notes of a closed set', async () => {
    const { data, error, notes } = await resetPassword(target, input);
    if (error) expectTypeOf(data).toEqualTypeOf<undefined>();
    else expectTypeOf(data.lastChangedAt).toEqualTypeOf<string | undefined>();
    expectTypeOf(notes).toEqualTypeOf<readonly Note[]>();
    expectTypeOf<Note>().toEqualTypeOf<
      | 'userID'
      | 'several'
      | 'email'
      | 'twoCalls'
      | 'oldToken'
      | 'link'
      | 'passwordExpired'
      | 'skipSend'
    >();
  });
});
