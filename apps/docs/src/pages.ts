import { actionPage } from './actions/action-page.ts';
import { apiPage } from './actions/api-page.ts';
import { entriesOf, nameOf } from './catalog.ts';
import { changelogPage } from './changelog/changelog-page.ts';
import { readChangeNotes } from './changelog/notes.ts';
import { comparePages } from './compare/compare-pages.ts';
import { blocksMarkdown } from './content/to-markdown.ts';
import { type Api, readApis, readControlApi, readSources, type Sources } from './contract.ts';
import { errorPage } from './error-page.ts';
import { evidencePage } from './evidence/evidence-page.ts';
import { readOpenQuestions } from './evidence/open-questions.ts';
import { openQuestionsPage } from './evidence/open-questions-page.ts';
import { readProofs } from './evidence/proofs.ts';
import { proofsPage } from './evidence/proofs-page.ts';
import { failuresPage } from './failures/failures-page.ts';
import { flowPage } from './flow/flow-page.ts';
import { guidePages, guidesPage, readGuides } from './guides/guides.ts';
import { inReadingOrder } from './home/guidance.ts';
import { homePage } from './home/home-page.ts';
import { type Frame, pageHtml } from './layout/layout.ts';
import type { NeighbourLink, Page, PageSource } from './page.ts';
import { readSandboxFacts } from './sandbox-page/facts.ts';
import { sandboxPage } from './sandbox-page/sandbox-page.ts';
import type { Site } from './site.ts';
import type { StoredPlans } from './try/page/plan.ts';
import { readPlans } from './try/plans.ts';

/** What the pages are made from. */
export interface Material {
  /** Every API in reading order; that of the mock is the last. */
  readonly apis: readonly Api[];
  readonly sources: Sources;
  /** Every page, in reading order. */
  readonly pages: readonly PageSource[];
  /** What the header links. */
  readonly topics: readonly NeighbourLink[];
  /** What a reader can run on the site. */
  readonly plans: StoredPlans;
}

/** The header, in the order of a first visit. */
const topics: readonly NeighbourLink[] = [
  { path: '/guides/getting-started/', title: 'Get started' },
  { path: '/guides/', title: 'Guides' },
  { path: '/failures/', title: 'Failures' },
  { path: '/flow/', title: 'Flow' },
  { path: '/sandbox/', title: 'Sandbox' },
  { path: '/changelog/', title: 'Changelog' },
  { path: '/evidence/', title: 'How we know' },
];

/** Reads the contract and lists the pages of the site: a new page is one more line here. */
export async function readMaterial(): Promise<Material> {
  const vendors = inReadingOrder(await readApis());
  const control = await readControlApi();
  const sources = await readSources();
  const apis = [...vendors, control];
  const entries = apis.flatMap(entriesOf);
  const plans = await readPlans(apis);
  const guides = await readGuides(entries);
  const pages = [
    homePage(apis),
    guidesPage(guides),
    failuresPage(entries, plans),
    sandboxPage(entries, control, await readSandboxFacts()),
    evidencePage(vendors, sources),
    openQuestionsPage(entries, sources, await readOpenQuestions()),
    proofsPage(vendors, entries, await readProofs(entries)),
    await flowPage(vendors, entries),
    changelogPage(apis, await readChangeNotes()),
    ...guidePages(guides),
    ...apis.flatMap((api) => [
      apiPage(api),
      ...entries
        .filter((entry) => entry.api === api)
        .map((entry) => actionPage(entry, entries, plans)),
    ]),
    ...comparePages(entries),
    errorPage,
  ];
  return { apis, sources, pages, topics, plans };
}

function markdownOf(frame: Frame, page: PageSource): string {
  const entry = frame.apis
    .flatMap(entriesOf)
    .find(({ api, action }) => api.name === page.api && action.operationId === page.operationId);
  const name = entry ? [`Operation \`${nameOf(entry)}\`. HTML: ${frame.site.url(page.path)}`] : [];
  return `${[`# ${page.title}`, ...name, blocksMarkdown(frame, page.blocks)].join('\n\n')}\n`;
}

/** The pages as HTML and as Markdown, from which files, site map, llms files and search are made. */
export const renderPages = (site: Site, { apis, sources, pages, topics }: Material): Page[] => {
  const frame: Frame = { site, sources, apis, topics };
  return pages.map((page) => {
    const { blocks: _, ...known } = page;
    return { ...known, html: pageHtml(frame, page), markdown: markdownOf(frame, page) };
  });
};
