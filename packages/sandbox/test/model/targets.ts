import type { Sandbox } from '../../src/create-sandbox.ts';
import { origin } from '../answer.ts';
import { twoSandboxes } from '../world/two-sandboxes.ts';
import { testSandbox } from '../world.ts';

/** What a model is held against, and how often. */
export interface Target {
  readonly what: string;
  readonly runs: number;
  readonly start: () => Promise<Pick<Sandbox, 'fetch'>>;
}

/** A mock elsewhere. */
async function remote(url: string): Promise<Pick<Sandbox, 'fetch'>> {
  return {
    async fetch(input, init) {
      const request = new Request(input, init);
      const { method, headers } = request;
      const body = method === 'GET' ? null : await request.arrayBuffer();
      const address = url + request.url.slice(origin.length);
      return globalThis.fetch(address, { method, headers, body, redirect: 'manual' });
    },
  };
}

/**
 * One engine, and two that share worlds; or only the mock that `MODEL_URL` names.
 *
 * @param runs how often the one is tried.
 * @param sharedRuns how often the others are.
 */
export function targets(runs: number, sharedRuns: number): Target[] {
  const { MODEL_URL } = process.env;
  if (MODEL_URL) return [{ what: MODEL_URL, runs: sharedRuns, start: () => remote(MODEL_URL) }];
  return [
    { what: 'the engine', runs, start: async () => testSandbox() },
    {
      what: 'a pair that shares worlds',
      runs: sharedRuns,
      start: async () => (await twoSandboxes()).inTurn,
    },
  ];
}
