/** Puts what the run has created in place of what the cases name, and back. */
export interface Replacements {
  add(named: string, real: string): void;
  has(named: string): boolean;
  /** For a request: in an address the texts are encoded, too. */
  toTenant(text: string): string;
  /** For an answer. */
  fromTenant(text: string): string;
}

const encoded = (text: string) => encodeURIComponent(text).replaceAll('%20', '+');

/** No texts are replaced until they are added. */
export function createReplacements(): Replacements {
  const pairs = new Map<string, string>();
  const inOrder = () => [...pairs].sort(([a], [b]) => b.length - a.length);
  const replaced = (text: string, list: readonly (readonly [string, string])[]) =>
    list.reduce(
      (done, [from, to]) =>
        done
          .replaceAll(from, to)
          .replaceAll(encoded(from), encoded(to))
          .replaceAll(from.toUpperCase(), to.toUpperCase()),
      text,
    );
  return {
    add: (named, real) => void pairs.set(named, real),
    has: (named) => pairs.has(named),
    toTenant: (text) => replaced(text, inOrder()),
    fromTenant: (text) =>
      replaced(
        text,
        inOrder().map(([named, real]) => [real, named] as const),
      ),
  };
}
