import type { Fault } from './control.ts';
import { element, rowButton } from './element.ts';
import { describeFault, isSpent } from './fault-kinds.ts';
import { keyedList } from './keyed-list.ts';
import type { NameOf } from './user-names.ts';

/** Creates the list of the faults that are on, spent ones too, each with a button to remove it. */
export function createActiveFaults(nameOf: NameOf, remove: (fault: Fault) => void) {
  const list = element('ul', { class: 'active-faults', 'aria-label': 'Active faults' });
  const none = element('p', 'hint', 'None is on: every call is answered as it should be.');
  const show = keyedList<{ key: string; fault: Fault }>(list, {
    keyOf: ({ key }) => key,
    row({ fault }) {
      const text = describeFault(fault, nameOf);
      return element(
        'li',
        { 'data-spent': isSpent(fault) },
        element('span', '', text),
        rowButton('Remove', text, () => remove(fault)),
      );
    },
  });
  return {
    node: element('div', 'active', element('h3', '', 'Active'), list, none),
    show(faults: readonly Fault[]) {
      show(faults.map((fault, index) => ({ key: `${index} ${fault.kind}`, fault })));
      list.hidden = faults.length === 0;
      none.hidden = faults.length > 0;
    },
  };
}
