import { button, element } from '../../../islands/element.ts';
import { codeMemberOf, codeMembers, isSpent } from '../codes.ts';
import type { Message } from '../control.ts';
import type { Session } from '../session.ts';
import type { Draft, State } from '../state.ts';
import { moment, type Part } from './part.ts';

const mark = '{code}';

function membersOf(body: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** The body with a code in its place; `undefined` where it takes none. */
export function withCode({ body }: Draft, code: string): string | undefined {
  if (body === undefined) return undefined;
  if (body.includes(mark)) return body.replaceAll(mark, code);
  const members = membersOf(body);
  const member = codeMemberOf(body);
  return members && member ? JSON.stringify({ ...members, [member]: code }, null, 2) : undefined;
}

/** Whether the code of a mail fits the request, or was used already. */
type Use = 'offered' | 'spent' | 'none';

function useOf({ code, kind }: Message, { calls, draft }: State): Use {
  if (code === undefined) return 'none';
  if (isSpent(code, calls)) return 'spent';
  const member = codeMemberOf(draft.body);
  const fits = member === undefined || codeMembers[member] === kind;
  return fits && withCode(draft, code) !== undefined ? 'offered' : 'none';
}

/** The mails of the world, newest first. */
export function inboxPart(session: Session): Part {
  const list = element('ol', { class: 'mails' });
  const none = element('p', { class: 'quiet' }, 'No mails yet.');
  const node = element(
    'section',
    { 'aria-labelledby': 'try-inbox' },
    element('h3', { id: 'try-inbox' }, 'Inbox'),
    ...[list, none],
  );
  let draft: Draft = { path: '', body: undefined };
  let last = '';
  function fill(code: string) {
    const body = withCode(draft, code);
    if (body !== undefined) session.edit({ body });
  }
  const mail = ({ to, subject, code, sentAt }: Message, use: Use) =>
    element(
      'li',
      {},
      element('b', {}, subject),
      element('span', { class: 'quiet' }, `to ${to}, ${moment(sentAt)}`),
      code !== undefined && element('span', {}, 'Code ', element('code', {}, code)),
      code !== undefined &&
        use === 'offered' &&
        button('Use this code', () => fill(code), { 'aria-label': `Use this code: ${code}` }),
      use === 'spent' && element('span', { class: 'quiet' }, 'Used'),
    );
  return {
    node,
    show(state) {
      draft = state.draft;
      const { world } = state;
      node.hidden = world === undefined;
      const mails = [...(world?.messages ?? [])].reverse().slice(0, 5);
      const uses = mails.map((each) => useOf(each, state));
      // Drawn again only when it changed: a button that is replaced loses the focus.
      const now = JSON.stringify([uses, mails.map(({ id }) => id)]);
      if (now === last) return;
      last = now;
      none.hidden = mails.length > 0;
      list.hidden = mails.length === 0;
      list.replaceChildren(...mails.map((message, index) => mail(message, uses[index] ?? 'none')));
    },
  };
}
