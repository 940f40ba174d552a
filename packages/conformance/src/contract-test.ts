import { beforeEach, describe, expect, it } from 'vitest';
import { type ApiName, type ResponseCheck, responseCheck } from './check-response.ts';
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

/** Declares that a call with a documented body succeeds; `expected` is what the answer contains. */
type Takes = (example: string, call: (body: object) => Promise<Result>, expected?: object) => void;

/** What a body has to contain. */
function expectIn(body: unknown, expected: string | object, isComplete: boolean): void {
  const codes = typeof expected === 'string' ? expected : codesOf(expected);
  if (isComplete || typeof expected === 'string') expect(codesOf(body)).toBe(codes);
  if (typeof expected === 'object') expect(body ?? {}).toMatchObject(expected);
}

/** Whether the mock says that there is no such example, which is a 400 as well. */
const isUnknownExample = (body: unknown): boolean =>
  /^Prefer: example must be one of /.test(String((body as { message?: unknown })?.message));

/** Declares cases of answers, and that they are complete. */
function answerCases(check: ResponseCheck, isMocksOwn: boolean): { when: When; end(): void } {
  const exercised = new Set<number>();
  const shown = new Set<string>();
  return {
    when(status, condition, call, expected = {}) {
      exercised.add(status);
      it(`${status} when ${condition}`, async () => {
        const { data, error, response } = await call();
        expect(response.status).toBe(status);
        const body = (response.ok ? data : error) || undefined;
        expect(check.faults(response, body)).toEqual([]);
        const example = exampleOf(response);
        expectIn(body, expected, example !== undefined);
        if (example === undefined) return;
        expect(isUnknownExample(body)).toBe(false);
        shown.add(`${status} ${example}`);
      });
    },
    end() {
      it('has a case for every documented status', () => {
        expect([...exercised].sort()).toEqual([...check.statuses].sort());
      });
      if (world || isMocksOwn) return;
      it('has a case for every documented example', () => {
        expect(check.examples.filter((example) => !shown.has(example))).toEqual([]);
      });
    },
  };
}

/** Declares cases of documented bodies, and that they are complete. */
function requestCases(check: ResponseCheck, isMocksOwn: boolean): { takes: Takes; end(): void } {
  const sent = new Set<string>();
  return {
    takes(example, call, expected = {}) {
      sent.add(example);
      it(`takes the request example ${example}`, async () => {
        const { data, response } = await call(check.request(example));
        expect(response.status).toBeLessThan(300);
        expect(check.faults(response, data || undefined)).toEqual([]);
        expect(data || {}).toMatchObject(expected);
      });
    },
    end() {
      if (check.requests.length === 0 || isMocksOwn) return;
      it('sends every documented request example', () => {
        expect([...sent].sort()).toEqual([...check.requests].sort());
      });
    },
  };
}

/**
 * The contract test of one action. Each case calls the action and checks status, media type and body
 * against the contract; a documented status without a case is a failure. Of the vendor's actions, so is an example of
 * a request that no case sends and, where there is no world, one of a response that no case asks for.
 */
export function contractTest(
  api: ApiName,
  operationId: string,
  cases: (when: When, takes: Takes) => void,
): void {
  const check = responseCheck(api, operationId);
  describe(operationId, () => {
    beforeEach(restoreWorlds);
    const answers = answerCases(check, api === 'control');
    const requests = requestCases(check, api === 'control');
    cases(answers.when, requests.takes);
    answers.end();
    requests.end();
  });
}
