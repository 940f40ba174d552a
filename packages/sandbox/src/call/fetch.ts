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

/** Answers a request of the Fetch standard. */
export async function answerFetch(
  exchange: Exchange,
  request: Request,
  vendorHosts: VendorHosts | undefined,
): Promise<Response> {
  const address = new URL(request.url);
  const { origin, pathname, search } = address;
  const target = vendorHosts && vendorTarget(address, vendorHosts);
  const reply = await exchange({
    method: request.method,
    url: target?.url ?? pathname + search,
    ...(target && { baseUrls: target.baseUrls }),
    headers: Object.fromEntries(request.headers),
    origin,
    signal: () => request.signal,
    async body() {
      if (Number(request.headers.get('content-length')) > bodyLimit) return undefined;
      const bytes = new Uint8Array(await request.arrayBuffer());
      return bytes.length > bodyLimit ? undefined : bytes;
    },
  });
  const { status, headers } = reply.answer;
  const body = request.method === 'HEAD' ? withoutBody(reply) : bodyOf(reply);
  const cut = reply.delivery?.startsWith('reset') || (reply.delivery && body === null);
  if (cut) throw new TypeError('The connection was cut.');
  return new Response(body, { status, headers });
}
