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

/** The time and the day in the world, and how far they are from those of the person. */
function createFace() {
  const time = element('time', 'clock-time');
  const date = element('span', 'clock-date');
  return {
    node: element('p', 'clock-face', time, date),
    show(now: number) {
      time.textContent = timeOfDay(now);
      time.dateTime = new Date(now).toISOString();
      date.textContent = [day(now), drift(now, Date.now())].filter(Boolean).join(' · ');
    },
  };
}

/** The buttons that move and stop the clock. */
function createMoves(session: Session) {
  let frozen = false;
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
  const forward = steps.map(([label, by]) =>
    button(label, () => change(() => session.call('post', '/clock/advance', { by })), {
      class: 'button strong',
    }),
  );
  const group = { class: 'buttons', role: 'group', 'aria-label': 'Move the clock' };
  return {
    node: element('div', group, ...forward, freeze, present),
    show(clock: Clock) {
      frozen = clock.frozen;
      freeze.textContent = frozen ? 'Run' : 'Freeze';
    },
  };
}

/** Creates the panel of the clock. */
export function createClockPanel(session: Session): HTMLElement {
  const state = element('span');
  const { section } = panel('clock', 'Clock', state);
  const face = createFace();
  const moves = createMoves(session);
  const tick = () => face.show(session.now());
  section.append(face.node, moves.node);
  session.on('clock', (clock) => {
    const { frozen } = clock;
    state.replaceChildren(badge(frozen ? 'Frozen' : 'Running', frozen ? 'warm' : 'good'));
    moves.show(clock);
    tick();
  });
  session.onTick(tick);
  return section;
}
