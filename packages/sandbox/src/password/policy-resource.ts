import type { components } from '@ping-password/contract/platform';
import { isoTime } from '../world/clock.ts';
import type { PolicyRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';

/** A password policy, as the API shows it. */
export function policyResource(
  { id, name, description, default: isDefault, rules, populationCount, ...times }: PolicyRecord,
  { world, baseUrl }: { readonly world: World; readonly baseUrl: string },
): components['schemas']['PasswordPolicy'] {
  const environment = `${baseUrl}/environments/${world.id}`;
  return {
    _links: {
      self: { href: `${environment}/passwordPolicies/${id}` },
      environment: { href: environment },
    },
    id,
    environment: { id: world.id },
    name,
    ...(description !== undefined && { description }),
    default: isDefault,
    ...rules,
    populationCount,
    createdAt: isoTime(times.createdAt),
    updatedAt: isoTime(times.updatedAt),
  } as components['schemas']['PasswordPolicy'];
}
