import { type Action, actionsOf } from '@ping-password/contract';
import document from '@ping-password/contract/openapi/platform.actions.json' with { type: 'json' };
import { actions, type PasswordState } from '@ping-password/contract/platform';

const isUsable = ({ status }: Pick<PasswordState, 'status'>) => status === 'OK';

// @ts-expect-error There is no such action; types that did not resolve would let it pass.
actions.guessPassword;

/** Finds an action in the table and in the document. */
export async function useContract(): Promise<string> {
  const action: Action | undefined = actionsOf(document).find(
    ({ operationId }) => operationId === actions.resetPassword.operationId,
  );
  return `${action?.method} ${action?.mediaType} ${isUsable({ status: 'OK' })}`;
}
