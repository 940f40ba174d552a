import type { IncomingMessage } from 'node:http';
import type { Answer, Reply } from '@ping-password/sandbox';

/** What is counted only when somebody asks. */
export interface Gauges {
  /** Worlds in the store; absent where there are none. */
  readonly worlds?: (() => Promise<number>) | undefined;
  /** Listeners to events at this mock. */
  listeners(): number;
}

/** Counts calls, for Prometheus. */
export interface Metrics {
  note(reply: Pick<Reply, 'match' | 'answer'>, milliseconds: number): void;
  answer(): Promise<Answer>;
}

/** Whether a URL is that of the metrics. */
export const isMetrics = (url: string): boolean => /^\/metrics(?:\?|$)/.test(url);

/** Whether a request asks for the metrics. */
export const isMetricsRequest = ({ method, url = '' }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && isMetrics(url);

const missing: Answer = {
  status: 501,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  text: 'The metrics need the package prom-client. Install it beside the mock: npm install prom-client\n',
};

/** Seconds; most calls take less than one millisecond. */
const buckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

type Collected = Omit<Metrics, 'answer'> & { text(): Promise<Answer> };

async function collect({ worlds, listeners }: Gauges): Promise<Collected> {
  const { Counter, Gauge, Histogram, Registry } = (await import('prom-client')).default;
  const registers = [new Registry()];
  const [registry] = registers as [InstanceType<typeof Registry>];
  const calls = new Counter({
    name: 'ping_mock_calls_total',
    help: 'Calls by operation and status.',
    labelNames: ['operation', 'status'],
    registers,
  });
  const duration = new Histogram({
    name: 'ping_mock_call_duration_seconds',
    help: 'Time from the request to its answer.',
    labelNames: ['operation'],
    buckets,
    registers,
  });
  if (worlds)
    new Gauge({
      name: 'ping_mock_worlds',
      help: 'Worlds in the store.',
      registers,
      async collect() {
        // While the store is away, the other metrics are there all the same.
        this.set(await worlds().catch(() => Number.NaN));
      },
    });
  new Gauge({
    name: 'ping_mock_listeners',
    help: 'Listeners to events at this mock.',
    registers,
    collect() {
      this.set(listeners());
    },
  });
  return {
    note({ match, answer }, milliseconds) {
      // A path that nobody knows could be anything, so all of them are one.
      const operation = match.kind === 'route' ? match.route.action.operationId : 'none';
      calls.inc({ operation, status: answer.status });
      duration.observe({ operation }, milliseconds / 1000);
    },
    text: async () => ({
      status: 200,
      headers: { 'content-type': registry.contentType, 'cache-control': 'no-store' },
      text: await registry.metrics(),
    }),
  };
}

/**
 * Creates the metrics of a mock. Counting begins with the first request for them, so that it costs nothing where
 * nobody asks.
 */
export function createMetrics(gauges: Gauges): Metrics {
  let collected: Collected | undefined;
  let collecting: Promise<Collected> | undefined;
  return {
    note: (reply, milliseconds) => collected?.note(reply, milliseconds),
    async answer() {
      try {
        collecting ??= collect(gauges);
        collected = await collecting;
      } catch {
        return missing;
      }
      return collected.text();
    },
  };
}
