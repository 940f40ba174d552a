/** Where the site is published, and how its pages link to each other. */
export interface Site {
  /** Path below the origin, with a slash at both ends. */
  readonly base: string;
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
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

/**
 * A site from the settings of its build.
 *
 * @throws Error when the base path or the origin is malformed.
 */
export function createSite(base = '/', origin = 'http://127.0.0.1:4030'): Site {
  if (!/^\/([\w.~-]+\/)*$/.test(base))
    throw new Error(`DOCS_BASE_PATH is ${base}; it must begin and end with a slash.`);
  if (!URL.canParse(origin) || new URL(origin).origin !== origin)
    throw new Error(`DOCS_ORIGIN is ${origin}; write an origin such as https://docs.example.com.`);
  const href = (link: string) => (link.startsWith('/') ? base + link.slice(1) : link);
  return {
    base,
    origin,
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
  createSite(process.env['DOCS_BASE_PATH'] || '/', process.env['DOCS_ORIGIN'] || undefined);

/** The name of the site. */
export const siteName = 'Ping password APIs';
