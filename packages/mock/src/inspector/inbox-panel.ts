import { copyButton } from './clipboard.ts';
import { clearButton } from './confirm-button.ts';
import type { Message } from './control.ts';
import { addressText, button, element, emptyNote, panel } from './element.ts';
import { keyedList } from './keyed-list.ts';
import type { Session } from './session.ts';
import { day, timeOfDay } from './time.ts';

/** An address of the web in a text, without the full stop behind it. */
const webAddress = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)]/g;

/** The host of PingOne that an address leads to; its pages know nothing of the mock. */
function vendorHost(address: string): string | undefined {
  const { hostname } = new URL(address);
  return /(^|\.)pingone\.[a-z.]+$/.test(hostname) ? hostname : undefined;
}

/** A text whose addresses can be followed. */
function withLinks(text: string): (Node | string)[] {
  const links = [...text.matchAll(webAddress)].map(([address]) =>
    vendorHost(address) === undefined
      ? element('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, address)
      : address,
  );
  const between = text.split(webAddress);
  return between.flatMap((part, index) => [part, ...(links[index] ? [links[index]] : [])]);
}

/** The whole mail, in the page only once somebody opens it. */
function mailText({ text }: Message): HTMLElement {
  const details = element('details', 'mail-text', element('summary', '', 'Read the mail'));
  const show = () => details.append(element('p', '', ...withLinks(text)));
  details.addEventListener('toggle', show, { once: true });
  return details;
}

/** A code is there to be read; a link is copied or followed, and its token stays out of the page. */
function actionsOf({ to, code, link }: Message): HTMLElement[] {
  if (link !== undefined) {
    const host = vendorHost(link);
    const open = () => window.open(link, '_blank', 'noopener');
    return [
      copyButton(`the link to ${to}`, () => link, 'Copy link'),
      ...(code === undefined ? [] : [copyButton(`the token of ${to}`, () => code, 'Copy token')]),
      host === undefined
        ? button('Open', open, { 'aria-label': `Open the link to ${to}` })
        : element('span', 'hint', `The link leads to ${host}, which knows nothing of the mock.`),
    ];
  }
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
    element('p', 'mail-to', 'to ', ...addressText(message.to)),
    element('div', 'mail-actions', ...actionsOf(message)),
    mailText(message),
  );

/** Creates the panel of the inbox. */
export function createInboxPanel(session: Session): HTMLElement {
  const empty = async () => {
    await session.call('delete', '/inbox');
    await session.read('inbox');
  };
  const clear = clearButton(empty, 'inbox');
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
