import type { Sandbox } from '../../src/create-sandbox.ts';
import { textOf } from '../../src/http/vendor-error.ts';
import { type Answer, origin } from '../answer.ts';

/** The engine under test: a sandbox, or one that something was done to. */
export type Engine = Pick<Sandbox, 'fetch' | 'exchange'>;

/** A request with everything filled in, as it goes over the wire. */
export interface Sent {
  readonly method: string;
  /** Below the prefix of the API. */
  readonly path: string;
  readonly query: readonly (readonly [string, string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string | undefined;
}

/** Path and query. */
export function addressOf(prefix: string, { path, query }: Sent): string {
  const search = new URLSearchParams(query.map(([name, value]): [string, string] => [name, value]));
  return prefix + path + (query.length > 0 ? `?${search}` : '');
}

/** Sends a request, and gives the answer with the rule that decided. */
export async function answerOf(
  { exchange }: Engine,
  prefix: string,
  sent: Sent,
): Promise<{ answer: Answer; rule: string }> {
  const { method, headers, text } = sent;
  const bytes = new TextEncoder().encode(text ?? '');
  const url = addressOf(prefix, sent);
  const { answer, rule } = await exchange({
    method,
    url,
    headers,
    origin,
    body: async () => bytes,
  });
  const written = textOf(answer) ?? '';
  const received = new Headers(answer.headers as Record<string, string>);
  const isJson = received.get('content-type')?.includes('json') ?? false;
  const body = isJson && written !== '' ? JSON.parse(written) : written;
  return { answer: { status: answer.status, headers: received, body }, rule };
}
