import { fileURLToPath } from 'node:url';
import { createPlatformClient } from '@ping-password/client/platform';
import type { paths } from '@ping-password/contract/platform';
import { sizeBudget, sizeOf } from '@ping-password/release/client-size';
import createClient from 'openapi-fetch';
import { median } from './median.ts';
import type { Row } from './report.ts';

const baseUrl = 'http://127.0.0.1/platform/v1';
const answer = JSON.stringify({ status: 'OK' });
const headers = { 'content-type': 'application/hal+json' };

/** Answers at once, so that a call takes only the time of the client. */
const fetch = async () => new Response(answer, { headers });

const path = '/environments/{environmentID}/users/{userID}/password#password.reset';
const params = {
  path: {
    environmentID: 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6',
    userID: 'c3042000-188f-4bc7-a269-dee1602cf7af',
  },
};
const body = { newPassword: 'Fake-Harbour-2042!' };
const mediaType = { 'Content-Type': 'application/vnd.pingidentity.password.reset+json' };

const client = createPlatformClient({ baseUrl, fetch });
const bare = createClient<paths>({ baseUrl, fetch });

const calls = {
  ours: () => client.PUT(path, { params, body }),
  // By hand one has to write the media type.
  peer: () => bare.PUT(path, { params, body, headers: mediaType }),
};

const callsPerTurn = 500;
const turns = 101;

/** Microseconds of a call, on average over a turn. */
async function turn(call: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  for (let count = 0; count < callsPerTurn; count += 1) await call();
  return ((performance.now() - started) * 1000) / callsPerTurn;
}

/** Lets both call in turn, so that whatever else the machine does meets them alike. */
async function callTimeRow(): Promise<Row> {
  const figures = { ours: [] as number[], peer: [] as number[] };
  for (const call of Object.values(calls)) {
    const { data } = await call();
    if (data?.status !== 'OK') throw new Error('A call that fails is not worth its time.');
  }
  for (let count = 0; count < 5; count += 1) {
    await turn(calls.ours);
    await turn(calls.peer);
  }
  for (let count = 0; count < turns; count += 1) {
    figures.peer.push(await turn(calls.peer));
    figures.ours.push(await turn(calls.ours));
  }
  const microseconds = (times: readonly number[]) => `${median(times).toFixed(1)} µs`;
  const [ours, peer] = [median(figures.ours), median(figures.peer)];
  return {
    what: 'added time per call, against a bare openapi-fetch call',
    ours: microseconds(figures.ours),
    peer: microseconds(figures.peer),
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
  // First the time, which the bundler's heap and service would disturb.
  const time = await callTimeRow();
  return [await sizeRow(), time];
}
