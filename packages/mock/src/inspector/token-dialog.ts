import { button, element } from './element.ts';
import { placeOf, returnTo } from './keep-focus.ts';

/** Sends the token; the mock answers with a cookie that scripts cannot read. */
const openSession = (token: string) =>
  fetch('/_inspector/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  });

/** Shows the dialog until the mock takes a token. */
function showDialog(): Promise<void> {
  const input = element('input', {
    type: 'password',
    class: 'input',
    id: 'control-token',
    autocomplete: 'current-password',
    required: true,
  });
  const fault = element('p', { class: 'dialog-fault', role: 'alert' });
  const form = element(
    'form',
    { method: 'dialog' },
    element('h2', { id: 'token-title' }, 'This mock is protected'),
    element(
      'p',
      '',
      'Enter the control token that the mock was started with (--control-token or MOCK_CONTROL_TOKEN).',
    ),
    element('label', { for: 'control-token' }, 'Control token'),
    input,
    fault,
    button('Open the inspector', () => undefined, { type: 'submit', class: 'button strong' }),
  );
  const dialog = element('dialog', { class: 'dialog', 'aria-labelledby': 'token-title' }, form);
  const before = placeOf(document.activeElement);
  document.body.append(dialog);
  dialog.showModal();
  // There is nothing to see behind it, so Escape opens it again.
  dialog.addEventListener('close', () => dialog.isConnected && dialog.showModal());
  return new Promise((resolve) => {
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const answer = await openSession(input.value).catch(() => undefined);
      if (answer?.ok) {
        dialog.remove();
        returnTo(before);
        resolve();
        return;
      }
      fault.textContent = answer
        ? 'This is not the token of this mock.'
        : 'The mock does not answer. Is it still running?';
      input.select();
    });
  });
}

let asking: Promise<void> | undefined;

/** Asks the person for the control token, once for all calls that wait for it. */
export function askForToken(): Promise<void> {
  asking ??= showDialog().finally(() => {
    asking = undefined;
  });
  return asking;
}
