import { isWaiting } from './countdown.ts';
import { hidePasswords } from './password-field.ts';

/** Sends each form once, and none while there is something to wait for. */
export function enhanceForms(): void {
  // A page that answers a form with what is wrong: Back and a reload ask for it, and do not send the form again.
  history.replaceState(history.state, '', location.href);
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== 'post') return;
    if (form.dataset['sent'] || isWaiting(form)) {
      event.preventDefault();
      return;
    }
    form.dataset['sent'] = 'true';
    hidePasswords(form);
  });
  // A page that comes back by the back button takes its forms again.
  window.addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sent]'))
      delete form.dataset['sent'];
  });
}
