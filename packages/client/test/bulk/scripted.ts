import { type BulkOptions, forEachUser, type Progress } from '../../src/bulk.ts';
import { errorOf } from '../../src/call/origin.ts';
import { manualTimer } from '../manual-timer.ts';

/** What a client resolves to when the server refuses. */
export function refusal(status: number, headers: Record<string, string> = {}, body: object = {}) {
  const response = new Response(null, { status, headers });
  return { error: errorOf(body, { response, path: '/' }), response };
}

export const success = async () => ({ data: { status: 'OK' } });

/** An action that answers each user from a script, and then with success. */
function scripted(script: Record<string, (() => unknown)[]>) {
  const calls: string[] = [];
  const action = async (user: string) => {
    calls.push(user);
    return (script[user]?.shift() ?? success)();
  };
  return { action, calls };
}

export const throws = (error: unknown) => () => {
  throw error;
};

/** Runs one user after the other on a clock that jumps. */
export function run(
  users: readonly string[],
  script: Record<string, (() => unknown)[]>,
  more: BulkOptions = {},
) {
  const { timer, waits, now } = manualTimer();
  const { action, calls } = scripted(script);
  const told: Progress[] = [];
  const report = forEachUser(users, action, {
    concurrency: 1,
    timer,
    now,
    onProgress: (progress) => told.push(progress),
    ...more,
  });
  return { report, calls, waits, told };
}
