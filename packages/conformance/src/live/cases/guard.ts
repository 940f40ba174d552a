import { membersOf, parsed } from '../answer.ts';
import { nobody, uuid } from '../identifiers.ts';
import { leaveOut } from './left-out.ts';

/** A request of a case, with what the run has created in place of what the case names. */
export interface CaseRequest {
  readonly api: string;
  readonly method: string;
  /** Path and query below the base URL of the API. */
  readonly path: string;
  readonly mediaType: string;
  readonly body: string;
  readonly isAuthorized: boolean;
}

const mails =
  /(password\.(forgot|sendRecoveryCode)|user\.(register|sendVerificationCode))(\+json)?$/;

const collection = /^\/environments\/[^/]+\/(users|populations|passwordPolicies)(?:\/([^/?#]+))?/;

/** Why a list says more about the environment than about PingOne. */
function checkList({ method, path }: CaseRequest, kind: string): void {
  if (method !== 'GET') return;
  if (kind === 'populations') leaveOut('It depends on the populations of the environment.');
  if (kind === 'users' && !/[?&]filter=/.test(path) && !/[?&](limit=0|cursor=)/.test(path))
    leaveOut('It depends on the users of the environment.');
}

function checkPlatform(request: CaseRequest, isOwn: (id: string) => boolean): void {
  const { method, path, mediaType, body } = request;
  const [, kind = '', id] = collection.exec(path) ?? [];
  if (id === undefined) checkList(request, kind);
  else if (method !== 'GET' && id.replace(uuid, '') === '' && !isOwn(id) && id !== nobody)
    leaveOut('It would change what the run has not created.');
  if (method === 'DELETE' && kind === 'passwordPolicies' && id !== undefined && isOwn(id))
    leaveOut('It would delete the default password policy.');
  if (mails.test(mediaType) && id !== nobody) leaveOut('It has a mail sent.');
  const { default: isDefault, lifecycle } = membersOf(parsed(body));
  if (isDefault === true) leaveOut('It would change the default password policy.');
  if (membersOf(lifecycle)['status'] === 'VERIFICATION_REQUIRED') leaveOut('It has a mail sent.');
}

/**
 * Lets no request through that would change what the run has not created, has a mail sent, or names what only the
 * sandbox has.
 *
 * @param isOwn whether the run has created what has an identifier.
 * @param isKnown whether the environment has told of an identifier.
 * @throws LeftOut that says why.
 */
export function checkRequest(
  request: CaseRequest,
  isOwn: (id: string) => boolean,
  isKnown: (id: string) => boolean,
): void {
  const { api, path, body, mediaType, isAuthorized } = request;
  const ids = `${path} ${body}`.match(uuid) ?? [];
  if (ids.some((id) => id !== nobody && !isKnown(id)))
    leaveOut('It names what the sandbox has and the environment does not.');
  if (api === 'directory' && isAuthorized) leaveOut('The kit changes no user of a Directory.');
  if (!isAuthorized && api !== 'auth') return;
  if (api === 'platform') checkPlatform(request, isOwn);
  if (api === 'auth' && mails.test(mediaType)) leaveOut('It has a mail sent.');
}
