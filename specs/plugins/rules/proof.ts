import { readFileSync } from 'node:fs';
import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { hasTest } from '../has-test.ts';

/** One sentence of a description, and what shows that it is so. */
interface Proof {
  readonly says?: unknown;
  /** Titles of tests, by file below the root of the repository. */
  readonly tests?: unknown;
  /** Why nothing here can show it. */
  readonly untested?: unknown;
}

/** The sentences of a description. */
export const sentencesOf = (description: string): string[] =>
  description.trim().split(/(?<=\.)\s+/);

const texts = new Map<string, string>();

/** The text of a file of the repository; empty when there is none. */
function textOf(file: string): string {
  let text = texts.get(file);
  if (text === undefined) {
    try {
      text = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
    } catch {
      text = '';
    }
    texts.set(file, text);
  }
  return text;
}

function problemsOfTests(tests: object): string[] {
  return Object.entries(tests).flatMap(([file, titles]) => {
    const text = /^packages\/.+\.test\.ts$/.test(file) ? textOf(file) : '';
    if (!text) return [`there is no test file ${file}`];
    return [titles]
      .flat()
      .filter((title) => !hasTest(text, String(title)))
      .map((title) => `${file} has no test \`${title}\` that runs`);
  });
}

function problemsOf({ says, tests, untested, ...rest }: Proof): string[] {
  const others = Object.keys(rest).map((key) => `\`${key}\` is not a member of x-proof`);
  if (untested !== undefined) {
    const isReason = typeof untested === 'string' && untested.endsWith('.') && tests === undefined;
    return isReason ? others : [`untested takes the place of tests, as a sentence`, ...others];
  }
  if (typeof tests !== 'object' || tests === null || Object.keys(tests).length === 0)
    return [`\`${says}\` needs tests, or untested with the reason`, ...others];
  return [...problemsOfTests(tests), ...others];
}

/** Each sentence of an operation's description names the tests that show it, in order. */
export const proof: Oas3Rule = () => ({
  Operation(operation, { report, location }: UserContext) {
    const given = (operation as { 'x-proof'?: unknown })['x-proof'];
    const proofs: Proof[] = Array.isArray(given) ? given : [];
    const at = location.child(['x-proof']).key();
    const said = new Set(proofs.map(({ says }) => says));
    const sentences = sentencesOf(operation.description ?? '');
    for (const sentence of sentences) {
      if (!said.has(sentence))
        report({ message: `Nothing in x-proof says \`${sentence}\`.`, location: location.key() });
    }
    for (const entry of proofs) {
      if (!sentences.includes(String(entry.says)))
        report({
          message: `x-proof: the description does not say \`${entry.says}\`.`,
          location: at,
        });
      for (const problem of problemsOf(entry))
        report({ message: `x-proof: ${problem}.`, location: at });
    }
  },
});
