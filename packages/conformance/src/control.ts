import { unwrap } from '@ping-password/client';
import { inject } from 'vitest';
import type { When } from './contract-test.ts';
import { prefer, unlistedMediaType } from './requests.ts';
import { control, createWorld } from './world.ts';

/** The world of this test worker. */
export const world = await createWorld();

/** Path parameters of the world, of a persona in it, and of a snapshot that does not exist. */
export const inWorld = { path: { environmentID: world.environmentID } };
export const ofPersona = (username: string) => ({
  path: { ...inWorld.path, userID: world.personas.get(username) ?? '' },
});

/** An identifier that nothing has. */
export const nothing = '00000000-0000-4000-8000-000000000000';

/** Saves the world. */
export async function snapshot() {
  const path = '/worlds/{environmentID}/snapshots';
  const { id } = unwrap(await control.POST(path, { params: inWorld, body: {} }));
  return { path: { ...inWorld.path, snapshotID: id } };
}

/** Has a recovery code mailed to `user.ok`. */
export async function mailCode(): Promise<void> {
  const { environmentID, userID } = ofPersona('user.ok').path;
  const path = `/platform/v1/environments/${environmentID}/users/${userID}/password`;
  await fetch(inject('target').mock + path, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await world.token()}`,
      'content-type': 'application/vnd.pingidentity.password.sendRecoveryCode+json',
    },
  });
}

interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** Calls an action on a world with options that are added to those of a correct call. */
export type CallOn = (params: typeof inWorld, options?: object) => Promise<Result>;

/** The refusals that actions on a world share, and the failure of the mock. */
export function controlRefusals(
  when: When,
  call: CallOn,
  { takesBody = false }: { takesBody?: boolean } = {},
): void {
  const other = (environmentID: string) => ({ path: { environmentID } });
  when(400, 'the identifier of the world is no UUID', () => call(other('mine')), {
    details: [{ code: 'INVALID_VALUE', target: 'environmentID' }],
  });
  when(404, 'there is no such world', () => call(other(nothing)), { code: 'NOT_FOUND' });
  if (takesBody) {
    when(415, 'the media type is not JSON', () => call(inWorld, unlistedMediaType), {
      code: 'INVALID_REQUEST',
    });
  }
  when(500, 'the mock itself fails', () => call(inWorld, prefer('code=500')), {
    code: 'UNEXPECTED_ERROR',
  });
}
