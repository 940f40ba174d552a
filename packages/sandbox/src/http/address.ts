/** An address with parameters added, in the query or, for `fragment`, behind the hash. */
export function withParameters(
  address: string,
  parameters: Record<string, string | undefined>,
  place = 'query',
): string {
  const url = new URL(address);
  const present = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as [string, string]],
  );
  if (place === 'fragment') url.hash = new URLSearchParams(present).toString();
  else for (const [name, value] of present) url.searchParams.set(name, value);
  return url.toString();
}
