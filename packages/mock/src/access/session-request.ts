import type { IncomingMessage } from 'node:http';
import { readBytes } from '../server/wire-request.ts';

/** Whether the inspector sends the control token. */
export const isSessionRequest = ({ method, url }: IncomingMessage): boolean =>
  method === 'POST' && url === '/_inspector/session';

/** The token that the inspector sends, whatever it is; `undefined` when there is none. */
export async function readToken(request: IncomingMessage): Promise<unknown> {
  // A form of another site can be sent without asking; JSON cannot.
  if (request.headers['content-type'] !== 'application/json') return undefined;
  const bytes = await readBytes(request);
  try {
    return JSON.parse(new TextDecoder().decode(bytes))?.token;
  } catch {
    return undefined;
  }
}
