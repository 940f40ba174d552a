import { createHmac, randomBytes } from 'node:crypto';
import type { Session } from './session.ts';

const key = randomBytes(32);
const most = 20;

/** Names a form that is on a page, so that it can be told when it is sent twice. */
export const formID = (): string => randomBytes(12).toString('base64url');

/**
 * Does what a form asks for once, however often it is sent: the second click of a double click gets the
 * answer of the first. The same form with other values is another one.
 *
 * @param values the fields; only a keyed hash of them is kept.
 */
export async function once(
  session: Session,
  values: Readonly<Record<string, string>>,
  act: () => Promise<Response>,
): Promise<Response> {
  const { sent } = session;
  const name = createHmac('sha256', key).update(JSON.stringify(values)).digest('base64url');
  const before = sent.get(name);
  if (before && values['form']) return (await before).clone();
  const answer = act();
  sent.set(name, answer);
  for (const oldest of sent.keys()) {
    if (sent.size <= most) break;
    sent.delete(oldest);
  }
  // A fault of the app itself is no answer to keep.
  answer.catch(() => sent.delete(name));
  return (await answer).clone();
}
