import { describe, expect, test } from 'vitest';
import { wireServers } from './servers.ts';

describe('wireServers', () => {
  test('tell what a variable is in the description of the server', () => {
    const tld = { description: 'Domain of the region.', enum: ['com', 'eu'], default: 'com' };
    const server = { url: 'https://api.{tld}/{path}', description: 'The region.' };
    const path = { default: 'v1' };
    expect(wireServers([{ ...server, variables: { tld, path } }])).toEqual([
      {
        ...server,
        description: 'The region. `{tld}`: Domain of the region.',
        variables: { tld: { enum: ['com', 'eu'], default: 'com' }, path },
      },
    ]);
  });

  test('have no description but that of the variable when they come without one', () => {
    const port = { description: 'TCP port.', default: '4010' };
    expect(wireServers([{ url: '/', variables: { port } }])).toEqual([
      { url: '/', description: '`{port}`: TCP port.', variables: { port: { default: '4010' } } },
    ]);
  });

  test.each([[undefined], [[{ url: '/', description: 'Here.' }]]])(
    'stay as they are without variables',
    (servers) => {
      expect(wireServers(servers)).toEqual(servers);
    },
  );
});
