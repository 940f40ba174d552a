import { element } from '../../../islands/element.ts';
import type { RuleState } from '../control.ts';
import type { CallRecord } from '../state.ts';
import { type Part, statusKind, statusWords } from './part.ts';

const shownHeaders = [
  'content-type',
  'location',
  'retry-after',
  'www-authenticate',
  'allow',
  'correlation-id',
];

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

/** The code that says most about a failure; empty where there is none. */
function codeOf({ answer, call }: CallRecord): string {
  // The page of failures has those of the vendor.
  if (answer.status < 400 || call.api === 'control') return '';
  try {
    const {
      code,
      error,
      details = [],
    } = JSON.parse(answer.body) as {
      code?: string;
      error?: string;
      details?: { code?: string }[];
    };
    return details[0]?.code ?? code ?? error ?? '';
  } catch {
    return '';
  }
}

const words = (value: RuleState[string] | undefined) => (value === undefined ? '–' : String(value));

/** What the rule looked at, before and after the call. */
function ruleTable(before: RuleState = {}, after: RuleState = {}): HTMLElement | undefined {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  if (names.length === 0) return undefined;
  const cell = (text: string, changed: boolean) =>
    element('td', {}, changed ? element('b', {}, text) : text);
  return element(
    'table',
    {},
    element('caption', {}, 'What the rule looked at'),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...['Value', 'Before', 'After'].map((name) => element('th', { scope: 'col' }, name)),
      ),
    ),
    element(
      'tbody',
      {},
      ...names.map((name) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, name),
          cell(words(before[name]), false),
          cell(words(after[name] ?? before[name]), name in after && after[name] !== before[name]),
        ),
      ),
    ),
  );
}

function whyOf(record: CallRecord, base: URL): HTMLElement[] {
  const { entry } = record;
  const code = codeOf(record);
  const table = ruleTable(entry?.before, entry?.after);
  return [
    ...(entry ? [element('p', {}, 'Decided by the rule ', element('b', {}, entry.rule), '.')] : []),
    ...(table ? [table] : []),
    ...(entry?.warnings ?? []).map(({ message }) => element('p', { class: 'quiet' }, message)),
    ...(code
      ? [
          element(
            'p',
            {},
            element('a', { href: new URL(`failures/#${code.toLowerCase()}`, base).href }, code),
            ': cause, and what to tell the user.',
          ),
        ]
      : []),
  ];
}

/** Pixels of an answer, below its status, that a reader sees without scrolling. */
const leastShown = 160;

/** The answer to the call that the reader sent last, and why it came. */
export function answerPart(base: URL): Part {
  const status = element('p', { class: 'answer-status' });
  const content = element('div');
  const earlier = element('p', { class: 'quiet' });
  const none = element('p', { class: 'quiet' }, 'Nothing sent yet.');
  const node = element(
    'section',
    { 'aria-labelledby': 'try-answer' },
    element('h3', { id: 'try-answer' }, 'Response'),
    ...[none, earlier, status, content],
  );
  let last: CallRecord | undefined;
  return {
    node,
    show({ shown, trial }) {
      const sent = shown?.sent?.trial;
      earlier.hidden = sent === undefined || sent === trial;
      earlier.textContent = `To an earlier request: ${sent?.operation.summary}. The request above was not sent yet.`;
      none.hidden = shown !== undefined;
      status.hidden = shown === undefined;
      if (shown === last) return;
      last = shown;
      if (!shown) return content.replaceChildren();
      const { answer } = shown;
      status.dataset['kind'] = statusKind(answer.status);
      status.textContent = statusWords(answer.status);
      const headers = shownHeaders.flatMap((name) => {
        const value = answer.headers[name];
        return value === undefined ? [] : [element('code', {}, `${name}: ${value}`)];
      });
      const label = { tabindex: 0, role: 'region', 'aria-label': 'Body of the response' };
      content.replaceChildren(
        ...whyOf(shown, base),
        element('p', { class: 'headers' }, ...headers),
        answer.body
          ? element('pre', label, element('code', {}, pretty(answer.body)))
          : element('p', { class: 'quiet' }, 'No body.'),
      );
      if (status.getBoundingClientRect().bottom > innerHeight - leastShown)
        node.scrollIntoView({ block: 'start' });
    },
  };
}
