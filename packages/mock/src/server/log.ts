/** Takes one line without a line break. */
export type Log = (line: string) => void;

/** Takes lines and writes none. */
export const silent: Log = () => undefined;
