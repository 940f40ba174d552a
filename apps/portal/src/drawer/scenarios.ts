import { unwrap } from '@ping-password/client';
import type { Services } from '../server/app.ts';
import type { Session } from '../server/session.ts';
import type { SandboxControl } from './sandbox.ts';

/** What a scenario works with. */
export interface Arrangement {
  readonly sandbox: SandboxControl;
  readonly services: Services;
  readonly session: Session;
  readonly environmentID: string;
  /** User name of the persona. */
  readonly persona: string;
}

/** A state of things that a designer wants to see. */
export interface Scenario {
  readonly title: string;
  /** Page on which it shows. */
  readonly page: string;
  readonly arrange: (arrangement: Arrangement) => Promise<void>;
}

async function signOn({ sandbox, session, environmentID, persona }: Arrangement): Promise<void> {
  const { id: userID, username } = await sandbox.userOf(environmentID, persona);
  const token = sandbox.control.issueToken({ path: { environmentID }, body: { userID } });
  const { access_token: accessToken } = await unwrap(token);
  session.user = { userID, username, environmentID, accessToken, idToken: '' };
}

async function lock({ sandbox, environmentID, persona }: Arrangement): Promise<void> {
  const { id: userID } = await sandbox.userOf(environmentID, persona);
  const now = await sandbox.now(environmentID);
  const lockedUntil = new Date(now.getTime() + 15 * 60_000).toISOString();
  const path = { environmentID, userID };
  await unwrap(sandbox.control.updateUser({ path, body: { password: { lockedUntil } } }));
}

async function sendCode(arrangement: Arrangement): Promise<void> {
  const { sandbox, services, session, environmentID, persona } = arrangement;
  const { id: userID } = await sandbox.userOf(environmentID, persona);
  await unwrap(services.ping.worker(environmentID).sendRecoveryCode({ path: { userID } }));
  session.recovery = { username: persona, environmentID };
}

/** The code lives for 5 minutes; 10 seconds of them are left. */
const almostOver = ({ sandbox, environmentID }: Arrangement) =>
  sandbox.advance(environmentID, 'PT4M50S');

/** The scenarios by the names that addresses have for them. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  'signed-on': { title: 'Signed on', page: '/account', arrange: signOn },
  changing: { title: 'Changing the password', page: '/account/password', arrange: signOn },
  'locked-while-typing': {
    title: 'Locked while typing',
    page: '/account/password',
    arrange: async (arrangement) => {
      await signOn(arrangement);
      await lock(arrangement);
    },
  },
  'code-sent': { title: 'Code sent', page: '/forgotten/code', arrange: sendCode },
  'code-dying': {
    title: 'Code dying in 10 s',
    page: '/forgotten/code',
    arrange: async (arrangement) => {
      await sendCode(arrangement);
      await almostOver(arrangement);
    },
  },
  'locked-code-dying': {
    title: 'Locked user, code dying in 10 s',
    page: '/forgotten/code',
    arrange: async (arrangement) => {
      await sendCode(arrangement);
      await almostOver(arrangement);
      await lock(arrangement);
    },
  },
  'session-over': {
    title: 'Session over at PingOne',
    page: '/account',
    arrange: async (arrangement) => {
      await signOn(arrangement);
      await arrangement.sandbox.advance(arrangement.environmentID, 'PT2H');
    },
  },
};

/** Failures on purpose that a designer wants to see, by what an address says. */
export const faults: Readonly<Record<string, string>> = {
  'resetAfter:resetPassword': 'Answer lost after the change',
  'resetBefore:resetPassword': 'Answer lost before the change',
  'rateLimit:resetPassword': 'Too many requests, wait 90 s',
  'resetAfter:resetFlowPassword': 'Answer lost in the sign-on',
  latency: 'Slow, 3 s a call',
  unavailable: 'Service not available',
};

type Kind = 'latency' | 'resetBefore' | 'resetAfter' | 'rateLimit' | 'unavailable';

/** A failure as the sandbox takes it. */
export function faultOf(text: string) {
  const [kind, operationId] = text.split(':') as [Kind, string | undefined];
  return {
    kind,
    ...(operationId !== undefined && { operationId }),
    ...(kind === 'latency' && { milliseconds: { min: 3000, max: 3000 } }),
    ...(['rateLimit', 'unavailable'].includes(kind) && { retryAfterSeconds: 90 }),
  };
}
