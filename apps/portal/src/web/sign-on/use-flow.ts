import { ApiError, createAuthClient, unwrap } from '@ping-password/client';
import { actions, type Flow } from '@ping-password/contract/auth';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { baseUrls } from '../../base-urls.ts';
import type { PublicConfiguration } from '../../server/configuration.ts';
import { useWire } from '../wire.ts';
import { flowInAddress } from './flow-in-address.ts';

const used = [
  actions.readFlow,
  actions.checkUsernamePassword,
  actions.lookUpUser,
  actions.resetFlowPassword,
  actions.requestFlowRecovery,
  actions.recoverFlowPassword,
  actions.sendFlowRecoveryCode,
  actions.resetFlowSession,
];

type FlowResult =
  | { data: Flow; error?: never; response: Response }
  | { data?: never; error: unknown; response: Response };

/** The flow in the address: how it stands, and how to take it on. */
export function useFlow({ baseUrl, environmentID }: PublicConfiguration) {
  const address = flowInAddress();
  const wire = useWire(used);
  const auth = createAuthClient({ baseUrl: baseUrls(baseUrl).auth, fetch: wire.fetch });
  const params = {
    path: {
      environmentID: address?.environmentID ?? environmentID,
      flowID: address?.flowID ?? '',
    },
  };
  const [changed, setChanged] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const queries = useQueryClient();
  const queryKey = ['flow', params];
  const query = useQuery({
    queryKey,
    queryFn: async () => {
      // As the API says it of what is no identifier.
      if (!address?.isUsable) throw new ApiError(400, undefined);
      return unwrap(await auth.GET('/{environmentID}/flows/{flowID}', { params }));
    },
  });
  const moveOn = (flow: Flow) => {
    const hadToChange =
      query.data?._links['password.reset'] ?? query.data?._links['password.recover'];
    if (hadToChange && flow.status === 'COMPLETED') setChanged(true);
    queries.setQueryData(queryKey, flow);
  };
  const begin = (flow: Flow) => {
    setAttempt(attempt + 1);
    moveOn(flow);
  };
  const answerOf = async (result: FlowResult): Promise<Flow> => {
    // A flow that is gone shows when it is read; a user may be what is not found, too.
    if (result.response.status === 404) void query.refetch();
    return unwrap(result);
  };
  return { wire, auth, params, query, changed, attempt, moveOn, begin, answerOf };
}

/** What a step needs to act in the flow. */
export type FlowState = ReturnType<typeof useFlow>;
