import { unwrap } from '@ping-password/client';
import { currentPassword } from './arrange.ts';
import type { When } from './contract-test.ts';
import { outcome, platform, policy, world } from './target.ts';

interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

type Rule = readonly [rule: unknown, newPassword: string, ...unsatisfied: string[]];

/** Rules of a policy, each with a new password of a user that breaks it; the keys of the examples are their names. */
const rulesFor = (username: string): Record<string, Rule> => ({
  length: [{ min: 8, max: 255 }, 'Abc-123'],
  // Each class of characters counts by itself.
  minCharacters: [
    { ABCDEFGHIJKLMNOPQRSTUVWXYZ: 1, '0123456789': 1 },
    'fake-harbour-quay!',
    'minCharacters',
  ],
  minUniqueCharacters: [5, 'abcdabcd'],
  maxRepeatedCharacters: [2, 'Fake-Harbour-2222!'],
  minComplexity: [7, 'aaaaaaaa'],
  history: [{ count: 6, retentionDays: 365 }, currentPassword],
  excludesCommonlyUsed: [true, 'password'],
  excludesProfileData: [true, `${username}@example.com`],
  notSimilarToCurrent: [true, 'Tr4vel-Lightly-89'],
  alphabetSequenceRule: [{ maxLength: 3 }, 'Fake-abcdefgh-1'],
  numberSequenceRule: [{ maxLength: 3 }, 'Fake-12345678-x'],
  qwertySequenceRule: [{ maxLength: 3 }, 'Fake-qwertyui-1'],
  shiftedNumberRowSequenceRule: [{ maxLength: 3 }, 'Fake-!@#$%^&*-1'],
});

/** Lets the policy of the personas have one rule alone. */
async function requireOnly(name: string, rule: unknown): Promise<void> {
  if (!world) return;
  const path = '/environments/{environmentID}/passwordPolicies/{passwordPolicyID}';
  const without = { excludesCommonlyUsed: false, excludesProfileData: false };
  const body = { name: 'Standard', default: true, ...without, notSimilarToCurrent: false };
  unwrap(await platform.PUT(path, { params: policy, body: { ...body, [name]: rule } }));
}

/**
 * A case for each rule of a policy that a new password can break.
 *
 * @param username of the user who gets the password.
 * @param call sends the new password, with options that `as` has to add to.
 * @param without a rule that the action cannot check.
 */
export function policyCases(
  when: When,
  username: string,
  call: (newPassword: string, as: (options: object) => object) => Promise<Result>,
  without?: string,
): void {
  for (const [name, [rule, newPassword, ...more]] of Object.entries(rulesFor(username))) {
    if (name === without) continue;
    const refused = async () => {
      await requireOnly(name, rule);
      return call(newPassword, (options) => outcome(name, options));
    };
    when(400, `the new password breaks the rule ${name}`, refused, {
      code: 'INVALID_DATA',
      details: [
        {
          code: 'INVALID_VALUE',
          target: 'newPassword',
          innerError: { unsatisfiedRequirements: [name, ...more] },
        },
      ],
    });
  }
}
