import type { Block } from './content/block.ts';

/** What a page is about; search and the tests tell pages apart by it. */
export type PageKind = 'home' | 'api' | 'action' | 'guide' | 'reference' | 'error';

/** What a page says; its HTML and its Markdown are made from it. */
export interface PageSource {
  /** Path below the base of the site, for example `/platform/reset-password/`. */
  readonly path: string;
  readonly title: string;
  /** One or two sentences of plain text, for search engines and lists of pages. */
  readonly description: string;
  readonly kind: PageKind;
  /** Name of the API that the page belongs to. */
  readonly api?: string;
  /** Name of the action that the page describes. */
  readonly operationId?: string;
  readonly blocks: readonly Block[];
  /** The pages before and after it. */
  readonly neighbours?: readonly (NeighbourLink | undefined)[];
}

/** A link to a page that stands next in the order of reading. */
export interface NeighbourLink {
  readonly path: string;
  readonly title: string;
}

/** A page as it is published. */
export interface Page extends Omit<PageSource, 'blocks'> {
  readonly html: string;
  readonly markdown: string;
}
