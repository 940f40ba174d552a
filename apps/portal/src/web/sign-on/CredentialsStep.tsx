import type { Flow } from '@ping-password/contract/auth';
import { Button } from 'react-aria-components';
import { flowAlerts } from '../components/FlowNote.tsx';
import { JourneyForm } from '../components/JourneyForm.tsx';
import { PasswordField } from '../components/PasswordField.tsx';
import { TextInput } from '../components/TextInput.tsx';
import { Username } from '../components/Username.tsx';
import { useJourneyForm } from '../use-journey-form.ts';
import { FlowButton } from './FlowButton.tsx';
import type { StepProps } from './step.ts';

const password = { noun: 'your password', secret: true };

/** User name and password; the password alone when the flow has the name already. */
export function CredentialsStep({ flow, data, username, remember, forget }: StepProps) {
  const { auth, params, answerOf, moveOn } = flow;
  const asksForName = data.status !== 'PASSWORD_REQUIRED';
  const form = useJourneyForm<'username' | 'password', Flow>({
    fields: {
      ...(asksForName && { username: { noun: 'your user name', initial: username } }),
      password,
    },
    alerts: flowAlerts,
    send: async (values) => {
      const body = asksForName ? values : { password: values.password };
      const path = '/{environmentID}/flows/{flowID}#usernamePassword.check';
      return answerOf(await auth.POST(path, { params, body }));
    },
    onDone: moveOn,
  });
  const name = form.bind('username');
  return (
    <>
      <JourneyForm form={form} action="Sign on">
        {asksForName ? (
          <TextInput {...name} label="User name" autoComplete="username" />
        ) : (
          <Username value={username} />
        )}
        <PasswordField
          {...form.bind('password')}
          label="Password"
          autoComplete="current-password"
        />
      </JourneyForm>
      <div className="ways">
        {data._links['password.forgot'] && (
          <Button
            className="again"
            onPress={() => {
              remember(name.value);
              forget(true);
            }}
          >
            Forgot password?
          </Button>
        )}
        <StartOver flow={flow} data={data} remember={remember} />
      </div>
    </>
  );
}

function StartOver({ flow, data, remember }: Pick<StepProps, 'flow' | 'data' | 'remember'>) {
  const { auth, params, answerOf, begin } = flow;
  if (!data._links['session.reset']) return null;
  const path = '/{environmentID}/flows/{flowID}#session.reset';
  return (
    <FlowButton
      label="Start over"
      send={async () => answerOf(await auth.POST(path, { params, body: {} }))}
      onDone={(begun) => {
        remember('');
        begin(begun);
      }}
    />
  );
}
