import type { Fault } from './control.ts';

/** A kind of fault as the page offers it. */
interface FaultKind {
  readonly label: string;
  readonly hint: string;
  /** What can be said more closely. */
  readonly takes?: 'milliseconds' | 'seconds';
}

/** The kinds of faults, the mildest first. */
export const faultKinds: Readonly<Record<Fault['kind'], FaultKind>> = {
  latency: { label: 'Latency', hint: 'The answer is late.', takes: 'milliseconds' },
  rateLimit: { label: '429 Too Many Requests', hint: 'With Retry-After.', takes: 'seconds' },
  error: { label: '500 Internal Server Error', hint: 'The call has no effect.' },
  unavailable: { label: '503 Service Unavailable', hint: 'With Retry-After.', takes: 'seconds' },
  truncate: { label: 'Truncated answer', hint: 'The body ends early.' },
  resetBefore: { label: 'Reset before the call', hint: 'Cut, and nothing happens.' },
  resetAfter: { label: 'Reset after the call', hint: 'It takes effect, unheard.' },
};

/** Which calls a fault is for. */
export type Scope = Pick<Fault, 'operationId' | 'persona' | 'userID'>;

/** Whether a fault is for exactly these calls. */
export const isFor = (fault: Fault, scope: Scope): boolean =>
  fault.operationId === scope.operationId &&
  fault.persona === scope.persona &&
  fault.userID === scope.userID;

/** Whether a fault has been used up. */
export const isSpent = ({ remaining }: Fault): boolean => remaining === 0;

const range = ({ min, max }: { readonly min: number; readonly max: number }) =>
  min === max ? `${min} ms` : `${min}–${max} ms`;

/** How often a fault happens. */
const rateOf = ({ every, probability, limit, remaining }: Fault): string =>
  [
    limit && `beyond ${limit.calls} in ${limit.seconds} s`,
    every && `one in ${every}`,
    probability && `${probability * 100} %`,
    remaining !== undefined && `${remaining} more`,
  ]
    .filter(Boolean)
    .join(', ') || 'every call';

/** What a fault does, and to which calls. */
export function describeFault(fault: Fault, nameOf: (userID: string) => string): string {
  const { kind, milliseconds, retryAfterSeconds, operationId, persona, userID } = fault;
  const amount = milliseconds ? ` ${range(milliseconds)}` : '';
  const wait = retryAfterSeconds === undefined ? '' : `, retry after ${retryAfterSeconds} s`;
  const who = persona ?? (userID === undefined ? 'everyone' : nameOf(userID));
  const what = `${faultKinds[kind].label}${amount}${wait}`;
  return `${what} · ${operationId ?? 'all actions'} · ${who} · ${rateOf(fault)}`;
}
