import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The two views that an API is published in. */
export const views = ['actions', 'wire'] as const;
export type View = (typeof views)[number];

/** The published documents by name, which is that of the file without its extension. */
export const documents = ['auth', 'control', 'directory', 'platform'].flatMap((api) =>
  views.map((view) => `${api}.${view}`),
);

/** Path of a published document. */
export const pathOf = (document: string): string =>
  resolve(`@ping-password/contract/openapi/${document}.json`);
