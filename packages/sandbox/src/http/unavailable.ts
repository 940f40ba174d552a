import { type Answer, vendorError } from './vendor-error.ts';

const second = 1000;
const httpDate = (time: number) => new Date(time).toUTCString();

/**
 * The 503 that tells its caller when to come again: as a date, where a 429 has seconds.
 *
 * @param now the time of the machine, which callers share, and not that of a world.
 */
export function unavailable(seconds: number, now: number): Answer {
  // A date has whole seconds. With its own `Date` beside it, the wait is exactly as long as was asked for.
  const sent = Math.floor(now / second) * second;
  return vendorError(503, 'The service is not available.', [], {
    date: httpDate(sent),
    'retry-after': httpDate(sent + seconds * second),
  });
}
