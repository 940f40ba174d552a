import { apiPath, type Entry, linkTo, shortTitle } from '../catalog.ts';
import { type Block, heading, text } from '../content/block.ts';
import type { Api } from '../contract.ts';
import { evidenceOf } from '../evidence/evidence.ts';
import type { PageSource } from '../page.ts';
import type { SandboxFacts } from './facts.ts';
import { startBlocks, toolBlocks, worldBlocks } from './guide.ts';
import { limitBlocks } from './limits.ts';
import { factTable, personaBlocks } from './personas.ts';

/** What the contract notes on its operations, since the sandbox does as the contract says. */
function conclusionBlocks(entries: readonly Entry[]): Block[] {
  const rows = entries.flatMap((entry) => {
    const { note } = evidenceOf(entry.operation) ?? {};
    return note === undefined ? [] : [{ cells: [linkTo(entry), note] }];
  });
  return [
    heading(2, 'Where the vendor says nothing', 'gaps'),
    text(
      'Where the vendor’s pages are silent or differ, the sandbox does what the contract concludes. These conclusions are about whole operations; those about single responses and members are on [the page of what is inferred](/evidence/).',
    ),
    { kind: 'table', caption: 'Conclusions by operation', head: ['Operation', 'Conclusion'], rows },
  ];
}

/** What the sandbox is, what is in it, and how to use it. */
export function sandboxPage(
  entries: readonly Entry[],
  control: Api,
  facts: SandboxFacts,
): PageSource {
  const own = entries.filter(({ api }) => api === control);
  const vendors = entries.filter(({ api }) => api !== control);
  return {
    path: '/sandbox/',
    title: 'Sandbox',
    description:
      'Run Ping Identity’s password APIs on your machine: test users in every state, a clock, an inbox, faults and isolated worlds.',
    kind: 'guide',
    blocks: [
      {
        kind: 'text',
        lead: true,
        text: `The sandbox keeps users, passwords, lockouts, policies, flows and mails, and its responses follow from them. You can try a whole password journey without a PingOne environment. The [${shortTitle(control)}](${apiPath(control)}) prepares it and asks for no credentials; use made-up passwords only.`,
      },
      ...startBlocks(),
      heading(2, 'The default world', 'world'),
      factTable(facts.world, 'The default world'),
      ...personaBlocks(vendors, facts),
      ...toolBlocks(own, facts),
      ...worldBlocks(own),
      heading(2, 'Limits'),
      ...limitBlocks(entries),
      ...conclusionBlocks(vendors),
    ],
  };
}
