import type { PasswordPolicy } from '@ping-password/policy';
import type { PolicyInput } from './policy-input.ts';
import type { PolicyRecord, UserRecord } from './records.ts';
import type { World } from './world.ts';

const day = 86_400_000;

const eachClassOnce = {
  ABCDEFGHIJKLMNOPQRSTUVWXYZ: 1,
  abcdefghijklmnopqrstuvwxyz: 1,
  '0123456789': 1,
  '~!@#$%^&*()-_=+[]{}|;:,.<>/?': 1,
};
const length = { min: 8, max: 255 } as const;
const lockout = { failureCount: 5, durationSeconds: 900 };
const strict = {
  excludesCommonlyUsed: true,
  excludesProfileData: true,
  notSimilarToCurrent: true,
  maxAgeDays: 182,
  minAgeDays: 1,
  history: { count: 6, retentionDays: 365 },
  lockout,
};

/** The policies that PingOne predefines. Sources: D-POL, D-QX, R-TF. */
const predefined: readonly (PolicyInput & { readonly id: string })[] = [
  {
    id: '5da98f13-ad62-4234-86d3-01018f6ef0ad',
    name: 'Standard',
    default: true,
    ...strict,
    length,
    minCharacters: eachClassOnce,
    maxRepeatedCharacters: 2,
    minUniqueCharacters: 5,
  },
  {
    id: '1c2f9f6b-0d55-4b3c-8f1e-2a6d7e9b4c11',
    name: 'Basic',
    excludesCommonlyUsed: true,
    excludesProfileData: false,
    notSimilarToCurrent: false,
    length,
    minCharacters: eachClassOnce,
    lockout,
  },
  {
    id: '7e4a1d90-3c8b-4f6a-9b27-5d0c8e1f2a33',
    name: 'Passphrase',
    ...strict,
    minComplexity: 7,
  },
];

/** A policy as the world keeps it. */
export function policyRecord(
  id: string,
  { name, description, default: isDefault, length: given, ...others }: PolicyInput,
  now: number,
): PolicyRecord {
  const rules: PasswordPolicy = given ? { ...others, length: { ...length, ...given } } : others;
  return {
    id,
    name,
    description,
    default: isDefault ?? false,
    rules,
    createdAt: now,
    updatedAt: now,
  };
}

/** The predefined policies. */
export const predefinedPolicies = (now: number): PolicyRecord[] =>
  predefined.map(({ id, ...policy }) => policyRecord(id, policy, now - 30 * day));

/** The policy of every population that has none of its own. */
export function defaultPolicy(world: World): PolicyRecord {
  const policy = world.find('policies', (candidate) => candidate.default);
  if (!policy) throw new Error(`World ${world.id} has no default policy.`);
  return policy;
}

/** The policy that applies to a user: that of the population, or the default one. */
export function policyOf(world: World, { populationID }: Pick<UserRecord, 'populationID'>) {
  const id = world.get('populations', populationID)?.passwordPolicyID;
  const own = id === undefined ? undefined : world.get('policies', id);
  return own ?? defaultPolicy(world);
}

/** Number of populations that a policy applies to. */
export const populationsWith = (world: World, policy: Pick<PolicyRecord, 'id' | 'default'>) =>
  world
    .list('populations')
    .filter(({ passwordPolicyID: own }) => (own === undefined ? policy.default : own === policy.id))
    .length;

/** The one policy of the directory, whose rules the vendor pages at hand do not give. */
export const directoryPolicy: PasswordPolicy = { length: { min: 8, max: 255 } };
