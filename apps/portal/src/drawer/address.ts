/** What a link asks the drawer to arrange; all of it is in the address. */
export interface Wanted {
  readonly scenario?: string;
  /** User name of a persona. */
  readonly persona?: string;
  /** Environment of a world of its own; the one of the app unless given. */
  readonly world?: string;
  /** How far the clock is moved on at the end, such as `PT15M`. */
  readonly advance?: string;
  /** A failure on purpose: its kind, and after a colon the action. */
  readonly fault?: string;
}

/** The parameters of the drawer. */
export const names = ['scenario', 'persona', 'world', 'advance', 'fault'] as const;

/** Reads what an address asks for; absent when it asks for nothing. */
export function wantedIn(query: URLSearchParams): Wanted | undefined {
  const given = names.flatMap((name) => {
    const value = query.get(name);
    return value ? [[name, value] as const] : [];
  });
  return given.length === 0 ? undefined : Object.fromEntries(given);
}
