import { flowAlerts } from '../components/FlowNote.tsx';
import { JourneyForm } from '../components/JourneyForm.tsx';
import { useJourneyForm } from '../use-journey-form.ts';
import { ChangeFields, changeFields } from './ChangeFields.tsx';
import type { StepProps } from './step.ts';

/** The password has expired or is temporary: a new one before the sign-on goes on. */
export function ChangeStep({ flow, data, username }: StepProps) {
  const { auth, params, answerOf, moveOn } = flow;
  const form = useJourneyForm({
    fields: changeFields,
    alerts: flowAlerts,
    send: async (body) => {
      const path = '/{environmentID}/flows/{flowID}#password.reset';
      return answerOf(await auth.POST(path, { params, body }));
    },
    onDone: moveOn,
  });
  return (
    <JourneyForm form={form} action="Change password and go on">
      <ChangeFields username={data._embedded?.user?.username ?? username} bind={form.bind} />
    </JourneyForm>
  );
}
