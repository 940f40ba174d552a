import { createSandbox, textOf } from '@ping-password/sandbox';
import { describe, expect, it } from 'vitest';
import { failuresOf } from '../../src/actions/failures.ts';
import { readApis, readControlApi } from '../../src/contract.ts';
import { bodyText, type HttpCall, headersOf } from '../../src/samples/http-call.ts';
import { partsOf } from '../../src/samples/text.ts';
import { type FailurePlan, failurePlanOf } from '../../src/try/failure-plans.ts';

const apis = [...(await readApis()), await readControlApi()];
const cases = apis.flatMap((api) =>
  api.actions.flatMap((action) =>
    failuresOf(api, action).flatMap((failure) => {
      const key = `${failure.status} ${failure.example}`;
      const plan = failurePlanOf(apis, api, action, key);
      return plan ? [{ name: `${action.operationId} ${key}`, plan, failure }] : [];
    }),
  ),
);

/** Plays a plan on a fresh sandbox, to its last answer. */
async function play({ steps, call }: FailurePlan) {
  const sandbox = createSandbox();
  const variables: Record<string, string> = {};
  const fill = (text: string) =>
    partsOf(text)
      .map((part) => ('text' in part ? part.text : (variables[part.variable] ?? '')))
      .join('');
  const send = async (sent: HttpCall) => {
    const { pathname, search, origin } = new URL(fill(sent.url));
    const { answer } = await sandbox.exchange({
      method: sent.method,
      url: pathname + search,
      origin,
      headers: Object.fromEntries(
        headersOf(sent).map(([name, value]) => [name.toLowerCase(), fill(value)]),
      ),
      body: async () => new TextEncoder().encode(fill(bodyText(sent) ?? '')),
    });
    return { status: answer.status, body: JSON.parse(textOf(answer) || 'null') };
  };
  for (const { call: sent, keeps } of steps) {
    const { status, body } = await send(sent);
    expect(status, sent.url).toBeLessThan(300);
    if (keeps && 'member' in keeps)
      variables[keeps.variable] = keeps.member.reduce((value, name) => value[name], body);
  }
  return send(call);
}

describe('the steps to a failure', () => {
  it.each(cases)('end in it: $name', async ({ plan, failure }) => {
    const { status, body } = await play(plan);
    const { code, target } = body.details?.[0] ?? {};
    expect([String(status), body.code, code, target]).toEqual([
      failure.status,
      failure.code,
      failure.detail?.code,
      failure.detail?.target,
    ]);
  });
});
