/** A part of a document. */
export type Part = Readonly<Record<string, unknown>>;

/** What there is to say in Markdown about a part of a document, if anything. */
export type Remark = (part: Part) => string | undefined;

/** Whether a node is an object or a list, so that it has members. */
export const isPart = (node: unknown): node is Part => typeof node === 'object' && node !== null;

/** A copy of a document in which the description of every part ends with the remarks on it. */
export function withRemarks<T>(node: T, remarks: readonly Remark[]): T {
  if (Array.isArray(node)) return node.map((item) => withRemarks(item, remarks)) as T;
  if (!isPart(node)) return node;
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, withRemarks(value, remarks)]),
  );
  const said = remarks.map((remark) => remark(node)).filter((text) => text !== undefined);
  if (said.length === 0) return copy as T;
  const { description } = node as { description?: string };
  return {
    ...copy,
    description: [...(description ? [description] : []), ...said].join('\n\n'),
  } as T;
}
