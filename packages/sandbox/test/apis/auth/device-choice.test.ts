import { beforeEach, describe, expect, it } from 'vitest';
import { member, outcome } from '../../answer.ts';
import { createTestWorld, idOf, type TestWorld, testSandbox } from '../../world.ts';
import { asksForPasscode, devicesOf, phone, secondFactorIn } from './second-factor.ts';
import { beginFlow, checkIn, shown } from './sign-on.ts';

const sandbox = testSandbox();
let world: TestWorld;
let factor: ReturnType<typeof secondFactorIn>;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
  factor = secondFactorIn(world);
});

describe('a user with two devices', () => {
  beforeEach(async () => {
    const mfaDevices = [{ type: 'EMAIL' }, { type: 'SMS', phone }];
    const changed = await world.control('PATCH', `/users/${idOf('user.ok')}`, { mfaDevices });
    expect(changed.status).toBe(200);
  });

  it('chooses one, and the passcode goes there', async () => {
    const flowID = await beginFlow(world);
    const answer = await checkIn(world, flowID, 'user.ok');
    expect(shown(answer)).toEqual(['DEVICE_SELECTION_REQUIRED', ['device.select']]);
    expect((await world.entry())['rule']).toBe('right password; the user chooses one of 2 devices');
    expect(devicesOf(answer)).toMatchObject([
      { type: 'EMAIL', email: 'u******@example.com' },
      { type: 'SMS', phone: '*************00' },
    ]);
    expect(member((await world.control('GET', '/inbox')).body, 'messages')).toEqual([]);
    const selected = await factor.select(flowID, devicesOf(answer)[1]?.id);
    expect(shown(selected)).toEqual(asksForPasscode);
    expect(member(selected.body, 'selectedDevice', 'id')).toBe(devicesOf(answer)[1]?.id);
    expect((await world.entry())['rule']).toBe('passcode sent to the SMS device');
    expect(await factor.newest()).toMatchObject({ kind: 'passcode', to: phone });
    expect(shown(await factor.check(flowID, await factor.passcode()))).toEqual(['COMPLETED', []]);
  });

  it('changes the device while the passcode is asked for', async () => {
    const flowID = await beginFlow(world);
    const [first, second] = devicesOf(await checkIn(world, flowID, 'user.ok'));
    await factor.select(flowID, first?.id);
    const changed = await factor.select(flowID, second?.id);
    expect(member(changed.body, 'selectedDevice', 'id')).toBe(second?.id);
    expect(shown(await factor.check(flowID, await factor.passcode()))).toEqual(['COMPLETED', []]);
  });

  it.each([
    ['that nobody has', () => '00000000-0000-4000-8000-000000000000'],
    ['of another user', async () => devicesOf((await factor.begun()).answer)[0]?.id],
  ])('is refused a device %s', async (_, idOfOther) => {
    const flowID = await beginFlow(world);
    await checkIn(world, flowID, 'user.ok');
    expect(outcome(await factor.select(flowID, await idOfOther()))).toBe(
      '400 INVALID_DATA INVALID_VALUE device.id',
    );
  });
});
