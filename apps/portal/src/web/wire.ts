import { type Action, wirePath } from '@ping-password/contract';
import { useCallback, useState } from 'react';

/** What became of the last call of an action. */
export type CallStatus =
  | { readonly kind: 'sending' }
  | { readonly kind: 'answered'; readonly status: number; readonly reason: string }
  | { readonly kind: 'no answer' };

/** The calls of one journey, seen where they leave the browser. */
export interface Wire {
  /** The last call by operationId; an action that was not called has none. */
  readonly calls: Readonly<Record<string, CallStatus>>;
  /** A `fetch` for the client that keeps `calls` up to date. */
  readonly fetch: (request: Request) => Promise<Response>;
}

/** The action that a request selects, by method and Content-Type, as the server would pick it. */
export function selectedAction(actions: readonly Action[], request: Request): Action | undefined {
  const mediaType = request.headers.get('content-type') ?? undefined;
  return actions.find(
    (action) => action.method === request.method && action.mediaType === mediaType,
  );
}

/** Other actions of the API on the same method and path, which only the Content-Type sets apart. */
export function neighbours(action: Action, api: Readonly<Record<string, Action>>): Action[] {
  return Object.values(api).filter(
    (other) =>
      other.operationId !== action.operationId &&
      other.method === action.method &&
      wirePath(other.path) === wirePath(action.path),
  );
}

/**
 * Watches the calls of a journey.
 *
 * @param actions the actions that the journey uses; a constant.
 */
export function useWire(actions: readonly Action[]): Wire {
  const [calls, setCalls] = useState<Wire['calls']>({});
  const send = useCallback(
    async (request: Request) => {
      const action = selectedAction(actions, request);
      const report = (status: CallStatus) => {
        if (action) setCalls((before) => ({ ...before, [action.operationId]: status }));
      };
      report({ kind: 'sending' });
      try {
        const response = await fetch(request);
        report({ kind: 'answered', status: response.status, reason: response.statusText });
        return response;
      } catch (error) {
        report({ kind: 'no answer' });
        throw error;
      }
    },
    [actions],
  );
  return { calls, fetch: send };
}
