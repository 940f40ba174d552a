/** Any object of a document. */
export type Node = Readonly<Record<string, unknown>>;

/** An API with one operation per action, as it is published. */
export interface ActionDocument {
  readonly servers?: readonly Node[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Node>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Node>>>>;
}

/** The value as an object; empty for anything else. */
export const nodeOf = (value: unknown): Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : {};

/** The value as a list; empty for anything else. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The last part of a reference; undefined where the node is none. */
export function referenceOf(node: unknown): string | undefined {
  const { $ref } = nodeOf(node);
  return typeof $ref === 'string' ? $ref.split('/').at(-1) : undefined;
}

/** The node itself, or the component that it refers to. */
export function resolve({ components }: ActionDocument, node: unknown): Node {
  const { $ref } = nodeOf(node);
  if (typeof $ref !== 'string') return nodeOf(node);
  const [, , kind = '', name = ''] = $ref.split('/');
  return nodeOf(components[kind]?.[name]);
}
