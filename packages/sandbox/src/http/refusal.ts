import { mostFaults } from '@ping-password/contract/schema';
import { mediaTypeOf } from './media-type.ts';
import { memoize } from './memoize.ts';
import { bodyLimit, type RequestBody } from './request-body.ts';
import type { Match } from './route-table.ts';
import { type Answer, type ErrorDetail, vendorError } from './vendor-error.ts';

/** A refusal with the rule that decided, and what of it goes to the journal. */
export const refused = (answer: Answer, rule: string, violations: readonly string[] = []) => ({
  answer,
  rule,
  violations,
});

/** A name that a caller made up may be a secret in the wrong place. */
export const safeName = memoize((name) => (/^[A-Za-z][\w.-]{0,49}$/.test(name) ? name : '***'));

/** The refusal of a request that breaks its schema; it says when there is more than it tells. */
export function invalid(details: readonly ErrorDetail[]) {
  const told = details.slice(0, mostFaults);
  const message = 'The request has invalid data.';
  const more = `${message} These are the first ${mostFaults} faults; there are more.`;
  return refused(
    vendorError(400, told.length < details.length ? more : message, told),
    'the request breaks its schema',
    told.map(({ target = 'body', code }) => `request: "${safeName(target)}" ${code}`),
  );
}

/** The refusal of a request that selects no action. */
export function mismatch(
  match: Exclude<Match, { kind: 'route' }>,
  prefixes: readonly string[],
  contentType: string | undefined,
): Answer {
  if (match.kind === 'unknown path')
    return vendorError(404, `No action has this path. The APIs are below ${prefixes.join(', ')}.`);
  if (match.kind === 'wrong method') {
    const allow = match.allow.join(', ');
    return vendorError(405, `This path takes ${allow}.`, [], { allow });
  }
  return unlisted(match.mediaTypes, contentType, match.methods);
}

/** What tools send by themselves. A media type that a caller made up may be a secret in the wrong place. */
const usualTypes = new Set([
  'application/json',
  'application/x-www-form-urlencoded',
  'application/hal+json',
  'multipart/form-data',
  'text/plain',
]);

/** What is wrong with a media type. */
function faultOf(mediaType: string, methods: readonly string[]): string {
  if (mediaType === '') return 'The Content-Type is missing.';
  if (methods.length > 0) return `The Content-Type ${mediaType} is for ${methods.join(', ')} here.`;
  const told = usualTypes.has(mediaType) ? `the Content-Type ${mediaType}` : 'this Content-Type';
  return `No action here has ${told}.`;
}

/**
 * The refusal of a media type that no action of the path and method has.
 *
 * @param methods other methods of the path that have it.
 */
export function unlisted(
  mediaTypes: readonly string[],
  contentType: string | undefined,
  methods: readonly string[] = [],
): Answer {
  const fault = faultOf(mediaTypeOf(contentType), methods);
  const choice = mediaTypes.length === 1 ? '' : 'one of ';
  return vendorError(415, `${fault} Send ${choice}${mediaTypes.join(', ')}.`);
}

/** The refusal of a body that cannot be read, or that is missing, and the rule behind it. */
export function bodyFault(
  body: RequestBody,
  required: boolean,
): { answer: Answer; rule: string } | undefined {
  const rule = 'the body cannot be read';
  if (body.kind === 'too long')
    return {
      rule,
      answer: vendorError(413, `The request body is longer than ${bodyLimit} bytes.`),
    };
  if (body.kind === 'compressed')
    return { rule, answer: vendorError(415, 'Send the request body without a Content-Encoding.') };
  if (body.kind === 'broken') return { rule, answer: vendorError(400, body.why) };
  if (body.kind === 'cut') {
    // Nobody is left to read it; the journal tells what came of the request.
    const answer = vendorError(400, 'The request ended before its body did.');
    return { rule: 'the caller went away', answer };
  }
  if (body.kind === 'empty' && required)
    return { rule, answer: vendorError(400, 'The request body is empty; this action needs one.') };
  return undefined;
}
