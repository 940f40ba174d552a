import { createSandbox } from '@ping-password/sandbox';
import { describe, expect, it } from 'vitest';
import { failuresOf } from '../../src/actions/failures.ts';
import { readApis, readControlApi } from '../../src/contract.ts';
import { failureKey, readPlans } from '../../src/try/plans.ts';
import { isFailure, play } from '../../src/try/play.ts';

const apis = [...(await readApis()), await readControlApi()];
const plans = await readPlans(apis);
const sandbox = createSandbox();

const cases = apis.flatMap((api) =>
  api.actions.flatMap((action) =>
    failuresOf(api, action).flatMap((failure) => {
      const key = failureKey(failure);
      const stored = plans.operations.find(
        ({ api: of, operationId }) => of === api.name && operationId === action.operationId,
      )?.failures[key];
      if (!stored) return [];
      const steps = stored.steps.flatMap((place) => plans.steps[place] ?? []);
      return [{ name: `${api.name}/${action.operationId} ${key}`, failure, stored, steps }];
    }),
  ),
);
const names = cases.map(({ name }) => name);

describe('the steps to a failure', () => {
  it.each(cases)(
    'end in it in a world at its beginning: $name',
    async ({ failure, stored, steps }) => {
      const played = await play({ steps, call: stored.call }, sandbox);
      expect({ failed: played.failedSteps, is: isFailure(played.answer, failure) }).toEqual({
        failed: [],
        is: true,
      });
    },
  );

  it.each([
    'platform/checkPassword 400 lockedOut',
    'platform/checkPassword 400 wrongPassword',
    'platform/resetPassword 400 wrongCurrentPassword',
    'platform/resetPassword 400 tooYoung',
    'platform/resetPassword 400 noPassword',
    'platform/recoverPassword 400 recoveryCodeWrong',
    'platform/recoverPassword 400 recoveryCodeExpired',
    'platform/recoverPassword 400 recoveryCodeExhausted',
    'platform/recoverPassword 400 newPasswordPolicy',
    'platform/setPassword 400 valuePolicy',
    'platform/readPassword 429 rateLimited',
    'platform/readPassword 401 invalidToken',
    'platform/readPassword 403 insufficientPermissions',
    'auth/checkUsernamePassword 400 invalidCredentials',
    'auth/checkUsernamePassword 400 lockedOut',
    'auth/checkUsernamePassword 404 flowExpired',
    'auth/recoverFlowPassword 400 recoveryCodeExpired',
    'auth/checkOtp 400 otpWrong',
    'directory/resetPassword 400 wrongOldPassword',
  ])('are known: %s', (name) => {
    expect(names).toContain(name);
  });

  it('are known for more than half of all failures of the vendor', () => {
    const all = apis.slice(0, -1).flatMap((api) => api.actions.flatMap((a) => failuresOf(api, a)));
    const own = names.filter((name) => !name.startsWith('control/'));
    expect(own.length / all.length).toBeGreaterThan(0.5);
  });
});
