import type { PasswordPolicy } from '@ping-password/policy';
import type { Child } from 'hono/jsx';
import type { Texts } from '../../texts.ts';
import { Field } from './form.tsx';
import { NewPassword } from './new-password.tsx';

/** What every step takes. */
export interface StepsProps {
  readonly texts: Texts;
  readonly policy: PasswordPolicy | undefined;
}

interface StepProps {
  /** Status of the flow that the step is for. */
  readonly status: string;
  readonly title?: string;
  readonly text?: string;
  readonly button: string;
  readonly action: string;
  readonly children: Child;
  readonly more?: Child;
}

/** One step of a sign-on, which the script shows when the flow is there. */
function Step({ status, title, text, button, action, children, more }: StepProps) {
  return (
    <template data-step={status}>
      <div class="step">
        {title && <h2 tabindex={-1}>{title}</h2>}
        {text && <p class="step-text">{text}</p>}
        <form class="form" data-form data-action={action}>
          <div data-problem />
          {children}
          <button class="primary" type="submit">
            {button}
          </button>
        </form>
        {more}
      </div>
    </template>
  );
}

function Again({ texts, action }: { texts: Texts; action: string }) {
  return (
    <button class="link" type="button" data-again={action}>
      {texts.signOn.sendAgain}
    </button>
  );
}

function Forgotten({ texts }: { texts: Texts }) {
  return (
    <p>
      <a href="/forgotten" data-forgotten>
        {texts.signOn.forgotten}
      </a>
    </p>
  );
}

/** The steps that ask who the user is. */
export function Credentials({ texts }: { texts: Texts }) {
  const { signOn } = texts;
  const username = <Field texts={texts} name="username" autocomplete="username" />;
  const password = (
    <Field texts={texts} name="password" type="password" autocomplete="current-password" />
  );
  const forgotten = <Forgotten texts={texts} />;
  const asOther = (
    <>
      {forgotten}
      <p>
        <a href="/sign-on">{signOn.asOther}</a>
      </p>
    </>
  );
  const check = { action: 'usernamePassword.check', button: signOn.button };
  return (
    <>
      <Step {...check} status="USERNAME_PASSWORD_REQUIRED" more={forgotten}>
        {username}
        {password}
      </Step>
      <Step status="SIGN_ON_REQUIRED" action="user.lookup" button={signOn.next}>
        {username}
      </Step>
      <Step {...check} status="PASSWORD_REQUIRED" more={asOther}>
        {password}
      </Step>
    </>
  );
}

/** The steps of a password that has to be changed. */
export function Change({ texts, policy }: StepsProps) {
  const { signOn } = texts;
  const steps = [
    ['MUST_CHANGE_PASSWORD', signOn.mustChange],
    ['PASSWORD_EXPIRED', signOn.expired],
  ] as const;
  return (
    <>
      {steps.map(([status, text]) => (
        <Step
          status={status}
          title={signOn.changeTitle}
          text={text}
          action="password.reset"
          button={signOn.changeButton}
        >
          <Field
            texts={texts}
            name="currentPassword"
            type="password"
            autocomplete="current-password"
          />
          <NewPassword texts={texts} policy={policy} />
        </Step>
      ))}
    </>
  );
}

function Passcode({ texts }: { texts: Texts }) {
  const { signOn } = texts;
  return (
    <>
      <Step
        status="OTP_REQUIRED"
        title={signOn.otpTitle}
        text={signOn.otpText}
        action="otp.check"
        button={signOn.next}
      >
        <Field texts={texts} name="otp" autocomplete="one-time-code" inputmode="numeric" />
      </Step>
      <Step
        status="DEVICE_SELECTION_REQUIRED"
        title={signOn.deviceTitle}
        action="device.select"
        button={signOn.next}
      >
        <fieldset class="choice" data-devices>
          <legend>{texts.field['device']}</legend>
        </fieldset>
      </Step>
    </>
  );
}

/** The steps that ask for a code. */
export function Codes({ texts, policy }: StepsProps) {
  const { signOn, forgotten } = texts;
  return (
    <>
      <Passcode texts={texts} />
      <Step
        status="VERIFICATION_CODE_REQUIRED"
        title={signOn.verifyTitle}
        text={signOn.verifyText}
        action="user.verify"
        button={signOn.next}
        more={<Again texts={texts} action="user.sendVerificationCode" />}
      >
        <Field texts={texts} name="verificationCode" autocomplete="one-time-code" />
      </Step>
      <Step
        status="RECOVERY_CODE_REQUIRED"
        title={forgotten.codeTitle}
        action="password.recover"
        button={forgotten.save}
        more={<Again texts={texts} action="password.sendRecoveryCode" />}
      >
        <Field texts={texts} name="recoveryCode" autocomplete="one-time-code" />
        <NewPassword texts={texts} policy={policy} />
      </Step>
    </>
  );
}
