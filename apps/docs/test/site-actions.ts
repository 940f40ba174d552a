import { readApis } from '../src/contract.ts';

export const apis = await readApis();

type Document = (typeof apis)[number]['document'];

/** Every action of the vendor's APIs, and where to find it in a document. */
export const operations = apis.flatMap(({ name, document, actions }) =>
  actions.map(({ operationId, path, method }) => ({
    title: `${name} ${operationId}`,
    name,
    operationId,
    find: (from: Document) =>
      from.paths[path]?.[method.toLowerCase()] as { summary: string; description: string },
    operation: document.paths[path]?.[method.toLowerCase()],
  })),
);
