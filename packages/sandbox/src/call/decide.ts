import { refused } from '../http/refusal.ts';
import type { Validators } from '../http/schema/validators.ts';
import type { Actor } from '../oauth/actor.ts';
import { callerOf } from '../oauth/caller.ts';
import type { Credential, CredentialRefusal } from '../oauth/identify.ts';
import { timeIn } from '../world/clock.ts';
import type { FaultEffect } from '../world/faults.ts';
import { MissingWorld } from '../world/missing-world.ts';
import type { World } from '../world/world.ts';
import { withEvents } from './audit.ts';
import { checkAnswer } from './check-answer.ts';
import { checkSchema, readTolerantly } from './check-schema.ts';
import { chooseFault, faultDecision } from './choose-fault.ts';
import type { Context } from './context.ts';
import type { ActionRequest, Decision, Performance } from './reply.ts';
import { type Handled, runHandler } from './run-handler.ts';

/** Answers a request that asks for an example by `Prefer`; `undefined` leaves it to the sandbox. */
export type Examples = (request: ActionRequest) => Promise<Performance> | undefined;

/** What every call of a sandbox shares. */
export interface Calls {
  readonly context: Context;
  readonly examples: Examples;
}

/** A call that is about to be decided in its world. */
export interface PendingCall {
  readonly request: ActionRequest;
  readonly credential: Credential;
  readonly validators: Validators;
  /** The fault whose delay is over. */
  readonly fault?: FaultEffect | undefined;
}

/** What one transaction came to: a decision, or what the call has to wait for before the next one. */
export type Step =
  | Handled
  | { readonly wait: FaultEffect }
  | ({ readonly example: Promise<Performance> } & Pick<
      Decision,
      'actor' | 'warnings' | 'excludesOrigin'
    >);

/** The decision that refuses a caller. */
export const credentialRefusal = ({
  refusal: answer,
  rule,
  actor,
}: CredentialRefusal): Decision => ({ ...refused(answer, rule), actor });

/** Credentials, schema, fault, handler and check of a call, in its world. */
export function decide(world: World, pending: PendingCall, calls: Calls): Step {
  const { request: sent, credential, validators } = pending;
  const { system, strict } = calls.context;
  const now = timeIn(world, system());
  // A store that is shared may have learned only now that the client belongs to another world.
  if (credential.kind === 'account' && !world.get('directoryAccounts', credential.clientID))
    throw new MissingWorld(world.id);
  const caller = callerOf(credential, sent, world, now);
  if ('refusal' in caller) return { decision: credentialRefusal(caller) };
  const { actor, forbidden } = caller;
  const { request, warnings, refusal } = strict
    ? { request: sent, warnings: [], refusal: checkSchema(sent, validators) }
    : readTolerantly(sent, validators);
  if (refusal) return { decision: { ...refusal, actor } };
  if (forbidden) return { decision: { ...credentialRefusal(forbidden), actor, warnings } };
  const step = carryOut(world, { ...pending, request }, calls, { actor, now });
  if (warnings.length === 0 || 'wait' in step) return step;
  if ('example' in step) return { ...step, warnings };
  return { ...step, decision: { ...step.decision, warnings } };
}

/** Fault, handler and check of a call that is allowed and whose request is right. */
function carryOut(
  world: World,
  { request, validators, fault }: PendingCall,
  { context, examples }: Calls,
  { actor, now }: { readonly actor: Actor; readonly now: number },
): Step {
  const example = examples(request);
  if (example) return { example, actor };
  const effect = fault ?? chooseFault(world, request, { random: context.random, now });
  if (effect?.delay !== undefined && !fault) return { wait: effect };
  const faulty = effect && faultDecision(effect, request, context.system());
  if (faulty) return { decision: { ...faulty, actor } };
  const { tools, prefixOf } = context;
  const handled = runHandler(world, request, { actor, now, tools });
  const platformPrefix = prefixOf('platform');
  const known = withEvents(world, request, handled.decision, { actor, now, platformPrefix });
  const told = effect ? { ...known, delivery: effect.delivery, faults: effect.kinds } : known;
  const decision = handled.later ? told : checkAnswer(told, validators);
  return { decision, later: handled.later, message: handled.message };
}
