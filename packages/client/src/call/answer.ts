/** What came of one try: a response with its text, or an error. */
export interface Answer {
  readonly response?: Response | undefined;
  readonly text?: string;
  readonly error?: unknown;
  /** Whether the failure is not one of the connection, so that it is not tried again. */
  readonly own?: boolean;
}
