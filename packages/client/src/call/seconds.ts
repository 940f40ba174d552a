/**
 * Seconds from now, from a number of them or from a date.
 *
 * @param headers of the response; its `Date` tells the time of the server.
 */
export function secondsUntil(value: unknown, headers: Headers | undefined): number | undefined {
  const now = Date.parse(headers?.get('date') ?? '') || Date.now();
  const seconds = value && Number(value);
  const left = Number.isNaN(seconds) ? (Date.parse(String(value)) - now) / 1000 : seconds;
  return Number.isFinite(left) ? Math.max(0, Math.ceil(left as number)) : undefined;
}
