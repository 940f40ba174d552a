import { routes as auth } from '@ping-password/contract/auth';
import { routes as directory } from '@ping-password/contract/directory';
import { routes as platform } from '@ping-password/contract/platform';

/** The operations that a journal may name: it has no calls of the control API. */
const known = new Set(
  [auth, directory, platform].flatMap((routes) =>
    Object.values(routes).map(({ operationId }) => operationId as string),
  ),
);

/**
 * Refuses a misspelt operation: nothing calls it, so that an expectation of no call would always hold.
 * A mock of other documents has other operations, which its journal names.
 *
 * @throws Error that lists the operations.
 */
export function checkOperation(
  operationId: string,
  calls: readonly { readonly operationId?: string }[],
): void {
  if (known.has(operationId) || calls.some((call) => call.operationId === operationId)) return;
  throw new Error(
    `There is no operation ${operationId}. These exist: ${[...known].sort().join(', ')}.`,
  );
}
