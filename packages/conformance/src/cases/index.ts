// The plugin of rolldown.config.ts gives the case files.
import 'case-files';
import { currentPassword, newPassword } from '../arrange.ts';
import { authorization, environment, flow, policy } from '../target.ts';

export { cases, runCase } from './registry.ts';
export { personaNames } from './world.ts';

/** What the cases name, and what the live kit puts in place of it. */
export const standIns = {
  environmentID: environment.path.environmentID,
  flowID: flow.path.flowID,
  passwordPolicyID: policy.path.passwordPolicyID,
  clientID: authorization.client_id,
  redirectURI: authorization.redirect_uri,
  currentPassword,
  newPassword,
} as const;
