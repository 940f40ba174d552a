import { bodyLimit, type RequestBody } from './request-body.ts';
import type { Match } from './route-table.ts';
import { type Answer, vendorError } from './vendor-error.ts';

/** The refusal of a request that selects no action. */
export function mismatch(
  match: Exclude<Match, { kind: 'route' }>,
  prefixes: readonly string[],
): Answer {
  if (match.kind === 'unknown path')
    return vendorError(404, `No action has this path. The APIs are below ${prefixes.join(', ')}.`);
  if (match.kind === 'wrong method') {
    const allow = match.allow.join(', ');
    return vendorError(405, `This path takes ${allow}.`, [], { allow });
  }
  const listed = match.mediaTypes.join(', ');
  return vendorError(
    415,
    `The Content-Type selects the action. This path and method take ${listed}.`,
  );
}

/** The refusal of a body that cannot be read, or that is missing. */
export function bodyFault(body: RequestBody, required: boolean): Answer | undefined {
  if (body.kind === 'too long')
    return vendorError(413, `The request body is longer than ${bodyLimit} bytes.`);
  if (body.kind === 'broken') return vendorError(400, body.why);
  if (body.kind === 'empty' && required)
    return vendorError(400, 'The request body is empty; this action needs one.');
  return undefined;
}
