import { type ActionDocument, resolveReference } from '../src/action.ts';

interface Response {
  content?: Record<string, { examples?: Record<string, unknown> }>;
}

interface Operation {
  operationId: string;
  responses: Record<string, unknown>;
}

/** The example keys of one API by action and status, as a Markdown table. */
export function exampleTable(api: string, document: ActionDocument): string {
  const operations = Object.values(document.paths).flatMap((item) =>
    Object.values(item),
  ) as Operation[];
  const rows = operations.flatMap(({ operationId, responses }) =>
    Object.entries(responses).flatMap(([status, node]) => {
      const { content = {} } = resolveReference(document, node) as Response;
      const keys = Object.values(content).flatMap(({ examples = {} }) => Object.keys(examples));
      const names = [...new Set(keys)].map((key) => `\`${key}\``).join(', ');
      return names ? [`| ${operationId} | ${status} | ${names} |`] : [];
    }),
  );
  return [
    `## ${api}`,
    '',
    '| action | status | examples |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** The page that holds the tables of all APIs. */
export const examplePage = (tables: readonly string[]): string =>
  [
    '# Examples',
    '',
    'Every named example of the contract. The mock answers with one on `Prefer: code=400,',
    'example=newPasswordPolicy`; the names are stable. Generated from `specs/` by `pnpm generate`.',
    '',
    ...tables,
  ].join('\n');
