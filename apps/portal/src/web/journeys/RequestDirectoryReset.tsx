import { createDirectoryClient, unwrap } from '@ping-password/client';
import { actions } from '@ping-password/contract/directory';
import { useState } from 'react';
import { Switch } from 'react-aria-components';
import { baseUrls } from '../../base-urls.ts';
import type { PublicConfiguration } from '../../server/configuration.ts';
import { JourneyForm } from '../components/JourneyForm.tsx';
import { JourneyLayout } from '../components/JourneyLayout.tsx';
import { SuccessMessage } from '../components/SuccessMessage.tsx';
import { TextInput } from '../components/TextInput.tsx';
import type { JourneyProps } from '../journey-props.ts';
import { mockAnswers } from '../mock-answers.ts';
import { serverHost } from '../portal-server.ts';
import { useJourneyForm } from '../use-journey-form.ts';
import { useMockAnswer } from '../use-mock-answer.ts';
import { useWire } from '../wire.ts';

const used = [actions.requestPasswordReset];

const invalidEmail = 'Enter a complete e-mail address, for example name@example.com.';
const invalidLink = 'Enter a complete address that starts with https://.';

const alerts = {
  401: {
    title: "The portal's credentials are not accepted",
    text: 'Ask the people who run the portal to check DIRECTORY_CLIENT_ID and DIRECTORY_API_KEY.',
  },
  404: { title: 'Nobody has this address', text: 'Check the e-mail address, then try again.' },
};

function useRequestDirectoryReset(configuration: PublicConfiguration) {
  const [mailed, setMailed] = useState(true);
  const wire = useWire(used);
  const answer = useMockAnswer(
    'When it is requested',
    mockAnswers.requestPasswordReset,
    configuration,
  );
  const directory = createDirectoryClient({
    baseUrl: baseUrls(serverHost()).directory,
    fetch: wire.fetch,
  });
  const { directoryEmail } = configuration;
  const form = useJourneyForm({
    fields: {
      email: { noun: 'an e-mail address', invalid: invalidEmail, initial: directoryEmail },
      link: { noun: 'an address', invalid: invalidLink, optional: true },
    },
    alerts,
    send: async ({ email, link }) => {
      const skipSend: 'enabled' | 'disabled' = mailed ? 'disabled' : 'enabled';
      const body = { email, skipSend, ...(link && { link }) };
      const { headers } = answer;
      const reset = await directory.POST('/directory/users/password-lost', { body, headers });
      return { ...unwrap(reset), mailedTo: mailed ? email : undefined };
    },
  });
  return { wire, form, mailed, setMailed, answers: [answer] };
}

function Done({ link, mailedTo }: { link: string; mailedTo: string | undefined }) {
  return (
    <SuccessMessage title="The reset link is ready">
      <p>
        {mailedTo === undefined
          ? 'No e-mail was sent. Hand the link over yourself:'
          : `An e-mail is on its way to ${mailedTo}. The API answered with this link:`}
      </p>
      <p>
        <code className="address">{link}</code>
      </p>
      <p>Whoever has the link can set the password, so show it to nobody else.</p>
    </SuccessMessage>
  );
}

/** A Directory user asks for a reset link; the portal's server holds the credentials. */
export function RequestDirectoryReset({ configuration }: JourneyProps) {
  const { wire, form, mailed, setMailed, answers } = useRequestDirectoryReset(configuration);
  return (
    <JourneyLayout
      configuration={configuration}
      lead="For users of PingOne for Enterprise who forgot their password. Every request gives them a new token."
      action={actions.requestPasswordReset}
      api={actions}
      added="the client ID and API key"
      wire={wire}
      answers={answers}
    >
      <JourneyForm form={form} action="Request reset link" done={Done}>
        <TextInput
          {...form.bind('email')}
          label="E-mail address"
          type="email"
          autoComplete="email"
        />
        <TextInput
          {...form.bind('link')}
          label="Link to your own reset page (optional)"
          hint="Without it the e-mail links to the standard page."
          type="url"
          autoComplete="off"
          isRequired={false}
        />
        <Switch className="switch" isSelected={mailed} onChange={setMailed}>
          <span className="switch-track" />
          Send the e-mail
        </Switch>
      </JourneyForm>
    </JourneyLayout>
  );
}
