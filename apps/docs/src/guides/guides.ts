import type { PageSource } from '../page.ts';

/** A page that is written by hand; its path is `/guides/<slug>/`. */
export interface Guide {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly blocks: PageSource['blocks'];
}

/** The guides in reading order. */
export const guides: readonly Guide[] = [];

/** The page of a guide. */
export const guidePage = ({ slug, title, description, blocks }: Guide): PageSource => ({
  path: `/guides/${slug}/`,
  title,
  description,
  kind: 'guide',
  blocks,
});
