import type { Sandbox } from '../src/create-sandbox.ts';

/** Where the tests reach the sandbox. */
export const origin = 'http://127.0.0.1:4010';

/** An answer with its body read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The body as JSON, or as text where it is none. */
  readonly body: unknown;
}

/** What a test sends beside method and path. */
export interface Sent {
  readonly type?: string | undefined;
  /** Text as it is; anything else as JSON. */
  readonly body?: unknown;
  readonly token?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** The request that a test means. */
export function requestOf(method: string, path: string, sent: Sent = {}): Request {
  const { type, body, token, headers } = sent;
  return new Request(origin + path, {
    method,
    headers: {
      ...(type !== undefined && { 'content-type': type }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
    redirect: 'manual',
  });
}

/** Sends a request and reads the answer. */
export async function send(
  { fetch }: Pick<Sandbox, 'fetch'>,
  method: string,
  path: string,
  sent?: Sent,
): Promise<Answer> {
  const response = await fetch(requestOf(method, path, sent));
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const body = isJson && text !== '' ? JSON.parse(text) : text;
  return { status: response.status, headers: response.headers, body };
}

/** A member deep inside a body. */
export function member(body: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<string | number, unknown>)[name]
        : undefined,
    body,
  );
}

/** A text deep inside a body. */
export const text = (body: unknown, ...path: readonly (string | number)[]): string =>
  String(member(body, ...path) ?? '');

/** Status, code, and code and target of the first detail: what a caller goes by. */
export function outcome({ status, body }: Answer): string {
  const detail = member(body, 'details', 0);
  const parts = [member(body, 'code'), member(detail, 'code'), member(detail, 'target')];
  return [status, ...parts].filter((part) => part !== undefined).join(' ');
}
