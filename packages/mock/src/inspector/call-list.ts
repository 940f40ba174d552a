import { copyButton } from './clipboard.ts';
import type { JournalEntry } from './control.ts';
import { element, emptyNote } from './element.ts';
import { type CallContext, journalRow } from './journal-entry.ts';
import { keyedList } from './keyed-list.ts';
import type { NameOf } from './user-names.ts';

/** Everything that a filter looks at, the name of the user too. */
const textOf = (entry: JournalEntry, nameOf: NameOf) =>
  (JSON.stringify(entry) + nameOf(entry.subject?.userID ?? '')).toLowerCase();

/** The calls that have every word of a filter. */
function matchesOf(entries: readonly JournalEntry[], filter: string, nameOf: NameOf) {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const text = words.length > 0 ? textOf(entry, nameOf) : '';
    return words.every((word) => text.includes(word));
  });
}

function firstCall(environmentID: string): HTMLElement {
  const path = `${location.origin}/auth/${environmentID}/as/.well-known/openid-configuration`;
  const command = `curl ${path}`;
  return emptyNote(
    'No calls yet',
    element('p', '', 'Calls to this world show up here, with the rule that decided. Try one:'),
    element(
      'div',
      'command',
      element(
        'pre',
        { tabindex: 0, 'aria-label': 'A first command' },
        element('code', '', command),
      ),
      copyButton('the command', () => command),
    ),
  );
}

const noMatch = (calls: number, filter: string) =>
  emptyNote(
    'No call matches',
    element('p', '', `Nothing among ${calls} calls has “${filter}” in it.`),
  );

/** Creates the list of the calls that a filter lets through. The browser draws the rows that are in view only. */
export function createCallList(context: CallContext) {
  const { nameOf, session } = context;
  const list = element('ol', 'calls');
  const note = element('div');
  const show = keyedList<JournalEntry>(list, {
    keyOf: ({ id, at }) => `${id} ${at}`,
    row: (entry) => journalRow(entry, context),
  });
  function remark(calls: number, matching: number, filter: string): HTMLElement[] {
    if (calls === 0) return [firstCall(session.environmentID)];
    return matching === 0 ? [noMatch(calls, filter)] : [];
  }
  return {
    nodes: [list, note],
    show(entries: readonly JournalEntry[], filter: string) {
      const matching = matchesOf(entries, filter, nameOf);
      show(matching);
      note.replaceChildren(...remark(entries.length, matching.length, filter));
      list.hidden = matching.length === 0;
    },
  };
}
