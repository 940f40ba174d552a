import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { installLine } from './install-line.ts';
import { packAll } from './pack.ts';
import { publishNew } from './publish.ts';
import { workspace } from './published-packages.ts';
import { writeSboms } from './sbom.ts';

const { publish } = parseArgs({ options: { publish: { type: 'boolean', default: false } } }).values;
// Set by the runner of a workflow; nothing else knows where the repository is.
const { GITHUB_SERVER_URL, GITHUB_REPOSITORY } = process.env;
const repository = GITHUB_REPOSITORY && `git+${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}.git`;
if (publish && !repository) {
  console.error('Provenance names the repository. Publish by the release workflow.');
  process.exit(1);
}

const run = promisify(execFile);
const folder = join(workspace, 'release', 'tarballs');
await rm(folder, { recursive: true, force: true });
const tarballs = await packAll(folder, repository ? { repository } : {});
await writeSboms(
  tarballs.map(({ name }) => name),
  folder,
);
const sums = tarballs.map(({ sha256, file }) => `${sha256}  ${basename(file)}\n`).join('');
await writeFile(join(folder, 'SHA256SUMS'), sums);
console.log(sums);
if (!publish) console.log(installLine(tarballs));

if (publish) {
  const npm = (...parameters: string[]) => run('npm', parameters, { cwd: folder });
  for (const { name, version } of await publishNew(tarballs, npm))
    console.log(`published ${name}@${version}`);
}
