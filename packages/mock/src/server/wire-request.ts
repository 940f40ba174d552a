import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyLimit, type WireRequest } from '@ping-password/sandbox';

/** Reads at most `bodyLimit` bytes; the rest of a longer body is left to the connection. */
export function readBytes(request: IncomingMessage): Promise<Uint8Array | undefined> {
  if (Number(request.headers['content-length']) > bodyLimit) {
    request.resume();
    return Promise.resolve(undefined);
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= bodyLimit) chunks.push(chunk);
      else resolve(undefined);
    });
    request.on('end', () => {
      const [only] = chunks;
      resolve(chunks.length === 1 && only ? only : Buffer.concat(chunks));
    });
    request.on('error', reject);
  });
}

/** The header fields; Node keeps the first of several Content-Type lines, and all of them count. */
function headersOf({ headers, rawHeaders }: IncomingMessage): WireRequest['headers'] {
  const types: string[] = [];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    if (name.length === 12 && name.toLowerCase() === 'content-type')
      types.push(rawHeaders[at + 1] ?? '');
  }
  const fields = headers as Record<string, string | undefined>;
  return types.length > 1 ? { ...fields, 'content-type': types.join(', ') } : fields;
}

/**
 * A request of Node's server as the contract's exchange takes it.
 *
 * @param origin where the caller sees the mock.
 */
export function wireRequest(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
): WireRequest {
  const { method = 'GET', url = '/' } = request;
  return {
    method,
    url,
    headers: headersOf(request),
    origin,
    body: () => readBytes(request),
    signal() {
      const gone = new AbortController();
      if (response.destroyed) gone.abort();
      response.once('close', () => gone.abort());
      return gone.signal;
    },
  };
}
