import { expect, it } from 'vitest';
import { createSandbox } from '../../src/create-sandbox.ts';

const users = 'http://127.0.0.1/_mock/worlds/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6/users';

it.each([
  ['user.one', 'user.one@example.com'],
  ['jane@corp.example', '11111111-1111-4111-8111-111111111111@example.com'],
  ['Jane Doe', '11111111-1111-4111-8111-111111111111@example.com'],
])('gives %s an address that is one', async (username, email) => {
  const sandbox = createSandbox();
  const created = await sandbox.fetch(
    new Request(users, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: '11111111-1111-4111-8111-111111111111', username }),
    }),
  );
  expect(created.status).toBe(201);
  expect(await created.json()).toMatchObject({ username, email });
  expect((await sandbox.fetch(new Request(users))).status).toBe(200);
});
