import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Config, loadConfig } from '@redocly/openapi-core';
import type { WorkTree } from './work-tree.ts';

/** The specs of a work tree, and what is generated of them. */
export interface Contract {
  readonly config: Config;
  /** The document of an API with one operation per action; throws when the specs are broken. */
  bundle(api: string): Promise<object>;
  /** Generates an API as `pnpm generate` does, and writes it to the work tree. */
  generate(api: string): Promise<void>;
}

interface Generator {
  bundleView(config: Config, api: string, view: string): Promise<object>;
  filesOfApi(config: Config, api: string): Promise<{ files: ReadonlyMap<string, string> }>;
}

/** Opens the contract of a work tree with the generator that is there. */
export async function openContract(tree: WorkTree): Promise<Contract> {
  const generator: Generator = await import(tree.url('packages/contract/generate/files.ts').href);
  const config = await loadConfig({ configPath: fileURLToPath(tree.url('specs/redocly.yaml')) });
  return {
    config,
    bundle: (api) => generator.bundleView(config, api, 'actions'),
    async generate(api) {
      const { files } = await generator.filesOfApi(config, api);
      for (const [path, text] of files)
        await writeFile(tree.url(`packages/contract/${path}`), text);
    },
  };
}
