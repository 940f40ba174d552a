import { createServer, request as send } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/** A proxy on this machine that tunnels and forwards, as those of companies do. */
export interface RunningProxy {
  readonly url: string;
  /** The hosts that it was asked for. */
  readonly hosts: string[];
  close(): void;
}

/** Starts a proxy on a free port. */
export async function startProxy(): Promise<RunningProxy> {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    const { url = '', method, headers } = request;
    hosts.push(new URL(url).host);
    request.pipe(
      send(url, { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      }),
    );
  });
  server.on('connect', ({ url = '' }, client) => {
    hosts.push(url);
    const { hostname, port } = new URL(`http://${url}`);
    const target = connect(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.pipe(client).pipe(target);
    });
    for (const end of [target, client]) {
      end.on('error', () => undefined);
      end.on('close', () => {
        target.destroy();
        client.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hosts,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
