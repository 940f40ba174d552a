import type { Flow } from '@ping-password/contract/auth';
import type { UseQueryResult } from '@tanstack/react-query';
import { explain } from '../failure.ts';
import { AlertMessage } from './AlertMessage.tsx';
import { ReadAgain } from './ReadAgain.tsx';
import { StateNote } from './StateNote.tsx';
import { SuccessMessage } from './SuccessMessage.tsx';

/** What a status means while a sign-on is read or changed. */
export const flowAlerts = {
  404: {
    title: 'This sign-on has expired',
    text: 'Go back to the application and sign on again. A sign-on ends after 15 minutes without activity.',
  },
};

/** What a status asks of the user, when it asks for a new password. */
export const changeSentences: Readonly<Record<string, string>> = {
  MUST_CHANGE_PASSWORD: 'Your password is temporary. Choose your own to go on.',
  PASSWORD_EXPIRED: 'Your password has expired. Choose a new one to go on.',
};

function Resume({ status, resumeUrl }: Flow) {
  if (status !== 'COMPLETED') return 'The sign-on does not ask for a new password now.';
  return (
    <>
      The sign-on is complete. The browser would now continue at{' '}
      <code className="address">{resumeUrl}</code>
    </>
  );
}

/** Says that the password is changed, and where the sign-on goes on. */
export function FlowChanged({ status }: Flow) {
  return (
    <SuccessMessage title="Your password is changed">
      <p>
        The sign-on has moved on to <code>{status}</code>.
      </p>
    </SuccessMessage>
  );
}

/** Where the sign-on stands now. */
export function FlowNote({ query }: { readonly query: UseQueryResult<Flow> }) {
  const { data, error } = query;
  const alert = error && explain(error, { fields: {}, alerts: flowAlerts }).alert;
  if (alert) {
    return (
      <>
        <AlertMessage {...alert} />
        <ReadAgain query={query} />
      </>
    );
  }
  if (!data) return <StateNote label="This sign-on" status="reading …" />;
  return (
    <StateNote
      label={`Sign-on of ${data._embedded?.user?.username ?? 'someone not known yet'}`}
      status={data.status}
      tone={data.status === 'COMPLETED' ? 'good' : 'bad'}
    >
      {changeSentences[data.status] ?? <Resume {...data} />}
    </StateNote>
  );
}
