import { millisecondsOf } from '../../world/duration.ts';
import { moveClock } from './move-clock.ts';
import { unusable } from './refusals.ts';
import type { ControlHandler } from './types.ts';

export const advanceClock: ControlHandler<'advanceClock'> = ({ context, worldID, body }) => {
  const by = millisecondsOf(body.by);
  if (by === undefined) {
    const message = 'by must be an ISO 8601 duration such as PT15M.';
    return unusable({ code: 'INVALID_VALUE', target: 'by', message });
  }
  return moveClock(context, worldID, { to: (now) => now + by, target: 'by' });
};
