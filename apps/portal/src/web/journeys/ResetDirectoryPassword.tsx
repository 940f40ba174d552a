import { createDirectoryClient, unwrap } from '@ping-password/client';
import { actions } from '@ping-password/contract/directory';
import { useState } from 'react';
import { baseUrls } from '../../base-urls.ts';
import type { PublicConfiguration } from '../../server/configuration.ts';
import { JourneyForm } from '../components/JourneyForm.tsx';
import { JourneyLayout } from '../components/JourneyLayout.tsx';
import { PasswordField } from '../components/PasswordField.tsx';
import { type Proof, ProofChoice } from '../components/ProofChoice.tsx';
import { SuccessMessage } from '../components/SuccessMessage.tsx';
import { TextInput } from '../components/TextInput.tsx';
import type { JourneyProps } from '../journey-props.ts';
import { mockAnswers } from '../mock-answers.ts';
import { serverHost } from '../portal-server.ts';
import { useJourneyForm } from '../use-journey-form.ts';
import { useMockAnswer } from '../use-mock-answer.ts';
import { useWire } from '../wire.ts';

const used = [actions.resetPassword];

const proofs = {
  oldPassword: { oldPassword: { noun: 'the old password', secret: true } },
  confirmationToken: { confirmationToken: { noun: 'the confirmation token', secret: true } },
};

const alerts = {
  401: {
    title: "The portal's credentials are not accepted",
    text: 'Ask the people who run the portal to check DIRECTORY_CLIENT_ID and DIRECTORY_API_KEY.',
  },
  404: { title: 'There is no such user', text: 'Check the user ID, then try again.' },
};

function useResetDirectoryPassword(configuration: PublicConfiguration) {
  const [proof, chooseProof] = useState<Proof>('oldPassword');
  const wire = useWire(used);
  const answer = useMockAnswer(
    'When it is reset',
    mockAnswers.resetDirectoryPassword,
    configuration,
  );
  const directory = createDirectoryClient({
    baseUrl: baseUrls(serverHost()).directory,
    fetch: wire.fetch,
  });
  const form = useJourneyForm<'id' | 'newPassword' | Proof, undefined>({
    fields: {
      id: { noun: 'the ID of the user', initial: configuration.directoryUserID },
      ...proofs[proof],
      newPassword: { noun: 'a new password', secret: true },
    },
    alerts,
    send: async ({ id, newPassword, oldPassword, confirmationToken }) =>
      unwrap(
        await directory.POST('/directory/users/password-reset', {
          body:
            proof === 'oldPassword'
              ? { id, newPassword, oldPassword }
              : { id, newPassword, confirmationToken },
          headers: answer.headers,
        }),
      ),
  });
  return { wire, form, proof, chooseProof, answers: [answer] };
}

function Done() {
  return (
    <SuccessMessage title="The password is changed">
      <p>The user signs on with the new one from now on.</p>
    </SuccessMessage>
  );
}

/** A Directory user gets a new password, with the old one or a token as the proof. */
export function ResetDirectoryPassword({ configuration }: JourneyProps) {
  const { wire, form, proof, chooseProof, answers } = useResetDirectoryPassword(configuration);
  return (
    <JourneyLayout
      configuration={configuration}
      lead="For users of PingOne for Enterprise. The old password or the token of a reset e-mail proves who they are, one of the two and never both."
      action={actions.resetPassword}
      api={actions}
      added="the client ID and API key"
      wire={wire}
      answers={answers}
    >
      <JourneyForm form={form} action="Reset password" done={Done}>
        <TextInput {...form.bind('id')} label="User ID" autoComplete="off" />
        <ProofChoice proof={proof} choose={chooseProof} />
        <PasswordField
          key={proof}
          {...form.bind(proof)}
          label={proof === 'oldPassword' ? 'Old password' : 'Confirmation token'}
          autoComplete={proof === 'oldPassword' ? 'current-password' : 'one-time-code'}
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
