import { checkPassword, type Dictionaries, type PasswordPolicy } from '@ping-password/policy';
import { password } from '../input.ts';
import { strengthOf } from './strength.ts';

let dictionaries: Dictionaries | undefined;
let loading: Promise<void> | undefined;

/** The word list is a chunk of its own, which comes once someone chooses a password. */
function loadList(): Promise<void> {
  loading ??= import('@ping-password/policy/dictionaries')
    .then(async ({ loadDictionaries }) => {
      dictionaries = await loadDictionaries();
    })
    // PingOne checks it anyway.
    .catch(() => undefined);
  return loading;
}

function setShown(button: HTMLElement, shown: boolean): void {
  const field = button.parentElement?.querySelector('input');
  const status = button.parentElement?.querySelector('[role=status]');
  if (!field || !status) return;
  field.type = shown ? 'text' : 'password';
  const { show, hide, showLabel = '', hideLabel = '' } = button.dataset;
  button.textContent = (shown ? hide : show) ?? '';
  button.setAttribute('aria-label', shown ? hideLabel : showLabel);
  status.textContent = status.getAttribute(shown ? 'data-shown' : 'data-hidden');
}

function enhanceReveal(button: HTMLElement): void {
  button.hidden = false;
  const field = button.parentElement?.querySelector('input');
  button.addEventListener('click', () => setShown(button, field?.type === 'password'));
}

/** Hides every password of a form that is shown. */
export function hidePasswords(form: ParentNode): void {
  for (const button of form.querySelectorAll<HTMLElement>('[data-reveal]')) {
    const field = button.parentElement?.querySelector('input');
    if (field?.type === 'text') setShown(button, false);
  }
}

const parse = <Value>(text: string | undefined, otherwise: Value): Value =>
  text === undefined ? otherwise : (JSON.parse(text) as Value);

/** `undefined` where what is known does not tell. */
function isMet(policy: PasswordPolicy, candidate: string, block: HTMLElement) {
  const profile = parse<string[] | undefined>(block.dataset['profile'], undefined);
  if (policy.excludesCommonlyUsed && !dictionaries) return undefined;
  if (policy.excludesProfileData && !profile) return undefined;
  const current = block.closest('form')?.elements.namedItem('currentPassword');
  const value = current instanceof HTMLInputElement ? password(current.value) : '';
  const compares = policy.history !== undefined || policy.notSimilarToCurrent;
  if (compares && value === '') return undefined;
  const currentPassword = value === '' ? undefined : value;
  return checkPassword(policy, candidate, { dictionaries, profile, currentPassword }).length === 0;
}

function showRules(block: HTMLElement, candidate: string): number {
  let open = 0;
  for (const item of block.querySelectorAll<HTMLElement>('[data-rule]')) {
    const policy = parse<PasswordPolicy>(item.dataset['rule'], {});
    const met = candidate === '' ? undefined : isMet(policy, candidate, block);
    if (met === false) open += 1;
    item.dataset['state'] = met === undefined ? 'unknown' : met ? 'met' : 'open';
    const word = item.querySelector<HTMLElement>('[data-met-word]');
    const { metWord = '', openWord = '' } = word?.dataset ?? {};
    if (word) word.textContent = met === undefined ? '' : `${met ? metWord : openWord} `;
  }
  return open;
}

function summarise(block: HTMLElement, open: number, candidate: string): void {
  const summary = block.querySelector('[data-summary]');
  if (!summary) return;
  const [one = '', two = ''] = parse<string[]>(block.dataset['open'], []);
  // The words for two hold the number; other counts take its place.
  const some = open === 1 ? one : two.replace('2', String(open));
  const text = open === 0 ? (block.dataset['met'] ?? '') : some;
  summary.textContent = candidate === '' || !block.querySelector('[data-rule]') ? '' : text;
}

function showStrength(block: HTMLElement, candidate: string): void {
  const line = block.querySelector<HTMLElement>('.strength');
  const meter = line?.querySelector('meter');
  const word = line?.querySelector('[data-strength-word]');
  if (!line || !meter || !word) return;
  const strength = strengthOf(candidate, dictionaries?.isCommonlyUsed(candidate) ?? false);
  const words = parse<string[]>(line.dataset['strengths'], []);
  meter.value = strength;
  word.textContent = words[strength - 1] ?? '';
}

function enhanceNewPassword(block: HTMLElement): void {
  const field = block.querySelector<HTMLInputElement>('input[name=newPassword]');
  const line = block.querySelector<HTMLElement>('.strength');
  if (!field) return;
  if (line) line.hidden = false;
  const check = () => {
    const candidate = password(field.value);
    summarise(block, showRules(block, candidate), candidate);
    showStrength(block, candidate);
  };
  field.addEventListener('input', check);
  block.closest('form')?.addEventListener('input', check);
  const load = () => void loadList().then(check);
  field.addEventListener('focus', load, { once: true });
  if (field === document.activeElement) load();
}

/** Makes the passwords below a root visible on request, and says while typing what a new one lacks. */
export function enhancePasswords(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-reveal]')) enhanceReveal(button);
  for (const block of root.querySelectorAll<HTMLElement>('[data-new-password]'))
    enhanceNewPassword(block);
}
