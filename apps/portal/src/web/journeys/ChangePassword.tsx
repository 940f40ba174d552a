import { bearer, createPlatformClient, unwrap } from '@ping-password/client';
import { actions } from '@ping-password/contract/platform';
import { useQuery } from '@tanstack/react-query';
import { baseUrls } from '../../base-urls.ts';
import type { PublicConfiguration } from '../../server/configuration.ts';
import { JourneyForm } from '../components/JourneyForm.tsx';
import { JourneyLayout } from '../components/JourneyLayout.tsx';
import { PasswordField } from '../components/PasswordField.tsx';
import { PasswordStateNote } from '../components/PasswordStateNote.tsx';
import { SuccessMessage } from '../components/SuccessMessage.tsx';
import { Username } from '../components/Username.tsx';
import type { JourneyProps } from '../journey-props.ts';
import { mockAnswers } from '../mock-answers.ts';
import { fetchUserToken } from '../portal-server.ts';
import { useJourneyForm } from '../use-journey-form.ts';
import { useMockAnswer } from '../use-mock-answer.ts';
import { useWire } from '../wire.ts';

const used = [actions.resetPassword, actions.readPassword];

const fields = {
  currentPassword: { noun: 'your current password', secret: true },
  newPassword: { noun: 'a new password', secret: true },
};

const alerts = {
  404: {
    title: 'Your user was not found',
    text: 'Sign off and on again. If that does not help, ask an administrator.',
  },
};

function useChangePassword(configuration: PublicConfiguration) {
  const { baseUrl, environmentID, userID } = configuration;
  const wire = useWire(used);
  const reading = useMockAnswer('When the state is read', mockAnswers.readPassword, configuration);
  const changing = useMockAnswer('When it is changed', mockAnswers.changePassword, configuration);
  const platform = createPlatformClient({
    baseUrl: baseUrls(baseUrl).platform,
    authorization: bearer(fetchUserToken),
    fetch: wire.fetch,
  });
  const params = { path: { environmentID, userID } };
  const state = useQuery({
    queryKey: ['password state', params, reading.headers],
    queryFn: async () =>
      unwrap(
        await platform.GET('/environments/{environmentID}/users/{userID}/password', {
          params,
          headers: reading.headers,
        }),
      ),
  });
  const form = useJourneyForm({
    fields,
    alerts,
    send: async (body) =>
      unwrap(
        await platform.PUT('/environments/{environmentID}/users/{userID}/password#password.reset', {
          params,
          body,
          headers: changing.headers,
        }),
      ),
    onDone: () => void state.refetch(),
  });
  return { wire, state, form, answers: [changing, reading] };
}

function Done() {
  return (
    <SuccessMessage title="Your password is changed">
      <p>Use the new one from now on, on every device.</p>
    </SuccessMessage>
  );
}

/** A user changes their own password; the browser calls the Platform API itself. */
export function ChangePassword({ configuration }: JourneyProps) {
  const { wire, state, form, answers } = useChangePassword(configuration);
  return (
    <JourneyLayout
      configuration={configuration}
      lead="Prove that it is you with the current password, then choose the next one. The password policy of your organisation applies."
      action={actions.resetPassword}
      reads={actions.readPassword}
      api={actions}
      wire={wire}
      answers={answers}
    >
      <JourneyForm
        form={form}
        action="Change password"
        done={Done}
        note={<PasswordStateNote username={configuration.username} query={state} />}
      >
        <Username value={configuration.username} />
        <PasswordField
          {...form.bind('currentPassword')}
          label="Current password"
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
