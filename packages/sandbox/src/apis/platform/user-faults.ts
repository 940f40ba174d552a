import { type ErrorBody, type ErrorDetail, errorBody } from '../../http/vendor-error.ts';
import type { UserRecord } from '../../world/records.ts';
import { isNameTaken } from '../../world/users.ts';
import type { World } from '../../world/world.ts';

/** A refusal of values of a user that are well-formed, and wrong in this world. */
export interface UserRefusal {
  readonly status: 400;
  readonly body: ErrorBody;
  readonly rule: string;
}

/** One answer for all that is wrong; `undefined` when nothing is. */
export function refusalOf(faults: readonly (ErrorDetail | undefined)[]): UserRefusal | undefined {
  const details = faults.filter((fault) => fault !== undefined);
  const [first] = details;
  if (!first) return undefined;
  const body = errorBody(400, 'The request has invalid data.', details);
  return { status: 400, body, rule: `${first.target}: ${first.code}` };
}

/** The name is another user's. */
export const nameFault = (
  world: World,
  username: string,
  except?: string,
): ErrorDetail | undefined =>
  isNameTaken(world, username, except)
    ? {
        code: 'UNIQUENESS_VIOLATION',
        target: 'username',
        message: 'Another user has this name.',
      }
    : undefined;

/** No population has the identifier. */
export const populationFault = (
  world: World,
  id: string | undefined,
  target: string,
): ErrorDetail | undefined =>
  id !== undefined && !world.get('populations', id.toLowerCase())
    ? { code: 'INVALID_VALUE', target, message: 'There is no such population.' }
    : undefined;

type Provider = NonNullable<UserRecord['identityProvider']>;

/** The identity provider with an identifier; the sandbox knows those that its users have. */
export const providerOf = (world: World, id: string): Provider | undefined =>
  world.find(
    'users',
    ({ identityProvider }) => identityProvider?.id?.toLowerCase() === id.toLowerCase(),
  )?.identityProvider;

/** No user has an identity provider with the identifier. */
export const providerFault = (
  world: World,
  id: string | null | undefined,
): ErrorDetail | undefined =>
  typeof id === 'string' && !providerOf(world, id)
    ? {
        code: 'INVALID_VALUE',
        target: 'identityProvider.id',
        message: 'No user of the sandbox has this identity provider.',
      }
    : undefined;
