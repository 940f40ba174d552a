interface Failure {
  readonly code?: string;
  readonly error?: string;
  readonly details?: readonly { readonly code?: string; readonly target?: string }[];
}

/**
 * The codes of a failure in one line: its own, and the code and the target of each detail, as in
 * `INVALID_DATA REQUIRED_VALUE username, INVALID_VALUE email`.
 */
export function codesOf(body: unknown): string {
  const { code, error, details = [] } = (body ?? {}) as Failure;
  const told = details.map((detail) => [detail.code, detail.target].filter(Boolean).join(' '));
  return [code ?? error, told.join(', ')].filter(Boolean).join(' ');
}
