import { outcomeOf } from '@ping-password/client';
import { useState } from 'react';

const labels = {
  username: 'User name',
  password: 'Password',
  currentPassword: 'Current password',
  newPassword: 'New password',
  recoveryCode: 'Code',
};
const forms = {
  USERNAME_PASSWORD_REQUIRED: ['usernamePassword.check', 'username', 'password'],
  MUST_CHANGE_PASSWORD: ['password.reset', 'currentPassword', 'newPassword'],
  RECOVERY_CODE_REQUIRED: ['password.recover', 'recoveryCode', 'newPassword'],
};

/** The page that users of the application sign on at. */
export function SignOnPage({ first }) {
  const [flow, setFlow] = useState(first);
  const [note, setNote] = useState('');
  const show = (next, text = next.error ? outcomeOf(next.error) : '') => {
    if (next.status === 'COMPLETED') return location.replace(next.data.resumeUrl);
    setFlow(next);
    setNote(text);
  };
  const act = (action, body) =>
    // No answer: the action may have been done, so the flow is read.
    flow.do(action, body).then(show, async () => show(await flow.read(), 'tryLater'));
  const submit = (event) => {
    event.preventDefault();
    act(forms[flow.status][0], Object.fromEntries(new FormData(event.target)));
  };
  const forgotten = () => act('password.forgot', { username: document.forms[0].username.value });
  const [, ...fields] = forms[flow.status] ?? [];
  return (
    <form onSubmit={submit} key={flow.status}>
      <p role="status">{note}</p>
      {fields.map((name) => (
        <label key={name}>
          {labels[name]} <input name={name} type={/password/i.test(name) ? 'password' : 'text'} />
        </label>
      ))}
      <button type="submit">Go on</button>
      <button type="button" onClick={forgotten}>
        Forgot password
      </button>
    </form>
  );
}
