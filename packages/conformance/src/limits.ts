import type { Arrived } from './vendor-page.ts';

interface Failure {
  readonly code?: string;
  readonly error?: string;
  readonly details?: readonly { readonly code?: string; readonly target?: string }[];
}

/**
 * How an API answered, in one line: `201`, or for a failure its status, its code, and the code and target of its
 * first detail: `400 INVALID_DATA EMPTY_VALUE username`.
 */
export function outcomeOf({ status, body }: Arrived): string {
  const { code, error, details = [] } = (status < 400 ? {} : (body ?? {})) as Failure;
  const [first] = details;
  return [status, code ?? error, first?.code, first?.target].filter(Boolean).join(' ');
}

/** A text of so many characters. */
export const text = (characters: number): string => 'x'.repeat(characters);
