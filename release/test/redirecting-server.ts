import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that sends every call on to another origin, body included. */
export interface RedirectingServer {
  readonly url: string;
  /** What has arrived there: method and body. */
  readonly delivered: string[];
  close(): void;
}

async function listen(answer: RequestListener): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    // Pages of any origin may call it.
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'authorization, content-type');
    response.setHeader('access-control-allow-methods', '*');
    if (request.method === 'OPTIONS') response.end();
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Starts both servers, on free ports. */
export async function redirectingServer(): Promise<RedirectingServer> {
  const delivered: string[] = [];
  const other = await listen(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    delivered.push(`${request.method} ${body}`);
    response.end('{"access_token":"fake-token","expires_in":60}');
  });
  const first = await listen((request, response) => {
    request.resume();
    response.writeHead(307, { location: `${other.url}/elsewhere` }).end();
  });
  return {
    url: first.url,
    delivered,
    close() {
      for (const { server } of [first, other]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
