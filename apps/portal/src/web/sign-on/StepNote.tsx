import { ApiError } from '@ping-password/client';
import type { Flow } from '@ping-password/contract/auth';
import { type ReactNode, useEffect, useRef } from 'react';
import { AlertMessage } from '../components/AlertMessage.tsx';
import { changeSentences, flowAlerts } from '../components/FlowNote.tsx';
import { ReadAgain } from '../components/ReadAgain.tsx';
import { StateNote } from '../components/StateNote.tsx';
import { explain } from '../failure.ts';
import type { FlowState } from './use-flow.ts';

const alerts = {
  ...flowAlerts,
  400: {
    title: 'This is not the address of a sign-on',
    text: 'Go back to the application and sign on again.',
  },
};

const sentences: Readonly<Record<string, string>> = {
  ...changeSentences,
  USERNAME_PASSWORD_REQUIRED: 'Enter your user name and your password.',
  SIGN_ON_REQUIRED: 'Enter your user name; the password comes next.',
  PASSWORD_REQUIRED: 'Enter your password.',
  RECOVERY_CODE_REQUIRED: 'A recovery code is on its way to you. Enter it with a new password.',
  COMPLETED: 'That is all that was needed.',
  FAILED: 'It cannot go on.',
};

const unknown = 'The portal cannot do what this sign-on asks for. Go back to the application.';
const forgot = 'Enter your user name, and a recovery code goes to your mailbox.';

function labelOf({ _embedded }: Flow): string {
  const user = _embedded?.user?.username;
  const application = _embedded?.application?.name ?? 'an application';
  return user ? `Sign-on of ${user} to ${application}` : `Sign-on to ${application}`;
}

/** Whether reading again would not help. */
const isFinal = (error: unknown) => error instanceof ApiError && error.status < 429;

interface FocusProps {
  /** What is on screen; empty before there is anything. */
  readonly step: string;
  /** Whether a message below takes the focus itself. */
  readonly yields: boolean;
  readonly children: ReactNode;
}

/** Takes the focus when the form below it has changed, so that nobody is left behind. */
function Focus({ step, yields, children }: FocusProps) {
  const note = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    const isFirst = shown.current === '';
    shown.current = step;
    if (!isFirst && !yields) note.current?.focus();
  }, [step, yields]);
  return (
    <div ref={note} className="note" tabIndex={-1}>
      {children}
    </div>
  );
}

interface StepNoteProps {
  readonly query: FlowState['query'];
  readonly forgotten: boolean;
}

/** Where the sign-on stands, and what it asks for. */
export function StepNote({ query, forgotten }: StepNoteProps) {
  const { data, error } = query;
  const alert = error && explain(error, { fields: {}, alerts }).alert;
  const step = alert?.title ?? (data ? `${data.status} ${forgotten}` : '');
  return (
    <Focus step={step} yields={data?.status === 'COMPLETED'}>
      {alert && <AlertMessage {...alert} />}
      {alert && !isFinal(error) && <ReadAgain query={query} />}
      {!alert && !data && <StateNote label="This sign-on" status="reading …" />}
      {!alert && data && (
        <StateNote
          label={labelOf(data)}
          status={data.status}
          tone={data.status === 'COMPLETED' ? 'good' : 'bad'}
        >
          {forgotten ? forgot : (sentences[data.status] ?? unknown)}
        </StateNote>
      )}
    </Focus>
  );
}
