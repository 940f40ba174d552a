import type { PasswordState, User } from '@ping-password/contract/platform';
import type { Problem } from '../../explain.ts';
import { dateWords, duration } from '../../time-words.ts';
import type { AppContext } from '../app.ts';
import { Form } from './form.tsx';
import { NewPassword } from './new-password.tsx';

/** A user as an administrator finds it. */
export interface Found {
  readonly user: User;
  readonly state: PasswordState;
}

/** How the password of a user stands. */
export function Facts({ c, found: { user, state } }: { c: AppContext; found: Found }) {
  const texts = c.get('texts');
  const { administrator, failure } = texts;
  const language = c.get('language');
  const { status, secondsUntilUnlock: seconds, lastChangedAt } = state;
  return (
    <>
      <p>{administrator.states[status] ?? administrator.otherState(status)}</p>
      {seconds !== undefined && (
        <p>
          {failure.wait} {duration(seconds, language)}
        </p>
      )}
      {lastChangedAt && (
        <p>{texts.account.changedOn(dateWords(new Date(lastChangedAt), language))}</p>
      )}
      {!user.enabled && <p>{administrator.disabled}</p>}
      {(user.identityProvider?.type ?? 'PING_ONE') !== 'PING_ONE' && (
        <p>{administrator.provider}</p>
      )}
    </>
  );
}

/** What an administrator can do; PingOne takes nothing for a password that is kept elsewhere. */
export function Actions({ c, found, problem }: { c: AppContext; found: Found; problem?: Problem }) {
  const texts = c.get('texts');
  const { administrator } = texts;
  const { user, state } = found;
  const action = (name: string) => `/users/${name}?name=${encodeURIComponent(user.username)}`;
  if (state.status === 'EXTERNAL') return null;
  return (
    <>
      <section class="card" aria-labelledby="temporary">
        <h3 id="temporary">{administrator.temporary}</h3>
        <p>{administrator.temporaryText}</p>
        <Form
          texts={texts}
          action={action('temporary')}
          button={administrator.temporary}
          problem={problem}
          username={user.username}
        >
          <NewPassword
            texts={texts}
            // PingOne does not hold what an administrator sets against the policy.
            policy={undefined}
            label={administrator.temporaryField}
            errors={problem?.fields['newPassword']}
          />
        </Form>
      </section>
      <div class="actions">
        {state.status === 'PASSWORD_LOCKED_OUT' && (
          <Form texts={texts} action={action('unlock')} button={administrator.unlock} quiet />
        )}
        {state.status === 'OK' && (
          <Form texts={texts} action={action('force')} button={administrator.force} quiet />
        )}
      </div>
    </>
  );
}
