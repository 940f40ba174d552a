import { type Failure, failuresOf, repeatWords } from '../actions/failures.ts';
import type { Entry } from '../catalog.ts';

/** A failure of an action. */
export interface Answered {
  readonly entry: Entry;
  readonly failure: Failure;
}

/** Failures that look alike to a caller: the same status, codes and target, with the same outcome. */
export interface FailureKind {
  /** What may be the cause, each once. */
  readonly causes: readonly string[];
  /** Whether to send the request again, each once. */
  readonly repeat: readonly string[];
  /** Every action that may answer so, with one of its failures. */
  readonly answered: readonly [Answered, ...Answered[]];
}

/** A code with all that it may mean. */
export interface CodeSection {
  readonly anchor: string;
  /** The code that says most, in each way that it is written; none for answers without one. */
  readonly codes: readonly string[];
  readonly kinds: readonly FailureKind[];
}

/** The code of a failure that says most: that of its first detail, or its own. */
export const tellingCode = ({ code, detail }: Failure): string => detail?.code ?? code;

/** The anchor of a code on the page of failures. */
export const codeAnchor = (code: string): string => code.toLowerCase() || 'no-code';

const kindKey = ({ failure }: Answered) => {
  const { status, code, detail, outcome } = failure;
  return JSON.stringify([status, code, detail?.target, outcome]);
};

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

function kindsOf(all: readonly Answered[]): FailureKind[] {
  return [...Map.groupBy(all, kindKey).values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    const answered: [Answered, ...Answered[]] = [first, ...rest];
    return [
      {
        causes: unique(answered.map(({ failure }) => failure.summary)),
        repeat: unique(
          answered.map(({ entry, failure }) => repeatWords(entry.action, failure.status)),
        ),
        answered,
      },
    ];
  });
}

/** Every failure of the actions by its code, in the order of the alphabet. */
export function failureIndex(entries: readonly Entry[]): CodeSection[] {
  const all = entries.flatMap((entry) =>
    failuresOf(entry.api, entry.action).map((failure) => ({ entry, failure })),
  );
  const codeOf = ({ failure }: Answered) => tellingCode(failure);
  // OAuth has an invalid_request, PingOne an INVALID_REQUEST; they share a section.
  return [...Map.groupBy(all, (each) => codeAnchor(codeOf(each)))]
    .map(([anchor, answered]) => ({
      anchor,
      codes: unique(answered.map(codeOf)).filter(Boolean),
      kinds: kindsOf(answered),
    }))
    .sort((one, other) => one.anchor.localeCompare(other.anchor, 'en'));
}

/** The codes of details by the code of the body that they come with. */
export function detailCodes(sections: readonly CodeSection[]): Map<string, string[]> {
  const pairs = sections.flatMap(({ kinds }) =>
    kinds.flatMap(({ answered: [{ failure }] }) =>
      failure.detail ? [[failure.code, failure.detail.code] as const] : [],
    ),
  );
  const byOuter = Map.groupBy(pairs, ([outer]) => outer);
  return new Map(
    [...byOuter].map(([outer, list]) => [outer, unique(list.map(([, code]) => code))]),
  );
}
