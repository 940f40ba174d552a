import type { IncomingMessage } from 'node:http';

/** The longest body that is read, in bytes. */
export const bodyLimit = 1024 * 1024;

/** What a request carried. */
export type RequestBody =
  | { kind: 'value'; value: unknown }
  | { kind: 'empty' }
  | { kind: 'too long' }
  | { kind: 'broken'; why: string };

/** Reads at most `bodyLimit` bytes; the rest of a longer body is left to the connection. */
function readBytes(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= bodyLimit) chunks.push(chunk);
      else resolve(undefined);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
  });
}

/** Reads and parses a body: a form by its media type, anything else as JSON. */
export async function readBody(request: IncomingMessage, mediaType: string): Promise<RequestBody> {
  if (Number(request.headers['content-length']) > bodyLimit) {
    request.resume();
    return { kind: 'too long' };
  }
  const bytes = await readBytes(request);
  if (!bytes) return { kind: 'too long' };
  if (bytes.length === 0) return { kind: 'empty' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { kind: 'broken', why: 'The request body is not valid UTF-8.' };
  }
  if (mediaType === 'application/x-www-form-urlencoded') {
    return { kind: 'value', value: Object.fromEntries(new URLSearchParams(text)) };
  }
  try {
    return { kind: 'value', value: JSON.parse(text) };
  } catch {
    return { kind: 'broken', why: 'The request body is not valid JSON.' };
  }
}
