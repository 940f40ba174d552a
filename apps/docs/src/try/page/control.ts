import type { PlannedCall } from './plan.ts';
import type { Answer, Target } from './target.ts';

const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';

/** What the drawer shows of a user. */
export interface User {
  readonly id: string;
  readonly username: string;
  readonly email?: string;
  readonly persona?: string;
  readonly api: string;
  readonly enabled: boolean;
  readonly accountLocked: boolean;
  readonly password: {
    readonly status: string;
    readonly failures: number;
    readonly mustChange: boolean;
    readonly secondsUntilUnlock?: number;
    readonly expiresAt?: string;
  };
}

/** A mail of the inbox. */
export interface Message {
  readonly id: string;
  readonly kind: string;
  readonly to: string;
  readonly subject: string;
  readonly code?: string;
  readonly sentAt: string;
}

/** What a rule looked at, by name. */
export type RuleState = Readonly<Record<string, string | number | boolean | null>>;

/** A call in the journal, with the rule that decided it. */
export interface JournalEntry {
  readonly id: number;
  readonly rule: string;
  readonly before?: RuleState;
  readonly after?: RuleState;
  readonly warnings?: readonly { readonly message: string }[];
}

/** The world as it is at a moment. */
export interface WorldState {
  readonly now: string;
  readonly frozen: boolean;
  readonly users: readonly User[];
  readonly messages: readonly Message[];
}

/** A call of the control API in the default world. */
export const controlCall = (
  operationId: string,
  method: string,
  path: string,
  body?: unknown,
): PlannedCall => ({
  api: 'control',
  operationId,
  method,
  path: `/_mock/worlds/${environmentID}${path}`,
  headers: body === undefined ? {} : { 'content-type': 'application/json' },
  ...(body !== undefined && { body: JSON.stringify(body) }),
});

function jsonOf(answer: Answer, operationId: string): unknown {
  if (answer.status >= 200 && answer.status < 300) return JSON.parse(answer.body || 'null');
  throw new Error(`The control API refused ${operationId} with ${answer.status}.`);
}

/** The control API of a target. */
export function controlOf(target: Target) {
  const ask = async (operationId: string, method: string, path: string, body?: unknown) =>
    jsonOf(await target.send(controlCall(operationId, method, path, body)), operationId);
  return {
    async readState(): Promise<WorldState> {
      const [clock, users, inbox] = await Promise.all([
        ask('readClock', 'GET', '/clock'),
        ask('listUsers', 'GET', '/users'),
        ask('listMessages', 'GET', '/inbox'),
      ]);
      const { now, frozen } = clock as Pick<WorldState, 'now' | 'frozen'>;
      const { messages } = inbox as Pick<WorldState, 'messages'>;
      return { now, frozen, users: (users as Pick<WorldState, 'users'>).users, messages };
    },
    freeze: () => ask('setClock', 'PUT', '/clock', { frozen: true }),
    advance: (by: string) => ask('advanceClock', 'POST', '/clock/advance', { by }),
    /** The newest call in the journal. */
    async newestEntry(): Promise<JournalEntry | undefined> {
      const { entries } = (await ask('readJournal', 'GET', '/journal?limit=1')) as {
        entries: JournalEntry[];
      };
      return entries[0];
    },
  };
}
