import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { QueryClient, QueryClientProvider, type UseMutationResult } from '@tanstack/react-query';
import { type ComponentType, createElement, type ReactElement } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/index.ts';
import { mock, serve } from './serve.ts';
import { currentPassword, newPassword } from './world.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
const userID = 'c3042000-188f-4bc7-a269-dee1602cf7af';
const path = { environmentID, userID };

interface Example {
  PasswordState: ComponentType<typeof path>;
  useChangePassword(): UseMutationResult<{ status: unknown }, unknown, object>;
}

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;
let example: Example;

/** The example of the README, with the token of a user and the address of a sandbox filled in. */
beforeAll(async () => {
  folder = await mkdtemp(join(root, '.readme-'));
  server = await serve();
  const issued = await fetch(`${server.origin}/_mock/worlds/${environmentID}/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ userID }),
  });
  const { access_token } = (await issued.json()) as { access_token: string };
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const [, code = ''] = /^```tsx\n(.*?)^```/ms.exec(readme) ?? [];
  const file = join(folder, 'example.tsx');
  const filled = code
    .replace(mock, server.origin)
    .replace('access-token-of-the-user', access_token);
  await writeFile(file, filled);
  example = (await import(file)) as Example;
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** The HTML of an element once its queries are answered. */
async function rendered(element: ReactElement): Promise<string> {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const { prelude } = await prerenderToNodeStream(
    createElement(QueryClientProvider, { client }, element),
  );
  return text(prelude);
}

/** The mutation of the example. */
async function mutation() {
  const kept: ReturnType<Example['useChangePassword']>[] = [];
  const Form = () => {
    kept.push(example.useChangePassword());
    return null;
  };
  await rendered(createElement(Form));
  const [only] = kept;
  if (!only) throw new Error('Nothing was rendered.');
  return only;
}

describe('openapi-react-query on a client', () => {
  it('renders what a query got', async () => {
    const html = await rendered(createElement(example.PasswordState, path));
    expect(html).toBe('<output>OK</output>');
  });

  it('performs the action that the fragment names', async () => {
    const { mutateAsync } = await mutation();
    const change = { params: { path }, body: { currentPassword, newPassword } };
    expect((await mutateAsync(change)).status).toBe('OK');
    const failed = await mutateAsync(change).catch((error: unknown) => error);
    expect(outcomeOf(failed)).toBe('wrongPassword');
  });
});
