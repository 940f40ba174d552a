import { clockWords } from '../time-words.ts';

/** Whether a form waits for a countdown to end. */
export const isWaiting = (form: Element): boolean => form.hasAttribute('data-waits');

function setWaiting(form: Element | null, waits: boolean): void {
  if (!form) return;
  form.toggleAttribute('data-waits', waits);
  for (const button of form.querySelectorAll('button[type=submit]'))
    button.setAttribute('aria-disabled', String(waits));
}

function start(line: HTMLElement): void {
  const seconds = Number(line.dataset['countdown']);
  const timer = line.querySelector('[role=timer]');
  const form = line.closest('form');
  if (!timer || !Number.isFinite(seconds)) return;
  line.hidden = false;
  setWaiting(form, true);
  const end = Date.now() + seconds * 1000;
  const tick = () => {
    const left = Math.ceil((end - Date.now()) / 1000);
    if (!line.isConnected) return clearInterval(interval);
    if (left > 0) {
      timer.textContent = clockWords(left);
      return undefined;
    }
    clearInterval(interval);
    setWaiting(form, false);
    line.setAttribute('role', 'status');
    line.textContent = line.dataset['done'] ?? '';
    return undefined;
  };
  const interval = setInterval(tick, 1000);
  tick();
}

/** Counts down below a root what there is to wait for; the forms around take nothing before the end. */
export function startCountdowns(root: ParentNode): void {
  for (const line of root.querySelectorAll<HTMLElement>('[data-countdown]')) start(line);
}
