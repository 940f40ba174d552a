import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type PlatformCalls, startPlatform } from '../../facts/calls/platform-calls.ts';

/** The Platform API of a mock for the tests of the file that calls this, with its world reset before each. */
export function usePlatform(): () => PlatformCalls {
  let started: PlatformCalls | undefined;
  const api = (): PlatformCalls => {
    if (!started) throw new Error('The mock starts before the first test.');
    return started;
  };
  beforeAll(async () => {
    started = await startPlatform();
  });
  beforeEach(() => api().reset());
  afterAll(() => started?.mock.close());
  return api;
}
