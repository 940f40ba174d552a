/** Whether code in this global scope is shipped to users: a page, or a worker of one. */
export const isBrowser = (scope: object): boolean =>
  'document' in scope || 'importScripts' in scope;

/** Lets credentials of a server into a browser. */
export interface InBrowser {
  /** Takes the risk that everyone who opens the page can read the credentials, for tests alone. */
  dangerouslyAllowInBrowser?: boolean;
}

/** @throws TypeError when run in a browser that has not been allowed. */
export function refuseInBrowser(
  credentials: string,
  { dangerouslyAllowInBrowser }: InBrowser,
  scope: object = globalThis,
): void {
  if (isBrowser(scope) && !dangerouslyAllowInBrowser)
    throw new TypeError(
      `${credentials} would be readable by everyone who opens the page. Call from a server, or set dangerouslyAllowInBrowser.`,
    );
}
