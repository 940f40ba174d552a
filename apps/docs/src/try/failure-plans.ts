import type { Action } from '@ping-password/contract';
import type { Api } from '../contract.ts';
import type { Kept } from '../samples/detour.ts';
import { type HttpCall, httpCall } from '../samples/http-call.ts';
import { planOf } from '../samples/plan.ts';
import { requestsOf } from '../samples/request.ts';

/** A call with what is kept of its answer. */
export interface PlayedCall {
  readonly call: HttpCall;
  readonly says: string;
  readonly keeps?: Kept;
}

/** The calls that bring a failure about; the last one is answered with it. */
export interface FailurePlan {
  readonly steps: readonly PlayedCall[];
  readonly call: HttpCall;
}

interface Recipe {
  /** The test user in place of user.ok. */
  readonly persona?: readonly [name: string, id: string];
  /** Members of the body, where the request has them. */
  readonly body?: Readonly<Record<string, string>>;
  readonly advance?: string;
  readonly fault?: 'rateLimit';
}

const persona = (name: string, id: string): Recipe => ({ persona: [name, id] });
const short = { newPassword: 'short', value: 'short' };

const recipes: Readonly<Record<string, Recipe>> = {
  '400 wrongPassword': { body: { password: 'Wrong-Harbour-1!' } },
  '400 wrongCurrentPassword': { body: { currentPassword: 'Wrong-Harbour-1!' } },
  '400 newPasswordPolicy': { body: short },
  '400 recoveryCodeWrong': { body: { recoveryCode: 'AAAAAAAA' } },
  '400 recoveryCodeExpired': { advance: 'PT6M' },
  '400 lockedOut': persona('user.locked', '9d84f1c6-0e5b-4a3d-b728-6c1f2e3d4b57'),
  '400 tooYoung': persona('user.tooyoung', '6c2e4a80-9b1d-4f35-87e6-5a4b3c2d1e9b'),
  '400 noPassword': persona('user.nopassword', '4f6a2b9c-8d1e-4073-a5c6-0b9e8d7f6a68'),
  '429 rateLimited': { fault: 'rateLimit' },
};

const world = 'http://127.0.0.1:4010/_mock/worlds/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';

const control = (method: string, path: string, json: unknown): HttpCall => ({
  method,
  url: `${world}${path}`,
  headers: [['Content-Type', 'application/json']],
  basic: false,
  json,
  answer: 'json',
});

function extraSteps({ advance, fault }: Recipe, operationId: string): PlayedCall[] {
  const faults = [{ kind: fault, operationId, count: 1 }];
  return [
    ...(advance
      ? [{ says: 'Move the clock.', call: control('POST', '/clock/advance', { by: advance }) }]
      : []),
    ...(fault
      ? [{ says: 'Let the next call fail.', call: control('PUT', '/faults', { faults }) }]
      : []),
  ];
}

/** Puts another user wherever user.ok stands. */
function withPersona<T>(value: T, [name, id]: readonly [string, string]): T {
  const text = JSON.stringify(value)
    .replaceAll('c3042000-188f-4bc7-a269-dee1602cf7af', id)
    .replaceAll('user.ok', name);
  return JSON.parse(text) as T;
}

/** Puts values in the place of members that a body has. */
function changed(call: HttpCall, values: Readonly<Record<string, string>> = {}): HttpCall {
  if (typeof call.json !== 'object' || call.json === null) return call;
  const { json } = call;
  const fitting = Object.entries(values).filter(([name]) => name in json);
  return { ...call, json: { ...json, ...Object.fromEntries(fitting) } };
}

/** The calls that bring a failure about; `undefined` where none are known. */
export function failurePlanOf(
  apis: readonly Api[],
  api: Api,
  action: Action,
  failure: string,
): FailurePlan | undefined {
  const recipe = recipes[failure];
  const [request] = requestsOf(api, action);
  if (!recipe || !request || api.name !== 'platform') return undefined;
  const plan = planOf(apis, api, request);
  const steps = plan.steps.map(({ api: of, request: sent, says, keeps }) => ({
    call: httpCall(of, sent),
    says,
    ...(keeps && { keeps }),
  }));
  const whole = {
    steps: [...steps, ...extraSteps(recipe, action.operationId)],
    call: changed(httpCall(api, plan.request), recipe.body),
  };
  return recipe.persona ? withPersona(whole, recipe.persona) : whole;
}
