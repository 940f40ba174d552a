import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that redirects, and another one that it redirects to. */
export interface RedirectingServers {
  readonly url: string;
  readonly other: string;
  /** What each of them got: method, path, credentials and body. */
  readonly got: { first: string[]; other: string[] };
  /** What the first one answers. */
  readonly answer: { status: number; location: string };
  /** Forgets what they got, and redirects by 307 to the other one again. */
  reset(): void;
  close(): void;
}

async function serve(got: (line: string) => void, answer: (response: ServerResponse) => void) {
  const receive = async (request: IncomingMessage, response: ServerResponse) => {
    const { method, url, headers } = request;
    let body = '';
    for await (const chunk of request) body += chunk;
    got(`${method} ${url} ${headers.authorization ?? ''} ${body}`);
    answer(response);
  };
  const server = createServer((request, response) => void receive(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

/** Starts both servers. */
export async function redirectingServers(): Promise<RedirectingServers> {
  const got: RedirectingServers['got'] = { first: [], other: [] };
  const answer = { status: 0, location: '' };
  const first = await serve(
    (line) => got.first.push(line),
    (response) => {
      response.writeHead(answer.status, { location: answer.location, 'correlation-id': 'c-1' });
      response.end('{"code":"MOVED","message":"m"}');
    },
  );
  const other = await serve(
    (line) => got.other.push(line),
    (response) => response.end('{"status":"OK"}'),
  );
  return {
    url: first.url,
    other: other.url,
    got,
    answer,
    reset() {
      Object.assign(got, { first: [], other: [] });
      Object.assign(answer, { status: 307, location: `${other.url}/elsewhere` });
    },
    close() {
      first.close();
      other.close();
    },
  };
}
