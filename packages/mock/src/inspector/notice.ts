import { button, element } from './element.ts';
import { placeOf, returnTo } from './keep-focus.ts';

const shownFor = 4000;

const place = () => document.getElementById('notices') ?? document.body;

function regionOf(role: 'status' | 'alert'): HTMLElement {
  const found = place().querySelector<HTMLElement>(`[role=${role}]`);
  if (found) return found;
  const region = element('div', { role });
  place().append(region);
  return region;
}

/** Prepares the places that a screen reader listens to, as they have to be there beforehand. */
export function prepareNotices(): void {
  regionOf('status');
  regionOf('alert');
}

/** Says that something is done; it goes by itself. */
export function tell(text: string): void {
  const notice = element('p', 'notice', text);
  regionOf('status').replaceChildren(notice);
  setTimeout(() => notice.remove(), shownFor);
}

/** Says what went wrong; it stays until it is closed or something else goes wrong. */
export function complain(error: unknown): void {
  const text = error instanceof Error ? error.message : String(error);
  const notice = element('div', 'notice notice-bad', element('p', '', text));
  const before = placeOf(document.activeElement);
  const close = () => {
    notice.remove();
    returnTo(before);
  };
  notice.append(button('Close', close, { class: 'button quiet' }));
  regionOf('alert').replaceChildren(notice);
}

/** Does something for the person, and says so when it fails. */
export function attempt(task: () => Promise<unknown>): void {
  task().catch(complain);
}
