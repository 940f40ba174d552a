import { bodyLimit } from '../http/request-body.ts';
import { textOf } from '../http/vendor-error.ts';
import type { Exchange, Reply } from './reply.ts';
import { type VendorHosts, vendorTarget } from './vendor-hosts.ts';

/** A body that breaks off in the middle. */
function brokenOff(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const chunks = [bytes.slice(0, Math.floor(bytes.length / 2))];
  // An error throws away what nobody has read yet, so it waits until the first half is taken.
  return new ReadableStream(
    {
      pull(controller) {
        const chunk = chunks.shift();
        if (chunk) controller.enqueue(chunk);
        else controller.error(new TypeError('The connection was cut in the middle of the answer.'));
      },
    },
    { highWaterMark: 0 },
  );
}

function bodyOf({ answer, delivery }: Reply): BodyInit | null {
  if (answer.stream) return answer.stream.pipeThrough(new TextEncoderStream());
  const text = textOf(answer) ?? null;
  return delivery === 'truncate' && text !== null ? brokenOff(text) : text;
}

/** A stream that nobody will read is ended. */
function withoutBody({ answer }: Reply): null {
  answer.stream?.cancel().catch(() => undefined);
  return null;
}

/** What a stream holds; `undefined` when it is more than may be read. */
async function readStream(stream: ReadableStream<Uint8Array>): Promise<Uint8Array | undefined> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (!ArrayBuffer.isView(value)) throw new TypeError('A body is made of bytes.');
    length += value.length;
    if (length > bodyLimit) {
      // A source that fails to cancel changes nothing.
      reader.cancel().catch(() => undefined);
      return undefined;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The body of a request; `undefined` when it is longer than may be read. */
async function readBytes(request: Request): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length')) > bodyLimit) return undefined;
  if (request.body) return readStream(request.body);
  // Firefox has no `body` for a request.
  const bytes = new Uint8Array(await request.arrayBuffer());
  return bytes.length > bodyLimit ? undefined : bytes;
}

/** Rejects when a signal is aborted before the work is done. Some runtimes give a request no signal. */
function unlessAborted<T>(signal: AbortSignal | null, work: Promise<T>): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason);
    signal.addEventListener('abort', leave);
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}

/**
 * Answers a request of the Fetch standard.
 *
 * @throws the reason of the request's signal when it is aborted.
 */
export async function answerFetch(
  exchange: Exchange,
  request: Request,
  vendorHosts: VendorHosts | undefined,
): Promise<Response> {
  const signal: AbortSignal | null = request.signal;
  signal?.throwIfAborted();
  const address = new URL(request.url);
  const { origin, pathname, search } = address;
  const target = vendorHosts && vendorTarget(address, vendorHosts);
  const answering = exchange({
    method: request.method,
    url: target?.url ?? pathname + search,
    ...(target && { baseUrls: target.baseUrls }),
    headers: Object.fromEntries(request.headers),
    origin,
    signal: () => request.signal,
    body: () => readBytes(request),
  });
  const reply = await unlessAborted(signal, answering);
  const { status, headers } = reply.answer;
  const body = request.method === 'HEAD' ? withoutBody(reply) : bodyOf(reply);
  const cut = reply.delivery?.startsWith('reset') || (reply.delivery && body === null);
  if (cut) throw new TypeError('The connection was cut.');
  return new Response(body, { status, headers });
}
