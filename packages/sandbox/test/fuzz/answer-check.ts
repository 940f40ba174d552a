import type { Api } from '../../src/http/api.ts';
import { mediaTypeOf } from '../../src/http/media-type.ts';
import { createRouteTable } from '../../src/http/route-table.ts';
import { createValidatorRegistry } from '../../src/http/schema/validators.ts';
import { text } from '../answer.ts';

const faultMessages = [
  'A fault was asked for.',
  'Too many requests.',
  'The service is not available.',
];

/** Creates the check of answers, which says what is wrong with one; nothing when it is right. */
export function createAnswerCheck(apis: readonly Api[]) {
  const find = createRouteTable(apis);
  const validatorsOf = createValidatorRegistry();
  return function complaintAbout(
    request: Request,
    response: Response,
    body: unknown,
  ): string | undefined {
    const { status, headers } = response;
    const { pathname } = new URL(request.url);
    const match = find(request.method, pathname, request.headers.get('content-type') ?? undefined);
    const generic = [400, 404, 405, 413, 415];
    if (match.kind !== 'route') return generic.includes(status) ? undefined : match.kind;
    if (faultMessages.includes(text(body, 'message'))) return undefined;
    if (status === 500) return `500: ${text(body, 'message')}`;
    const { action } = match.route;
    if (!Object.hasOwn(action.responses, status))
      return generic.includes(status) ? undefined : 'not documented';
    const media = mediaTypeOf(headers.get('content-type') ?? '');
    const value = media === '' ? undefined : body;
    return validatorsOf(match.route).response(status, media, value).join(' ') || undefined;
  };
}
