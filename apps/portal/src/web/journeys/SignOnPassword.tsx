import { createAuthClient, unwrap } from '@ping-password/client';
import { actions } from '@ping-password/contract/auth';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { baseUrls } from '../../base-urls.ts';
import type { PublicConfiguration } from '../../server/configuration.ts';
import { FlowChanged, FlowNote, flowAlerts } from '../FlowNote.tsx';
import { JourneyForm } from '../JourneyForm.tsx';
import { JourneyLayout } from '../JourneyLayout.tsx';
import type { JourneyProps } from '../journeys.ts';
import { mockAnswers } from '../mock-answers.ts';
import { PasswordField } from '../PasswordField.tsx';
import { Username } from '../Username.tsx';
import { useJourneyForm } from '../use-journey-form.ts';
import { useMockAnswer } from '../use-mock-answer.ts';
import { useWire } from '../wire.ts';

const used = [actions.resetFlowPassword, actions.readFlow];

const fields = {
  currentPassword: { noun: 'the password you signed on with', secret: true },
  newPassword: { noun: 'a new password', secret: true },
};

function useSignOnPassword(configuration: PublicConfiguration) {
  const { baseUrl, environmentID, flowID } = configuration;
  const wire = useWire(used);
  const reading = useMockAnswer('When the flow is read', mockAnswers.readFlow, configuration);
  const changing = useMockAnswer(
    'When it is changed',
    mockAnswers.resetFlowPassword,
    configuration,
  );
  const auth = createAuthClient({ baseUrl: baseUrls(baseUrl).auth, fetch: wire.fetch });
  const params = { path: { environmentID, flowID } };
  const queries = useQueryClient();
  const queryKey = ['flow', params, reading.headers];
  const flow = useQuery({
    queryKey,
    queryFn: async () =>
      unwrap(
        await auth.GET('/{environmentID}/flows/{flowID}', { params, headers: reading.headers }),
      ),
  });
  const form = useJourneyForm({
    fields,
    alerts: flowAlerts,
    send: async (body) =>
      unwrap(
        await auth.POST('/{environmentID}/flows/{flowID}#password.reset', {
          params,
          body,
          headers: changing.headers,
        }),
      ),
    onDone: (moved) => queries.setQueryData(queryKey, moved),
  });
  return { wire, flow, form, answers: [changing, reading] };
}

/** A sign-on asks for a new password before it goes on; the browser calls the Auth API itself. */
export function SignOnPassword({ configuration }: JourneyProps) {
  const { wire, flow, form, answers } = useSignOnPassword(configuration);
  return (
    <JourneyLayout
      configuration={configuration}
      lead="You signed on with a password that is temporary or has expired. Choose a new one, and the sign-on goes on."
      action={actions.resetFlowPassword}
      reads={actions.readFlow}
      api={actions}
      wire={wire}
      answers={answers}
    >
      <JourneyForm
        form={form}
        action="Change password and go on"
        done={FlowChanged}
        note={<FlowNote query={flow} />}
        isClosed={flow.data?._links['password.reset'] === undefined}
      >
        <Username value={flow.data?._embedded?.user?.username ?? ''} />
        <PasswordField
          {...form.bind('currentPassword')}
          label="Current password"
          hint="The one you signed on with just now."
          autoComplete="current-password"
        />
        <PasswordField
          {...form.bind('newPassword')}
          label="New password"
          autoComplete="new-password"
        />
      </JourneyForm>
    </JourneyLayout>
  );
}
