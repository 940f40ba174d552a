import { requestHead } from './bytes.ts';
import { createCounter, type Tally } from './tally.ts';
import type { Victim } from './victim.ts';
import { passwordPath, worldPath } from './world.ts';

/** Megabytes that callers who read nothing may take. */
const mostMegabytes = 100;

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The most memory that the mock takes within some seconds. */
async function peakOf(victim: Victim, seconds: number): Promise<number> {
  let peak = 0;
  for (let step = 0; step < seconds * 20; step += 1) {
    await rest(50);
    peak = Math.max(peak, victim.memory() ?? 0);
  }
  return peak;
}

/** 50 connections with 2,000 requests each, and nobody reads an answer. */
async function pipelined(victim: Victim, request: string): Promise<number> {
  const before = victim.memory() ?? 0;
  const sockets = Array.from({ length: 50 }, () => victim.dial());
  for (const socket of sockets) {
    socket.on('error', () => undefined);
    socket.pause();
    socket.write(request.repeat(2000));
  }
  const peak = await peakOf(victim, 4);
  for (const socket of sockets) socket.destroy();
  return peak - before;
}

/** 200 listeners who read nothing while much happens. */
async function stalledListeners(victim: Victim): Promise<number> {
  const before = victim.memory() ?? 0;
  const sockets = Array.from({ length: 200 }, () => victim.dial());
  const head = requestHead(`GET ${worldPath}/events HTTP/1.1`, 'Host: 127.0.0.1');
  for (const socket of sockets) {
    socket.on('error', () => undefined);
    socket.pause();
    socket.write(head);
  }
  for (let call = 0; call < 3000; call += 1) await fetch(victim.url + passwordPath);
  const peak = await peakOf(victim, 1);
  for (const socket of sockets) socket.destroy();
  return peak - before;
}

/** Callers who send much and read nothing. */
export async function attackByFloods(victim: Victim): Promise<Tally> {
  const { count, tally } = createCounter('floods');
  const read = requestHead(`GET ${passwordPath} HTTP/1.1`, 'Host: 127.0.0.1', 'X-Pad: a');
  const pages = await pipelined(victim, read);
  count('pipelined reads', pages <= mostMegabytes, `${pages.toFixed(0)} MB`);
  const listeners = await stalledListeners(victim);
  count('listeners who read nothing', listeners <= mostMegabytes, `${listeners.toFixed(0)} MB`);
  count('the mock answers afterwards', await victim.isWell());
  return tally();
}
