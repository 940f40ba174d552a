import { statusOf } from '../../password/status.ts';
import type { PasswordRecord, PolicyRecord } from '../../world/records.ts';
import type { FlowStatus } from './flow.ts';

/** The status of a flow after its user has proved the password. */
export function statusAfterPassword(
  password: PasswordRecord,
  { rules }: Pick<PolicyRecord, 'rules'>,
  now: number,
): FlowStatus {
  const status = statusOf(password, rules, now);
  return status === 'MUST_CHANGE_PASSWORD' || status === 'PASSWORD_EXPIRED' ? status : 'COMPLETED';
}
