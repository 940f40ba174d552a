import { Button } from 'react-aria-components';
import { flowAlerts } from '../components/FlowNote.tsx';
import { JourneyForm } from '../components/JourneyForm.tsx';
import { TextInput } from '../components/TextInput.tsx';
import type { Alert } from '../failure.ts';
import { useJourneyForm } from '../use-journey-form.ts';
import type { StepProps } from './step.ts';

interface NameFormProps extends StepProps {
  readonly path:
    | '/{environmentID}/flows/{flowID}#user.lookup'
    | '/{environmentID}/flows/{flowID}#password.forgot';
  readonly action: string;
  readonly alerts: Readonly<Record<number, Alert>>;
}

function NameForm({ flow, data, path, action, alerts, ...props }: NameFormProps) {
  const { auth, params, answerOf, moveOn } = flow;
  const form = useJourneyForm({
    fields: {
      username: {
        noun: 'your user name',
        initial: data._embedded?.user?.username ?? props.username,
      },
    },
    alerts,
    send: async (body) => {
      const moved = await answerOf(await auth.POST(path, { params, body }));
      props.remember(body.username);
      return moved;
    },
    onDone: (moved) => {
      props.forget(false);
      moveOn(moved);
    },
  });
  return (
    <JourneyForm form={form} action={action}>
      <TextInput {...form.bind('username')} label="User name" autoComplete="username" />
    </JourneyForm>
  );
}

/** The user name first; the password comes next, whether the name exists or not. */
export function LookUpStep(props: StepProps) {
  return (
    <NameForm
      {...props}
      path="/{environmentID}/flows/{flowID}#user.lookup"
      action="Next"
      alerts={flowAlerts}
    />
  );
}

const nobody = {
  404: { title: 'Nobody has this user name', text: 'Check the user name, then try again.' },
};

/** The user asks for a recovery code. */
export function ForgotStep(props: StepProps) {
  return (
    <>
      <NameForm
        {...props}
        path="/{environmentID}/flows/{flowID}#password.forgot"
        action="Send recovery code"
        alerts={nobody}
      />
      <div className="ways">
        <Button className="again" onPress={() => props.forget(false)}>
          Back to sign-on
        </Button>
      </div>
    </>
  );
}
