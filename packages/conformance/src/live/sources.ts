import type { Basis } from './report.ts';
import type { Statement } from './statements/statement.ts';

/**
 * The statements whose expectation a source has, in exactly this, by the key of the source. What a
 * fact sheet calls deduced or weak is none. Only these can differ from what is documented.
 */
const documented: Readonly<Record<string, readonly string[]>> = {
  'validate-or-check/check': ['D-PW'],
  'one-complete-answer/members': ['S2', 'D-PW'],
  'mutable-identifiers/answer': ['S2'],
  'lock-status/check-status': ['D-PW'],
  'lock-status/reset': ['D-PW'],
  'lock-status/unlock': ['D-PW'],
  'tries-left/member': ['R-FJS', 'R-AND', 'R-IOS'],
  'results-or-errors/no-password-status': ['D-PW', 'R-OAS'],
  'results-or-errors/wrong': ['R-FJS', 'R-AND', 'R-IOS'],
  'put-called-post/put': ['S2', 'D-PW'],
  'expired-or-temporary/check': ['D-PW'],
  'error-without-id/not-found': ['R-OAS', 'R-SDK', 'D-ERR'],
  'digit-class/usual': ['R-SDK', 'R-TF'],
  'user-limits/family': ['R-SDK'],
  'profile-data/whole': ['R-SDK', 'N-POLD', 'D-OLD'],
  'user-email/create': ['N-XS', 'N-CRE'],
  'user-filters/le': ['N-LIST'],
  'user-filter-words/quoted': ['N-SCIM'],
  'population-filter/sw': ['N-POP'],
  'blank-names/names': ['S3', 'D-FL'],
  'one-media-type-two-apis/auth': ['S3', 'D-FL'],
  'nested-flow-members/members': ['D-FL', 'R-CSO'],
  'older-flow-statuses/status': ['D-FL'],
  'platform/resetPassword/own-wrong': ['R-CS', 'R-DV', 'R-CSO'],
  'platform/resetPassword/own': ['S2'],
  'platform/createUser/201': ['N-CRE', 'N-RES', 'R-SDK'],
  'platform/importUser/201': ['N-IMP', 'R-SDK'],
  'platform/listUsers/200': ['N-LIST', 'R-SDK'],
  'platform/readUser/200': ['R-SDK', 'N-RES'],
  'platform/replaceUser/200': ['N-PUT', 'N-RES'],
  'platform/updateUser/200': ['N-PATCH', 'N-RES'],
  'platform/lockAccount/200': ['N-LOCK', 'R-TF'],
  'platform/unlockAccount/200': ['N-UNLK'],
  'platform/readUserEnabled/200': ['N-ENA', 'R-SDK'],
  'platform/updateUserEnabled/200': ['N-ENA', 'R-SDK'],
  'platform/readUserPopulation/200': ['N-UPOP', 'R-SDK'],
  'platform/updateUserPopulation/200': ['N-UPOP', 'R-SDK'],
  'platform/deleteUser/204': ['R-SDK', 'N-RES'],
  'platform/readPassword/200': ['D-PW', 'S2'],
  'platform/checkPassword/200': ['D-PW'],
  'platform/resetPassword/200': ['S2', 'D-PW'],
  'platform/setPassword/200': ['D-PW', 'R-REG'],
  'platform/setPasswordValue/200': ['D-PW'],
  'platform/forcePasswordChange/200': ['D-PW'],
  'platform/listPopulations/200': ['N-POP', 'R-SDK'],
  'platform/readPopulation/200': ['R-SDK', 'N-POP'],
  'platform/listPasswordPolicies/200': ['D-POL', 'R-SDK', 'R-REG'],
  'platform/createPasswordPolicy/201': ['D-POL', 'R-SDK'],
  'platform/readPasswordPolicy/200': ['D-POL', 'R-SDK'],
  'platform/updatePasswordPolicy/200': ['D-POL', 'R-SDK'],
  'platform/deletePasswordPolicy/204': ['D-POL', 'R-SDK'],
};

