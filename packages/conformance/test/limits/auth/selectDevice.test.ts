import { beforeAll, describe, expect, it } from 'vitest';
import { type Flow, toldOf, useAuth } from './auth-calls.ts';
import { emptyOrNull, type Refusal, unknownMember, wrong } from './refusals.ts';

const auth = useAuth({ strict: true });
let flow: Flow;
let id = '';

beforeAll(async () => {
  flow = await auth.checked('user.mfa');
  id = flow._embedded?.devices?.[0]?.id ?? '';
});

const select = async (body: unknown) => toldOf(await auth.act(flow, 'device.select', body));

describe('a device is selected', () => {
  it.each([
    ['its identifier', {}],
    ['a compatibility of 1 character', { compatibility: 'x' }],
  ])('with %s', async (_title, more) => {
    expect(await select({ device: { id }, ...more })).toBe('200');
  });

  it.each([
    ['an identifier that is no UUID', 'x', 'device.id must match format "uuid".'],
    ['null as an identifier', null, 'device.id must be string.'],
    [
      'the identifier of no device',
      '11111111-1111-4111-8111-111111111111',
      'The user has no such device.',
    ],
  ])('but not with %s', async (_title, given, message) => {
    expect(await select({ device: { id: given } })).toBe(wrong('device.id', message));
  });

  const other = { device: { id: '11111111-1111-4111-8111-111111111111' } };

  it.each<Refusal>([
    unknownMember(other),
    ...emptyOrNull('compatibility', other),
    ['null as a device', { device: null }, wrong('device', 'device must be object.')],
    [
      'a member beside the identifier',
      { device: { ...other.device, type: 'EMAIL' } },
      wrong('device.type', 'device.type is not a member of this request.'),
    ],
  ])('but not with %s', async (_title, body, told) => {
    expect(await select(body)).toBe(told);
  });
});
