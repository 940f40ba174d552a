import { ApiError, createPlatformClient, unwrap } from '@ping-password/client';
import { actions, type PasswordState } from '@ping-password/contract/platform';
import { baseUrls } from '../../base-urls.ts';
import type { PublicConfiguration } from '../../server/configuration.ts';
import { JourneyForm } from '../components/JourneyForm.tsx';
import { JourneyLayout } from '../components/JourneyLayout.tsx';
import { PasswordField } from '../components/PasswordField.tsx';
import { SuccessMessage } from '../components/SuccessMessage.tsx';
import { TextInput } from '../components/TextInput.tsx';
import { isIdentifier } from '../identifier.ts';
import type { JourneyProps } from '../journey-props.ts';
import { mockAnswers } from '../mock-answers.ts';
import { serverHost } from '../portal-server.ts';
import { useJourneyForm } from '../use-journey-form.ts';
import { useMockAnswer } from '../use-mock-answer.ts';
import { useWire } from '../wire.ts';

const used = [actions.resetPassword];

const alerts = {
  401: {
    title: "The portal's access token is not accepted",
    text: 'Ask the people who run the portal to check WORKER_TOKEN.',
  },
  403: {
    title: 'The portal may not do this',
    text: "Give the portal's worker application a role that covers this environment.",
  },
  404: { title: 'There is no such user', text: 'Check the user ID, then try again.' },
};

const invalidUserID = 'Enter the ID as PingOne shows it, a UUID.';

/** What the API answers for an ID that it can read; the client refuses any other before it sends. */
const noIdentifier = () =>
  new ApiError(400, { details: [{ code: 'INVALID_VALUE', target: 'userID' }] });

function useSetTemporaryPassword(configuration: PublicConfiguration) {
  const { environmentID } = configuration;
  const wire = useWire(used);
  const answer = useMockAnswer('When it is set', mockAnswers.setTemporaryPassword, configuration);
  const platform = createPlatformClient({
    baseUrl: baseUrls(serverHost()).platform,
    fetch: wire.fetch,
  });
  const form = useJourneyForm({
    fields: {
      userID: { noun: 'the ID of the user', invalid: invalidUserID, initial: configuration.userID },
      newPassword: { noun: 'a temporary password', secret: true },
    },
    alerts,
    send: async ({ userID, newPassword }) => {
      if (!isIdentifier(userID)) throw noIdentifier();
      const result = await platform.PUT(
        '/environments/{environmentID}/users/{userID}/password#password.reset',
        {
          params: { path: { environmentID, userID } },
          body: { newPassword },
          headers: answer.headers,
        },
      );
      return unwrap(result);
    },
  });
  return { wire, form, answers: [answer] };
}

function Done({ status }: PasswordState) {
  return (
    <SuccessMessage title="The temporary password is set">
      <p>
        The state is now <code>{status}</code>. Hand the password over in a way that only the user
        can read; they choose their own at the next sign-on.
      </p>
    </SuccessMessage>
  );
}

/** An administrator gives a user a temporary password; the portal's server holds the token. */
export function SetTemporaryPassword({ configuration }: JourneyProps) {
  const { wire, form, answers } = useSetTemporaryPassword(configuration);
  return (
    <JourneyLayout
      configuration={configuration}
      lead="For administrators. It replaces a forgotten password and lifts a lock. The password policy is not checked, and the user has to change it at the next sign-on."
      action={actions.resetPassword}
      api={actions}
      added="the worker's access token"
      wire={wire}
      answers={answers}
    >
      <JourneyForm form={form} action="Set temporary password" done={Done}>
        <TextInput {...form.bind('userID')} label="User ID" autoComplete="off" />
        <PasswordField
          {...form.bind('newPassword')}
          label="Temporary password"
          autoComplete="new-password"
        />
      </JourneyForm>
    </JourneyLayout>
  );
}
