import type { Api } from '../http/api.ts';
import { mediaTypeOf } from '../http/media-type.ts';
import { inDocumentedForm } from '../http/oauth-error.ts';
import { bodyFault, invalid, mismatch, refused } from '../http/refusal.ts';
import { type RequestBody, readBody } from '../http/request-body.ts';
import { createRouteTable, type Match, type Route } from '../http/route-table.ts';
import { createValidatorRegistry, type Validators } from '../http/validators.ts';
import { type Answer, vendorError } from '../http/vendor-error.ts';

/** A request as the wire brings it. */
export interface WireRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** Header fields by their name in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Where the caller reached the server, without a trailing slash. */
  readonly origin: string;
  /** The whole body; `undefined` when it is longer than `bodyLimit`. */
  body(): Promise<Uint8Array | undefined>;
  /** A signal that aborts when the caller is gone. */
  readonly signal?: (() => AbortSignal) | undefined;
}

/** A request for an action after dispatch, admission and validation. */
export interface Request<Grant> {
  readonly route: Route;
  readonly path: Record<string, string>;
  readonly query: Record<string, string>;
  readonly body: unknown;
  readonly wire: WireRequest;
  readonly grant: Grant;
}

/** What an action answers with, and how it got there. */
export interface Performance {
  readonly answer: Answer;
  /** The rule that decided. */
  readonly rule: string;
  /** What befalls the connection, on purpose. */
  readonly delivery?: Delivery | undefined;
  /** Whether the answer need not keep the contract, being a fault on purpose. */
  readonly unchecked?: boolean | undefined;
}

/** A connection that is cut: before the action, after it, or in the middle of the answer. */
export type Delivery = 'resetBefore' | 'resetAfter' | 'truncate';

/** What came of a request. */
export interface Reply<Grant> extends Performance {
  readonly match: Match;
  /** Faults of the request or of the answer, without the values at fault. */
  readonly violations: readonly string[];
  readonly grant?: Grant | undefined;
  /** The request as far as it was understood. */
  readonly request?: Request<Grant> | undefined;
}

/** Whether a caller is let in. */
export type Admittance<Grant> =
  | {
      readonly grant: Grant;
      /** What is refused once the request has proved to be well-formed. */
      readonly forbidden?: { readonly refusal: Answer; readonly rule: string } | undefined;
    }
  | { readonly refusal: Answer; readonly rule: string; readonly grant?: Grant };

/** The two decisions that differ between servers of one contract. */
export interface Server<Grant> {
  admit(
    route: Route,
    path: Record<string, string>,
    wire: WireRequest,
  ): Admittance<Grant> | Promise<Admittance<Grant>>;
  perform(request: Request<Grant>): Performance | Promise<Performance>;
}

const noQuery: Record<string, string> = {};
function queryOf(url: string): Record<string, string> {
  const mark = url.indexOf('?');
  return mark < 0 ? noQuery : Object.fromEntries(new URLSearchParams(url.slice(mark + 1)));
}

/** Answers that are one object every time, such as an example, are checked once. */
const known = new WeakSet<Answer>();

const noViolations: readonly string[] = [];

/** What breaks the contract in an answer; one that does is never sent. */
function violationsIn({ answer, unchecked }: Performance, validators: Validators) {
  if (unchecked || answer.stream || known.has(answer)) return noViolations;
  const mediaType = mediaTypeOf(answer.headers['content-type']);
  const faults = validators.response(answer.status, mediaType, answer.value);
  if (faults.length === 0 && answer.text !== undefined) known.add(answer);
  return faults;
}

type Decision<Grant> = Omit<Reply<Grant>, 'match'>;

/** The decision that a performance comes to. */
function performed<Grant>(
  request: Request<Grant>,
  { answer, rule, delivery, unchecked }: Performance,
  faults: readonly string[],
): Decision<Grant> {
  const { grant } = request;
  if (faults.length === 0)
    return { answer, rule, delivery, unchecked, violations: faults, grant, request };
  const message = `The answer of the mock breaks the contract: ${faults.join(' ')}`;
  const violations = faults.map((fault) => `response: ${fault}`);
  const broken = refused(vendorError(500, message), 'the answer breaks the contract', violations);
  return { ...broken, delivery, unchecked, grant, request };
}

/** Body, credentials and schema of a request for an action, and then the action itself. */
async function decide<Grant>(
  { route, parameters: path }: Match & { kind: 'route' },
  wire: WireRequest,
  server: Server<Grant>,
  validators: Validators,
): Promise<Decision<Grant>> {
  const { mediaType } = route.action;
  const body: RequestBody = mediaType
    ? await readBody(wire.body, mediaType, wire.headers['content-encoding'])
    : { kind: 'empty' };
  const broken = bodyFault(body, validators.bodyRequired);
  if (broken) return refused(broken.answer, broken.rule);
  const admitting = server.admit(route, path, wire);
  const admitted = admitting instanceof Promise ? await admitting : admitting;
  const { grant } = admitted;
  if ('refusal' in admitted) return { ...refused(admitted.refusal, admitted.rule), grant };
  const query = queryOf(wire.url);
  const details = validators.parameters({ path, query, header: wire.headers });
  const value = body.kind === 'value' ? body.value : undefined;
  const faults = body.kind === 'value' ? validators.body(value) : [];
  if (details.length + faults.length > 0) return { ...invalid([...details, ...faults]), grant };
  if (admitted.forbidden)
    return { ...refused(admitted.forbidden.refusal, admitted.forbidden.rule), grant };
  const request = { route, path, query, body: value, wire, grant: admitted.grant };
  const performing = server.perform(request);
  const performance = performing instanceof Promise ? await performing : performing;
  return performed(request, performance, violationsIn(performance, validators));
}

/** A failure of the server itself is an answer too; its message may hold a value of the request. */
const failed = (error: unknown) =>
  refused(vendorError(500, 'The mock failed; its log names the error.'), 'the mock failed', [
    `failed: ${error instanceof Error ? error.name : 'unknown error'}`,
  ]);

/** Takes a request and gives the reply that belongs to it. */
export type Exchange<Grant> = (wire: WireRequest) => Promise<Reply<Grant>>;

/**
 * The request path that every server of the contract shares: exact dispatch, body, admission,
 * schema, the action, and the check of its answer.
 */
export function createExchange<Grant>(
  apis: readonly Api[],
  server: Server<Grant>,
): Exchange<Grant> {
  const find = createRouteTable(apis);
  const validatorsOf = createValidatorRegistry();
  const prefixes = apis.map(({ prefix }) => prefix);
  return async (wire) => {
    const { method, url, headers } = wire;
    const mark = url.indexOf('?');
    const match = find(method, mark < 0 ? url : url.slice(0, mark), headers['content-type']);
    if (match.kind !== 'route')
      return { match, ...refused(mismatch(match, prefixes), match.kind), grant: undefined };
    let decision: Decision<Grant>;
    try {
      decision = await decide(match, wire, server, validatorsOf(match.route));
    } catch (error) {
      decision = failed(error);
    }
    const { answer, rule, delivery, unchecked, violations, grant, request } = decision;
    const documented = inDocumentedForm(match.route, answer);
    return { match, answer: documented, rule, delivery, unchecked, violations, grant, request };
  };
}
