/** Where samples can be sent. */
export interface Targets {
  /** Base URL on the sandbox, by API. */
  readonly sandbox: Readonly<Record<string, string>>;
  /** Base URL by API and region. */
  readonly regions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Values of the sandbox, and what stands for one's own. */
  readonly placeholders: readonly (readonly [value: string, name: string])[];
}

/** A request line and its Host for another base URL. */
function rewriteHttp(code: string, from: URL, to: URL): string {
  const path = (base: URL) => base.pathname.replace(/\/$/, '');
  return (
    code
      .replace(new RegExp(`^(\\w+ )${path(from)}(?=/)`), `$1${path(to)}`)
      .replace(`Host: ${from.host}`, `Host: ${to.host}`)
      // Other values have another length.
      .replace(/^Content-Length: [1-9].*\n/m, '')
  );
}

/**
 * A sample for the sandbox as one for a region.
 *
 * @param region a region that the API has.
 */
export function rewrite(targets: Targets, api: string, region: string, code: string): string {
  const from = targets.sandbox[api];
  const to = targets.regions[api]?.[region];
  if (!from || !to) return code;
  const sent = rewriteHttp(code.replaceAll(from, to), new URL(from), new URL(to));
  return targets.placeholders.reduce(
    (text, [value, name]) =>
      text.replaceAll(value, name).replaceAll(encodeURIComponent(value), name),
    sent,
  );
}
