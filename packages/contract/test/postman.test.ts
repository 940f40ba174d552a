import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { type ActionDocument, actionsOf, wirePath } from '../src/action.ts';

interface Item {
  readonly id: string;
  readonly request: {
    readonly method: string;
    readonly header: readonly { readonly key: string; readonly value: string }[];
    readonly body?: { readonly mode: string; readonly raw?: string };
    readonly url: { readonly raw: string; readonly path: readonly string[] };
  };
}

interface Variable {
  readonly key: string;
  readonly value: string;
  readonly type: string;
}

async function read<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(new URL(`../${path}`, import.meta.url), 'utf8')) as T;
}

const { item: folders } = await read<{ item: readonly { readonly item: readonly Item[] }[] }>(
  'postman/ping-password.postman_collection.json',
);
const { values } = await read<{ values: readonly Variable[] }>(
  'postman/ping-password.postman_environment.json',
);
const items = folders.flatMap(({ item }) => item);
const actions = (
  await Promise.all(
    ['auth', 'directory', 'platform', 'control'].map(async (api) => {
      const document = await read<ActionDocument>(`openapi/${api}.actions.json`);
      return actionsOf(document).map((action) => ({ id: `${api}.${action.operationId}`, action }));
    }),
  )
).flat();

const headerOf = (id: string, key: string) =>
  items.find((item) => item.id === id)?.request.header.find((header) => header.key === key)?.value;

describe('the Postman collection', () => {
  test('has one request per action, but for the stream that never ends', () => {
    const finite = actions.filter(({ id }) => id !== 'control.streamEvents');
    expect(items.map(({ id }) => id)).toEqual(finite.map(({ id }) => id));
  });

  test.each(items)('$id has the method, the path and the Content-Type of the action', (item) => {
    const action = actions.find(({ id }) => id === item.id)?.action;
    const path = `/${item.request.url.path.join('/')}`.replaceAll(/\{\{\w+\}\}/g, '{}');
    expect(path).toBe(wirePath(action?.path ?? '').replaceAll(/\{\w+\}/g, '{}'));
    expect(item.request.method).toBe(action?.method);
    expect(headerOf(item.id, 'Content-Type')).toBe(action?.mediaType);
    expect(item.request.body === undefined).toBe(action?.mediaType === undefined);
  });

  test('uses only variables of the environment', () => {
    const used = [...JSON.stringify(folders).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
    const missing = used.filter((name) => !values.some(({ key }) => key === name));
    expect(missing).toEqual([]);
    expect(values.filter(({ key }) => !used.includes(key))).toEqual([]);
  });

  test('fills in the variables in addresses and bodies', () => {
    const request = (id: string) => items.find((item) => item.id === id)?.request;
    expect(request('auth.resumeFlow')?.url.raw).toBe(
      '{{authUrl}}/{{environmentID}}/as/resume?flowId={{flowID}}',
    );
    expect(JSON.parse(request('platform.recoverPassword')?.body?.raw ?? '')).toEqual({
      recoveryCode: '{{recoveryCode}}',
      newPassword: '{{newPassword}}',
    });
  });
});

describe('the Postman environment', () => {
  test('names every variable once', () => {
    const names = values.map(({ key }) => key);
    expect(names).toEqual([...new Set(names)]);
  });

  test('hides what is secret', () => {
    const secrets = values.filter(({ type }) => type === 'secret').map(({ key }) => key);
    expect(secrets).toEqual([
      'workerClientSecret',
      'directoryApiKey',
      'password',
      'newPassword',
      'recoveryCode',
      'workerToken',
      'userToken',
      'session',
    ]);
  });
});
