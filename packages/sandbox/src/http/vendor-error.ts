import type { components } from '@ping-password/contract/platform';

/** The body of a failure, as the vendor sends it. */
export type ErrorBody = components['schemas']['ErrorBody'];

/** One fault of a request, as the vendor reports it. */
export type ErrorDetail = components['schemas']['ErrorDetail'];

/** What goes back to the caller. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body before it is written as JSON; absent when there is none. */
  readonly value?: unknown;
  /** The body as it is sent, where it is known already or is no JSON. */
  readonly text?: string | undefined;
  /** A body that goes on for as long as the caller listens. */
  readonly stream?: ReadableStream<string> | undefined;
}

let latest: { readonly value: unknown; readonly text: string } | undefined;

/** A value as JSON. The journal writes an answer right before it is sent, so the latest text is kept. */
export function jsonOf(value: object): string {
  if (latest?.value !== value) latest = { value, text: JSON.stringify(value) };
  return latest.text;
}

/** The body of an answer as it is sent; `undefined` when there is none. */
export function textOf({ text, value }: Answer): string | undefined {
  if (text !== undefined || value === undefined) return text;
  return typeof value === 'object' && value !== null ? jsonOf(value) : JSON.stringify(value);
}

const codes = {
  400: 'INVALID_REQUEST',
  401: 'ACCESS_FAILED',
  403: 'ACCESS_FAILED',
  404: 'NOT_FOUND',
  405: 'INVALID_REQUEST',
  413: 'INVALID_REQUEST',
  415: 'INVALID_REQUEST',
  429: 'REQUEST_LIMITED',
  500: 'UNEXPECTED_ERROR',
  503: 'UNEXPECTED_ERROR',
} as const;

/** A status that the sandbox refuses with on its own. */
export type RefusalStatus = keyof typeof codes;

/** The body of a failure; with details the code of a 400 is `INVALID_DATA`. */
export function errorBody(
  status: RefusalStatus,
  message: string,
  details: readonly ErrorDetail[] = [],
): ErrorBody {
  const code = status === 400 && details.length > 0 ? 'INVALID_DATA' : codes[status];
  return {
    id: crypto.randomUUID(),
    code,
    message,
    ...(details.length > 0 && { details: [...details] }),
  };
}

/** A failure in the vendor's form. */
export const vendorError = (
  status: RefusalStatus,
  message: string,
  details: readonly ErrorDetail[] = [],
  headers: Record<string, string> = {},
): Answer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  value: errorBody(status, message, details),
});
