import type { PlannedStep } from './page/plan.ts';
import type { Recipe } from './recipe.ts';

const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
const standardID = '5da98f13-ad62-4234-86d3-01018f6ef0ad';
const json = { 'content-type': 'application/json' };

const sequence = { maxLength: 3 };

/** A rule of a policy, and new passwords that break it, for one user or another. */
const rules: Readonly<Record<string, readonly [rule: unknown, ...passwords: string[]]>> = {
  length: [{ min: 8, max: 255 }, 'Abc-123'],
  minCharacters: [{ ABCDEFGHIJKLMNOPQRSTUVWXYZ: 1 }, 'fake-harbour-2042!'],
  minUniqueCharacters: [5, 'abcdabcd'],
  maxRepeatedCharacters: [2, 'Fake-Harbour-2222!'],
  minComplexity: [7, 'aaaaaaaa'],
  history: [{ count: 6, retentionDays: 365 }, 'Tr4vel-Lightly-88'],
  excludesCommonlyUsed: [true, 'password'],
  excludesProfileData: [true, 'user.ok@example.com', 'user.mustchange@example.com'],
  notSimilarToCurrent: [true, 'Tr4vel-Lightly-89'],
  alphabetSequenceRule: [sequence, 'Fake-abcdefgh-1'],
  numberSequenceRule: [sequence, 'Fake-12345678-x'],
  qwertySequenceRule: [sequence, 'Fake-qwertyui-1'],
  shiftedNumberRowSequenceRule: [sequence, 'Fake-!@#$%^&*-1'],
};

const workerStep: PlannedStep = {
  api: 'control',
  operationId: 'issueToken',
  method: 'POST',
  path: `/_mock/worlds/${environmentID}/tokens`,
  headers: json,
  body: '{}',
  says: 'Take a token of the worker application.',
  keeps: { variable: 'workerToken', member: ['access_token'] },
};

const policyStep = (name: string, rule: unknown): PlannedStep => ({
  api: 'platform',
  operationId: 'updatePasswordPolicy',
  method: 'PUT',
  path: `/platform/v1/environments/${environmentID}/passwordPolicies/${standardID}`,
  headers: { ...json, authorization: 'Bearer \uE000workerToken\uE001' },
  body: JSON.stringify({
    name: 'Standard',
    default: true,
    excludesCommonlyUsed: false,
    excludesProfileData: false,
    notSimilarToCurrent: false,
    [name]: rule,
  }),
  says: `Let the password policy have the rule ${name} alone.`,
});

/** Lets a policy have one rule, and sends a new password that breaks it. */
const breaking = (name: string, rule: unknown, password: string): Recipe => ({
  change: ({ steps, call }) => {
    const begin = steps[0]?.operationId === 'resetWorld' ? 1 : 0;
    const body = JSON.parse(call.body ?? '{}');
    const member = 'value' in body ? 'value' : 'newPassword';
    return {
      steps: [...steps.slice(0, begin), workerStep, policyStep(name, rule), ...steps.slice(begin)],
      call: { ...call, body: JSON.stringify({ ...body, [member]: password }, null, 2) },
    };
  },
});

/** How a new password comes to break one rule, by the key of the failure's example. */
export const policyRecipes: Readonly<Record<string, Recipe | readonly Recipe[]>> = {
  ...Object.fromEntries(
    Object.entries(rules).map(([name, [rule, ...passwords]]) => [
      name,
      passwords.map((password) => breaking(name, rule, password)),
    ]),
  ),
  valuePolicy: breaking('excludesCommonlyUsed', true, 'password'),
};
