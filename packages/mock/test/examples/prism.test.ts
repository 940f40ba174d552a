import { describe, expect, it } from 'vitest';
import { routeOf } from '../../../sandbox/test/http/contract.ts';
import { createPrism } from '../../src/examples/prism.ts';

const route = routeOf('platform', 'readPassword');

describe('Prism', () => {
  it('is loaded once, when first needed', async () => {
    let loads = 0;
    const prism = createPrism(() => {
      loads += 1;
      return import('@stoplight/prism-http');
    });
    expect(loads).toBe(0);
    await Promise.all([
      prism(route, { dynamic: false }),
      prism(route, { dynamic: true }),
      prism(route, { code: 404, dynamic: false }),
    ]);
    expect(loads).toBe(1);
  });

  it('answers an example the same way every time and generates anew', async () => {
    const prism = createPrism();
    const twice = (dynamic: boolean) =>
      Promise.all([prism(route, { dynamic }), prism(route, { dynamic })]);
    const [first, second] = await twice(false);
    expect(second?.text).toBe(first?.text);
    const [third, fourth] = await twice(true);
    expect(fourth?.text).not.toBe(third?.text);
  });

  it('leaves the contract document as it was', async () => {
    const before = JSON.stringify(route.api.document);
    await createPrism()(route, { dynamic: false });
    expect(JSON.stringify(route.api.document)).toBe(before);
  });
});
