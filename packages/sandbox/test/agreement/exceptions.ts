import type { Difference, Results } from './examine.ts';
import type { Case } from './requests.ts';

/** A difference that is right, and why. */
interface Exception {
  readonly what: string;
  /** How we know that the sandbox is right, or that the contract leaves it open. */
  readonly evidence: string;
  readonly covers: (difference: Difference, results: Results) => boolean;
  /** A request that shows it. */
  readonly sample: {
    readonly api: string;
    readonly operationId: string;
    readonly request: Partial<Case>;
  };
}

const messages = ({ answer }: Results) => JSON.stringify(answer.body);

/** The parameters of a form that have no value. */
const withoutValue = ({ text = '', headers }: Results['sent']): string[] =>
  headers['content-type'] === 'application/x-www-form-urlencoded'
    ? [...new URLSearchParams(text)].filter(([, value]) => value === '').map(([name]) => name)
    : [];

/** The differences that are right. Each has to occur. */
export const exceptions: readonly Exception[] = [
  {
    what: 'Prism takes a media type that the operation does not have',
    evidence:
      'stoplightio/prism#1936, #2713 and #2509: it looks for a media type that fits, and takes the first schema otherwise. ' +
      'PingOne chooses the operation by the media type, so the sandbox answers 415.',
    covers: ({ kind }, { sent, answer }) =>
      kind === 'refuses' && answer.status === 415 && sent.headers['content-type'] === 'text/plain',
    sample: {
      api: 'platform',
      operationId: 'checkPassword',
      request: { type: 'text/plain', text: '{"password":"Fake-Harbour-2042!"}' },
    },
  },
  {
    what: 'Prism takes null for a body that is not sent',
    evidence: 'RFC 8259 makes null a value; the schema of these bodies is an object.',
    covers: ({ kind }, { sent }) => kind === 'refuses' && sent.text === 'null',
    sample: { api: 'platform', operationId: 'unlockPassword', request: { text: 'null' } },
  },
  {
    what: 'Prism takes a query parameter without a value for one that is not sent',
    evidence:
      'The schema of the parameter names a minimum length or the values, and an empty one is none of them.',
    covers: ({ kind }, results) =>
      kind === 'refuses' &&
      results.sent.query.some(
        ([name, value]) => value === '' && messages(results).includes(`"target":"${name}"`),
      ),
    sample: { api: 'platform', operationId: 'listUsers', request: { query: [['filter', '']] } },
  },
  {
    what: 'Prism takes a parameter of a form without a value for an empty text',
    evidence: 'RFC 6749, 3.1 and 3.2: a parameter without a value counts as left out.',
    covers: ({ kind }, results) => {
      const { sent, prism } = results;
      const names = withoutValue(sent);
      const isLeftOut = (name: string) =>
        messages(results).includes(`"code":"REQUIRED_VALUE","target":"${name}"`);
      if (kind === 'refuses') return names.some(isLeftOut);
      const isOfThese = (fault: string) => names.some((name) => fault.startsWith(`body.${name} `));
      // Of a request with variants, Prism lists the faults of all of them.
      const hasVariants = prism.at(-1)?.endsWith('oneOf');
      return kind === 'accepts' && (hasVariants ? prism.some(isOfThese) : prism.every(isOfThese));
    },
    sample: {
      api: 'auth',
      operationId: 'authorizeByForm',
      request: { text: 'client_id=a&code_challenge=' },
    },
  },
  {
    what: 'Prism takes the text of a number in any notation for an integer',
    evidence: 'A query parameter is text; the sandbox reads an integer from digits alone.',
    covers: ({ kind }, results) =>
      kind === 'refuses' &&
      messages(results).includes('must be integer') &&
      results.sent.query.some(([, value]) => /^-?\d+(\.\d+)?e\+?\d+$/i.test(value)),
    sample: {
      api: 'directory',
      operationId: 'listUsers',
      request: { query: [['startIndex', '1e+308']] },
    },
  },
  {
    what: 'Prism checks no format `password`',
    evidence:
      'The sandbox hashes a password as UTF-8, which a lone surrogate has no form in: different passwords would become one.',
    covers: ({ kind }, results) =>
      kind === 'refuses' && messages(results).includes('well-formed Unicode'),
    sample: {
      api: 'platform',
      operationId: 'checkPassword',
      request: { text: '{"password":"\\ud800"}' },
    },
  },
  {
    what: 'Prism refuses read-only members that a resource is sent back with',
    evidence:
      'The contract lists them as read-only so that what was read can be sent back; OpenAPI 3.1 says SHOULD NOT be sent, not MUST NOT.',
    covers: ({ kind }, { prism }) =>
      kind === 'accepts' &&
      prism.every((fault) =>
        /found '(_links|id|environment|createdAt|updatedAt|bypassPolicy|populationCount)'$/.test(
          fault,
        ),
      ),
    sample: {
      api: 'platform',
      operationId: 'updatePasswordPolicy',
      request: {
        text: '{"id":"5da98f13-ad62-4234-86d3-01018f6ef0ad","name":"Standard","excludesCommonlyUsed":true,"excludesProfileData":false,"notSimilarToCurrent":true}',
      },
    },
  },
  {
    what: 'a saved record has more members than the contract names',
    evidence:
      'The contract names only the id of a saved record; what else is in it belongs to the version of the mock.',
    covers: ({ kind, text }) => kind === 'shape' && text.includes(' /saved/records/'),
    sample: { api: 'control', operationId: 'exportWorld', request: {} },
  },
];

/** The differences that no exception covers. */
export const unexplained = (found: readonly Difference[], results: Results): Difference[] =>
  found.filter((difference) => !exceptions.some(({ covers }) => covers(difference, results)));
