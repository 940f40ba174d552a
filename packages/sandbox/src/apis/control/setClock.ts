import { moveClock } from './move-clock.ts';
import type { ControlHandler } from './types.ts';

export const setClock: ControlHandler<'setClock'> = ({ context, worldID, body }) => {
  const to = (now: number) => (body.now === undefined ? now : Date.parse(body.now));
  return moveClock(context, worldID, { to, frozen: body.frozen, target: 'now' });
};
