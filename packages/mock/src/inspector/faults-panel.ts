import { createActiveFaults } from './active-faults.ts';
import type { Fault } from './control.ts';
import { button, panel } from './element.ts';
import { isSpent } from './fault-kinds.ts';
import { createFaultScope } from './fault-scope.ts';
import { createFaultSwitches } from './fault-switches.ts';
import { attempt } from './notice.ts';
import type { Session } from './session.ts';
import type { NameOf } from './user-names.ts';

/** A fault as it is sent back: what is left of a limited one is all that is still to come. */
function asSent({ remaining, ...fault }: Fault): Fault {
  return remaining === undefined ? fault : { ...fault, count: remaining };
}

/** Creates the panel of the faults. */
export function createFaultsPanel(session: Session, nameOf: NameOf): HTMLElement {
  let faults: readonly Fault[] = [];
  /** The mock knows faults as a whole only. */
  const save = (wanted: readonly Fault[]) =>
    attempt(async () => {
      const body = { faults: wanted.filter((fault) => !isSpent(fault)).map(asSent) };
      await session.call('put', '/faults', body);
      await session.read('faults');
    });
  const remove = (fault: Fault) =>
    save(faults.filter((other) => JSON.stringify(other) !== JSON.stringify(fault)));

  const clear = button('Clear', () => save([]), { 'aria-label': 'Clear all faults' });
  const { section, showCount } = panel('faults', 'Faults', clear);
  const scope = createFaultScope(() => switches.show(faults));
  const switches = createFaultSwitches(scope, save);
  const active = createActiveFaults(nameOf, remove);
  section.append(scope.node, switches.node, active.node);
  session.on('users', scope.showUsers);
  session.on('faults', (latest) => {
    faults = latest;
    active.show(faults);
    switches.show(faults);
    showCount(faults.filter((fault) => !isSpent(fault)).length);
    clear.disabled = faults.length === 0;
  });
  return section;
}
