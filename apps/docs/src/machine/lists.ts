import { wirePath } from '@ping-password/contract';
import { entriesOf } from '../catalog.ts';
import type { Api } from '../contract.ts';
import type { Page } from '../page.ts';
import { markdownPath, type Site, siteName } from '../site.ts';

const listed = (pages: readonly Page[]) => pages.filter(({ kind }) => kind !== 'error');

/** `/actions.json`: every operation with its page and its Markdown. */
export function actionsJson(site: Site, apis: readonly Api[]): string {
  const actions = apis.flatMap(entriesOf).map(({ api, action, summary, path }) => ({
    api: api.name,
    operationId: action.operationId,
    method: action.method,
    path: wirePath(action.path),
    mediaType: action.mediaType ?? null,
    summary,
    url: site.href(path),
    markdown: site.href(markdownPath(path)),
  }));
  return `${JSON.stringify({ actions }, null, 2)}\n`;
}

const line = (site: Site, { path, title, description }: Page) =>
  `- [${title}](${site.href(markdownPath(path))}): ${description}`;

/** `/llms.txt`: what the site is, and its pages as Markdown. */
export function llmsText(site: Site, apis: readonly Api[], pages: readonly Page[]): string {
  const [home, ...others] = listed(pages);
  const groups = [
    ['Guides', others.filter(({ api }) => api === undefined)] as const,
    ...apis.map(
      ({ name, document }) =>
        [document.info.title, others.filter(({ api }) => api === name)] as const,
    ),
  ];
  return `# ${siteName}

> ${home?.description ?? ''}

${groups
  .map(([title, members]) => `## ${title}\n\n${members.map((page) => line(site, page)).join('\n')}`)
  .join('\n\n')}
`;
}

/** `/llms-full.txt`: the Markdown of all pages. */
export const llmsFullText = (pages: readonly Page[]): string =>
  listed(pages)
    .map(({ markdown }) => markdown)
    .join('\n---\n\n');

/** `/sitemap.xml`: the addresses of all pages. */
export const sitemap = (
  site: Site,
  pages: readonly Page[],
): string => `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${listed(pages)
  .map(({ path }) => `<url><loc>${site.url(path)}</loc></url>`)
  .join('\n')}
</urlset>
`;

/** `/robots.txt`: everyone may read everything. */
export const robots = (site: Site): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${site.url('/sitemap.xml')}\n`;
