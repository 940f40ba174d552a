import { wirePath } from '@ping-password/contract';
import { type Entry, fragmentOf, linkTo } from '../catalog.ts';
import { comparePath, needComparison } from '../compare/compare-pages.ts';
import { type Block, heading, list, text } from '../content/block.ts';
import { answersOf } from './answer-blocks.ts';
import { successesOf } from './failures.ts';
import { schemaOf } from './fields.ts';
import type { Schema } from './schema-words.ts';

/** The link relations in the examples of the successful answers. */
function relationsOf({ api, action }: Entry): Set<string> {
  const links = successesOf(api, action).map(
    ({ value }) => (value as { _links?: object } | undefined)?._links ?? {},
  );
  return new Set(links.flatMap((each) => Object.keys(each)));
}

const described = (entry: Entry) =>
  `${linkTo(entry)}: ${entry.action.method}${entry.action.mediaType ? ` with \`${entry.action.mediaType}\`` : ''}`;

/** Actions on the same URL, then those that the links of the answers lead to. */
export function relatedBlocks(entry: Entry, entries: readonly Entry[]): Block[] {
  const others = entries.filter((other) => other.api === entry.api && other !== entry);
  const url = wirePath(entry.action.path);
  const same = others.filter(({ action }) => wirePath(action.path) === url);
  const relations = relationsOf(entry);
  const linked = others.filter(
    (other) => !same.includes(other) && relations.has(fragmentOf(other)),
  );
  const twins = same.filter(({ action }) => action.method === entry.action.method);
  const hint = twins.length > 0 ? ' The Content-Type header decides which operation runs.' : '';
  const comparison = needComparison([entry, ...same])
    ? ` [Compare them](${comparePath(entry)}).`
    : '';
  const groups = [
    ...(same.length > 0
      ? [
          heading(3, 'Same URL'),
          text(`These operations share the URL.${hint}${comparison}`),
          list(same.map(described)),
        ]
      : []),
    ...(linked.length > 0
      ? [heading(3, 'Linked from its responses'), list(linked.map(described))]
      : []),
  ];
  return groups.length > 0 ? [heading(2, 'Related operations'), ...groups] : [];
}

/** The schemas with a table of states in a body, by the member that holds the state. */
function statesIn(
  entry: Entry,
  node: unknown,
  name = 'state',
  seen = new Set(),
): Map<string, Schema> {
  const schema = schemaOf(entry.api, node);
  if (seen.has(schema)) return new Map();
  seen.add(schema);
  if (schema['x-states']) return new Map([[name, schema]]);
  const members = Object.entries(schema.properties ?? {});
  const variants = [...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return new Map([
    ...members.flatMap(([key, member]) => [...statesIn(entry, member, key, seen)]),
    ...variants.flatMap((variant) => [...statesIn(entry, variant, name, seen)]),
  ]);
}

function stateTable(entry: Entry, entries: readonly Entry[], name: string, schema: Schema): Block {
  const linkOf = (relation: string) => {
    const target = entries.find(
      (other) => other.api === entry.api && fragmentOf(other) === relation,
    );
    return target ? `[\`${relation}\`](${target.path})` : `\`${relation}\``;
  };
  return {
    kind: 'table',
    caption: `States in ${name}`,
    head: ['State', 'Meaning', 'Operations'],
    rows: Object.entries(schema['x-states'] ?? {}).map(([state, { description, actions }]) => ({
      cells: [`\`${state}\``, description, actions.map(linkOf).join(', ') || 'none'],
    })),
  };
}

/** The states that the successful answers of an action tell, and what each allows. */
export function stateBlocks(entry: Entry, entries: readonly Entry[]): Block[] {
  const schemas = answersOf(entry)
    .filter(([status]) => Number(status) < 400)
    .flatMap(([, { content = {} }]) => Object.values(content).map(({ schema }) => schema ?? {}));
  const found = new Map(schemas.flatMap((schema) => [...statesIn(entry, schema)]));
  if (found.size === 0) return [];
  return [
    heading(2, 'States'),
    ...[...found].map(
      ([name, schema]): Block => ({
        kind: 'details',
        summary: `What \`${name}\` means, and which operations each state allows`,
        blocks: [stateTable(entry, entries, name, schema)],
      }),
    ),
  ];
}
