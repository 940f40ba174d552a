import { describe, expectTypeOf, it } from 'vitest';
import type { FlowAction, FlowStep } from '../../src/flow.ts';
import type { ApiError } from '../../src/index.ts';

declare const step: FlowStep;
const change = { currentPassword: 'a', newPassword: 'b' };

describe('the status of a flow', () => {
  it('narrows which actions can be called', () => {
    if (step.status === 'USERNAME_PASSWORD_REQUIRED') {
      expectTypeOf(
        step.do('usernamePassword.check', { username: 'u', password: 'p' }),
      ).toEqualTypeOf<Promise<FlowStep>>();
      step.do('password.forgot', { username: 'u' });
      step.do('session.reset');
      // @ts-expect-error the password cannot be changed before sign-on
      step.do('password.reset', change);
      // @ts-expect-error the contract does not describe registration
      step.do('user.register', {});
    }
    if (step.status === 'MUST_CHANGE_PASSWORD') {
      step.do('password.reset', change);
      // @ts-expect-error the new password is missing
      step.do('password.reset', { currentPassword: 'a' });
      // @ts-expect-error the body is missing
      step.do('password.reset');
      // @ts-expect-error the user has signed on
      step.do('usernamePassword.check', { username: 'u', password: 'p' });
    }
  });

  it('tells the actions that the contract describes', () => {
    expectTypeOf<FlowAction<'RECOVERY_CODE_REQUIRED'>>().toEqualTypeOf<
      'password.recover' | 'password.sendRecoveryCode'
    >();
    expectTypeOf<FlowAction<'COMPLETED'>>().toBeNever();
  });

  it('that ends a flow, or is not known, has no actions', () => {
    if (step.status === 'expired') {
      expectTypeOf(step.error).toEqualTypeOf<ApiError>();
      // @ts-expect-error nothing can be done in a flow that is gone
      step.do('session.reset');
      // @ts-expect-error there is no data
      step.data;
    }
    if (step.status === 'unknown') {
      expectTypeOf(step.data.status).toExtend<string>();
      // @ts-expect-error its actions are not known
      step.do('session.reset');
    }
  });

  it('without narrowing allows nothing but to begin anew', () => {
    step.restart();
    // @ts-expect-error which actions there are depends on the status
    step.do('password.reset', change);
  });
});
