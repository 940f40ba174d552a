import { moveClock } from './move-clock.ts';
import { findWorld } from './refusals.ts';
import type { ControlHandler } from './types.ts';

export const setClock: ControlHandler<'setClock'> = ({ workshop, path, body }) => {
  const found = findWorld(workshop, path);
  if (!('id' in found)) return found;
  const to = (now: number) => (body.now === undefined ? now : Date.parse(body.now));
  return moveClock(workshop, found.id, { to, frozen: body.frozen, target: 'now' });
};
