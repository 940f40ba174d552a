import type { Oas3Rule, UserContext } from '@redocly/openapi-core';

const properNames = new Set(['PingOne', 'Directory', 'OpenID']);

function summaryProblem(summary: string): string | undefined {
  if (summary.length > 50) return `has ${summary.length} characters; 50 is the most`;
  if (summary.endsWith('.')) return 'must not end with a full stop';
  const [first = '', ...rest] = summary.split(/\s+/);
  if (!/^[A-Z][a-z]+$/.test(first)) return 'must begin with a capitalised verb';
  if (/[^s]s$|ing$/.test(first)) return `must be imperative, not \`${first}\``;
  const capitalised = rest.find((word) => /^[A-Z][a-z]/.test(word) && !properNames.has(word));
  return capitalised && `must be in sentence case, not \`${capitalised}\``;
}

/** Summaries are short imperatives in sentence case; descriptions are sentences. */
export const writing: Oas3Rule = () => ({
  Operation(operation, { report, location }) {
    const problem = summaryProblem(operation.summary ?? '');
    if (problem)
      report({ message: `The summary ${problem}.`, location: location.child(['summary']) });
    if (!operation.description) {
      report({ message: 'An operation must have a description.', location: location.key() });
    }
  },
  any: {
    enter(node: unknown, { report, location, type }: UserContext) {
      if (type.name === 'Example' || typeof node !== 'object' || node === null) return;
      const description = (node as { description?: unknown }).description;
      if (typeof description === 'string' && !description.trimEnd().endsWith('.')) {
        report({
          message: 'A description must end with a full stop.',
          location: location.child(['description']),
        });
      }
    },
  },
});
