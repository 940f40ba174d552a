import type { Flow } from '@ping-password/contract/auth';
import { AlertMessage } from '../components/AlertMessage.tsx';
import { SuccessMessage } from '../components/SuccessMessage.tsx';

interface FinishProps {
  readonly data: Flow;
  /** Whether the password was changed on the way. */
  readonly changed: boolean;
}

/** The sign-on is over: the browser goes back to the application, with a code or with an error. */
export function Finish({ data, changed }: FinishProps) {
  const application = data._embedded?.application?.name ?? 'the application';
  return (
    <>
      {data.status === 'COMPLETED' ? (
        <SuccessMessage title="You are signed on">
          <p>
            {changed && 'Your password is changed. Use the new one from now on. '}
            {application} is waiting for you.
          </p>
        </SuccessMessage>
      ) : (
        <AlertMessage title="The sign-on has failed" text="Go back to the application." />
      )}
      <a className="submit" href={data.resumeUrl}>
        Continue to {application}
      </a>
    </>
  );
}
