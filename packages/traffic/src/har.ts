import type { IncomingHttpHeaders } from 'node:http';
import { addressWithoutSecrets, bodyWithoutSecrets, headerWithoutSecrets } from './secrets.ts';
import type { Exchange } from './start-proxy.ts';

/** Where the requests of a recording seem to have gone: the mock at its default port. */
export const recordedOrigin = 'http://127.0.0.1:4010';

const headersOf = (headers: IncomingHttpHeaders) =>
  Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => ({ name, value: headerWithoutSecrets(name, one) })),
  );

function contentOf(body: Buffer, headers: IncomingHttpHeaders) {
  const mimeType = headers['content-type'] ?? '';
  return { size: body.length, mimeType, text: bodyWithoutSecrets(`${body}`, mimeType) };
}

/** An entry of a HAR file, without secrets, and without times. */
export function entryOf(exchange: Exchange): object {
  const { method, path, requestHeaders, requestBody, status, responseHeaders } = exchange;
  const url = new URL(recordedOrigin + addressWithoutSecrets(path));
  const common = { httpVersion: 'HTTP/1.1', cookies: [], headersSize: -1, bodySize: -1 };
  return {
    startedDateTime: new Date(0).toISOString(),
    time: 0,
    request: {
      ...common,
      ...{ method, url: url.href, headers: headersOf(requestHeaders) },
      queryString: [...url.searchParams].map(([name, value]) => ({ name, value })),
      ...(requestBody.length > 0 && { postData: contentOf(requestBody, requestHeaders) }),
    },
    response: {
      ...common,
      ...{ status, statusText: '', redirectURL: '', headers: headersOf(responseHeaders) },
      content: contentOf(exchange.responseBody, responseHeaders),
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
  };
}

/** A HAR file. */
export const harOf = (entries: readonly object[]): string =>
  JSON.stringify({
    log: { version: '1.2', creator: { name: 'ping-password', version: '0' }, entries },
  });
