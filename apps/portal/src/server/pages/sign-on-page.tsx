import type { PasswordPolicy } from '@ping-password/policy';
import { baseUrls } from '../../base-urls.ts';
import type { Texts } from '../../texts.ts';
import { Change, Codes, Credentials } from './sign-on-steps.tsx';

interface SignOnPageProps {
  readonly texts: Texts;
  readonly policy: PasswordPolicy | undefined;
  /** Base URL of the APIs. */
  readonly authUrl: string;
  readonly environmentID: string;
  readonly flowID: string;
  /** Whether the browser has a session with this app. */
  readonly signedOn: boolean;
}

function Ended({ texts }: { texts: Texts }) {
  const { signOn } = texts;
  return (
    <>
      <template data-step="over">
        <div class="message" data-tone="warm" role="alert" tabindex={-1}>
          <p class="message-title">{signOn.over}</p>
          <p>{signOn.overText}</p>
        </div>
        <p class="actions">
          <a class="primary" href="/sign-on">
            {signOn.again}
          </a>
        </p>
      </template>
      <template data-step="signedOn">
        <div class="message" data-tone="good" role="status" tabindex={-1}>
          <p class="message-title">{signOn.signedOn}</p>
        </div>
        <p class="actions">
          <a class="primary" href="/account">
            {signOn.toAccount}
          </a>
        </p>
      </template>
      <template data-step="unsupported">
        <div class="message" data-tone="warm" role="alert" tabindex={-1}>
          <p class="message-title">{signOn.unsupported}</p>
          <p>{signOn.unsupportedText}</p>
        </div>
      </template>
    </>
  );
}

/** The sign-on page: every step as a template, which the script fills the page with. */
export function SignOnPage({ texts, policy, authUrl, ...rest }: SignOnPageProps) {
  return (
    <div
      id="sign-on"
      data-auth={baseUrls(authUrl).auth}
      data-environment={rest.environmentID}
      data-flow={rest.flowID}
      data-signed-on={rest.signedOn ? true : undefined}
    >
      <noscript>
        <p class="message" data-tone="warm">
          {texts.signOn.noScript}
        </p>
      </noscript>
      <p class="application" data-application hidden />
      <div data-place>
        <p>{texts.signOn.loading}</p>
      </div>
      <p class="visually-hidden" role="status" data-progress />
      <Credentials texts={texts} />
      <Change texts={texts} policy={policy} />
      <Codes texts={texts} policy={policy} />
      <Ended texts={texts} />
    </div>
  );
}
