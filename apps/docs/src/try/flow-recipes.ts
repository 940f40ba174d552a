import type { PlannedStep } from './page/plan.ts';
import type { Recipe } from './recipe.ts';

const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
const flowPath = `/auth/${environmentID}/flows/\uE000flowID\uE001`;

/** Reads the flow, so that it does not end because nobody uses it. */
export const readFlow: PlannedStep = {
  api: 'auth',
  operationId: 'readFlow',
  method: 'GET',
  path: flowPath,
  headers: {},
  says: 'Read the flow, which ends after 15 minutes without a call.',
};

/** Sends the call to a flow that has only begun. */
export const notOffered: Recipe = {
  change: ({ steps, call }) => ({
    steps: steps.filter(({ operationId }) =>
      /^(resetWorld|issueToken|authorize)$/.test(operationId),
    ),
    call,
  }),
};

/** Sends the call to a flow that another call has brought further. */
export const afterwards = (
  operationId: string,
  body: object,
  action = 'usernamePassword.check',
): Recipe => ({
  change: (plan) => ({
    steps: [
      ...(notOffered.change?.(plan).steps ?? []),
      {
        api: 'auth',
        operationId,
        method: 'POST',
        path: flowPath,
        headers: { 'content-type': `application/vnd.pingidentity.${action}+json` },
        body: JSON.stringify(body),
        says: 'Bring the flow further.',
      },
    ],
    call: plan.call,
  }),
});
