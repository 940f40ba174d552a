/** A program with its import lines at the top, each once. */
export function importsFirst(text: string): string {
  const lines = text.split('\n');
  const isImport = (line: string) => line.startsWith('import ');
  const imports = [...new Set(lines.filter(isImport))];
  const rest = lines
    .filter((line) => !isImport(line))
    .join('\n')
    .trim();
  return imports.length > 0 ? `${imports.join('\n')}\n\n${rest.replace(/\n{3,}/g, '\n\n')}` : rest;
}
