import { createAuthClient, unwrap } from '@ping-password/client';
import { actions } from '@ping-password/contract/auth';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { baseUrls } from '../../base-urls.ts';
import type { PublicConfiguration } from '../../server/configuration.ts';
import type { WaitingFlow } from '../../server/provision.ts';
import { AlertMessage } from '../components/AlertMessage.tsx';
import { FlowChanged, FlowNote, flowAlerts } from '../components/FlowNote.tsx';
import { JourneyForm } from '../components/JourneyForm.tsx';
import { JourneyLayout } from '../components/JourneyLayout.tsx';
import { ReadAgain } from '../components/ReadAgain.tsx';
import { explain } from '../failure.ts';
import type { JourneyProps } from '../journey-props.ts';
import { mockAnswers } from '../mock-answers.ts';
import { fetchWaitingFlow } from '../portal-server.ts';
import { ChangeFields, changeFields } from '../sign-on/ChangeFields.tsx';
import { useJourneyForm } from '../use-journey-form.ts';
import { useMockAnswer } from '../use-mock-answer.ts';
import { useWire } from '../wire.ts';

const used = [actions.resetFlowPassword, actions.readFlow];

function useSignOnPassword(configuration: PublicConfiguration, waiting: WaitingFlow) {
  const { baseUrl, environmentID } = configuration;
  const { flowID, credentials } = waiting;
  const wire = useWire(used);
  const reading = useMockAnswer('When the flow is read', mockAnswers.readFlow, configuration);
  const changing = useMockAnswer(
    'When it is changed',
    mockAnswers.resetFlowPassword,
    configuration,
  );
  const auth = createAuthClient({
    baseUrl: baseUrls(baseUrl).auth,
    fetch: (request) => wire.fetch(new Request(request, { credentials })),
  });
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
    fields: changeFields,
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

function Changing({ configuration, waiting }: JourneyProps & { readonly waiting: WaitingFlow }) {
  const { wire, flow, form, answers } = useSignOnPassword(configuration, waiting);
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
        <ChangeFields username={flow.data?._embedded?.user?.username ?? ''} bind={form.bind} />
      </JourneyForm>
      {configuration.mode === 'sandbox' && (
        <p className="aside">
          To see every step, <a href="/sign-on">begin a sign-on as an application does</a>.
        </p>
      )}
    </JourneyLayout>
  );
}

/** A sign-on asks for a new password before it goes on; the browser calls the Auth API itself. */
export function SignOnPassword(props: JourneyProps) {
  const waiting = useQuery({ queryKey: ['waiting flow'], queryFn: fetchWaitingFlow, gcTime: 0 });
  if (waiting.data) return <Changing {...props} waiting={waiting.data} />;
  const alert = waiting.error && explain(waiting.error, { fields: {} }).alert;
  if (!alert) return <p>Loading …</p>;
  return (
    <div className="card arrival">
      <AlertMessage {...alert} />
      <ReadAgain query={waiting} />
    </div>
  );
}
