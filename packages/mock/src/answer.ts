import type { IncomingMessage } from 'node:http';
import { mediaTypeOf } from './media-type.ts';
import { inDocumentedForm } from './oauth-error.ts';
import { type Preference, preferenceFor, readPreference } from './prefer.ts';
import type { Prism } from './prism.ts';
import { bodyLimit, type RequestBody, readBody } from './request-body.ts';
import type { Match, Route } from './route-table.ts';
import { isAuthenticated } from './security.ts';
import type { Validators } from './validators.ts';
import { type Answer, type ErrorDetail, vendorError } from './vendor-error.ts';

/** An answer, and the faults of the request or of the answer, for the log. */
export interface Outcome {
  readonly answer: Answer;
  readonly violations: readonly string[];
}

const refuse = (answer: Answer): Outcome => ({ answer, violations: [] });

/** Answers a request that selects no action. */
export function answerMismatch(
  match: Exclude<Match, { kind: 'route' }>,
  prefixes: readonly string[],
): Outcome {
  if (match.kind === 'unknown path') {
    return refuse(
      vendorError(404, `No action has this path. The APIs are below ${prefixes.join(', ')}.`),
    );
  }
  if (match.kind === 'wrong method') {
    const allow = match.allow.join(', ');
    return refuse(vendorError(405, `This path takes ${allow}.`, [], { allow }));
  }
  const listed = match.mediaTypes.join(', ');
  return refuse(
    vendorError(415, `The Content-Type selects the action. This path and method take ${listed}.`),
  );
}

function bodyFault(body: RequestBody, required: boolean): Answer | undefined {
  if (body.kind === 'too long') {
    return vendorError(413, `The request body is longer than ${bodyLimit} bytes.`);
  }
  if (body.kind === 'broken') return vendorError(400, body.why);
  if (body.kind === 'empty' && required)
    return vendorError(400, 'The request body is empty; this action needs one.');
  return undefined;
}

function parametersOf(request: IncomingMessage, path: Record<string, string>) {
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
  return { path, query: Object.fromEntries(query), header: request.headers };
}

function check(answer: Answer, validators: Validators): Outcome {
  const value = answer.text === undefined ? undefined : JSON.parse(answer.text);
  const mediaType = mediaTypeOf(answer.headers['content-type']);
  const faults = validators.response(answer.status, mediaType, value);
  if (faults.length === 0) return { answer, violations: [] };
  const message = `The answer of the mock breaks the contract: ${faults.join(' ')}`;
  return {
    answer: vendorError(500, message),
    violations: faults.map((fault) => `response: ${fault}`),
  };
}

/** An example is one object every time, so it is checked once. */
const checked = new WeakMap<Answer, Outcome>();

function checkOnce(answer: Answer, validators: Validators): Outcome {
  const outcome = checked.get(answer) ?? check(answer, validators);
  checked.set(answer, outcome);
  return outcome;
}

/** Answers a request for an action, its refusals in the form that the action documents. */
export async function answerRoute(
  request: IncomingMessage,
  found: { route: Route; parameters: Record<string, string> },
  tools: { validators: Validators; prism: Prism },
): Promise<Outcome> {
  const outcome = await decide(request, found, tools);
  return { ...outcome, answer: inDocumentedForm(found.route, outcome.answer) };
}

/** A caller without a wish gets the success that belongs to the request. */
function completed(preference: Preference, route: Route, body: RequestBody): Preference {
  if (preference.code !== undefined || preference.dynamic || body.kind !== 'value') {
    return preference;
  }
  return preferenceFor(route, body.value) ?? preference;
}

/** Answers a request for an action: body, credentials, schema, and then an example. */
async function decide(
  request: IncomingMessage,
  { route, parameters }: { route: Route; parameters: Record<string, string> },
  { validators, prism }: { validators: Validators; prism: Prism },
): Promise<Outcome> {
  const body: RequestBody = route.action.mediaType
    ? await readBody(request, route.action.mediaType)
    : { kind: 'empty' };
  const broken = bodyFault(body, validators.bodyRequired);
  if (broken) return refuse(broken);
  if (!isAuthenticated(route, request.headers)) {
    return refuse(vendorError(401, 'The credentials of this action are missing or malformed.'));
  }
  const details: ErrorDetail[] = [
    ...validators.parameters(parametersOf(request, parameters)),
    ...(body.kind === 'value' ? validators.body(body.value) : []),
  ];
  if (details.length > 0) {
    const answer = vendorError(400, 'The request has invalid data.', details);
    return {
      answer,
      violations: details.map(
        ({ target, code }) => `request: ${JSON.stringify(target ?? 'body')} ${code}`,
      ),
    };
  }
  const preference = readPreference(String(request.headers['prefer'] ?? ''), route);
  if ('fault' in preference) return refuse(vendorError(400, preference.fault));
  const answer = await prism(route, completed(preference, route, body));
  return checkOnce(answer, validators);
}
