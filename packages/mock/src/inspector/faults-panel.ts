import type { Fault } from './control.ts';
import { button, element, panel, rowButton } from './element.ts';
import { describeFault, faultKinds, isFor, isSpent } from './fault-kinds.ts';
import { createFaultScope } from './fault-scope.ts';
import { createFaultSwitch } from './fault-switch.ts';
import type { NameOf } from './journal-entry.ts';
import { keyedList } from './keyed-list.ts';
import { attempt } from './notice.ts';
import type { Session } from './session.ts';

/** A fault as it is sent back: what is left of a limited one is all that is still to come. */
function asSent({ remaining, ...fault }: Fault): Fault {
  return remaining === undefined ? fault : { ...fault, count: remaining };
}

/** Creates the panel of the faults. */
export function createFaultsPanel(session: Session, nameOf: NameOf): HTMLElement {
  let faults: readonly Fault[] = [];
  const clear = button('Clear', () => save([]), { 'aria-label': 'Clear all faults' });
  const { section, showCount } = panel('faults', 'Faults', clear);
  const list = element('ul', { class: 'active-faults', 'aria-label': 'Active faults' });
  const none = element('p', 'hint', 'None is on: every call is answered as it should be.');

  /** The mock knows faults as a whole only. */
  const save = (wanted: readonly Fault[]) =>
    attempt(async () => {
      const body = { faults: wanted.filter((fault) => !isSpent(fault)).map(asSent) };
      await session.call('put', '/faults', body);
      await session.read('faults');
    });

  const scope = createFaultScope(() => showSwitches());
  const isShown = (kind: string) => (fault: Fault) =>
    fault.kind === kind && isFor(fault, scope.scope());
  const turn = (kind: Fault['kind']) => (on: boolean, more: Partial<Fault>) => {
    const others = faults.filter((fault) => !isShown(kind)(fault));
    const count = scope.count();
    const added = { kind, ...scope.scope(), ...more, ...(count !== undefined && { count }) };
    // The first that fits a call is used, so the newest goes in front.
    save(on ? [added, ...others] : others);
  };
  const switches = (Object.keys(faultKinds) as Fault['kind'][]).map((kind) =>
    createFaultSwitch(kind, turn(kind)),
  );

  function showSwitches(): void {
    const on = faults.filter((fault) => !isSpent(fault));
    for (const { kind, show } of switches) show(on.find(isShown(kind)));
  }

  const show = keyedList<{ key: string; fault: Fault }>(list, {
    keyOf: ({ key }) => key,
    row({ fault }) {
      const text = describeFault(fault, nameOf);
      const remove = () =>
        save(faults.filter((other) => JSON.stringify(other) !== JSON.stringify(fault)));
      return element(
        'li',
        { 'data-spent': isSpent(fault) },
        element('span', '', text),
        rowButton('Remove', text, remove),
      );
    },
  });

  section.append(
    scope.node,
    element('ul', 'switches', ...switches.map(({ node }) => node)),
    element('div', 'active', element('h3', '', 'Active'), list, none),
  );
  session.on('users', scope.showUsers);
  session.on('faults', (latest) => {
    faults = latest;
    show(faults.map((fault, index) => ({ key: `${index} ${fault.kind}`, fault })));
    showSwitches();
    showCount(faults.filter((fault) => !isSpent(fault)).length);
    list.hidden = clear.disabled = faults.length === 0;
    none.hidden = faults.length > 0;
  });
  return section;
}
