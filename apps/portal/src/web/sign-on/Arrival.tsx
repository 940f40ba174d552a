import { AlertMessage } from '../components/AlertMessage.tsx';
import { SuccessMessage } from '../components/SuccessMessage.tsx';

const Another = () => (
  <a className="again" href="/sign-on">
    Sign on again
  </a>
);

/** A sign-on has come back with a code, which the server has taken out of the address. */
export function SignedOn() {
  return (
    <div className="card arrival">
      <SuccessMessage title="The sign-on has arrived">
        <p>
          The portal stands for an application here. It got an authorization code, which a real
          application exchanges for tokens; the portal throws it away.
        </p>
      </SuccessMessage>
      <Another />
    </div>
  );
}

/** A sign-on has come back without a code. */
export function NotSignedOn() {
  return (
    <div className="card arrival">
      <AlertMessage title="The sign-on has failed" text="The application got no code. Try again." />
      <Another />
    </div>
  );
}
