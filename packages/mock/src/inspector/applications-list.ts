import { createApplication, editApplication } from './application-form.ts';
import { copyButton } from './clipboard.ts';
import type { Schemas } from './control.ts';
import { button, element, rowButton } from './element.ts';
import { keyedList } from './keyed-list.ts';
import type { Session } from './session.ts';

type Application = Schemas['Application'];

const line = (text: string) => element('span', 'hint', text);

function applicationRow(application: Application, session: Session): HTMLElement {
  const { id, name, type, redirectUris } = application;
  return element(
    'li',
    '',
    element(
      'span',
      'application',
      element('strong', '', name),
      line(type),
      element('code', '', id),
      ...redirectUris.map(line),
    ),
    element(
      'span',
      'row-actions',
      copyButton(`the client ID of ${name}`, () => id, 'ID'),
      rowButton('Edit', name, () => editApplication(application, session)),
    ),
  );
}

/** Creates the list of the applications of a world. */
export function createApplicationsList(session: Session): HTMLElement {
  const list = element('ul', { class: 'applications', 'aria-label': 'Applications' });
  const show = keyedList<Application>(list, {
    keyOf: ({ id }) => id,
    row: (application) => applicationRow(application, session),
  });
  session.on('world', ({ applications }) => show(applications));
  const add = button('New application', () => createApplication(session));
  return element(
    'div',
    'world-part',
    element('div', 'part-head', element('h3', '', 'Applications'), add),
    list,
  );
}
