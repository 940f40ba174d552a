import { profileOf, replaced, unsatisfied } from '../../password/choose.ts';
import { breaksPolicy, invalidData, requestFailed } from '../../password/failures.ts';
import { policyOf } from '../../world/policies.ts';
import { defaultPopulation } from '../../world/populations.ts';
import type { UserRecord } from '../../world/records.ts';
import { hashSecret } from '../../world/secret.ts';
import { isNameTaken, mostUsers, usersIn } from '../../world/users.ts';
import { enter } from './flow.ts';
import { moveOn } from './move-on.ts';
import { afterPassword } from './next-step.ts';
import { bindSession } from './session.ts';
import type { AuthCall, AuthHandler } from './types.ts';

type Registration = AuthCall<'registerUser'>;

/** Why there can be no such user, whatever the password. */
function obstacle({ world, body: { username } }: Registration) {
  if (isNameTaken(world, username))
    return invalidData('username: UNIQUENESS_VIOLATION', {
      code: 'UNIQUENESS_VIOLATION',
      target: 'username',
      message: 'Another user has this name.',
    });
  const message = `A world of the sandbox has at most ${mostUsers} users.`;
  return usersIn(world) < mostUsers
    ? undefined
    : requestFailed('too many users', { code: 'SIZE_LIMIT_EXCEEDED', message });
}

/** The user of a registration, without a password. */
function newUser({ world, now, tools, body: { username, email } }: Registration): UserRecord {
  return {
    id: tools.random.uuid(),
    username,
    email,
    emailVerified: false,
    lifecycleStatus: 'VERIFICATION_REQUIRED',
    populationID: defaultPopulation(world)?.id ?? '',
    createdAt: now,
    updatedAt: now,
    enabled: true,
    password: { mustChange: false, failures: 0, history: [] },
  };
}

/** A user with the chosen password, or why the policy refuses it. */
function withPassword({ world, now, tools, body }: Registration, user: UserRecord) {
  const { random, dictionaries } = tools;
  const broken = unsatisfied(user.password, policyOf(world, user).rules, {
    candidate: body.password,
    profile: profileOf(user),
    now,
    minimumAge: false,
    dictionaries,
  });
  const failure = breaksPolicy('password', broken);
  if (failure) return { failure };
  const password = replaced(user.password, hashSecret(body.password, random), { now });
  return { user: { ...user, password } };
}

export const registerUser: AuthHandler<'registerUser'> = (call) => {
  const entered = enter(call, 'user.register');
  if ('refusal' in entered) return entered.refusal;
  const { world, now } = call;
  const refusal = obstacle(call);
  if (refusal) return refusal;
  const made = withPassword(call, newUser(call));
  if ('failure' in made) return made.failure;
  const { user } = made;
  world.put('users', user);
  const bound = bindSession(call, { ...entered.flow, userID: user.id });
  const flow = { ...bound.flow, authenticatedAt: now };
  const step = afterPassword(call, user, { flow, rule: 'registered' });
  return { ...moveOn(call, step.flow, step.rule), headers: bound.headers };
};
