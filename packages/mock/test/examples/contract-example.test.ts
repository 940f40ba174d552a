import { describe, expect, it } from 'vitest';
import { apis, routeOf } from '../../../sandbox/test/http/contract.ts';
import { contractExample } from '../../src/examples/contract-example.ts';
import { examplesOf, type Preference } from '../../src/examples/prefer.ts';
import { createPrism } from '../../src/examples/prism.ts';

const routes = apis.flatMap(({ name, actions }) =>
  actions.map(({ operationId }) => ({ name, operationId, route: routeOf(name, operationId) })),
);

/** Every way to ask for an example of an action. */
function preferences(examples: Record<string, string[]>): Preference[] {
  const named = Object.entries(examples).flatMap(([status, keys]) => {
    const code = Number(status);
    return [
      { code, dynamic: false },
      ...keys.map((example) => ({ code, example, dynamic: false })),
    ];
  });
  return [{ dynamic: false }, ...named];
}

describe('an example of the contract', () => {
  const prism = createPrism();
  it.each(routes)('is what Prism answers: $name $operationId', async ({ route }) => {
    for (const preference of preferences(examplesOf(route))) {
      const { text, ...answer } = (await prism(route, preference)) ?? {};
      expect(contractExample(route, preference)).toEqual(answer);
    }
  });

  it('is missing where the document has none', () => {
    const route = routeOf('platform', 'readPassword');
    const document = {
      paths: {
        [route.action.path]: {
          get: { responses: { 200: { content: { 'application/json': { schema: {} } } } } },
        },
      },
    };
    const bare = { ...route, api: { ...route.api, document } };
    expect(contractExample(bare, { dynamic: false })).toBeUndefined();
    expect(contractExample(bare, { code: 404, dynamic: false })).toBeUndefined();
  });
});
