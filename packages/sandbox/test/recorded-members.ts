import { readFileSync } from 'node:fs';

/** Members by path: links by their names alone, the items of a list as one. */
function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  if (Array.isArray(value)) return value.flatMap((item) => pathsOf(item, `${path}[]`));
  return Object.entries(value).flatMap(([name, inner]) =>
    path.endsWith('_links')
      ? [`${path} ${name}`]
      : pathsOf(inner, path === '' ? name : `${path}.${name}`),
  );
}

const recorded = (file: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../contract/test/recorded/${file}`, import.meta.url), 'utf8'),
  );

/** The members that only a recording has, and those that only a value of the sandbox has. */
export function differencesFrom(file: string, value: unknown) {
  const ours = [...new Set(pathsOf(value))];
  const theirs = [...new Set(pathsOf(recorded(file)))];
  return {
    lacks: theirs.filter((path) => !ours.includes(path)).sort(),
    adds: ours.filter((path) => !theirs.includes(path)).sort(),
  };
}
