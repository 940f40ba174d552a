import type { FlowStep } from '@ping-password/client/flow';
import type { Problem } from '../../explain.ts';
import type { Language, Texts } from '../../texts.ts';
import { startCountdowns } from '../countdown.ts';
import { enhancePasswords } from '../password-field.ts';

/** The sign-on page. */
export interface PageContext {
  readonly root: HTMLElement;
  readonly language: Language;
  readonly texts: Texts;
}

const element = (name: string, attributes: Readonly<Record<string, string>>, text = '') => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
};

/** A message above the step; built here, since its words come with the answer. */
function messageOf(tone: 'bad' | 'warm' | 'good', title: string, text?: string): HTMLElement {
  const role = tone === 'bad' ? 'alert' : 'status';
  const box = element('div', { class: 'message', 'data-tone': tone, role, tabindex: '-1' });
  box.append(element('p', { class: 'message-title' }, title));
  if (text) box.append(element('p', {}, text));
  return box;
}

function countdownOf(seconds: number, { failure }: Texts): HTMLElement {
  const attributes = { class: 'countdown', 'data-countdown': String(seconds) };
  const line = element('p', { ...attributes, 'data-done': failure.waited }, `${failure.wait} `);
  line.append(element('span', { role: 'timer' }));
  return line;
}

const placeOf = ({ root }: PageContext) => root.querySelector<HTMLElement>('[data-place]');

function showDevices(place: HTMLElement, flow: FlowStep): void {
  const choice = place.querySelector('[data-devices]');
  if (!choice || !('data' in flow)) return;
  for (const [index, device] of (flow.data._embedded?.devices ?? []).entries()) {
    const label = element('label', { class: 'radio' });
    const input = element('input', { type: 'radio', name: 'device', value: device.id });
    input.toggleAttribute('checked', index === 0);
    label.append(input, ` ${device.email ?? device.phone ?? device.type}`);
    choice.append(label);
  }
}

function showApplication({ root, texts }: PageContext, flow: FlowStep): void {
  const line = root.querySelector<HTMLElement>('[data-application]');
  const name = 'data' in flow ? flow.data._embedded?.application?.name : undefined;
  if (!line || name === undefined) return;
  line.textContent = texts.signOn.to(name);
  line.hidden = false;
}

/** The link to the forgotten password leads back to this sign-on afterwards. */
function linkForgotten(place: HTMLElement): void {
  const link = place.querySelector<HTMLAnchorElement>('[data-forgotten]');
  if (link) link.href = `/forgotten?goOn=${encodeURIComponent(window.location.search)}`;
}

/** Puts the template of a step on the page, and the focus into it. */
export function showStep(
  context: PageContext,
  flow: FlowStep,
  note?: { readonly title: string; readonly tone?: 'warm' | 'good' },
): void {
  const { root } = context;
  const ended = root.dataset['signedOn'] === undefined ? 'over' : 'signedOn';
  const name = flow.status === 'expired' || flow.status === 'refused' ? ended : flow.status;
  const find = (step: string) =>
    root.querySelector<HTMLTemplateElement>(`template[data-step="${step}"]`);
  const template = find(name) ?? find('unsupported');
  const place = placeOf(context);
  if (!template || !place) return;
  place.replaceChildren(template.content.cloneNode(true));
  if (note) place.prepend(messageOf(note.tone ?? 'warm', note.title));
  showApplication(context, flow);
  showDevices(place, flow);
  linkForgotten(place);
  enhancePasswords(place);
  const first = '.message, h2, input:not([type=hidden])';
  place.querySelector<HTMLElement>(first)?.focus();
}

function clear(place: HTMLElement): void {
  place.querySelector(':scope > .message')?.remove();
  place.querySelector('[data-problem]')?.replaceChildren();
  for (const field of place.querySelectorAll<HTMLElement>('[data-field]')) {
    field.querySelector('input')?.removeAttribute('aria-invalid');
    field.querySelector('[data-error]')?.replaceChildren();
  }
}

function showAtField(place: HTMLElement, name: string, messages: readonly string[]): boolean {
  const field = place.querySelector(`[data-field="${name}"]`);
  const input = field?.querySelector('input');
  const error = field?.querySelector('[data-error]');
  if (!input || !error) return false;
  input.setAttribute('aria-invalid', 'true');
  const list = element('ul', {});
  list.append(...messages.map((message) => element('li', {}, message)));
  error.replaceChildren(messages.length > 1 ? list : (messages[0] ?? ''));
  return true;
}

/** Says what went wrong in the step that is on the page; what was typed stays. */
export function showProblem(context: PageContext, problem: Problem): void {
  const { texts } = context;
  const place = placeOf(context);
  if (!place) return;
  clear(place);
  const shown = Object.entries(problem.fields).filter(([name, messages]) =>
    showAtField(place, name, messages),
  );
  const rest = Object.values(problem.fields).flat();
  const title = problem.title ?? (shown.length === 0 ? rest[0] : undefined);
  if (title !== undefined) {
    const box = messageOf('bad', title, problem.text);
    if (problem.seconds !== undefined) box.append(countdownOf(problem.seconds, texts));
    if (problem.reference)
      box.append(element('p', { class: 'reference' }, texts.failure.reference(problem.reference)));
    (place.querySelector('[data-problem]') ?? place).append(box);
    startCountdowns(box);
    box.focus();
    return;
  }
  place.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
}

/** Says that another code is on its way, and takes older messages away. */
export function showSentAgain(context: PageContext): void {
  const place = placeOf(context);
  if (!place) return;
  clear(place);
  const box = messageOf('good', context.texts.signOn.sentAgain);
  place.prepend(box);
  box.focus();
}

/** What to show where there is no flow: another one, or the same again where it may be there. */
export function showNothing(context: PageContext, reason: 'over' | 'noAnswer'): void {
  const { failure, signOn } = context.texts;
  const place = placeOf(context);
  if (!place) return;
  const here = window.location.pathname + window.location.search;
  const [title, text, href, link] =
    reason === 'noAnswer'
      ? [failure.tryLater, failure.tryLaterText, here, failure.again]
      : [signOn.over, signOn.overText, '/sign-on', signOn.again];
  const line = element('p', { class: 'actions' });
  line.append(element('a', { class: 'primary', href }, link));
  place.replaceChildren(messageOf('bad', title, text), line);
}
