// Prints how many microseconds a call takes, ours and that of openapi-fetch. It is a program of its own: what else
// the bench has loaded would take part in every collection of garbage.
import { createPlatformClient } from '@ping-password/client/platform';
import type { paths } from '@ping-password/contract/platform';
import createClient from 'openapi-fetch';
import { median } from './median.ts';

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

/** The time of one call of each, measured in turn, so that whatever else the machine does meets them alike. */
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
console.log(JSON.stringify({ ours: median(figures.ours), peer: median(figures.peer) }));
