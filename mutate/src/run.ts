import { checks } from './checks/index.ts';
import { openContract } from './contract.ts';
import { describeEdit, type Edit } from './edit.ts';
import { createEditTester, type EditTester, type Result } from './edit-tester.ts';
import { editsOf } from './operators/index.ts';
import type { Options } from './options.ts';
import { reportOf } from './report.ts';
import { sampleOf } from './sample.ts';
import { readApi } from './spec-file.ts';
import type { WorkTree } from './work-tree.ts';

type Print = (line: string) => void;

const specs = new URL('../../specs/', import.meta.url);

/** Every edit that the options leave, in the order of the files. */
async function possibleEdits({ apis, only }: Options): Promise<Edit[]> {
  const files = await Promise.all(apis.map((api) => readApi(specs, api)));
  return files
    .flat()
    .flatMap(editsOf)
    .filter(({ operator }) => only.length === 0 || only.includes(operator));
}

/** Tests edits until the sample is full; some change nothing that is published and do not count. */
async function testSample(
  tester: EditTester,
  edits: readonly Edit[],
  { sample, verbose }: Options,
  progress: Print,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const edit of edits) {
    if (results.length >= sample) break;
    const result = await tester.test(edit);
    if (!result) continue;
    results.push(result);
    const { check, reason = '', failure } = result;
    const outcome = check ?? (failure === undefined ? 'nothing' : 'failed');
    if (verbose) progress(`${outcome}: ${describeEdit(edit)} ${failure ?? reason}`.trimEnd());
  }
  return results;
}

/** Tests a sample of edits in a work tree, and gives the report. */
export async function run(tree: WorkTree, options: Options, progress: Print): Promise<string> {
  const chosen = checks.filter(
    ({ name, needsFiles }) => !options.without.includes(name) && !(options.quick && needsFiles),
  );
  const setup = { tree, contract: await openContract(tree), checks: chosen };
  const tester = await createEditTester(setup, options.apis);
  const edits = await possibleEdits(options);
  const began = Date.now();
  const drawn = sampleOf(edits, edits.length, options.seed);
  const results = await testSample(tester, drawn, options, progress);
  const seconds = (Date.now() - began) / 1000 / Math.max(1, results.length);
  return [
    `${edits.length} edits are possible; a sample with seed ${options.seed}, ${seconds.toFixed(1)} s an edit.`,
    reportOf(results),
  ].join('\n');
}
