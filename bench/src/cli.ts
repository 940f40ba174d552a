import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { clientRows } from './client-rows.ts';
import { docsRows } from './docs-rows.ts';
import { hostileRow } from './hostile-row.ts';
import { listRows } from './list-rows.ts';
import { type Measured, measure, rate, type Start } from './measure.ts';
import { median } from './median.ts';
import { type Row, table } from './report.ts';
import { startServer } from './server-process.ts';
import { storeRows } from './store-rows.ts';
import { withOperations } from './synthetic-document.ts';
import { workerToken } from './workload.ts';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '3' }, only: { type: 'string' } },
});
const seconds = Number(values.seconds);
if (!(seconds > 0)) throw new TypeError('--seconds must be a number above 0.');

const require = createRequire(import.meta.url);
const contract = (file: string) => require.resolve(`@ping-password/contract/openapi/${file}`);
const serveMock = fileURLToPath(new URL('./serve-mock.ts', import.meta.url));
const serveFastify = fileURLToPath(new URL('./serve-fastify.ts', import.meta.url));
const mockCli = fileURLToPath(import.meta.resolve('@ping-password/mock/cli'));
const prismCli = require.resolve('@stoplight/prism-cli');

/** Median time to the first answer. */
async function startTime(start: Start): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const server = await start();
    times.push(server.startMilliseconds);
    await server.close();
  }
  return median(times);
}

const mock = (documents: string) => () => startServer([serveMock, documents], '/platform/v1');
/** The mock as people start it, in its default mode. */
const sandbox = () => startServer([mockCli, '--quiet', '--port'], '/platform/v1', workerToken);
/** A bare handler; a file holds the answer to GET. */
const fastify = (file?: string) => () =>
  startServer([serveFastify, ...(file === undefined ? [] : [file])], '');
const prism = (document: string) => () =>
  startServer([prismCli, 'mock', '-v', 'silent', document, '-p'], '');

async function syntheticDocuments(folder: string, count: number): Promise<void> {
  for (const view of ['actions', 'wire']) {
    const document = JSON.parse(await readFile(contract(`platform.${view}.json`), 'utf8'));
    await writeFile(
      join(folder, `platform.${view}.json`),
      JSON.stringify(withOperations(document, count)),
    );
  }
}

const megabytes = ({ residentMegabytes }: Measured) => `${residentMegabytes.toFixed(0)} MB`;

async function sandboxRows(): Promise<Row[]> {
  const wire = contract('platform.wire.json');
  const [ours, peer, bare] = await measure([sandbox, prism(wire), fastify()], seconds);
  if (!ours || !peer || !bare) throw new Error('A server was not measured.');
  const start = await startTime(sandbox);
  const peerStart = await startTime(prism(wire));
  return [
    rate('sandbox mode against prism mock', ours, peer, 8),
    rate('sandbox mode against a bare Fastify handler', ours, bare, 0.5),
    {
      what: 'start to first answer, sandbox mode, token included',
      ours: `${start.toFixed(0)} ms`,
      peer: `${peerStart.toFixed(0)} ms`,
      figure: start,
      unit: 'ms',
      budget: { atMost: 300 },
    },
    {
      what: 'resident memory after load, sandbox mode',
      ours: megabytes(ours),
      peer: megabytes(peer),
      figure: ours.residentMegabytes,
      unit: 'MB',
      budget: { atMost: 120 },
    },
  ];
}

async function examplesRows(folder: string): Promise<Row[]> {
  await syntheticDocuments(folder, 600);
  const wire = contract('platform.wire.json');
  const [ours, peer, oursLarge, peerLarge] = await measure(
    [mock(''), prism(wire), mock(folder), prism(join(folder, 'platform.wire.json'))],
    seconds,
  );
  if (!ours || !peer || !oursLarge || !peerLarge) throw new Error('A server was not measured.');
  const start = await startTime(mock(''));
  const peerStart = await startTime(prism(wire));
  return [
    rate('examples mode against prism mock, our specs', ours, peer, 2),
    rate('examples mode against prism mock, 600 operations', oursLarge, peerLarge, 15),
    rate('600 operations against our specs, ours', oursLarge, ours, 0.9),
    {
      what: 'start to first answer, examples mode (loads Prism)',
      ours: `${start.toFixed(0)} ms`,
      peer: `${peerStart.toFixed(0)} ms`,
      figure: start,
      unit: 'ms',
      budget: { atMost: 300 },
    },
    {
      what: 'resident memory after load, examples mode (with Prism)',
      ours: megabytes(ours),
      peer: megabytes(peer),
      figure: ours.residentMegabytes,
      unit: 'MB',
      budget: { atMost: 120 },
    },
  ];
}

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
try {
  console.log(
    `Servers in turn, 16 connections, median of 3 × ${seconds} s after as long a warm-up. The peer is prism mock -v silent.\n`,
  );
  const groups: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
    client: clientRows,
    sandbox: sandboxRows,
    lists: () => listRows({ sandbox, fastify, folder, seconds }),
    stores: () => storeRows(folder, seconds),
    hostile: async () => [await hostileRow()],
    docs: docsRows,
    examples: () => examplesRows(folder),
  };
  const chosen = values.only?.split(',') ?? Object.keys(groups);
  const rows: Row[] = [];
  for (const name of chosen) {
    const group = Object.hasOwn(groups, name) ? groups[name] : undefined;
    if (!group)
      throw new TypeError(`--only takes ${Object.keys(groups).join(', ')}; "${name}" is none.`);
    rows.push(...(await group()));
  }
  console.log(table(rows));
} finally {
  await rm(folder, { recursive: true });
}
