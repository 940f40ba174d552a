import { ApiError, type Outcome, outcomeOf } from '@ping-password/client';
import { type Action, resolveReference } from '@ping-password/contract';
import { type Api, operationOf } from '../contract.ts';
import { type Evidence, evidenceOf } from '../evidence/evidence.ts';

/** A failure that an action may answer with: an example of the contract. */
export interface Failure {
  readonly status: string;
  /** Key of the example, which the mock takes in `Prefer`. */
  readonly example: string;
  readonly summary: string;
  /** The vendor's code, or the `error` of OAuth 2.0. */
  readonly code: string;
  /** The whole body. */
  readonly value: unknown;
  /** What it means for the user of an app. */
  readonly outcome: Outcome;
  /** How certain it is: its own evidence, or that of its status or action. */
  readonly evidence: Evidence | undefined;
  /** The first fault that the body names. */
  readonly detail?: { readonly code: string; readonly target?: string };
}

interface FailureBody {
  readonly code?: string;
  readonly error?: string;
  readonly details?: readonly { readonly code: string; readonly target?: string }[];
}

interface Content {
  readonly content?: Readonly<Record<string, { examples?: Readonly<Record<string, unknown>> }>>;
}

/** The named answers of an action, in the order of the contract. */
function answersOf(api: Api, action: Action) {
  const { document } = api;
  const operation = operationOf(api, action);
  return Object.entries(operation.responses).flatMap(([status, node]) => {
    const response = resolveReference(document, node);
    const { content = {} } = response as Content;
    const inherited = evidenceOf(response) ?? evidenceOf(operation);
    // The media types of a status have their examples in common.
    const examples = Object.assign({}, ...Object.values(content).map((media) => media.examples));
    return Object.entries(examples).map(([example, reference]) => {
      const answer = resolveReference(document, reference) as { summary: string; value: unknown };
      return { status, example, evidence: evidenceOf(answer) ?? inherited, ...answer };
    });
  });
}

/** The successful answers of an action by name. */
export const successesOf = (api: Api, action: Action) =>
  answersOf(api, action).filter(({ status }) => Number(status) < 400);

/** The statuses of failures that pass: those that the vendor's page about retries lists. */
export const passing: readonly string[] = ['408', '429', '500', '502', '503', '504'];

/** Whether a client may send the request again as it is. */
export function repeatWords({ retry }: Action, status: string): string {
  if (status === '429') return 'after `Retry-After`';
  if (!passing.includes(status)) return 'no';
  return retry === 'safe' ? 'yes, after a growing wait' : 'no, it may have been processed';
}

function readFailures(api: Api, action: Action): Failure[] {
  const failures = answersOf(api, action).filter(({ status }) => Number(status) >= 400);
  return failures.map(({ status, example, summary, value, evidence }) => {
    const { code, error, details = [] } = value as FailureBody;
    const [detail] = details;
    const { path } = action;
    const outcome = outcomeOf(new ApiError(Number(status), value, undefined, { path }));
    const named = { status, example, summary, value, code: code ?? error ?? '', outcome, evidence };
    return { ...named, ...(detail && { detail }) };
  });
}

// Pages, plans and search ask for the same failures a dozen times.
const known = new WeakMap<Api, Map<Action, readonly Failure[]>>();

/** The named answers of an action with a status from 400 on. */
export function failuresOf(api: Api, action: Action): readonly Failure[] {
  const ofApi = known.get(api) ?? new Map<Action, readonly Failure[]>();
  const failures = ofApi.get(action) ?? readFailures(api, action);
  known.set(api, ofApi.set(action, failures));
  return failures;
}
