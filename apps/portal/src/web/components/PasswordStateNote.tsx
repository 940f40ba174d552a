import type { PasswordState } from '@ping-password/contract/platform';
import type { UseQueryResult } from '@tanstack/react-query';
import { duration } from '../duration.ts';
import { explain } from '../failure.ts';
import { ReadAgain } from './ReadAgain.tsx';
import { StateNote } from './StateNote.tsx';

const sentences: Readonly<Record<string, string>> = {
  OK: 'It can be used.',
  MUST_CHANGE_PASSWORD: 'It is temporary and has to be changed.',
  PASSWORD_EXPIRED: 'It has expired and has to be changed.',
  PASSWORD_LOCKED_OUT: 'It is locked after too many failed attempts.',
  NO_PASSWORD: 'There is none yet, so there is nothing to change.',
  EXTERNAL: 'It is kept in another directory.',
};

const inEnglish = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' });

function Details({ status, secondsUntilUnlock, lastChangedAt }: PasswordState) {
  return (
    <>
      {sentences[status]}
      {secondsUntilUnlock !== undefined && ` The lock ends in ${duration(secondsUntilUnlock)}.`}
      {lastChangedAt !== undefined && (
        <>
          {' '}
          Last changed on{' '}
          <time dateTime={lastChangedAt}>{inEnglish.format(new Date(lastChangedAt))}</time>.
        </>
      )}
    </>
  );
}

interface PasswordStateNoteProps {
  readonly username: string;
  readonly query: UseQueryResult<PasswordState>;
}

/** The state of the user's password now. */
export function PasswordStateNote({ username, query }: PasswordStateNoteProps) {
  const { data, error } = query;
  const label = `Password of ${username}`;
  if (error) {
    const alert = explain(error, { fields: {} }).alert;
    return (
      <StateNote label={label} status="unknown" tone="bad">
        The state could not be read. {alert?.title}. {alert?.text} <ReadAgain query={query} />
      </StateNote>
    );
  }
  if (!data) return <StateNote label={label} status="reading …" />;
  return (
    <StateNote label={label} status={data.status} tone={data.status === 'OK' ? 'good' : 'bad'}>
      <Details {...data} />
    </StateNote>
  );
}
