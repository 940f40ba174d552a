import type { ControlClient } from '@ping-password/client/control';
import { unwrap } from './unwrap.ts';

/** The clock of a world, which expiry and locks go by. */
export interface Clock {
  now(): Promise<Date>;
  /** Sets the time; the clock runs on unless it is frozen. */
  set(now: Date | string): Promise<void>;
  /** Moves the time by an ISO 8601 duration, such as `PT15M`. */
  advance(by: string): Promise<void>;
  /** Stops the clock, at a time where one is given. */
  freeze(now?: Date | string): Promise<void>;
  /** Lets the clock run again. */
  resume(): Promise<void>;
}

/** The clock of a world. */
export function createClock(control: ControlClient, environmentID: string): Clock {
  const params = { path: { environmentID } };
  const put = async (body: { now?: string; frozen?: boolean }) => {
    unwrap(await control.PUT('/worlds/{environmentID}/clock', { params, body }));
  };
  return {
    async now() {
      const clock = unwrap(await control.GET('/worlds/{environmentID}/clock', { params }));
      return new Date(clock.now);
    },
    set: (now) => put({ now: new Date(now).toISOString() }),
    async advance(by) {
      const path = '/worlds/{environmentID}/clock/advance';
      unwrap(await control.POST(path, { params, body: { by } }));
    },
    freeze: (now) =>
      put({ frozen: true, ...(now !== undefined && { now: new Date(now).toISOString() }) }),
    resume: () => put({ frozen: false }),
  };
}
