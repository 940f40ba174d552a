/** Takes one line without a line break. */
export type Log = (line: string) => void;

/** Takes lines and writes none. */
export const silent: Log = () => undefined;

/** A log that never throws: the line of a call that was answered must not end the process. */
export const safely =
  (log: Log): Log =>
  (line) => {
    try {
      log(line);
    } catch {
      // There is no other place to report it.
    }
  };
