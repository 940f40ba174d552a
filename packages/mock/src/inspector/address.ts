const parameter = (name: string) => new URLSearchParams(location.search).get(name);

/** The world that the address of the page names. */
export const addressedWorld = (): string | null => parameter('world');

/** The entry of the journal that the address of the page names. */
export function addressedCall(): number | undefined {
  const id = Number(parameter('call'));
  return Number.isInteger(id) && id > 0 ? id : undefined;
}

/** Changes what the address says; the panel that it leads to stays. */
function replace(change: (parameters: URLSearchParams) => void): void {
  const url = new URL(location.href);
  change(url.searchParams);
  history.replaceState(null, '', url.pathname + url.search + url.hash);
}

/** Says in the address which world is shown; the default one needs no name. */
export function showWorldAddress(environmentID: string, isFirst: boolean): void {
  replace((parameters) => {
    const former = parameters.get('world');
    if (former !== null && former.toLowerCase() !== environmentID) parameters.delete('call');
    if (isFirst) parameters.delete('world');
    else parameters.set('world', environmentID);
  });
}

/** Says in the address which call is open. */
export function showCallAddress(id: number | undefined): void {
  replace((parameters) => {
    if (id === undefined) parameters.delete('call');
    else parameters.set('call', String(id));
  });
}
