import { bodyFault, refused, safeName, unlisted } from '../http/refusal.ts';
import { oauthParameters, type RequestBody, readBody } from '../http/request-body.ts';
import type { Match } from '../http/route-table.ts';
import type { Validators } from '../http/schema/validators.ts';
import { vendorError } from '../http/vendor-error.ts';
import type { WireRequest } from '../http/wire-request.ts';
import type { Awaitable } from '../world/awaitable.ts';
import type { Context } from './context.ts';
import type { ActionRequest, Decision } from './reply.ts';

const noQuery: Readonly<Record<string, string>> = {};

/** The parameters of a query; of several with one name, the last. */
export function queryOf(url: string): Readonly<Record<string, string>> {
  const mark = url.indexOf('?');
  return mark < 0 ? noQuery : Object.fromEntries(new URLSearchParams(url.slice(mark + 1)));
}

const noParameters = oauthParameters([]);

/** The parameters of a query of OAuth 2.0. */
function oauthQueryOf(url: string): typeof noParameters {
  const mark = url.indexOf('?');
  return mark < 0 ? noParameters : oauthParameters(new URLSearchParams(url.slice(mark + 1)));
}

const isRepeated = (name: string) =>
  refused(
    vendorError(400, `${safeName(name)} is sent more than once; send it once.`),
    'a parameter is sent twice',
  );

/** Reads the body and the query of a request, or refuses a body that cannot be read. */
export async function readRequest(
  { route, parameters: path }: Match & { kind: 'route' },
  wire: WireRequest,
  validators: Validators,
): Promise<{ readonly request: ActionRequest } | { readonly refusal: Decision }> {
  const { mediaType } = route.action;
  const body: RequestBody = mediaType
    ? await readBody(wire.body, mediaType, wire.headers['content-encoding'])
    : { kind: 'empty' };
  if (mediaType && wire.headers['content-type'] === undefined && body.kind !== 'empty')
    return { refusal: refused(unlisted([mediaType], undefined), 'unlisted media type') };
  const broken = bodyFault(body, validators.bodyRequired);
  if (broken) return { refusal: refused(broken.answer, broken.rule) };
  const value = body.kind === 'value' ? body.value : undefined;
  if (route.api.name !== 'auth')
    return { request: { route, path, query: queryOf(wire.url), body: value, wire } };
  const { values: query, repeated } = oauthQueryOf(wire.url);
  const twice = repeated ?? (body.kind === 'value' ? body.repeated : undefined);
  if (twice !== undefined) return { refusal: isRepeated(twice) };
  return { request: { route, path, query, body: value, wire } };
}

/** The token that a request is about: the hint of a sign-off, or the token to look into. */
function tokenOf({ route, query, body }: ActionRequest): string | undefined {
  if (route.api.name !== 'auth') return undefined;
  const token = query['id_token_hint'] ?? (body as { token?: unknown } | undefined)?.token;
  return typeof token === 'string' ? token : undefined;
}

/** A request with the token that it is about, whose signature takes a while to check. */
export function withNamedToken(
  request: ActionRequest,
  { signer }: Pick<Context, 'signer'>,
): Awaitable<ActionRequest> {
  const token = tokenOf(request);
  if (token === undefined) return request;
  return signer.read(token).then((named) => ({ ...request, named }));
}
