import { allEntries } from './open-entries.ts';
import type { Basis } from './report.ts';
import type { Statement } from './statements/statement.ts';

/**
 * The statements whose expectation a source has, by the key of the source. A statement that is
 * missing here cannot differ from what is documented: the kit records what it found.
 */
const documented: Readonly<Record<string, readonly string[]>> = {
  'validate-or-check/check': ['D-PW'],
  'one-complete-answer/members': ['S2'],
  'mutable-identifiers/answer': ['S2'],
  'lock-status/check-status': ['D-PW', 'R-CSO'],
  'lock-status/reset': ['D-PW'],
  'lock-status/unlock': ['D-PW'],
  'same-wrong-password/twice': ['D-POL', 'R-FJS'],
  'tries-left/member': ['R-FJS', 'R-AND', 'R-IOS'],
  'lock-without-a-time/past': ['N-LOCK'],
  'results-or-errors/no-password-status': ['D-PW', 'R-OAS'],
  'results-or-errors/wrong': ['R-FJS', 'R-IOS'],
  'put-called-post/put': ['S2'],
  'expired-or-temporary/check': ['D-PW'],
  'error-without-id/not-found': ['R-OAS'],
  'digit-class/usual': ['R-SDK', 'R-TF'],
  'user-limits/family': ['R-SDK'],
  'user-email/create': ['N-XS', 'N-CRE'],
  'user-filters/le': ['N-LIST'],
  'user-filter-words/quoted': ['N-SCIM'],
  'blank-names/names': ['S3', 'D-FL'],
  'one-media-type-two-apis/auth': ['S3', 'D-FL'],
  'nested-flow-members/members': ['D-FL', 'R-CSO'],
  'older-flow-statuses/status': ['D-FL'],
  'directory-filters/eq': ['E-READ'],
  'platform/resetPassword/own-wrong': ['R-CS', 'R-DV', 'R-CSO'],
  'platform/resetPassword/own': ['S2'],
  'platform/readUser/200': ['R-SDK', 'N-RES'],
  'platform/replaceUser/200': ['N-PUT', 'N-RES'],
  'platform/updateUser/200': ['N-PATCH', 'N-RES'],
  'platform/lockAccount/200': ['N-LOCK', 'R-TF'],
  'platform/readUserEnabled/200': ['N-ENA', 'R-SDK'],
  'platform/updateUserEnabled/200': ['N-ENA', 'R-SDK'],
  'platform/readUserPopulation/200': ['N-UPOP', 'R-SDK'],
  'platform/deleteUser/204': ['R-SDK', 'N-RES'],
  'platform/readPassword/200': ['D-PW', 'S2'],
  'platform/checkPassword/200': ['D-PW'],
  'platform/resetPassword/200': ['D-PW'],
  'platform/setPassword/200': ['D-PW', 'R-REG'],
  'platform/setPasswordValue/200': ['D-PW'],
  'platform/forcePasswordChange/200': ['D-PW'],
  'platform/readPopulation/200': ['R-SDK', 'N-POP'],
  'platform/createPasswordPolicy/201': ['D-POL', 'R-SDK'],
  'platform/readPasswordPolicy/200': ['D-POL', 'R-SDK'],
  'platform/updatePasswordPolicy/200': ['D-POL', 'R-SDK'],
  'platform/deletePasswordPolicy/204': ['D-POL', 'R-SDK'],
};

/** The refusals of every action of the Platform API, whose codes the vendor's OpenAPI lists. */
const refusals: Readonly<Record<string, readonly string[]>> = {
  '401': ['R-OAS', 'D-ERR'],
  '404': ['R-OAS', 'R-SDK'],
  '415': ['R-OAS', 'R-OP'],
};

/** The names of the statements that have a source. */
export const documentedStatements: readonly string[] = Object.keys(documented);

type Named = Pick<Statement, 'entry' | 'id'>;

/** The sources of what a statement expects; none where it is disputed or assumed. */
export const sourcesOf = ({ entry, id }: Named): readonly string[] =>
  documented[`${entry}/${id}`] ?? (entry.startsWith('platform/') ? refusals[id] : undefined) ?? [];

/** How much is known of what a statement expects. */
export function basisOf(statement: Named): Basis {
  if (sourcesOf(statement).length > 0) return 'documented';
  const lists = allEntries.filter(({ id }) => id === statement.entry).map(({ list }) => list);
  return lists.includes('contradictions') && !lists.includes('unknowns') ? 'disputed' : 'assumed';
}
