/** What came of one try: a response with its text, or an error. */
export interface Answer {
  readonly response?: Response | undefined;
  readonly text?: string;
  readonly error?: unknown;
  /** Whether the failure is not one of the connection, so that it is not tried again. */
  readonly own?: boolean;
}

/** JSON, or `undefined` for any other text. The parser's own error would quote it, and it may be a token. */
export function parse(text = ''): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
