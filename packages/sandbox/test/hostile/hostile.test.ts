import { operationOf } from '@ping-password/contract';
import type { Schema } from '@ping-password/contract/schema';
import { mostFaults } from '@ping-password/contract/schema';
import { beforeEach, describe, expect, it } from 'vitest';
import { createChecks } from '../../src/http/schema/schema-check.ts';
import { origin } from '../answer.ts';
import { createAnswerCheck } from '../fuzz/answer-check.ts';
import { apis } from '../http/contract.ts';
import { testSandbox } from '../world.ts';
import { hostileBodies, someHostileBodies } from './bodies.ts';
import { callOf, createTarget, type Send, type Target } from './target.ts';

const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
const kibibyte = 1024;
/** Decides which of the bodies are sent; all of them are explained. */
const seed = Number(process.env['HOSTILE_SEED'] ?? 2026);

const actions = apis.flatMap((api) =>
  api.actions
    .filter(({ mediaType }) => mediaType !== undefined)
    .map((action) => ({ name: `${api.name} ${action.operationId}`, api, action })),
);

interface Operation {
  requestBody: { content: Record<string, { schema: Schema }> };
}

/** The number of values and names in a value, itself included. */
function sizeOf(value: unknown): number {
  let size = 0;
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    size += 1;
    if (typeof next !== 'object' || next === null) continue;
    for (const inner of Object.values(next)) waiting.push(inner);
    size += Array.isArray(next) ? 0 : Object.keys(next).length;
  }
  return size;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

describe('the explanation of a hostile body', () => {
  it.each(actions)('visits no more than the value has, $name', ({ api, action }) => {
    const checkOf = createChecks(api.document);
    const { requestBody } = operationOf(api.document, action) as Operation;
    const schemas = Object.values(requestBody.content).flatMap(({ schema }) =>
      typeof schema === 'object' && schema.oneOf ? schema.oneOf : [schema],
    );
    for (const { name, text } of hostileBodies(api, action, 4 * kibibyte)) {
      const value = parsed(text());
      if (value === undefined) continue;
      for (const schema of schemas) {
        const { faults, visited } = checkOf(schema).explain(value);
        // A value is visited once more for each reference that its schema goes through.
        expect({ name, visited }).toEqual({ name, visited: Math.min(visited, 3 * sizeOf(value)) });
        expect(faults.length).toBeLessThanOrEqual(mostFaults + 1);
      }
    }
  });
});

describe('a hostile body', () => {
  const sandbox = testSandbox();
  const complaintAbout = createAnswerCheck(apis);
  const send: Send = async ({ method, path, headers }, body) => {
    const request = new Request(origin + path, { method, headers, body: body ?? null });
    const response = await sandbox.fetch(request.clone());
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    const answer = isJson ? JSON.parse(text) : text;
    const complaint = complaintAbout(request, response, answer);
    if (complaint !== undefined) throw new Error(`${response.status} ${complaint}`);
    return { status: response.status, headers: response.headers, body: answer };
  };
  let target: Target;
  beforeEach(async () => {
    await send({ method: 'POST', path: `/_mock/worlds/${environmentID}/reset`, headers: {} });
    target = await createTarget(send, environmentID);
  });

  it.each(actions.filter(({ action }) => !action.mediaType?.endsWith('urlencoded')))(
    'is refused when it is too deep, $name',
    async ({ api, action }) => {
      const text = `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
      const { status, body } = await send(callOf(api, action, target), text);
      expect({ status, body }).toMatchObject({
        status: 400,
        body: { code: 'INVALID_REQUEST', message: 'The request body has more than 64 levels.' },
      });
    },
  );

  it.each(actions)('is answered within the contract, $name', async ({ api, action }) => {
    const bodies = [
      ...someHostileBodies(api, action, { bytes: 4 * kibibyte, count: 60, seed }),
      ...someHostileBodies(api, action, { bytes: 1000 * kibibyte, count: 3, seed }),
    ];
    for (const { name, text } of bodies) {
      const answered = await send(callOf(api, action, target), text()).catch((error) => error);
      expect({ name, answered }).toMatchObject({ name, answered: { status: expect.any(Number) } });
    }
  });
});
