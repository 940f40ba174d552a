import { openContract } from './contract.ts';
import { describeEdit, type Edit } from './edit.ts';
import { judges } from './judges/index.ts';
import { editsOf } from './operators/index.ts';
import type { Options } from './options.ts';
import { reportOf } from './report.ts';
import { sampleOf } from './sample.ts';
import { readApi } from './spec-file.ts';
import { createTrial, type Trial, type Verdict } from './trial.ts';
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

/** Judges edits until the sample is full; some change nothing that is published and do not count. */
async function judgeSample(
  trial: Trial,
  edits: readonly Edit[],
  { sample, verbose }: Options,
  progress: Print,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const edit of edits) {
    if (verdicts.length >= sample) break;
    const verdict = await trial.judge(edit);
    if (!verdict) continue;
    verdicts.push(verdict);
    const { judge = 'nothing', reason = '' } = verdict;
    if (verbose) progress(`${judge}: ${describeEdit(edit)} ${reason}`.trimEnd());
  }
  return verdicts;
}

/** Judges a sample of edits in a work tree, and gives the report. */
export async function run(tree: WorkTree, options: Options, progress: Print): Promise<string> {
  const asked = judges.filter(
    ({ name, needsFiles }) => !options.without.includes(name) && !(options.quick && needsFiles),
  );
  const court = { tree, contract: await openContract(tree), judges: asked };
  const trial = await createTrial(court, options.apis);
  const edits = await possibleEdits(options);
  const began = Date.now();
  const drawn = sampleOf(edits, edits.length, options.seed);
  const verdicts = await judgeSample(trial, drawn, options, progress);
  const seconds = (Date.now() - began) / 1000 / Math.max(1, verdicts.length);
  return [
    `${edits.length} edits are possible; a sample with seed ${options.seed}, ${seconds.toFixed(1)} s an edit.`,
    reportOf(verdicts),
  ].join('\n');
}
