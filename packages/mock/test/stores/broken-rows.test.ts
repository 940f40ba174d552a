import { expect, it } from 'vitest';
import { createConnections } from '../../src/stores/postgres/connections.ts';
import type { Driver } from '../../src/stores/postgres/driver.ts';
import { worldsIn } from '../../src/stores/postgres/worlds.ts';

const world = { incarnation: '1', version: '2', horizon: '1', entries: '0', events: '0' };
const known = { incarnation: '1', number: 1 };

/** Worlds in a database that always answers with these records, and how each connection was given back. */
function worldsWith(records: readonly object[]) {
  const released: unknown[] = [];
  const client = {
    on: () => client,
    query: async () => [{ rows: [] }, { rows: [world] }, { rows: records }],
    release: (isBroken: unknown) => released.push(isBroken),
  };
  const driver = {
    Pool: class {
      on() {}
      connect = async () => client;
    },
  } as unknown as Driver;
  const connections = createConnections(driver, {}, { name: 'PostgreSQL', log: () => undefined });
  return { worlds: worldsIn(connections, (text) => `'${text}'`), released };
}

it.each([
  ['all', undefined],
  ['the changed ones', known],
])('a record that is no JSON closes the connection when %s are read', async (_, since) => {
  const row = { name: 'users', id: 'ann', record: '{', born: '1' };
  const { worlds, released } = worldsWith([row]);
  await expect(worlds.open('a', since)).rejects.toThrow(SyntaxError);
  expect(released).toEqual([true]);
});

it('a change that cannot be written as JSON closes the connection', async () => {
  const { worlds, released } = worldsWith([]);
  const open = await worlds.open('a', undefined);
  const record = { big: 1n } as never;
  const change = { table: 'users', id: 'ann', record, added: true } as const;
  await expect(open?.commit([change], [])).rejects.toThrow(TypeError);
  expect(released).toEqual([true]);
});

it('a transaction that ends well gives the connection back once', async () => {
  const { worlds, released } = worldsWith([]);
  await (await worlds.open('a', undefined))?.commit([], []);
  expect(released).toEqual([undefined]);
});
