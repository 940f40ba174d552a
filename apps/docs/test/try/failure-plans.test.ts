import { createSandbox } from '@ping-password/sandbox';
import { describe, expect, it } from 'vitest';
import { failuresOf } from '../../src/actions/failures.ts';
import { readApis, readControlApi } from '../../src/contract.ts';
import { isBeyondSandbox } from '../../src/try/beyond-sandbox.ts';
import { wholeCall } from '../../src/try/page/plan.ts';
import { failureKey, readPlans } from '../../src/try/plans.ts';
import { isFailure, play } from '../../src/try/play.ts';

const apis = [...(await readApis()), await readControlApi()];
const plans = await readPlans(apis);
const sandbox = createSandbox();

const cases = apis.flatMap((api) =>
  api.actions.flatMap((action) =>
    failuresOf(api, action).flatMap((failure) => {
      const key = failureKey(failure);
      const operation = plans.operations.find(
        ({ api: of, operationId }) => of === api.name && operationId === action.operationId,
      );
      const stored = operation?.failures[key];
      if (!operation || !stored) return [];
      const steps = stored.steps.flatMap((place) => plans.steps[place] ?? []);
      const call = wholeCall(operation.call, stored.call);
      return [{ name: `${api.name}/${action.operationId} ${key}`, failure, plan: { steps, call } }];
    }),
  ),
);
const names = cases.map(({ name }) => name);

describe('the steps to a failure', () => {
  it.each(cases)('end in it in a world at its beginning: $name', async ({ failure, plan }) => {
    const played = await play(plan, sandbox);
    expect({ failed: played.failedSteps, is: isFailure(played.answer, failure) }).toEqual({
      failed: [],
      is: true,
    });
  });

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
    'auth/checkOtp 400 otpExpired',
    'auth/resetFlowPassword 400 actionNotOffered',
    'platform/resetPassword 400 history',
    'platform/resetPassword 400 notSimilarToCurrent',
    'platform/recoverPassword 400 qwertySequenceRule',
    'directory/resetPassword 400 wrongOldPassword',
    'directory/resetPassword 400 wrongToken',
    'directory/checkPassword 429 rateLimited',
    'control/advanceClock 404 unknownWorld',
  ])('are known: %s', (name) => {
    expect(names).toContain(name);
  });

  it('are known for nine in ten of the failures that a sandbox can have', () => {
    const all = apis.flatMap((api) => api.actions.flatMap((action) => failuresOf(api, action)));
    const possible = all.filter(({ example }) => !isBeyondSandbox(example));
    expect(names.length / possible.length).toBeGreaterThan(0.9);
  });

  it.each(['quotaExceeded', 'badGateway', 'licenseExceeded', 'mockFailed'])(
    'are none where the sandbox cannot fail so: %s',
    (example) => {
      expect(isBeyondSandbox(example)).toBe(true);
      expect(names.filter((name) => name.endsWith(` ${example}`))).toEqual([]);
    },
  );

  it('tell a broken rule of a policy from another', () => {
    const [length] = cases.filter(({ name }) => name === 'platform/resetPassword 400 length');
    const [history] = cases.filter(({ name }) => name === 'platform/resetPassword 400 history');
    const body = JSON.stringify(length?.failure.value);
    const answer = { status: 400, headers: {}, body };
    const is = [length, history].map((each) => each && isFailure(answer, each.failure));
    expect(is).toEqual([true, false]);
  });
});
