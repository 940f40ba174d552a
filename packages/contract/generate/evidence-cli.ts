import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { carriesEvidence, describeEvidence, statementsOf } from '../src/evidence.ts';
import { generatedFiles } from './files.ts';
import { describeImport, importReport } from './import-evidence/import-report.ts';
import { readReport } from './import-evidence/report.ts';

const { import: file } = parseArgs({ options: { import: { type: 'string' } } }).values;

/** How certain every statement of the contract is. */
async function printEvidence(): Promise<void> {
  for (const [path, text] of await generatedFiles()) {
    const api = /^openapi\/(\w+)\.actions\.json$/.exec(path)?.[1];
    if (!api) continue;
    const document = JSON.parse(text);
    if (carriesEvidence(document)) console.log(describeEvidence(api, statementsOf(document)));
  }
}

function importFile(name: string): void {
  // pnpm runs this in the folder of the package.
  const path = resolve(process.env['INIT_CWD'] ?? '.', name);
  const report = readReport(readFileSync(path, 'utf8'));
  const specs = new URL('../../../specs/', import.meta.url);
  console.log(describeImport(report, importReport(specs, report)));
}

try {
  if (file === undefined) await printEvidence();
  else importFile(file);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
