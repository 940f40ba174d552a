import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { type ActionDocument, nodeOf, resolve } from './document.ts';
import { facts } from './facts.ts';
import { factsOf } from './table.ts';

const require = createRequire(import.meta.url);

const wireOf = (api: string): ActionDocument =>
  JSON.parse(
    readFileSync(require.resolve(`@ping-password/contract/openapi/${api}.wire.json`), 'utf8'),
  );

/** What is known of a call: its method, its path without the name of the action, media types and statuses. */
const calls = Object.entries(facts).flatMap(([api, { documented, inferred = '', decided }]) =>
  [...factsOf([documented, inferred, decided])].flatMap(([operationId, places]) => {
    const [call] = places.get('call') ?? [];
    if (call === undefined) return [];
    const [method = '', path = ''] = call.split(' ');
    const bodies = [...(places.get('body') ?? [])].filter((word) => word.includes('/'));
    const statuses = [...places.keys()].filter((place) => /^\d{3}$/.test(place));
    const [wirePath = ''] = path.split('#');
    return [{ api, operationId, method: method.toLowerCase(), wirePath, bodies, statuses }];
  }),
);

describe('the document for other tools', () => {
  it.each(calls)('has $api $operationId at its method and path', (call) => {
    const document = wireOf(call.api);
    const operation = nodeOf(document.paths[call.wirePath]?.[call.method]);
    const { content } = resolve(document, operation['requestBody']);
    expect(Object.keys(nodeOf(content))).toEqual(expect.arrayContaining(call.bodies));
    expect(Object.keys(nodeOf(operation['responses']))).toEqual(
      expect.arrayContaining(call.statuses),
    );
  });

  it.each(Object.keys(facts))('of %s has no method or path that is not known', (api) => {
    const own = calls.filter((call) => call.api === api);
    const known = new Set(own.map(({ method, wirePath }) => `${method} ${wirePath}`));
    const said = Object.entries(wireOf(api).paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(said.sort()).toEqual([...known].sort());
  });

  it.each([
    ['put', 4],
    ['post', 5],
  ])('lets %s of the password take %i media types', (method, count) => {
    const document = wireOf('platform');
    const path = '/environments/{environmentID}/users/{userID}/password';
    const { content } = resolve(document, document.paths[path]?.[method]?.['requestBody']);
    expect(Object.keys(nodeOf(content))).toHaveLength(count);
  });
});
