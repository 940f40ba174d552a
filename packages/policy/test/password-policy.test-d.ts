import type { components } from '@ping-password/contract/platform';
import { assertType, it } from 'vitest';
import type { PasswordPolicy } from '../src/index.ts';

type Schemas = components['schemas'];

it('takes a policy as the API returns it', () => {
  assertType<PasswordPolicy>({} as Schemas['PasswordPolicy']);
});

it('takes any rule alone, and one that is undefined', () => {
  assertType<PasswordPolicy>({});
  assertType<PasswordPolicy>({ length: { min: 12 } });
  assertType<PasswordPolicy>({ minComplexity: undefined });
});

it('refuses a rule of another shape', () => {
  // @ts-expect-error a length has bounds
  assertType<PasswordPolicy>({ length: 8 });
});
