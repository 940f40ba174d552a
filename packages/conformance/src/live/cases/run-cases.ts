import { type Answer, describeAnswer, safeWord } from '../answer.ts';
import type { LiveOptions } from '../options.ts';
import type { CaseResult } from '../report.ts';
import type { Live } from '../statements/statement.ts';
import { causes, isFailing, mostFailing, NotPermitted, Unsettled } from '../unsettled.ts';
import { createCaseFetch } from './case-fetch.ts';
import { LeftOut } from './left-out.ts';
import type { Suite, SuiteCase } from './suite.ts';

/** The cases of the operations that are asked for. */
export const casesFor = ({ cases }: Suite, only?: readonly string[]): readonly SuiteCase[] =>
  cases.filter(({ operation }) => only === undefined || only.includes(operation));

type Conclusion = Pick<CaseResult, 'result' | 'observed'>;

/** What an answer shows that is not as the case expects. */
function conclusionOf({ status }: SuiteCase, last: Answer, place: string): Conclusion {
  const seen = describeAnswer(last);
  const isUnexpected = (other: number) => last.status === other && status !== other;
  if (isUnexpected(403)) return { result: 'unclear', observed: `${causes.permission}: ${seen}` };
  if (isUnexpected(429)) return { result: 'unclear', observed: `${causes.rate}: ${seen}` };
  if (last.status >= 500 && status < 500)
    return { result: 'unclear', observed: `${causes.failure}: ${seen}` };
  if (seen.includes('PASSWORD_TOO_YOUNG'))
    return { result: 'unclear', observed: `The policy changes no new password: ${seen}` };
  if (last.status !== status) return { result: 'found', observed: seen };
  if (/(secondsUntilUnlock|failuresRemaining|attemptsRemaining)$/.test(place))
    return { result: 'unclear', observed: `It depends on the policy: ${safeWord(place)}` };
  const where = place === '' ? 'the body' : safeWord(place);
  return { result: 'found', observed: `${seen}, otherwise at ${where}` };
}

/** What a strict mock refuses and PingOne, as far as is known, ignores; statements observe it. */
const strictAlone = /^(the body has members|\w+ is a string)$/;

/** Runs a case once. */
async function once(suite: Suite, one: SuiteCase, live: Live): Promise<Conclusion> {
  const sent = createCaseFetch(live, suite);
  try {
    await suite.runCase(one, sent.fetch);
    const last = sent.last();
    return { result: 'holds', observed: last ? describeAnswer(last) : '' };
  } catch (error) {
    const failure = sent.failure() ?? error;
    if (failure instanceof NotPermitted) throw failure;
    if (failure instanceof LeftOut) return { result: 'leftOut', observed: failure.message };
    const last = sent.last();
    if (failure instanceof Unsettled)
      return { result: 'unclear', observed: `${causes.call}: ${failure.message}` };
    if (sent.failure() === undefined && last && (error as Error).name === 'CaseMismatch')
      return conclusionOf(one, last, (error as Error).message);
    return { result: 'unclear', observed: `${causes.call}: a call got no usable answer` };
  }
}

/** Runs a case; what is not expected counts when it is seen twice. */
async function run(suite: Suite, one: SuiteCase, live: Live): Promise<CaseResult> {
  const { operation, status, condition } = one;
  const about = { operation, status, when: condition };
  if (strictAlone.test(condition))
    return { ...about, result: 'leftOut', observed: 'It holds on a strict mock alone.' };
  const first = await once(suite, one, live);
  if (first.result !== 'found') return { ...about, ...first };
  const again = await once(suite, one, live);
  if (again.observed === first.observed) return { ...about, ...first };
  const observed = `It varies: ${first.observed}, then ${again.observed}`;
  return { ...about, result: 'unclear', observed };
}

/** What the cases came to, and whether the environment still answers. */
interface Ran {
  readonly cases: readonly CaseResult[];
  readonly isAnswering: boolean;
}

/** Runs the cases of the suite one after the other, until the signal ends it or nobody answers. */
export async function runCases(suite: Suite, live: Live, options: LiveOptions): Promise<Ran> {
  const { signal, only, log = () => {} } = options;
  const cases: CaseResult[] = [];
  let failing = 0;
  for (const one of casesFor(suite, only)) {
    if (signal?.aborted || failing >= mostFailing) break;
    const result = await run(suite, one, live);
    if (signal?.aborted) break;
    const hasFailed = result.result === 'unclear' && isFailing(result.observed);
    if (result.result !== 'leftOut') failing = hasFailed ? failing + 1 : 0;
    log(`${result.result.padEnd(7)} ${one.operation} ${one.status} when ${one.condition}`);
    cases.push(result);
  }
  return { cases, isAnswering: failing < mostFailing };
}
