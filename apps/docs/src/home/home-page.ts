import { operationTable } from '../actions/api-page.ts';
import { callersOf } from '../actions/callers.ts';
import { apiPath, type Entry, entriesOf, entryOf, shortTitle } from '../catalog.ts';
import { type Block, code, heading, list, type TableBlock, text } from '../content/block.ts';
import { type Api, postmanFile } from '../contract.ts';
import type { PageSource } from '../page.ts';
import { guidanceOf } from './guidance.ts';
import { needs } from './needs.ts';

/** From what a reader wants to do to the operation that does it. */
function needTable(entries: readonly Entry[]): TableBlock {
  return {
    kind: 'table',
    caption: 'Operations by task',
    head: ['You want to', 'Content-Type', 'Who may call it'],
    rows: needs.map(({ need, action: name, caller }) => {
      const { api, action, path } = entryOf(entries, name);
      return {
        cells: [
          `[${need}](${path})`,
          action.mediaType ? `\`${action.mediaType}\`` : 'no body',
          callersOf(api, action, caller).join('; or '),
        ],
      };
    }),
  };
}

const apiList = (apis: readonly Api[]): Block =>
  list(apis.map((api) => `[${shortTitle(api)}](${apiPath(api)}): ${guidanceOf(api)}`));

const allOperations = (apis: readonly Api[]): Block[] =>
  apis.flatMap((api) => [
    heading(3, shortTitle(api), `operations-${api.name}`),
    {
      kind: 'details',
      summary: `${entriesOf(api).length} operations`,
      blocks: [operationTable(`Operations of ${shortTitle(api)}`, entriesOf(api))],
    },
  ]);

/** The first page: what this is, how to start, and which operation to use. */
export function homePage(apis: readonly Api[]): PageSource {
  const entries = apis.flatMap(entriesOf);
  return {
    path: '/',
    title: 'Ping Identity’s password APIs: one page per operation',
    description:
      'Reference of Ping Identity’s password APIs with one page per operation, samples, all error responses, and a sandbox that runs on your machine.',
    kind: 'home',
    blocks: [
      {
        kind: 'text',
        lead: true,
        text: 'PingOne chooses the operation by method, path and Content-Type, which most OpenAPI tools cannot express. Here every operation has its own page, with types, samples and all of its error responses.',
      },
      heading(2, 'Get started'),
      text(
        'In a clone of the project, with Node 20 or later, this starts the [sandbox](/sandbox/), a sample app and this documentation:',
      ),
      code('sh', 'npx -y pnpm@12 start', 'Terminal'),
      text(
        'Then [install the client and make the first call](/guides/getting-started/). The samples call the sandbox. For your own environment, take the [base URLs of its region](/guides/getting-started/#regions).',
      ),
      heading(2, 'APIs'),
      apiList(apis),
      heading(2, 'Which operation do I need?', 'needs'),
      needTable(entries),
      text(
        'How they follow each other in a sign-on: [flow diagram](/flow/). What tells operations on the same URL apart: [passwords](/compare/platform-users-password/), [flows](/compare/auth-flows-flow-id/).',
      ),
      heading(2, 'All operations', 'operations'),
      ...allOperations(apis),
      heading(2, 'Downloads'),
      list([
        ...apis.map(
          (api) => `OpenAPI of ${shortTitle(api)}: [all documents](${apiPath(api)}#downloads)`,
        ),
        `Postman: [collection](/${postmanFile('collection')}), [environment for the sandbox](/${postmanFile('environment')})`,
        'Arazzo: [seven journeys that `redocly respect` runs](/guides/your-own-tools/#journeys)',
        'What a new version changes, operation by operation: [changelog](/changelog/)',
        'For programs: [all operations as JSON](/actions.json), [llms.txt](/llms.txt), [llms-full.txt](/llms-full.txt); every page is also there as Markdown',
      ]),
      heading(2, 'How we know'),
      text(
        'Every operation says how it is known, and so does any response or member that is less certain. See [what is inferred](/evidence/) and the [open questions](/open-questions/).',
      ),
    ],
  };
}
