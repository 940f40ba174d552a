import { randomUUID } from 'node:crypto';
import type { components } from '@ping-password/contract/platform';

/** One fault of a request, as the vendor reports it. */
export type ErrorDetail = components['schemas']['ErrorDetail'];

/** What the mock sends. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it is sent; absent when there is none. */
  readonly text?: string;
}

const codes: Record<number, string> = {
  400: 'INVALID_REQUEST',
  401: 'ACCESS_FAILED',
  404: 'NOT_FOUND',
  405: 'INVALID_REQUEST',
  413: 'INVALID_REQUEST',
  415: 'INVALID_REQUEST',
  500: 'UNEXPECTED_ERROR',
};

/** A failure in the vendor's form; with details the code of a 400 is `INVALID_DATA`. */
export function vendorError(
  status: keyof typeof codes,
  message: string,
  details: readonly ErrorDetail[] = [],
  headers: Record<string, string> = {},
): Answer {
  const code = status === 400 && details.length > 0 ? 'INVALID_DATA' : codes[status];
  const body = { id: randomUUID(), code, message, ...(details.length > 0 && { details }) };
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    text: JSON.stringify(body),
  };
}
