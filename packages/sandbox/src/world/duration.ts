const durationPattern =
  /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** Milliseconds of an ISO 8601 duration; `undefined` when it is none. */
export function millisecondsOf(duration: string): number | undefined {
  const parts = durationPattern.exec(duration)?.slice(1);
  if (!parts?.some((part) => part !== undefined)) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) =>
    Number(part ?? 0),
  );
  const inHours = (weeks * 7 + days) * 24 + hours;
  return Math.round(((inHours * 60 + minutes) * 60 + seconds) * 1000);
}
