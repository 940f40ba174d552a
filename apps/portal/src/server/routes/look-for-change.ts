import { outcomeOf, unwrap } from '@ping-password/client';
import type { Problem } from '../../explain.ts';
import type { Texts } from '../../texts.ts';
import type { Ping } from '../ping.ts';

/** When the password of a user was changed last, as far as PingOne tells. */
export async function changedAtOf(
  platform: ReturnType<Ping['worker']>,
  userID: string,
): Promise<string | undefined> {
  const { lastChangedAt } = await unwrap(platform.readPassword({ path: { userID } }));
  return lastChangedAt;
}

/** Whether a call got no answer at all, so that it may have taken effect. */
export const gotNoAnswer = (error: unknown): boolean =>
  outcomeOf(error) === 'tryLater' && !(error as { readonly status?: unknown }).status;

/**
 * Looks whether a change took effect whose answer got lost.
 *
 * @param before when the password was changed last before that.
 * @returns `lost` when it took effect, else what to say; nothing when there was an answer.
 */
export async function lookForChange(
  error: unknown,
  before: string | undefined,
  read: () => Promise<string | undefined>,
  { change }: Texts,
): Promise<Problem | 'lost' | undefined> {
  if (!gotNoAnswer(error)) return undefined;
  try {
    if ((await read()) !== before) return 'lost';
    return { title: change.notDone, text: change.notDoneText, fields: {} };
  } catch {
    return { title: change.unsure, text: change.unsureText, fields: {} };
  }
}
