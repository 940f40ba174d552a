import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { startPostgres } from '../../outside/postgres/src/start-postgres.ts';
import { type Measured, measure, rate, type Start, withServers } from './measure.ts';
import { median } from './median.ts';
import type { Row } from './report.ts';
import { type ServerProcess, startServer } from './server-process.ts';
import { environmentID, request, workerToken } from './workload.ts';

const mockCli = fileURLToPath(import.meta.resolve('@ping-password/mock/cli'));

/** The mock with a store. */
const mockOn =
  (store: string): Start =>
  () =>
    startServer([mockCli, '--quiet', '--store', store, '--port'], '/platform/v1', workerToken);

const worlds = 16;
const connections = 16;

/** The requests that change a password in each of the worlds, which are made. */
async function requestsInWorlds({ url }: ServerProcess): Promise<autocannon.Request[]> {
  const { origin, pathname } = new URL(url);
  const post = async (path: string, body: unknown) => {
    const headers = { 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body: JSON.stringify(body) };
    return (await fetch(`${origin}/_mock/worlds${path}`, init)).json() as Promise<
      Record<string, string>
    >;
  };
  const requests: autocannon.Request[] = [];
  for (let index = 0; index < worlds; index += 1) {
    const world = await post('', {});
    const { access_token } = await post(`/${world['environmentID']}/tokens`, {});
    requests.push({
      method: request.method,
      path: pathname + request.path.replace(environmentID, String(world['environmentID'])),
      headers: { ...request.headers, authorization: `Bearer ${access_token}` },
      body: request.body,
    });
  }
  return requests;
}

/** Loads mocks at the same time, with as many connections in all, each with all worlds in turn. */
async function loadTogether(
  servers: readonly ServerProcess[],
  requests: autocannon.Request[],
  duration: number,
): Promise<number> {
  const results = await Promise.all(
    servers.map(({ url }) => {
      const options = { url, requests, duration, connections: connections / servers.length };
      return autocannon(options);
    }),
  );
  const failed = results.reduce((sum, { non2xx, errors }) => sum + non2xx + errors, 0);
  if (failed > 0) throw new Error(`${failed} answers were no success.`);
  return results.reduce((sum, { requests: { average } }) => sum + average, 0);
}

/** One mock and two on one database, in turn. */
function measureTogether(store: string, seconds: number): Promise<[Measured, Measured]> {
  return withServers([mockOn(store), mockOn(store)], async ([one, two]) => {
    if (!one || !two) throw new Error('A mock was not started.');
    const requests = await requestsInWorlds(one);
    const figures: [number[], number[]] = [[], []];
    for (const servers of [[one], [one, two]]) await loadTogether(servers, requests, seconds);
    for (let round = 0; round < 3; round += 1) {
      figures[0].push(await loadTogether([one], requests, seconds));
      figures[1].push(await loadTogether([one, two], requests, seconds));
    }
    const measured = (values: number[], server: ServerProcess) => ({
      requestsPerSecond: median(values),
      residentMegabytes: server.residentMegabytes(),
    });
    return [measured(figures[0], one), measured(figures[1], two)];
  });
}

/** Sandbox mode by store, and mocks that share a database, which is a real PostgreSQL of its own. */
export async function storeRows(folder: string, seconds: number): Promise<Row[]> {
  const postgres = await startPostgres();
  try {
    const sqlite = `sqlite:${join(folder, 'bench.db')}`;
    const stores = ['memory', sqlite, postgres.address()];
    const [memory, file, database] = await measure(stores.map(mockOn), seconds);
    if (!memory || !file || !database) throw new Error('A mock was not measured.');
    const [one, two] = await measureTogether(postgres.address(), seconds);
    return [
      rate('sandbox mode with SQLite against memory', file, memory, 0.2),
      rate('sandbox mode with PostgreSQL against memory, one world', database, memory, 0.03),
      // On two cores, which load, database and mocks share, a second mock can win little.
      rate('two mocks on one database against one, 16 worlds', two, one, 0.7),
    ];
  } finally {
    await postgres.close();
  }
}
