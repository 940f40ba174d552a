import { beforeEach, describe, expect, it } from 'vitest';
import { type ApiName, responseCheck } from './check-response.ts';
import { codesOf } from './codes-of.ts';
import { exampleOf, world } from './target.ts';
import { restoreWorlds } from './world.ts';

interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/**
 * Declares that a call answers with a status. `expected` is what the body contains, or for a failure its codes as
 * `codesOf` writes them. Whoever asks for an example of a failure by its key has to state all codes of it.
 */
export type When = (
  status: number,
  condition: string,
  call: () => Promise<Result>,
  expected?: string | object,
) => void;

/** What a body has to contain. */
function expectIn(body: unknown, expected: string | object, isComplete: boolean): void {
  const codes = typeof expected === 'string' ? expected : codesOf(expected);
  if (isComplete || typeof expected === 'string') expect(codesOf(body)).toBe(codes);
  if (typeof expected === 'object') expect(body ?? {}).toMatchObject(expected);
}

/**
 * The contract test of one action. Each case calls the action and checks status, media type and body
 * against the contract; a documented status without a case is a failure. So is, where there is no world, an example
 * of a response that no case asks for.
 */
export function contractTest(api: ApiName, operationId: string, cases: (when: When) => void): void {
  const check = responseCheck(api, operationId);
  const exercised = new Set<number>();
  const shown = new Set<string>();
  describe(operationId, () => {
    beforeEach(restoreWorlds);
    cases((status, condition, call, expected = {}) => {
      exercised.add(status);
      it(`${status} when ${condition}`, async () => {
        const { data, error, response } = await call();
        expect(response.status).toBe(status);
        const body = (response.ok ? data : error) || undefined;
        expect(check.faults(response, body)).toEqual([]);
        const example = exampleOf(response);
        expectIn(body, expected, example !== undefined);
        if (example) shown.add(`${status} ${example}`);
      });
    });
    it('has a case for every documented status', () => {
      expect([...exercised].sort()).toEqual([...check.statuses].sort());
    });
    if (!world && api !== 'control') {
      it('has a case for every documented example', () => {
        expect(check.examples.filter((example) => !shown.has(example))).toEqual([]);
      });
    }
  });
}
