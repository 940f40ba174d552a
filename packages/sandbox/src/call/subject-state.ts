import { settled, statusOf } from '../password/status.ts';
import type { State, Subject } from '../world/call-record.ts';
import { directoryPolicy, policyOf } from '../world/policies.ts';
import type { World } from '../world/world.ts';
import type { ActionRequest } from './reply.ts';

/** The most characters of an identifier that are kept, whatever the path has. */
const mostCharacters = 100;

/** Whom the path of a request is about. */
export function pathSubject({ path }: Pick<ActionRequest, 'path'>): Subject {
  const {
    id,
    userID = id?.slice(0, mostCharacters),
    flowID,
  } = path as {
    id?: string;
    userID?: string;
    flowID?: string;
  };
  return { userID, flowID };
}

/**
 * What the state of the subject comes to, for the journal.
 *
 * @param get reads a record; `world.former` gives the state before the transaction.
 */
export function stateOf(
  world: World,
  { userID, flowID }: Subject,
  now: number,
  get: World['get'],
): State | undefined {
  const flow = flowID === undefined ? undefined : get('flows', flowID);
  const id = userID ?? flow?.userID;
  const user = id === undefined ? undefined : get('users', id);
  const other = user || id === undefined ? undefined : get('directoryUsers', id);
  const kept = user?.password ?? other?.password;
  if (!kept && !flow) return undefined;
  const state: Record<string, string | number> = {};
  if (flow) state['flow'] = flow.status;
  if (!kept) return state;
  const password = settled(kept, now);
  const rules = user ? policyOf(world, user).rules : directoryPolicy;
  state['password'] = statusOf(password, rules, now);
  state['failures'] = password.failures;
  return state;
}
