import type { Middleware, MiddlewareCallbackParams } from 'openapi-fetch';

/** What every step is told beside the message. */
type Context = Omit<MiddlewareCallbackParams, 'request'>;

/**
 * Sends a request as openapi-fetch does: what a step of middleware returns takes the place of the
 * request, of the response or of the error. Steps see requests in order and answers in reverse.
 */
export async function sendThrough(
  steps: readonly Middleware[],
  context: Context,
  made: Request,
  send: (request: Request) => Promise<Response>,
): Promise<Response> {
  let request = made;
  for (const { onRequest } of steps) {
    const changed = await onRequest?.({ ...context, request });
    if (changed instanceof Response) return changed;
    request = changed ?? request;
  }
  const back = [...steps].reverse();
  let response = await send(request).catch(async (thrown: unknown) => {
    let error = thrown;
    for (const { onError } of back) {
      const changed = await onError?.({ ...context, request, error });
      if (changed instanceof Response) return changed;
      error = changed ?? error;
    }
    throw error;
  });
  for (const { onResponse } of back)
    response = (await onResponse?.({ ...context, request, response })) ?? response;
  return response;
}
