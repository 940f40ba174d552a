import { text } from './content/block.ts';
import type { PageSource } from './page.ts';

/** What a reader gets for an address that does not exist. */
export const errorPage: PageSource = {
  path: '/404.html',
  title: 'Page not found',
  description: 'There is no page at this address.',
  kind: 'error',
  blocks: [
    text(
      'There is no page at this address. The [first page](/) lists all operations, and the [sandbox](/sandbox/) has a page of its own.',
    ),
  ],
};
