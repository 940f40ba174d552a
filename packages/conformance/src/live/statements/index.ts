import { lock } from './lock.ts';
import { passwordState } from './password-state.ts';
import type { Statement } from './statement.ts';

/** Everything that the kit observes. */
export const statements: readonly Statement[] = [...passwordState, ...lock];
