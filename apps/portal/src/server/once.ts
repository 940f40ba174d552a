import { createHmac, randomBytes } from 'node:crypto';
import type { Session } from './session.ts';

/** Names a form that is on a page, so that it can be told when it is sent twice. */
export const formID = (): string => randomBytes(12).toString('base64url');

/**
 * Does what a form asks for once, however often it is sent: the second click of a double click gets the
 * answer of the first, without its cookies. The same form with other values is another one.
 *
 * @param values the fields; only a keyed hash of them is kept.
 */
export type Once = (
  session: Pick<Session, 'key'>,
  values: Readonly<Record<string, string>>,
  act: () => Promise<Response>,
) => Promise<Response>;

/**
 * Creates the memory of the forms that were sent, of all sessions together.
 *
 * @param most as many answers are kept, of a few kilobytes each.
 */
export function createOnce(most = 1000): Once {
  const key = randomBytes(32);
  const sent = new Map<string, Promise<Response>>();
  return async (session, values, act) => {
    const form = JSON.stringify([session.key, values]);
    const name = createHmac('sha256', key).update(form).digest('base64url');
    const before = sent.get(name);
    if (before && values['form']) {
      const answer = (await before).clone();
      // The browser may have another session by now, or another language.
      answer.headers.delete('set-cookie');
      return answer;
    }
    const answer = act();
    sent.set(name, answer);
    for (const oldest of sent.keys()) {
      if (sent.size <= most) break;
      sent.delete(oldest);
    }
    // A fault of the app itself is no answer to keep.
    answer.catch(() => sent.delete(name));
    return (await answer).clone();
  };
}
