import { flowAlerts } from '../components/FlowNote.tsx';
import { JourneyForm } from '../components/JourneyForm.tsx';
import { PasswordField } from '../components/PasswordField.tsx';
import { TextInput } from '../components/TextInput.tsx';
import { Username } from '../components/Username.tsx';
import { useJourneyForm } from '../use-journey-form.ts';
import { FlowButton } from './FlowButton.tsx';
import type { StepProps } from './step.ts';

const fields = {
  recoveryCode: { noun: 'the recovery code', secret: true },
  newPassword: { noun: 'a new password', secret: true },
};

/** The mailed code and a new password. */
export function RecoverStep({ configuration, flow, data, username }: StepProps) {
  const { auth, params, answerOf, moveOn } = flow;
  const form = useJourneyForm({
    fields,
    alerts: flowAlerts,
    send: async (body) => {
      const path = '/{environmentID}/flows/{flowID}#password.recover';
      return answerOf(await auth.POST(path, { params, body }));
    },
    onDone: moveOn,
  });
  return (
    <>
      <JourneyForm form={form} action="Set password and go on">
        <Username value={data._embedded?.user?.username ?? username} />
        <TextInput
          {...form.bind('recoveryCode')}
          label="Recovery code"
          hint="8 letters and digits, capital or small."
          autoComplete="one-time-code"
        />
        <PasswordField
          {...form.bind('newPassword')}
          label="New password"
          autoComplete="new-password"
        />
      </JourneyForm>
      <div className="ways">
        {data._links['password.sendRecoveryCode'] && (
          <SendAgain auth={auth} params={params} answerOf={answerOf} moveOn={moveOn} />
        )}
        {configuration.mode === 'sandbox' && (
          <a className="again" href={configuration.baseUrl} target="_blank" rel="noreferrer">
            Open the mock’s inbox
          </a>
        )}
      </div>
    </>
  );
}

type SendAgainProps = Pick<StepProps['flow'], 'auth' | 'params' | 'answerOf' | 'moveOn'>;

function SendAgain({ auth, params, answerOf, moveOn }: SendAgainProps) {
  const path = '/{environmentID}/flows/{flowID}#password.sendRecoveryCode';
  return (
    <FlowButton
      label="Send the code again"
      done="A new code is on its way; the one before is no good any more."
      send={async () => answerOf(await auth.POST(path, { params, body: {} }))}
      onDone={moveOn}
    />
  );
}
