/** Headers seen lately; a client sends the same few over and over. */
const seen = new Map<string, string>();
const mostSeen = 1000;

function parse(header: string): string {
  return header.split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** The type and subtype of a `Content-Type` header in lower case, without its parameters. */
export function mediaTypeOf(header: string | undefined): string {
  if (!header) return '';
  const known = seen.get(header);
  if (known !== undefined) return known;
  const mediaType = parse(header);
  if (seen.size >= mostSeen || header.length > 200) seen.clear();
  seen.set(header, mediaType);
  return mediaType;
}
