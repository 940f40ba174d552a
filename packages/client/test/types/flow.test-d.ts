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
      step.do('user.register', { username: 'u', email: 'u@example.com', password: 'p' });
      // @ts-expect-error the address is missing
      step.do('user.register', { username: 'u', password: 'p' });
    }
    if (step.status === 'OTP_REQUIRED') {
      step.do('otp.check', { otp: '482915' });
      step.do('device.select', { device: { id: '6b2d94f0-5c17-4e8a-b3d6-0f9a27c1e584' } });
      // @ts-expect-error a passcode is a text
      step.do('otp.check', { otp: 482915 });
    }
    if (step.status === 'PROFILE_DATA_REQUIRED') {
      // @ts-expect-error the contract does not describe the action
      step.do('user.update', {});
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
    expectTypeOf<FlowAction<'OTP_REQUIRED'>>().toEqualTypeOf<'otp.check' | 'device.select'>();
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
