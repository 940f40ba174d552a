import { membersOf } from '../answer.ts';
import type { Live } from '../statements/statement.ts';
import { Unsettled, withStatus } from '../unsettled.ts';
import { leaveOut } from './left-out.ts';

const readOnly = ['id', '_links', 'environment', 'createdAt', 'updatedAt', 'populationCount'];

/**
 * A copy of the policy Standard that no population uses.
 *
 * @throws LeftOut where the environment has no such policy; Unsettled where it cannot be copied.
 */
export async function copyOfStandard({ tenant, throwAway }: Live) {
  const list = withStatus(
    await tenant.sendPlatform({ method: 'GET', path: '/passwordPolicies' }),
    'listPasswordPolicies',
  );
  const all = membersOf(membersOf(list.body)['_embedded'])['passwordPolicies'];
  const found = (Array.isArray(all) ? all : []).map(membersOf);
  const standard = found.find(({ name }) => name === 'Standard');
  if (standard === undefined) return leaveOut('The environment has no policy Standard.');
  const rules = Object.entries(standard).filter(([member]) => !readOnly.includes(member));
  const name = throwAway.name();
  const made = await tenant.sendPlatform({
    ...{ method: 'POST', path: '/passwordPolicies', mediaType: 'application/json' },
    body: { ...Object.fromEntries(rules), name, default: false },
  });
  const { id } = membersOf(withStatus(made, 'createPasswordPolicy', 201).body);
  if (typeof id !== 'string') throw new Unsettled('the new password policy has no id');
  return { id, name };
}
