import { type Answer, describeAnswer, membersOf, namesOf, statusAndCode } from '../answer.ts';
import { Unsettled, withStatus } from '../unsettled.ts';
import { entry, type Live } from './statement.ts';

const rules = {
  excludesCommonlyUsed: true,
  excludesProfileData: false,
  notSimilarToCurrent: false,
};

/** Creates a policy that no population uses; it is the default one only when asked for. */
const create = (
  { tenant, throwAway }: Live,
  more: object,
  fixed: object = { default: false },
): Promise<Answer> =>
  tenant.sendPlatform({
    method: 'POST',
    path: '/passwordPolicies',
    mediaType: 'application/json',
    body: { ...rules, ...fixed, ...more, name: throwAway.name() },
  });

const lengths = [7, 8, 32, 33];

async function listOf({ tenant }: Live): Promise<Answer> {
  const answer = await tenant.sendPlatform({ method: 'GET', path: '/passwordPolicies' });
  return withStatus(answer, 'listPasswordPolicies');
}

/** The predefined policy of a name, and whether its passwords expire. */
async function expiryOf(live: Live, name: string): Promise<string> {
  const list = membersOf(membersOf((await listOf(live)).body)['_embedded'])['passwordPolicies'];
  const policies = Array.isArray(list) ? list.map(membersOf) : [];
  const found = policies.find((policy) => policy['name'] === name);
  if (found === undefined) throw new Unsettled(`The environment has no policy ${name}`);
  const { maxAgeDays } = found;
  return typeof maxAgeDays === 'number' ? `after ${maxAgeDays} days` : 'never';
}

export const policies = [
  ...entry('policy-list-size', 'worker', [
    [
      'members',
      'platform/listPasswordPolicies 200',
      'The members of the list of policies.',
      '_embedded _links count size',
      async (live) => namesOf((await listOf(live)).body),
    ],
  ]),
  ...entry('digit-class', 'worker', [
    [
      'usual',
      'platform/createPasswordPolicy 201',
      'A policy is created with the class 0123456789.',
      '201',
      async (live) => describeAnswer(await create(live, { minCharacters: { '0123456789': 1 } })),
    ],
    [
      'other',
      'platform/createPasswordPolicy 400',
      'A policy is created with the class 1234567890.',
      '400 INVALID_DATA: INVALID_VALUE minCharacters',
      async (live) => describeAnswer(await create(live, { minCharacters: { '1234567890': 1 } })),
    ],
  ]),
  ...entry('minimum-length', 'worker', [
    [
      'limits',
      'platform/createPasswordPolicy 201',
      `Policies are created whose minimum length is ${lengths.join(', ')}.`,
      '400 INVALID_DATA, 201, 201, 400 INVALID_DATA',
      async (live) => {
        const answers: string[] = [];
        for (const min of lengths)
          answers.push(statusAndCode(await create(live, { length: { min, max: 255 } })));
        return answers.join(', ');
      },
    ],
  ]),
  ...entry('bypass-in-policy', 'worker', [
    [
      'create',
      'platform/createPasswordPolicy 201',
      'A policy is created with bypassPolicy: does the answer have it?',
      '201 no',
      async (live) => {
        const answer = await create(live, { bypassPolicy: true });
        return `${statusAndCode(answer)} ${'bypassPolicy' in membersOf(answer.body) ? 'yes' : 'no'}`;
      },
    ],
  ]),
  ...entry('expiry-of-predefined-policies', 'worker', [
    [
      'Basic',
      'platform/listPasswordPolicies 200',
      'When passwords of the policy Basic expire, where it is unchanged.',
      'never',
      (live) => expiryOf(live, 'Basic'),
    ],
    [
      'Passphrase',
      'platform/listPasswordPolicies 200',
      'When passwords of the policy Passphrase expire, where it is unchanged.',
      'after 182 days',
      (live) => expiryOf(live, 'Passphrase'),
    ],
  ]),
];
