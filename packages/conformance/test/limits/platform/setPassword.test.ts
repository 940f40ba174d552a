import { describe, it } from 'vitest';
import { casesOf, ignored, invalid, leftOut, type Row } from '../../../src/limits.ts';
import { usePlatform } from '../../../src/use-platform.ts';
import { expectOutcome } from './password-actions.ts';

const api = usePlatform();

const value = 'Fake-Harbour-2042!';

const rows: readonly Row[] = [
  ['of 1 character, past the policy', { value: 'x', bypassPolicy: true }, '200'],
  ['that is empty', { value: '' }, invalid('value', 'EMPTY_VALUE')],
  ['that is null', { value: null }, invalid('value')],
  ['and null for forceChange', { value, forceChange: null }, '200', leftOut('forceChange')],
  ['and null for bypassPolicy', { value, bypassPolicy: null }, '200', leftOut('bypassPolicy')],
  ['and null for external', { value, external: null }, '200', leftOut('external')],
  [
    'and null for a gateway',
    { value, external: { gateway: null } },
    '200',
    leftOut('external.gateway'),
  ],
  ['and a member more', { value, shoeSize: 43 }, '200', ignored('shoeSize')],
  [
    'and a member of external more',
    { value, external: { shoeSize: 43 } },
    '200',
    ignored('external.shoeSize'),
  ],
];

describe('a password is set', () => {
  it.each(casesOf(rows))('%s', async (_title, body, expected) => {
    await expectOutcome(api, 'PUT password.set', body, expected);
  });
});
