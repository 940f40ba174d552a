import { bodyFault, refused, unlisted } from '../http/refusal.ts';
import { type RequestBody, readBody, withoutEmpty } from '../http/request-body.ts';
import type { Match } from '../http/route-table.ts';
import type { Validators } from '../http/schema/validators.ts';
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
  const sent = queryOf(wire.url);
  const query = route.api.name === 'auth' ? withoutEmpty(Object.entries(sent)) : sent;
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
