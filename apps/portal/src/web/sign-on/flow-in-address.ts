import { isIdentifier } from '../identifier.ts';

/** A flow that the authorize call has sent the browser here with. */
export interface FlowInAddress {
  readonly flowID: string;
  /** The environment of the flow; absent when the address has none. */
  readonly environmentID: string | undefined;
  /** Whether both can be identifiers. */
  readonly isUsable: boolean;
}

/** The flow in the query of an address, if there is one. */
export function flowInAddress(query = window.location.search): FlowInAddress | undefined {
  const parameters = new URLSearchParams(query);
  const flowID = parameters.get('flowId');
  if (!flowID) return undefined;
  const environmentID = parameters.get('environmentId') || undefined;
  const isUsable = isIdentifier(flowID) && isIdentifier(environmentID ?? flowID);
  return { flowID, environmentID, isUsable };
}
