import { expect } from 'vitest';
import { outcomeWithWarnings } from '../../../src/limits.ts';
import type { PlatformCalls } from '../../../src/use-platform.ts';

/** Sends an action on the password of user.ok and expects its outcome, with the warnings of the journal. */
export async function expectOutcome(
  api: PlatformCalls,
  call: `${'PUT' | 'POST'} ${string}`,
  body: object,
  expected: readonly string[],
): Promise<void> {
  const [method = '', action = ''] = call.split(' ');
  const answer = await api.password('user.ok', method, `${action}+json`, body);
  expect(await outcomeWithWarnings(api.mock, answer)).toEqual(expected);
}
