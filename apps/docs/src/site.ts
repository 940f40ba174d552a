import { docsAddress, mockAddress } from './addresses.ts';

/** Where the site is published, and how its pages link to each other. */
export interface Site {
  /** Path below the origin, with a slash at both ends. */
  readonly base: string;
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  /** The origins that the try-it drawer may send calls to, beside the site itself. */
  readonly connect: readonly string[];
  /** The address of a link: a path of the site with its base, any other as it is. */
  href(link: string): string;
  /** The same for the Markdown of a page, which links to Markdown. */
  markdownHref(link: string): string;
  /** The whole address of a path of the site. */
  url(path: string): string;
}

/** The file of the Markdown of a page, for example `/platform/reset-password.md`. */
export const markdownPath = (path: string): string =>
  path === '/' ? '/index.md' : `${path.replace(/\/$|\.html$/, '')}.md`;

const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text;

/**
 * A site from the settings of its build.
 *
 * @param connect origins that the try-it drawer may send calls to; the mock on this machine unless given.
 * @throws Error when the base path or an origin is malformed.
 */
export function createSite(
  base = '/',
  origin = docsAddress,
  connect: readonly string[] = [mockAddress],
): Site {
  if (!/^\/([\w.~-]+\/)*$/.test(base))
    throw new Error(`DOCS_BASE_PATH is ${base}; it must begin and end with a slash.`);
  const strange = connect.find((each) => !isOrigin(each));
  if (strange !== undefined)
    throw new Error(
      `DOCS_CONNECT has ${strange}; write origins such as https://api.pingone.eu, separated by spaces.`,
    );
  if (!isOrigin(origin))
    throw new Error(`DOCS_ORIGIN is ${origin}; write an origin such as https://docs.example.com.`);
  const href = (link: string) => (link.startsWith('/') ? base + link.slice(1) : link);
  return {
    base,
    origin,
    connect,
    href,
    markdownHref: (link) => {
      const [path = '', anchor] = link.split('#', 2);
      if (!/^\/([\w/-]*\/)?$/.test(path)) return href(link);
      return href(markdownPath(path)) + (anchor === undefined ? '' : `#${anchor}`);
    },
    url: (path) => origin + href(path),
  };
}

/** The site that the environment asks for. */
export const siteOfEnvironment = (): Site =>
  createSite(
    process.env['DOCS_BASE_PATH'] || '/',
    process.env['DOCS_ORIGIN'] || undefined,
    process.env['DOCS_CONNECT']?.split(' ').filter(Boolean),
  );

/** The name of the site. */
export const siteName = 'Ping password APIs';
