import { button, element, rowButton } from './element.ts';
import { attempt } from './notice.ts';
import { createPolicy, editPolicy } from './policy-form.ts';
import { readOnOpen } from './read-on-open.ts';
import { readSaved } from './saved-records.ts';
import type { Session } from './session.ts';

/** Creates the list of the password policies of a world. */
export function createPoliciesPart(session: Session): HTMLElement {
  const { node, refresh } = readOnOpen('Password policies', 'policies', async () => {
    const { records } = await readSaved(session);
    const rows = (records['policies'] ?? []).map((policy) =>
      element(
        'li',
        '',
        element(
          'span',
          'application',
          element('strong', '', String(policy['name'])),
          element('span', 'hint', policy['default'] === true ? 'Default policy' : ''),
          element('code', '', policy.id),
        ),
        rowButton('Edit', String(policy['name']), () => editPolicy(policy, session, refresh)),
      ),
    );
    const add = button('New policy', () => createPolicy(session, refresh));
    return [
      add,
      element('ul', { class: 'applications', 'aria-label': 'Password policies' }, ...rows),
    ];
  });
  session.on('world', () => attempt(refresh));
  return node;
}
