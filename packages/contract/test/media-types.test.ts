import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ActionDocument, actionsOf, operationOf, resolveReference } from '../src/action.ts';

interface Response {
  readonly content?: Readonly<Record<string, unknown>>;
}

const read = (api: string): ActionDocument =>
  JSON.parse(readFileSync(new URL(`../openapi/${api}.actions.json`, import.meta.url), 'utf8'));

test.each(['auth', 'control', 'directory', 'platform'])(
  'the media types of one status of %s have one schema and the same examples',
  (api) => {
    const document = read(api);
    const torn = actionsOf(document).flatMap((action) => {
      const { responses } = operationOf(document, action) as { responses: Record<string, unknown> };
      return Object.entries(responses).flatMap(([status, node]) => {
        const { content = {} } = resolveReference(document, node) as Response;
        // A page is for a browser to show, and no other form of the same body.
        const documents = Object.entries(content).filter(([type]) => type !== 'text/html');
        const bodies = new Set(documents.map(([, media]) => JSON.stringify(media)));
        return bodies.size > 1 ? [`${action.operationId} ${status}`] : [];
      });
    });
    expect(torn).toEqual([]);
  },
);

test('a success of PingOne that is HAL is plain JSON, too', () => {
  const lists = actionsOf(read('platform')).flatMap(({ responses }) =>
    Object.values(responses).filter((mediaTypes) => mediaTypes.includes('application/hal+json')),
  );
  expect(new Set(lists.map(String))).toEqual(new Set(['application/hal+json,application/json']));
});
