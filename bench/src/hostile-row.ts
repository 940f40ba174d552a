import type { Action } from '@ping-password/contract';
import {
  type Api,
  contractApis,
  createSandbox,
  type Sandbox,
  textOf,
} from '@ping-password/sandbox';
import { someHostileBodies } from '../../packages/sandbox/test/hostile/bodies.ts';
import {
  callOf,
  createTarget,
  type Send,
  type Target,
} from '../../packages/sandbox/test/hostile/target.ts';
import type { Row } from './report.ts';

const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
const bytes = 1000 * 1024;
const bodiesPerAction = 4;
/** How often each body is sent; the slowest are sent more often afterwards, to be sure. */
const runs = { all: 3, slowest: 15 };
const slowest = 8;

/** Milliseconds of something: the least of a number of runs, since other work only adds to it. */
async function timeOf(count: number, work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < count; run += 1) {
    const started = performance.now();
    await work();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

function parse(text: string): void {
  try {
    JSON.parse(text);
  } catch {
    // A refusal takes its time as well.
  }
}

const isForm = ({ mediaType }: Action) => mediaType === 'application/x-www-form-urlencoded';

/** Milliseconds of the answer, and of a small call and ten times `JSON.parse` together. */
interface Times {
  readonly ours: number;
  readonly peer: number;
}

/** Measures the answer to one body. */
type Probe = (count: number) => Promise<Times>;

/** The probes of an action. The bytes of a form are parsed as one text of JSON. */
function probesOf(api: Api, action: Action, target: Target, send: Send): Probe[] {
  const call = callOf(api, action, target);
  const seed = action.operationId.length;
  const bodies = someHostileBodies(api, action, { bytes, count: bodiesPerAction, seed });
  return bodies.map(({ text }) => async (count) => {
    const body = text();
    const json = isForm(action) ? JSON.stringify(body) : body;
    const small = await timeOf(count, () => send(call, '{}'));
    const parsing = await timeOf(count, () => parse(json));
    return { ours: await timeOf(count, () => send(call, body)), peer: small + 10 * parsing };
  });
}

const ratio = ({ ours, peer }: Times) => ours / peer;

async function measured(probes: readonly Probe[], count: number) {
  const all: { probe: Probe; times: Times }[] = [];
  for (const probe of probes) all.push({ probe, times: await probe(count) });
  return all.sort((a, b) => ratio(b.times) - ratio(a.times));
}

const milliseconds = (time: number) => `${time.toFixed(1)} ms`;

const encoder = new TextEncoder();

/** Sends to a sandbox in this process, so that sockets do not count. */
function sendTo({ exchange }: Sandbox): Send {
  return async ({ method, path: url, headers }, text = '') => {
    const origin = 'http://127.0.0.1:4010';
    const body = async () => encoder.encode(text);
    const { answer } = await exchange({ method, url, headers, origin, body });
    const written = textOf(answer) ?? 'null';
    const answered = written.startsWith('{') ? JSON.parse(written) : written;
    return { status: answer.status, headers: new Headers(answer.headers), body: answered };
  };
}

/** The slowest answer to a hostile body, against a small call and ten times `JSON.parse` of its bytes. */
export async function hostileRow(): Promise<Row> {
  const send = sendTo(createSandbox());
  const target = await createTarget(send, environmentID);
  const probes = contractApis().flatMap((api) =>
    api.actions
      .filter(({ mediaType }) => mediaType !== undefined)
      .flatMap((action) => probesOf(api, action, target, send)),
  );
  const first = await measured(probes, runs.all);
  const again = first.slice(0, slowest).map(({ probe }) => probe);
  const [worst] = await measured(again, runs.slowest);
  if (!worst) throw new Error('There is no hostile body.');
  return {
    what: `slowest of ${probes.length} hostile bodies, peer a small call + 10 × JSON.parse`,
    ours: milliseconds(worst.times.ours),
    peer: milliseconds(worst.times.peer),
    figure: ratio(worst.times),
    unit: '×',
    budget: { atMost: 1 },
  };
}
