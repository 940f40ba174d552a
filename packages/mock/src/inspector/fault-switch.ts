import type { Fault } from './control.ts';
import { element } from './element.ts';
import { faultKinds } from './fault-kinds.ts';

const limits = { milliseconds: 60_000, seconds: 3600 };

function number(label: string, value: number, max: number, changed: () => void): HTMLInputElement {
  const attributes = { class: 'input', type: 'number', min: 0, max, step: 1, value };
  return element('input', { ...attributes, 'aria-label': label, change: changed });
}

const wholeIn = (input: HTMLInputElement, max: number) =>
  Math.min(max, Math.max(0, Math.floor(input.valueAsNumber || 0)));

/** The fields that say more about a kind, and what they come to. */
function amounts(kind: Fault['kind'], changed: () => void) {
  const { label, takes } = faultKinds[kind];
  if (takes === 'milliseconds') {
    const max = limits.milliseconds;
    const least = number(`${label}: at least, in milliseconds`, 200, max, changed);
    const most = number(`${label}: at most, in milliseconds`, 800, max, changed);
    const value = () => {
      const min = wholeIn(least, max);
      return { milliseconds: { min, max: Math.max(min, wholeIn(most, max)) } };
    };
    const show = ({ milliseconds }: Fault) => {
      if (!milliseconds) return;
      least.valueAsNumber = milliseconds.min;
      most.valueAsNumber = milliseconds.max;
    };
    return { nodes: [least, '–', most, 'ms'], value, show };
  }
  if (takes === 'seconds') {
    const seconds = number(`${label}: Retry-After in seconds`, 2, limits.seconds, changed);
    return {
      nodes: [seconds, 's'],
      value: () => ({ retryAfterSeconds: wholeIn(seconds, limits.seconds) }),
      show: ({ retryAfterSeconds = 1 }: Fault) => {
        seconds.valueAsNumber = retryAfterSeconds;
      },
    };
  }
  return { nodes: [], value: () => ({}), show: () => undefined };
}

/** The switch of one kind of fault. */
export function createFaultSwitch(
  kind: Fault['kind'],
  turn: (on: boolean, more: Partial<Fault>) => void,
) {
  const { label, hint } = faultKinds[kind];
  let on = false;
  const { nodes, value, show } = amounts(kind, () => {
    if (on) turn(true, value());
  });
  const toggle = element(
    'button',
    {
      type: 'button',
      role: 'switch',
      class: 'switch',
      'aria-checked': 'false',
      'aria-describedby': `fault-${kind}`,
      click: () => turn(!on, value()),
    },
    element('span', 'switch-track'),
    element('span', '', label),
  );
  const amount = nodes.length > 0 ? element('span', 'amounts', ...nodes) : undefined;
  return {
    kind,
    node: element(
      'li',
      '',
      toggle,
      element('span', { class: 'hint', id: `fault-${kind}` }, hint),
      amount,
    ),
    /** Shows the fault of this kind that is on, if there is one. */
    show(fault: Fault | undefined) {
      on = fault !== undefined;
      if (fault) show(fault);
      toggle.setAttribute('aria-checked', String(on));
    },
  };
}
