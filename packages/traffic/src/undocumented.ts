import { type ActionDocument, resolveReference } from '@ping-password/contract';

interface Media {
  readonly content?: Readonly<Record<string, unknown>>;
}

interface Operation {
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
}

/** What this check reads of an entry of a HAR file. */
export interface Entry {
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly postData?: { readonly mimeType: string };
  };
  readonly response: { readonly status: number; readonly content: { readonly mimeType: string } };
}

/** The operation of the wire view that a path belongs to; a literal goes before a parameter. */
function operationFor(document: ActionDocument, method: string, path: string) {
  const fitting = Object.entries(document.paths)
    .filter(([template]) => new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(path))
    .sort(([a], [b]) => a.split('{').length - b.split('{').length);
  return fitting[0]?.[1][method.toLowerCase()] as Operation | undefined;
}

const bare = (mimeType: string) => mimeType.split(';', 1)[0]?.trim().toLowerCase() ?? '';

const lists = ({ content = {} }: Media, mimeType: string) =>
  Object.keys(content).some((mediaType) => mediaType.toLowerCase() === bare(mimeType));

/**
 * Media types and statuses that the wire view does not have. `redocly drift` 2.77 passes over both.
 *
 * @param base base URL of the API.
 */
export function undocumented(document: ActionDocument, base: string, entry: Entry): string[] {
  const { request, response } = entry;
  if (!request.url.startsWith(base)) return [];
  const [path = ''] = request.url.slice(base.length).split('?', 1);
  const operation = operationFor(document, request.method, path);
  if (!operation) return [];
  const body = (resolveReference(document, operation.requestBody) ?? {}) as Media;
  const { status, content } = response;
  // Somebody who sends another media type is told so.
  const isSent = request.postData === undefined || status === 415;
  const answer = resolveReference(document, operation.responses[status]) as Media | undefined;
  const isAnswered = content.mimeType === '' || lists(answer ?? {}, content.mimeType);
  return [
    ...(isSent || lists(body, request.postData?.mimeType ?? '')
      ? []
      : [`Undocumented media type of a request: ${request.postData?.mimeType}`]),
    ...(answer ? [] : [`Undocumented status: ${status}`]),
    ...(isAnswered || !answer ? [] : [`Undocumented media type of an answer: ${content.mimeType}`]),
  ];
}
