import type { Fault } from './control.ts';
import { element } from './element.ts';
import { faultKinds, isFor, isSpent } from './fault-kinds.ts';
import type { FaultScope } from './fault-scope.ts';
import { createFaultSwitch } from './fault-switch.ts';

/** Creates the switches of all kinds of faults, for the calls that are in scope. */
export function createFaultSwitches(
  { scope, count }: FaultScope,
  save: (wanted: readonly Fault[]) => void,
) {
  let faults: readonly Fault[] = [];
  const isShown = (kind: string) => (fault: Fault) => fault.kind === kind && isFor(fault, scope());
  const turn = (kind: Fault['kind']) => (on: boolean, more: Partial<Fault>) => {
    const others = faults.filter((fault) => !isShown(kind)(fault));
    const times = count();
    const added = { kind, ...scope(), ...more, ...(times !== undefined && { count: times }) };
    // The first of its kind that fits a call is used, so the newest goes in front.
    save(on ? [added, ...others] : others);
  };
  const switches = (Object.keys(faultKinds) as Fault['kind'][]).map((kind) =>
    createFaultSwitch(kind, turn(kind)),
  );
  return {
    node: element('ul', 'switches', ...switches.map(({ node }) => node)),
    /** Shows which kinds are on, after the faults or the scope have changed. */
    show(latest: readonly Fault[]) {
      faults = latest;
      const on = faults.filter((fault) => !isSpent(fault));
      for (const { kind, show } of switches) show(on.find(isShown(kind)));
    },
  };
}
