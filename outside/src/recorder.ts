import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a client sent, and what the mock answered. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  /** The Content-Type of the request. */
  readonly mediaType: string | undefined;
  readonly status: number;
}

/** A server on this machine that passes every request on and remembers what was asked. */
export interface Recorder {
  readonly url: string;
  /** The exchanges since the last time they were taken. */
  take(): Exchange[];
  close(): Promise<void>;
}

const passedOn = ['accept', 'authorization', 'content-type'];

/** Starts a recorder in front of a mock, on a free port. */
export async function startRecorder(mockUrl: string): Promise<Recorder> {
  let exchanges: Exchange[] = [];
  const server = createServer(async (request, response) => {
    const { method = 'GET', url: path = '/', headers: sent } = request;
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const headers = passedOn.flatMap((name) => {
      const value = sent[name];
      return typeof value === 'string' ? [[name, value] as [string, string]] : [];
    });
    const body = chunks.length > 0 ? Buffer.concat(chunks) : null;
    const answer = await fetch(`${mockUrl}${path}`, { method, headers, body });
    exchanges.push({ method, path, mediaType: sent['content-type'], status: answer.status });
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? 'text/plain',
    });
    response.end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = exchanges;
      exchanges = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
