import { ApiError, unwrap } from '../errors/api-error.ts';
import { isObject } from './origin.ts';

/** A page of a list. */
export interface Page {
  _links?: Readonly<Record<string, { href: string }>>;
  _embedded: object;
}

/** What a call that lists resolves to. */
export interface ListResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** The page that a call lists. */
export type PageOf<Result> = Result extends { error?: never; data: infer Data } ? Data : never;

/** The address of a link, whose host is not asked. */
export const addressOf = (href: string): URL => new URL(href, 'http://localhost');

/** Whether a body has items, and a link to the next page that can be read or none. */
export function isPage(body: unknown): body is Page {
  const { _embedded, _links } = Object(body) as Partial<Page>;
  try {
    const { href = '' } = _links?.['next'] ?? {};
    addressOf(href);
    return (
      typeof href === 'string' &&
      isObject(_embedded) &&
      Object.values(_embedded).flat().every(isObject)
    );
  } catch {
    return false;
  }
}

/** The error for a body that is no page, which a gateway may have sent. */
export const noPage = (status: number, body: unknown): ApiError =>
  new ApiError(status, body, `${status} The body is not a page of a list.`);

/**
 * The page of a successful call.
 *
 * @throws ApiError when the call failed, or its body is no page.
 */
export function pageOf<Result extends ListResult>(result: Result): PageOf<Result> {
  const page: unknown = unwrap(result);
  if (!isPage(page)) throw noPage(result.response.status, page);
  return page as unknown as PageOf<Result>;
}
