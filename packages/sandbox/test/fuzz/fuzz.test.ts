import { beforeAll, describe, expect, it } from 'vitest';
import { contractApis } from '../../src/http/documents.ts';
import { createStore } from '../../src/world/store.ts';
import { member, origin, requestOf, send, text } from '../answer.ts';
import { createRecordingPersistence } from '../recording-persistence.ts';
import { keyedStore, testSandbox } from '../world.ts';
import { createAnswerCheck } from './answer-check.ts';
import { canary } from './bodies.ts';
import { type Choice, createChoice } from './choice.ts';
import { createFinds, remember } from './finds.ts';
import { requestFor } from './requests.ts';

const seed = Number(process.env['FUZZ_SEED'] ?? 2026);
const rounds = Number(process.env['FUZZ_ROUNDS'] ?? 10_000);
const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
const world = `/_mock/worlds/${environmentID}`;
const json = 'application/json';

const { persistence, kept } = createRecordingPersistence();
let system = Date.parse('2026-03-02T10:00:00Z');
const sandbox = testSandbox({
  store: keyedStore(createStore(persistence)),
  now: () => system,
  sleep: async () => undefined,
});

const apis = contractApis();
const complaintAbout = createAnswerCheck(apis);
const actions = apis.flatMap((api) => api.actions.map((action) => ({ api, action })));
/** Rare, for each of them makes most of what was there useless. */
const rare = new Set([
  'deleteWorld',
  'resetWorld',
  'setClock',
  'advanceClock',
  'restoreSnapshot',
  'deleteUser',
]);

const { finds, given, learn } = createFinds(environmentID);
const complaints: string[] = [];
const journals: string[] = [];
const statuses: Record<number, number> = {};

const clientID = 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02';

/** The applications of the requests; plain challenges, which are secrets, are taken by the second one. */
const applications = [
  {
    id: '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01',
    type: 'WORKER',
    secret: 'sandbox-worker-secret',
  },
  {
    id: clientID,
    type: 'SINGLE_PAGE_APP',
    redirectUris: ['http://127.0.0.1:4020/callback'],
    pkceEnforcement: 'REQUIRED',
  },
];

/** Brings back what the rare actions have taken away. */
async function revive(): Promise<void> {
  const { body } = await send(sandbox, 'GET', '/_mock/worlds');
  const worlds = member(body, 'worlds') as { environmentID: string }[];
  for (const other of worlds) {
    if (other.environmentID !== environmentID)
      await send(sandbox, 'DELETE', `/_mock/worlds/${other.environmentID}`);
  }
  journals.push(JSON.stringify((await send(sandbox, 'GET', `${world}/journal`)).body));
  const beginning = { environmentID, directoryClientID: 'sandbox-directory' };
  await send(sandbox, 'POST', '/_mock/worlds', { type: json, body: beginning });
  await send(sandbox, 'DELETE', `${world}/faults`);
  await send(sandbox, 'PATCH', world, { type: json, body: { applications } });
  const userID = 'c3042000-188f-4bc7-a269-dee1602cf7af';
  for (const wanted of [{}, {}, {}, {}, {}, {}, { userID }, { clientID }]) {
    const issued = await send(sandbox, 'POST', `${world}/tokens`, { type: json, body: wanted });
    remember(finds.tokens, text(issued.body, 'access_token'));
  }
  system += 60_000;
}

async function attack(choice: Choice): Promise<void> {
  const { api, action } = choice.pick(actions);
  if (rare.has(action.operationId) && choice.chance(0.95)) return attack(choice);
  const request = requestFor(api, action, finds, choice);
  const name = `${action.operationId} ${request.method} ${request.url.slice(origin.length, 300)}`;
  const cut = /reset|truncate/.test(request.headers.get('x-mock-fault') ?? '');
  try {
    const response = await sandbox.fetch(request.clone());
    statuses[response.status] = (statuses[response.status] ?? 0) + 1;
    const isStream = response.headers.get('content-type') === 'text/event-stream';
    if (isStream) return await response.body?.cancel();
    const raw = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    const body = isJson ? JSON.parse(raw) : raw;
    const complaint = complaintAbout(request, response, body);
    if (complaint) complaints.push(`${name}: ${response.status} ${complaint}`);
    learn(action.operationId, response, body);
  } catch (error) {
    if (!cut) complaints.push(`${name}: threw ${error}`);
  }
}

describe(`${rounds} requests, good and bad, of seed ${seed}`, () => {
  const events: string[] = [];

  beforeAll(async () => {
    await revive();
    const { body } = await sandbox.fetch(requestOf('GET', `${world}/events`));
    const listening = body?.pipeThrough(new TextDecoderStream()).pipeTo(
      new WritableStream({
        write: (event) => void (event.startsWith('event: message') || events.push(event)),
      }),
    );
    const choice = createChoice(seed);
    for (let round = 0; round < rounds; round += 1) {
      if (round % 100 === 99) await revive();
      await attack(choice);
    }
    await revive();
    void listening?.catch(() => undefined);
  }, 300_000);

  it('are answered within the contract', () => {
    expect(complaints).toEqual([]);
  });

  it('come to every kind of answer', () => {
    expect(Object.keys(statuses)).toEqual(
      expect.arrayContaining([
        '200',
        '201',
        '204',
        '302',
        '400',
        '401',
        '403',
        '404',
        '405',
        '413',
        '415',
      ]),
    );
    expect(statuses[200]).toBeGreaterThan(rounds / 10);
  });

  it.each([
    ['the journal', () => journals],
    ['an event', () => events],
    ['what is kept', () => kept],
  ])('leave no secret in %s', (_, texts) => {
    const all = texts().join('\n');
    expect(all.length).toBeGreaterThan(1000);
    expect(given.size).toBeGreaterThan(20);
    for (const secret of [canary, ...given]) {
      const at = all.indexOf(secret);
      expect(at < 0 ? 'nowhere' : all.slice(Math.max(0, at - 200), at + 100)).toBe('nowhere');
    }
  });
});
