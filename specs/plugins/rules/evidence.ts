import { readFileSync } from 'node:fs';
import { type Oas3Rule, parseYaml, type UserContext } from '@redocly/openapi-core';

const sources = parseYaml(
  readFileSync(new URL('../../sources.yaml', import.meta.url), 'utf8'),
) as object;
const levels: unknown[] = ['page', 'public', 'inferred'];

type Evidence = { level?: unknown; sources?: unknown; note?: unknown };

function problems({ level, sources: cited, note, ...rest }: Evidence): string[] {
  const found: string[] = [];
  if (!levels.includes(level)) found.push(`level must be one of ${levels.join(', ')}`);
  if (!Array.isArray(cited) || cited.length === 0)
    found.push('sources must name at least one source');
  else {
    const unknown = cited.filter((key) => !Object.hasOwn(sources, String(key)));
    if (unknown.length > 0) found.push(`sources.yaml has no ${unknown.join(', ')}`);
  }
  if (level === 'inferred' && !(typeof note === 'string' && note.endsWith('.'))) {
    found.push('inferred needs a note that says what was deduced and ends with a full stop');
  }
  for (const key of Object.keys(rest)) found.push(`\`${key}\` is not a member of x-evidence`);
  return found;
}

/** Every operation cites its evidence, and every citation is complete, wherever it stands. */
export const evidence: Oas3Rule = () => ({
  Operation(operation, { report, location }) {
    if (!('x-evidence' in operation)) {
      report({ message: 'An operation must carry x-evidence.', location: location.key() });
    }
  },
  any: {
    enter(node: unknown, { report, location }: UserContext) {
      if (typeof node !== 'object' || node === null || !('x-evidence' in node)) return;
      for (const message of problems((node['x-evidence'] ?? {}) as Evidence)) {
        report({
          message: `x-evidence: ${message}.`,
          location: location.child(['x-evidence']).key(),
        });
      }
    },
  },
});
