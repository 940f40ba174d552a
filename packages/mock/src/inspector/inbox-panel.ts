import { copyButton } from './clipboard.ts';
import type { Message } from './control.ts';
import { button, element, emptyNote, panel } from './element.ts';
import { keyedList } from './keyed-list.ts';
import { attempt } from './notice.ts';
import type { Session } from './session.ts';
import { day, timeOfDay } from './time.ts';

/** The whole mail, in the page only once somebody opens it. */
function mailText({ text }: Message): HTMLElement {
  const details = element('details', 'mail-text', element('summary', '', 'Read the mail'));
  details.addEventListener('toggle', () => details.append(element('p', '', text)), { once: true });
  return details;
}

/** A code is there to be read; a link is copied or followed, and its token stays out of the page. */
function actionsOf({ to, code, link }: Message): HTMLElement[] {
  if (link !== undefined)
    return [
      copyButton(`the link to ${to}`, () => link, 'Copy link'),
      ...(code === undefined ? [] : [copyButton(`the token of ${to}`, () => code, 'Copy token')]),
      button('Open', () => window.open(link, '_blank', 'noopener'), {
        'aria-label': `Open the link to ${to}`,
      }),
    ];
  if (code === undefined) return [];
  return [
    element('code', 'mail-code', code),
    copyButton(`the code for ${to}`, () => code, 'Copy code'),
  ];
}

const mail = (message: Message) =>
  element(
    'li',
    'mail',
    element(
      'p',
      'mail-head',
      element('strong', '', message.subject),
      element(
        'time',
        { datetime: message.sentAt, title: day(message.sentAt) },
        timeOfDay(message.sentAt),
      ),
    ),
    element('p', 'mail-to', 'to ', message.to),
    element('div', 'mail-actions', ...actionsOf(message)),
    mailText(message),
  );

/** Creates the panel of the inbox. */
export function createInboxPanel(session: Session): HTMLElement {
  const empty = async () => {
    await session.call('delete', '/inbox');
    await session.read('inbox');
  };
  const clear = button('Clear', () => attempt(empty), { 'aria-label': 'Clear the inbox' });
  const { section, showCount } = panel('inbox', 'Inbox', clear);
  const list = element('ol', 'mails');
  const none = emptyNote(
    'No mail yet',
    element('p', '', 'Recovery codes and reset links land here.'),
  );
  const show = keyedList<Message>(list, { keyOf: ({ id }) => id, row: mail });
  section.append(list, none);
  session.on('inbox', (messages) => {
    show([...messages].reverse());
    showCount(messages.length);
    list.hidden = clear.disabled = messages.length === 0;
    none.hidden = messages.length > 0;
  });
  return section;
}
