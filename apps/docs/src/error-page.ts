import { list, text } from './content/block.ts';
import type { PageSource } from './page.ts';

/** What a reader gets for an address that does not exist. */
export const errorPage: PageSource = {
  path: '/404.html',
  title: 'Page not found',
  description: 'There is no page at this address.',
  kind: 'error',
  blocks: [
    text(
      'There is no page at this address. Search for what you need, or begin with one of these pages:',
    ),
    list([
      '[Operations by task](/#needs) and [all operations](/#operations)',
      '[Get started](/guides/getting-started/) and [all guides](/guides/)',
      '[Failures](/failures/), by error code',
      '[Sandbox](/sandbox/)',
    ]),
  ],
};
