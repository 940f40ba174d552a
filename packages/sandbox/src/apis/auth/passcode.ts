import { mailPasscode } from '../../world/inbox.ts';
import type { DeviceRecord } from '../../world/mfa-devices.ts';
import { hashSecret, matchesHash } from '../../world/secret.ts';
import type { FlowRecord } from '../../world/sign-on-records.ts';
import type { Step } from './step.ts';
import type { FlowCall } from './types.ts';

/** Facts of a passcode: milliseconds and tries. Source: D-MFA. The number of digits is our own. */
const facts = { digits: 6, lifetime: 30 * 60_000, tries: 3 } as const;

/** Sends a new passcode to a device; the flow waits for it, and no longer for the one before. */
export function sendPasscode(
  { world, now, tools }: FlowCall,
  flow: FlowRecord,
  { id, type, to }: DeviceRecord,
): Step {
  const { random } = tools;
  const code = [...random.bytes(facts.digits)].map((byte) => byte % 10).join('');
  mailPasscode(world, code, { to, now, random });
  const passcode = {
    deviceID: id,
    secret: hashSecret(code, random),
    expiresAt: now + facts.lifetime,
    triesLeft: facts.tries,
  };
  return {
    flow: { ...flow, status: 'OTP_REQUIRED', passcode },
    rule: `passcode sent to the ${type} device`,
  };
}

/** What came of a passcode that somebody typed. */
type PasscodeCheck =
  | { readonly kind: 'right' }
  | { readonly kind: 'expired' }
  | { readonly kind: 'exhausted' }
  | { readonly kind: 'wrong'; readonly flow: FlowRecord; readonly triesLeft: number };

/** Checks a passcode and counts: the last wrong try ends it. */
export function checkPasscode(flow: FlowRecord, otp: string, now: number): PasscodeCheck {
  const { passcode } = flow;
  if (!passcode || passcode.triesLeft === 0) return { kind: 'exhausted' };
  if (now >= passcode.expiresAt) return { kind: 'expired' };
  if (matchesHash(passcode.secret, otp.trim())) return { kind: 'right' };
  const triesLeft = passcode.triesLeft - 1;
  return { kind: 'wrong', triesLeft, flow: { ...flow, passcode: { ...passcode, triesLeft } } };
}
