import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measureRunning, rate, type Start, withServers } from './measure.ts';
import type { Row } from './report.ts';
import type { ServerProcess } from './server-process.ts';

/** Users of the world, its personas and the one of the Directory included. */
const users = 5000;
const personas = 12;

/** What the rows list, and the least that they come to against a handler that has the answer ready. */
const lists = [
  { what: 'a page of 200', query: { limit: '200' }, atLeast: 0.2 },
  { what: 'one found by user name', query: { filter: 'username eq "bench.4711"' }, atLeast: 0.2 },
  {
    what: 'a page of 200 of 1,111 found by a joined filter',
    query: { filter: 'username sw "bench.4" and (enabled eq "true" or email sw "bench")' },
    atLeast: 0.1,
  },
];

async function json(url: string, init: RequestInit): Promise<Record<string, string>> {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return (await response.json()) as Record<string, string>;
}

/** Makes a world of many users; gives the address of the list, and the headers that it takes. */
async function manyUsers({ url }: ServerProcess) {
  const { origin } = new URL(url);
  const post = (path: string, body: unknown) =>
    json(origin + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const others = Array.from({ length: users - personas }, (_, index) => ({
    username: `bench.${index}`,
    name: { given: 'Bench', family: `Number ${index}` },
  }));
  const { environmentID } = await post('/_mock/worlds', { users: others });
  const { access_token } = await post(`/_mock/worlds/${environmentID}/tokens`, {});
  return {
    address: `${url}/environments/${environmentID}/users`,
    headers: { authorization: `Bearer ${access_token}` },
  };
}

/** What the rows need: the two servers, a folder for answers, and how long each is loaded. */
export interface ListRows {
  readonly sandbox: Start;
  readonly fastify: (file: string) => Start;
  readonly folder: string;
  readonly seconds: number;
}

/** Lists of a world with 5,000 users, against Fastify with the same bytes. */
export const listRows = ({ sandbox, fastify, folder, seconds }: ListRows): Promise<Row[]> =>
  withServers([sandbox], async ([server]) => {
    if (!server) throw new Error('The sandbox was not started.');
    const { address, headers } = await manyUsers(server);
    const rows: Row[] = [];
    for (const { what, query, atLeast } of lists) {
      const url = `${address}?${new URLSearchParams(query)}`;
      const file = join(folder, 'list.json');
      await writeFile(file, await (await fetch(url, { headers })).text());
      const [ours, peer] = await withServers([fastify(file)], async ([bare]) =>
        bare
          ? measureRunning(
              [
                { server, request: { url, headers } },
                { server: bare, request: { url: bare.url } },
              ],
              seconds,
            )
          : [],
      );
      if (!ours || !peer) throw new Error('A server was not measured.');
      rows.push(rate(`${what}, 5,000 users, against bare Fastify`, ours, peer, atLeast));
    }
    return rows;
  });
