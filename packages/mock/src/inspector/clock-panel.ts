import type { Clock } from './control.ts';
import { button, element, panel } from './element.ts';
import { attempt } from './notice.ts';
import type { Session } from './session.ts';
import { badge } from './status-badge.ts';
import { day, drift, timeOfDay } from './time.ts';

const steps = [
  ['+5 min', 'PT5M'],
  ['+15 min', 'PT15M'],
  ['+1 day', 'P1D'],
] as const;

/** Creates the panel of the clock. */
export function createClockPanel(session: Session): HTMLElement {
  const state = element('span');
  const { section } = panel('clock', 'Clock', state);
  const time = element('time', 'clock-time');
  const date = element('span', 'clock-date');
  let frozen = false;

  const tick = () => {
    const now = session.now();
    time.textContent = timeOfDay(now);
    time.dateTime = new Date(now).toISOString();
    date.textContent = [day(now), drift(now, Date.now())].filter(Boolean).join(' · ');
  };
  const change = (task: () => Promise<Clock>) =>
    attempt(async () => {
      session.take('clock', await task());
      await session.read('users');
    });
  const set = (input: { now?: string; frozen?: boolean }) =>
    change(() => session.call('put', '/clock', input));

  const freeze = button('Freeze', () => set({ frozen: !frozen }));
  const present = button('Now', () => set({ now: new Date().toISOString(), frozen: false }), {
    'aria-label': 'Back to now',
  });
  section.append(
    element('p', 'clock-face', time, date),
    element(
      'div',
      { class: 'buttons', role: 'group', 'aria-label': 'Move the clock' },
      ...steps.map(([label, by]) =>
        button(label, () => change(() => session.call('post', '/clock/advance', { by })), {
          class: 'button strong',
        }),
      ),
      freeze,
      present,
    ),
  );
  session.on('clock', (clock) => {
    frozen = clock.frozen;
    freeze.textContent = frozen ? 'Run' : 'Freeze';
    state.replaceChildren(badge(frozen ? 'Frozen' : 'Running', frozen ? 'warm' : 'good'));
    tick();
  });
  session.onTick(tick);
  return section;
}
