import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { workspace } from './published-packages.ts';

const run = promisify(execFile);

/** Writes a CycloneDX bill of materials per package, `<tarball>.cdx.json`, from the lockfile. */
export async function writeSboms(names: readonly string[], folder: string): Promise<void> {
  const filters = names.flatMap((name) => ['--filter', name]);
  const out = join(folder, '%s-%v.cdx.json');
  const format = ['--sbom-format', 'cyclonedx', '--prod', '--split', '--out', out];
  await run('pnpm', [...filters, 'sbom', ...format], {
    cwd: workspace,
    shell: process.platform === 'win32',
  });
}
