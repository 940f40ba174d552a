/** Takes one line without a line break. */
export type Log = (line: string) => void;

/** Takes lines and writes none. */
export const silent: Log = () => undefined;

/** A log whose failure is its own: a call that was answered must not end the process with its line. */
export const safely =
  (log: Log): Log =>
  (line) => {
    try {
      log(line);
    } catch {
      // There is nowhere to tell it.
    }
  };
