import { setTimeout as sleep } from 'node:timers/promises';
import type { WebhookEvent } from '@ping-password/sandbox';
import type { Log } from '../server/log.ts';
import { createPost, type Post } from './post.ts';
import { readWebhookTarget } from './webhook-target.ts';

/** The most events of one request. Source: N-SUB. */
const mostInRequest = 500;

/** The most events that wait; more are dropped. */
const mostWaiting = 10_000;

/** Milliseconds to wait before the second try, and before the third, which is the last. */
const pauses = [500, 2000] as const;

const defaultTimeLimit = 1000;

/** Posts events to a receiver. */
export interface Webhook {
  /** Takes events and returns at once; they are posted in the order in which they come. */
  send(events: readonly WebhookEvent[]): void;
  /** Posts what waits, without repeating anything and for at most a second. */
  close(): Promise<void>;
}

/** What a webhook is made from. */
export interface Delivery {
  readonly post: Post;
  readonly warn: Log;
  /** Waits between two tries, until the time is over or the signal comes; a timer unless given. */
  readonly pause?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds that the events which still wait have when the mock ends; 1 s unless given. */
  readonly timeLimit?: number;
}

const pauseByTimer = (milliseconds: number, signal: AbortSignal) =>
  sleep(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);

const counted = (events: number) => (events === 1 ? '1 audit event' : `${events} audit events`);

const nextTurn = () => new Promise<void>((resolve) => void setImmediate(resolve));

/**
 * Creates a queue of events in front of a receiver: one request at a time, and none of a later event
 * before an earlier one was taken or given up.
 */
export function createWebhook(delivery: Delivery): Webhook {
  const { post, warn, pause = pauseByTimer, timeLimit = defaultTimeLimit } = delivery;
  const waiting: WebhookEvent[] = [];
  const ending = new AbortController();
  const stopping = new AbortController();
  let running: Promise<void> | undefined;
  let dropped = 0;

  /** Why a request was not taken, in whatever number of tries it has. */
  async function deliver(body: string): Promise<string | undefined> {
    let fault = await post(body, stopping.signal);
    for (const milliseconds of pauses) {
      if (fault === undefined || ending.signal.aborted) return fault;
      await pause(milliseconds, ending.signal);
      fault = await post(body, stopping.signal);
    }
    return fault;
  }

  async function run(): Promise<void> {
    // The call whose events these are is answered first.
    await nextTurn();
    while (waiting.length > 0 && !stopping.signal.aborted) {
      const events = waiting.splice(0, mostInRequest);
      const fault = await deliver(JSON.stringify(events));
      if (fault !== undefined)
        warn(`The webhook did not take ${counted(events.length)}: ${fault}.`);
    }
    dropped += waiting.splice(0).length;
    if (dropped > 0) warn(`The webhook is too slow; dropped ${counted(dropped)}.`);
    dropped = 0;
    running = undefined;
  }

  return {
    send(events) {
      const taken = events.slice(0, mostWaiting - waiting.length);
      waiting.push(...taken);
      dropped += events.length - taken.length;
      running ??= run();
    },
    async close() {
      ending.abort();
      await Promise.race([running, pauseByTimer(timeLimit, stopping.signal)]);
      stopping.abort();
      await running;
    },
  };
}

/**
 * Opens the webhook that an option names.
 *
 * @throws TypeError when its address cannot be read or is not allowed.
 */
export async function openWebhook(
  url: string,
  allowedHosts: readonly string[],
  warn: Log,
): Promise<Webhook> {
  return createWebhook({ post: createPost(await readWebhookTarget(url, allowedHosts)), warn });
}
