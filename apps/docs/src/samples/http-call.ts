import { wirePath } from '@ping-password/contract';
import { type Api, mockUrl } from '../contract.ts';
import type { SampleRequest } from './request.ts';
import { mapText, partsOf, variable } from './text.ts';

/** A request as HTTP knows it; its texts may have variables. */
export interface HttpCall {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Whether the client ID and the API key go along as HTTP Basic. */
  readonly basic: boolean;
  /** The cookie that says who calls, which a browser sends by itself. */
  readonly cookie?: readonly [name: string, value: string];
  readonly form?: readonly (readonly [name: string, value: string])[];
  readonly json?: unknown;
  /** What the answer is: a document, nothing, a stream of events, or the way to another address. */
  readonly answer: 'json' | 'none' | 'stream' | 'redirect';
}

const formMediaType = 'application/x-www-form-urlencoded';

function urlOf(api: Api, { action, path, query }: SampleRequest): string {
  const encode = (value: unknown) => mapText(String(value), encodeURIComponent);
  const filled = wirePath(action.path).replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = path[name];
    if (value === undefined) throw new Error(`${action.operationId}: ${name} has no example.`);
    return encode(value);
  });
  const search = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return `${mockUrl(api)}${filled}${search.length > 0 ? `?${search.join('&')}` : ''}`;
}

function answerOf({ action, answer, stream, query }: SampleRequest): HttpCall['answer'] {
  if (stream) return 'stream';
  const redirects = '302' in action.responses && query['response_mode'] !== 'pi.flow';
  if (redirects && action.mediaType === undefined && 'flowId' in query) return 'json';
  if (redirects) return 'redirect';
  return answer === undefined ? 'none' : 'json';
}

/** The HTTP request of a sample. */
export function httpCall(api: Api, request: SampleRequest): HttpCall {
  const { action, body, credentials, cookie } = request;
  const { mediaType } = action;
  const isForm = mediaType === formMediaType;
  return {
    method: action.method,
    url: urlOf(api, request),
    basic: credentials === 'basic',
    headers: [
      ...(credentials === 'bearer'
        ? [['Authorization', `Bearer ${variable('accessToken')}`] as const]
        : []),
      ...(mediaType && !isForm ? [['Content-Type', mediaType] as const] : []),
    ],
    ...(cookie !== undefined && { cookie: [cookie, variable('session')] as const }),
    ...(isForm && {
      form: Object.entries(body ?? {}).map(([name, value]) => [name, String(value)] as const),
    }),
    ...(!isForm && body !== undefined && { json: body }),
    answer: answerOf(request),
  };
}

/** The body of a form as it goes over the wire. */
const formBody = (form: readonly (readonly [string, string])[]): string =>
  form
    .map(([name, value]) =>
      [name, value].map((text) => mapText(text, encodeURIComponent)).join('='),
    )
    .join('&');

/** The headers, the Content-Type of a form and the cookie among them. */
export const headersOf = ({ headers, form, cookie }: HttpCall): (readonly [string, string])[] => [
  ...headers,
  ...(form ? [['Content-Type', formMediaType] as const] : []),
  ...(cookie ? [['Cookie', cookie.join('=')] as const] : []),
];

/** The names of the variables that a call takes from its preparation. */
export const variablesOf = (call: HttpCall): string[] => [
  ...(call.basic ? ['clientID', 'apiKey'] : []),
  ...[call.url, ...headersOf(call).map(([, value]) => value), bodyText(call) ?? '']
    .flatMap(partsOf)
    .flatMap((part) => ('variable' in part ? part.variable : [])),
];

/** The body as text, JSON with two blanks of indent; undefined when there is none. */
export function bodyText({ form, json }: HttpCall): string | undefined {
  if (form) return formBody(form);
  return json === undefined ? undefined : JSON.stringify(json, null, 2);
}
