import { AsyncLocalStorage } from 'node:async_hooks';
import type { Fetch } from '@ping-password/client';
import type { SuiteCase } from '../live/cases/suite.ts';

/** A case of the suite that can be run. */
interface RunnableCase extends SuiteCase {
  readonly run: () => Promise<unknown>;
}

const registered: RunnableCase[] = [];
const sending = new AsyncLocalStorage<Fetch>();
let api = '';

/** Every case that the files of the suite have declared. */
export const cases: readonly RunnableCase[] = registered;

/** Names the API of the contract test that is declared next. */
export function beginContractTest(name: string): void {
  api = name;
}

/** Keeps a case; what is not about an answer, such as the count of the cases, is left out. */
export function register(operationId: string, title: string, run: RunnableCase['run']): void {
  const [, status, condition = ''] = /^(\d{3}) when (.+)$/.exec(title) ?? [];
  if (status === undefined) return;
  registered.push({ operation: `${api}/${operationId}`, status: Number(status), condition, run });
}

/** Sends a request of a case by the `fetch` that the case was started with. */
export const caseFetch: Fetch = (request, ...rest) => {
  const send = sending.getStore();
  if (send === undefined) throw new TypeError('A case sends requests only while it runs.');
  return send(new Request(request, ...(rest as [])));
};

/** Runs a case whose requests are all sent by `fetch`. */
export const runCase = (one: RunnableCase, fetch: Fetch): Promise<unknown> =>
  sending.run(fetch, one.run);
