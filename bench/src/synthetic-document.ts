/** An OpenAPI document, as far as the measurements need it. */
export interface Document {
  paths: Record<string, Record<string, { operationId: string }>>;
}

/**
 * A document with so many operations: the given ones, in the middle of copies of themselves on
 * other paths, so that a router that scans has to look at half of them.
 */
export function withOperations(document: Document, count: number): Document {
  const entries = Object.entries(document.paths);
  const own = entries.reduce((sum, [, item]) => sum + Object.keys(item).length, 0);
  const copies = Math.max(0, Math.floor((count - own) / own));
  const copy = (number: number) =>
    entries.map(([path, item]) => [
      `/copy${number}${path}`,
      Object.fromEntries(
        Object.entries(item).map(([method, operation]) => [
          method,
          { ...operation, operationId: `${operation.operationId}${number}` },
        ]),
      ),
    ]);
  const numbers = Array.from({ length: copies }, (_, index) => index);
  const half = Math.floor(copies / 2);
  return {
    ...document,
    paths: Object.fromEntries([
      ...numbers.slice(0, half).flatMap(copy),
      ...entries,
      ...numbers.slice(half).flatMap(copy),
    ]),
  };
}
