import { beforeEach, describe, expect, it } from 'vitest';
import { type ApiName, responseCheck } from './check-response.ts';
import { restoreWorlds } from './world.ts';

interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** Declares that a call answers with a status; the body has to contain `expected`. */
export type When = (
  status: number,
  condition: string,
  call: () => Promise<Result>,
  expected?: unknown,
) => void;

/**
 * The contract test of one action. Each case calls the action and checks status, media type and body
 * against the contract; a documented status without a case is a failure.
 */
export function contractTest(api: ApiName, operationId: string, cases: (when: When) => void): void {
  const check = responseCheck(api, operationId);
  const exercised = new Set<number>();
  describe(operationId, () => {
    beforeEach(restoreWorlds);
    cases((status, condition, call, expected = {}) => {
      exercised.add(status);
      it(`${status} when ${condition}`, async () => {
        const { data, error, response } = await call();
        expect(response.status).toBe(status);
        const body = (response.ok ? data : error) || undefined;
        expect(check.faults(response, body)).toEqual([]);
        expect(body ?? {}).toMatchObject(expected as object);
      });
    });
    it('has a case for every documented status', () => {
      expect([...exercised].sort()).toEqual([...check.statuses].sort());
    });
  });
}
