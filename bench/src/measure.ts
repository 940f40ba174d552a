import autocannon from 'autocannon';
import { median } from './median.ts';
import type { Row } from './report.ts';
import type { ServerProcess } from './server-process.ts';
import { request } from './workload.ts';

/** What came of loading a server. */
export interface Measured {
  readonly requestsPerSecond: number;
  readonly residentMegabytes: number;
}

/** Starts a server. */
export type Start = () => Promise<ServerProcess>;

/** A server under load, and the request that it is loaded with. */
export interface Loaded {
  readonly server: ServerProcess;
  readonly request: Pick<autocannon.Options, 'url' | 'method' | 'headers' | 'body'>;
}

async function load({ request }: Loaded, duration: number): Promise<number> {
  const result = await autocannon({ ...request, connections: 16, duration });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(
      `${request.url}: ${result.non2xx} answers were no success, ${result.errors} failed.`,
    );
  }
  return result.requests.average;
}

/** Loads servers in turn, so that whatever else the machine does meets all of them alike. */
export async function measureRunning(
  loaded: readonly Loaded[],
  seconds: number,
): Promise<Measured[]> {
  const figures = loaded.map((): number[] => []);
  for (const one of loaded) await load(one, seconds);
  for (let round = 0; round < 3; round += 1) {
    for (const [index, one] of loaded.entries()) figures[index]?.push(await load(one, seconds));
  }
  return loaded.map(({ server }, index) => ({
    requestsPerSecond: median(figures[index] ?? []),
    residentMegabytes: server.residentMegabytes(),
  }));
}

/** Starts servers for as long as something is measured, and ends them whatever happens. */
export async function withServers<T>(
  starts: readonly Start[],
  run: (servers: readonly ServerProcess[]) => Promise<T>,
): Promise<T> {
  const servers: ServerProcess[] = [];
  try {
    for (const start of starts) servers.push(await start());
    return await run(servers);
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
}

/** Loads servers with the change of a password. */
export const measure = (starts: readonly Start[], seconds: number): Promise<Measured[]> =>
  withServers(starts, (servers) => {
    const { method, path, body } = request;
    const loaded = servers.map((server) => ({
      server,
      request: { url: `${server.url}${path}`, method, headers: { ...server.headers }, body },
    }));
    return measureRunning(loaded, seconds);
  });

const perSecond = ({ requestsPerSecond }: Measured) => `${requestsPerSecond.toFixed(0)}/s`;

/** A row that compares two rates. */
export function rate(what: string, ours: Measured, peer: Measured, atLeast: number): Row {
  const figure = ours.requestsPerSecond / peer.requestsPerSecond;
  return {
    what,
    ours: perSecond(ours),
    peer: perSecond(peer),
    figure,
    unit: '×',
    budget: { atLeast },
  };
}
