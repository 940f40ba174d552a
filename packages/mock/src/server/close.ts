import type { Server, ServerResponse } from 'node:http';

/** How long calls in flight may take once the server is to end, in milliseconds. */
const defaultTimeLimit = 5000;

/** How often connections are looked at that have become idle meanwhile, in milliseconds. */
const interval = 20;

/**
 * Ends a server: it stops listening, ends its streams, and lets the calls in flight finish.
 *
 * @param timeLimit milliseconds after which a call is cut; 5 s unless given.
 */
export function closeServer(
  server: Server,
  streams: Iterable<ServerResponse>,
  timeLimit = defaultTimeLimit,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const idle = setInterval(() => server.closeIdleConnections(), interval);
    const deadline = setTimeout(() => server.closeAllConnections(), timeLimit);
    server.close((error) => {
      clearInterval(idle);
      clearTimeout(deadline);
      if (error) reject(error);
      else resolve();
    });
    for (const stream of streams) stream.destroy();
    server.closeIdleConnections();
  });
}
