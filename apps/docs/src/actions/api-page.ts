import { resolveReference } from '@ping-password/contract';
import { type Entry, entriesOf, linkTo, shortTitle } from '../catalog.ts';
import { type Block, heading, list, type TableBlock, text } from '../content/block.ts';
import { plainText } from '../content/inline.ts';
import { type Api, isVendors, mockUrl, openapiFile, regionsOf, regionUrl } from '../contract.ts';
import { type Evidence, evidenceOf } from '../evidence/evidence.ts';
import { guidanceOf } from '../home/guidance.ts';
import type { PageSource } from '../page.ts';

/** Operations with what tells them apart: method, URL and Content-Type. */
export const operationTable = (caption: string, entries: readonly Entry[]): TableBlock => ({
  kind: 'table',
  caption,
  head: ['Operation', 'Method and path', 'Content-Type'],
  rows: entries.map((entry) => ({
    cells: [
      linkTo(entry),
      `**${entry.action.method}** \`${entry.action.path.split('#', 1)[0]}\``,
      entry.action.mediaType ? `\`${entry.action.mediaType}\`` : 'no body',
    ],
  })),
});

function regionBlocks(api: Api): Block[] {
  const mock = `In the sandbox: \`${mockUrl(api)}\`.`;
  if (!isVendors(api)) return [heading(2, 'Base URL', 'regions'), text(mock)];
  const regions = Object.entries(regionsOf(api.document));
  const rows = regions.map(([region, domain]) => ({
    cells: [region, `\`${regionUrl(api.document, domain)}\``],
  }));
  return [
    heading(2, 'Base URLs', 'regions'),
    text(mock),
    { kind: 'table', caption: 'Base URL by region', head: ['Region', 'Base URL'], rows },
  ];
}

function authenticationBlocks({ document, actions }: Api): Block[] {
  const names = new Set(actions.flatMap(({ security }) => security.flat()));
  if (names.size === 0)
    return [heading(2, 'Authentication'), text('No credentials are asked for.')];
  return [
    heading(2, 'Authentication'),
    {
      kind: 'terms',
      entries: [...names].map((name) => {
        const scheme = resolveReference(document, { $ref: `#/components/securitySchemes/${name}` });
        const { description = '' } = scheme as { description?: string };
        const evidence: Evidence | undefined = evidenceOf(scheme);
        return [`\`${name}\``, { text: description, evidence }] as const;
      }),
    },
  ];
}

const downloadBlocks = (api: Api): Block[] => [
  heading(2, 'Downloads'),
  text(
    'The action view has one operation per media type; generators that read it send the right Content-Type. The wire view has one operation per method and path, for gateways, validators and traffic checks.',
  ),
  list([
    ...[
      ['actions', 'action view'],
      ['wire', 'wire view'],
    ].map(
      ([view = '', words]) =>
        `OpenAPI 3.1, ${words}: [YAML](/${openapiFile(api, view, 'yaml')}), [JSON](/${openapiFile(api, view, 'json')})`,
    ),
    `[JSON Schema of all bodies](/schemas/${api.name}.json)`,
  ]),
];

/** The page of an API: its operations, base URLs, credentials and documents. */
export function apiPage(api: Api): PageSource {
  const { title, description = '' } = api.document.info;
  const entries = entriesOf(api);
  const groups = [...Map.groupBy(entries, ({ operation }) => operation.tags[0] ?? 'Other')];
  return {
    path: `/${api.name}/`,
    title: shortTitle(api),
    description: plainText(`${title}: ${entries.length} operations. ${guidanceOf(api)}`),
    kind: 'api',
    api: api.name,
    blocks: [
      { kind: 'text', text: guidanceOf(api), lead: true },
      text(description),
      heading(2, 'Operations'),
      ...groups.flatMap(([tag, members]) => [
        ...(groups.length > 1 ? [heading(3, tag)] : []),
        operationTable(`Operations: ${tag}`, members),
      ]),
      ...regionBlocks(api),
      ...authenticationBlocks(api),
      ...downloadBlocks(api),
    ],
  };
}
