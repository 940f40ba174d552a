import { request as requestPlainly } from 'node:http';
import { request as requestByTls } from 'node:https';
import type { WebhookTarget } from './webhook-target.ts';

/** Posts a text; tells what went wrong, and nothing when the receiver took it. */
export type Post = (body: string, signal: AbortSignal) => Promise<string | undefined>;

/** Milliseconds that a receiver may take to answer. */
const defaultTimeLimit = 5000;

/**
 * Creates what posts JSON to a target. A redirect is not followed, for it may lead anywhere.
 *
 * @param timeLimit milliseconds until a request is given up; 5 s unless given.
 */
export function createPost({ url, lookup }: WebhookTarget, timeLimit = defaultTimeLimit): Post {
  const request = url.protocol === 'https:' ? requestByTls : requestPlainly;
  return (body, signal) =>
    new Promise((resolve) => {
      const sent = request(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
        },
        agent: false,
        signal,
        ...(lookup && { lookup }),
      });
      let fault: string | undefined = 'no answer';
      const timer = setTimeout(() => {
        sent.destroy(Object.assign(new Error(), { code: 'no answer in time' }));
      }, timeLimit);
      let answered = false;
      // The code alone: the message of an error may hold the address.
      sent.on('error', ({ code }: NodeJS.ErrnoException) => {
        if (!answered) fault = signal.aborted ? 'the mock has ended' : (code ?? fault);
      });
      sent.on('response', (response) => {
        const { statusCode = 0 } = response;
        fault = statusCode >= 200 && statusCode < 300 ? undefined : `HTTP ${statusCode}`;
        answered = true;
        response.on('error', () => undefined);
        response.resume();
      });
      sent.on('close', () => {
        clearTimeout(timer);
        resolve(fault);
      });
      sent.end(body);
    });
}
