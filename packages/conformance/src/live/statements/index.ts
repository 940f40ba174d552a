import { directory } from './directory.ts';
import { lists } from './lists.ts';
import { lock } from './lock.ts';
import { mediaTypes } from './media-types.ts';
import { ownPassword } from './own-password.ts';
import { passwordActions } from './password-actions.ts';
import { passwordBodies } from './password-bodies.ts';
import { passwordState } from './password-state.ts';
import { policies } from './policies.ts';
import { refusals } from './refusals.ts';
import { signOffs } from './sign-off.ts';
import { signOn } from './sign-on.ts';
import { signOnRequests } from './sign-on-requests.ts';
import type { Statement } from './statement.ts';
import { successes } from './successes.ts';
import { users } from './users.ts';

/** Everything that the kit observes. */
export const statements: readonly Statement[] = [
  ...passwordState,
  ...lock,
  ...passwordActions,
  ...passwordBodies,
  ...mediaTypes,
  ...policies,
  ...users,
  ...lists,
  ...signOffs,
  ...signOn,
  ...signOnRequests,
  ...ownPassword,
  ...directory,
  ...successes,
  ...refusals,
];
