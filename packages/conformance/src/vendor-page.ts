import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { startMock } from '@ping-password/mock';

const require = createRequire(import.meta.url);

/** An API as it is published for other tools: one operation per method and path. */
export interface PublishedDocument {
  readonly servers: readonly {
    readonly url: string;
    readonly variables?: Readonly<Record<string, { readonly default: string }>>;
  }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Reads the published document of an API. */
export const publishedDocument = (api: string): PublishedDocument =>
  JSON.parse(
    readFileSync(require.resolve(`@ping-password/contract/openapi/${api}.wire.json`), 'utf8'),
  );

/** The default base URL of an API, with its variables filled in. */
export function defaultServer({ servers: [server] }: PublishedDocument): string {
  if (!server) throw new Error('The document names no server.');
  return Object.entries(server.variables ?? {}).reduce(
    (url, [name, variable]) => url.replace(`{${name}}`, variable.default),
    server.url,
  );
}

/** An answer as it arrives. */
export interface Arrived {
  readonly status: number;
  readonly contentType: string | null;
  /** Undefined when it is empty. */
  readonly body: unknown;
}

/** A mock with its default world, whose identifiers are those of the vendor's pages. */
export interface PageMock {
  readonly url: string;
  /** Sends a request and reads the answer. */
  send(method: string, path: string, headers?: HeadersInit, body?: string): Promise<Arrived>;
  /** The same at the control API of the default world, with JSON. */
  arrange(method: string, path: string, body?: object): Promise<unknown>;
  close(): Promise<void>;
}

/** The password of every persona. */
export const currentPassword = 'Tr4vel-Lightly-88';

/** The code of the mail that came last. */
export const newestCode = async ({ arrange }: Pick<PageMock, 'arrange'>): Promise<string> =>
  ((await arrange('GET', '/inbox/newest')) as { code: string }).code;

/** The environment of the examples. */
export const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';

/**
 * Starts a mock for the tests of one page. They send by `fetch`, so that no code of ours writes a request.
 *
 * @param options.strict refuses members that an action does not know.
 */
export async function startPageMock({ strict = false } = {}): Promise<PageMock> {
  const { url, close } = await startMock({ quiet: true, strict });
  const send: PageMock['send'] = async (method, path, headers = {}, body) => {
    const response = await fetch(url + path, { method, headers, ...(body && { body }) });
    const text = await response.text();
    return {
      status: response.status,
      contentType: response.headers.get('content-type'),
      body: text ? JSON.parse(text) : undefined,
    };
  };
  return {
    url,
    send,
    close,
    async arrange(method, path, body) {
      const world = `/_mock/worlds/${environmentID}`;
      const headers = { 'content-type': 'application/json' };
      const text = method === 'GET' ? undefined : JSON.stringify(body ?? {});
      const answer = await send(method, world + path, headers, text);
      if (answer.status >= 400) throw new Error(`${method} ${path} was answered ${answer.status}.`);
      return answer.body;
    },
  };
}
