import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sizeBudget, sizeOf } from '@ping-password/release/client-size';
import type { Row } from './report.ts';

const run = promisify(execFile);
const program = fileURLToPath(new URL('./call-time.ts', import.meta.url));

async function callTimeRow(): Promise<Row> {
  const { stdout } = await run(process.execPath, [program]);
  const { ours, peer } = JSON.parse(stdout) as { ours: number; peer: number };
  const microseconds = (time: number) => `${time.toFixed(1)} µs`;
  return {
    what: 'added time per call, against a bare openapi-fetch call',
    ours: microseconds(ours),
    peer: microseconds(peer),
    figure: (ours - peer) / peer,
    unit: '×',
    budget: { atMost: 0.2 },
  };
}

async function sizeRow(): Promise<Row> {
  const here = fileURLToPath(new URL('..', import.meta.url));
  const { added, without } = await sizeOf(here, 'platform');
  return {
    what: 'client beyond openapi-fetch, min + gzip',
    ours: `${added + without} B`,
    peer: `${without} B`,
    figure: added,
    unit: 'B',
    budget: { atMost: sizeBudget },
  };
}

/** What the client costs beyond openapi-fetch, in bytes and in time. */
export async function clientRows(): Promise<Row[]> {
  return [await sizeRow(), await callTimeRow()];
}
