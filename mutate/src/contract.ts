import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Config, loadConfig } from '@redocly/openapi-core';
import type { WorkTree } from './work-tree.ts';

/** What an API is generated to. */
export interface Generated {
  /** Texts by their path below `packages/contract`. */
  readonly files: ReadonlyMap<string, string>;
  /** The document with one operation per action. */
  readonly actions: object;
}

/** Generates an API of a work tree as `pnpm generate` does, and writes it there. */
export interface Contract {
  readonly config: Config;
  generate(api: string): Promise<Generated>;
  write(files: ReadonlyMap<string, string>): Promise<void>;
}

type Generator = { filesOfApi(config: Config, api: string): Promise<Generated> };

/** Opens the contract of a work tree with the generator that is there. */
export async function openContract(tree: WorkTree): Promise<Contract> {
  const generator: Generator = await import(tree.url('packages/contract/generate/files.ts').href);
  const config = await loadConfig({ configPath: fileURLToPath(tree.url('specs/redocly.yaml')) });
  return {
    config,
    generate: (api) => generator.filesOfApi(config, api),
    async write(files) {
      for (const [path, text] of files) {
        await writeFile(tree.url(`packages/contract/${path}`), text);
      }
    },
  };
}

/** One value for the same content. */
export const hashOf = (files: ReadonlyMap<string, string>): string => {
  const hash = createHash('sha256');
  for (const [path, text] of files) hash.update(path).update(text);
  return hash.digest('hex');
};