/** The statements on which sources contradict each other, or one itself, with both sides. */
const disputed: Readonly<Record<string, readonly string[]>> = {
  'validate-or-check/link': ['S2', 'D-QX', 'D-CONV', 'N-RES'],
  'mutable-identifiers/ignored': ['D-PW', 'D-CONV'],
  'json-suffix/unlock': ['D-PW'],
  'json-suffix/forceChange': ['D-PW', 'D-FL'],
  'lock-without-a-time/no-body': ['N-LOCK', 'R-TF'],
  'lock-without-a-time/past': ['N-LOCK', 'R-TF'],
  'force-change-required/set': ['D-PW'],
  'empty-value-object/empty': ['D-PW'],
  'put-called-post/post': ['D-WF', 'S2'],
  'inner-error-spelling/policy': ['D-ERR', 'R-OAS'],
  'untyped-bodies/check': ['R-SDK', 'D-PW'],
  'no-password-with-time/state': ['D-PW', 'D-CONV'],
  'place-of-the-authority/state': ['D-PW'],
  'digit-class/other': ['D-POL', 'R-SDK', 'R-TF'],
  'minimum-length/limits': ['D-OLD', 'R-SDK', 'R-TF'],
  'bypass-in-policy/create': ['D-POL', 'D-OLD'],
  'expiry-of-predefined-policies/Basic': ['N-POLD', 'D-POL'],
  'expiry-of-predefined-policies/Passphrase': ['N-POLD', 'D-POL'],
  'user-limits/family-sign': ['R-SDK', 'N-CHAR'],
  'profile-data/part': ['D-OLD', 'N-POLD', 'R-SDK'],
  'user-population/without': ['N-CRE', 'N-POP', 'R-SDK'],
  'user-email/replace': ['R-SDK', 'N-CRE'],
  'enabled-identifier/without': ['N-ENA'],
  'population-default/type': ['N-POP', 'R-SDK'],
  'unlock-time/change': ['N-USR', 'N-LOCK'],
  'population-filter/eq': ['N-POP'],
  'user-page-size/limit-1000': ['N-PAGE', 'R-SDK'],
  'wrong-credentials/password': ['R-CSO', 'R-MER'],
  'wrong-credentials/username': ['R-CSO', 'R-MER'],
  'lookup-or-forgot/links': ['D-FL', 'D-OLD'],
  'register-link/links': ['D-FL', 'D-OLD'],
  'redirect-uri-of-a-direct-flow/without': ['D-OIDC'],
  'hint-of-the-sign-off/session': ['D-OLD', 'D-OIDC', 'D-QX'],
};

/** The refusals of every action of the Platform API, whose codes the vendor's OpenAPI lists. */
const refusals: Readonly<Record<string, readonly string[]>> = {
  '401': ['R-OAS', 'D-ERR'],
  '404': ['R-OAS', 'R-SDK'],
  '415': ['R-OAS', 'R-OP'],
};

/** Requests that name nobody in the body, too: no source says which of both is refused. */
const namesNobodyTwice = new Set([
  'platform/setPasswordGateway/404',
  'platform/updateUserPopulation/404',
]);

/** The names of the statements that rest on a source, by how they do. */
export const named = { documented: Object.keys(documented), disputed: Object.keys(disputed) };

type Named = Pick<Statement, 'entry' | 'id'>;

function documentedBy({ entry, id }: Named): readonly string[] | undefined {
  const name = `${entry}/${id}`;
  if (name in documented || !entry.startsWith('platform/') || namesNobodyTwice.has(name))
    return documented[name];
  return refusals[id];
}

const disputedBy = ({ entry, id }: Named): readonly string[] | undefined =>
  disputed[`${entry}/${id}`];

/** The sources of what a statement expects, or those that contradict each other; none where it is assumed. */
export const sourcesOf = (statement: Named): readonly string[] =>
  documentedBy(statement) ?? disputedBy(statement) ?? [];

/** How much is known of what a statement expects. */
export function basisOf(statement: Named): Basis {
  if (documentedBy(statement)) return 'documented';
  return disputedBy(statement) ? 'disputed' : 'assumed';
}
