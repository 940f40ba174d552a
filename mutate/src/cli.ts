import { parseArgs } from 'node:util';
import { openContract } from './contract.ts';
import { describeEdit } from './edit.ts';
import { judges } from './judges/index.ts';
import { editsOf } from './operators/index.ts';
import { reportOf } from './report.ts';
import { sampleOf } from './sample.ts';
import { readApi } from './spec-file.ts';
import { createTrial, type Verdict } from './trial.ts';
import { createWorkTree } from './work-tree.ts';

/** The APIs of the vendor; the mock's own has no facts that could be known from elsewhere. */
const vendorApis = ['auth', 'directory', 'platform'];

const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    api: { type: 'string', multiple: true, default: vendorApis },
    only: { type: 'string' },
    without: { type: 'string', multiple: true, default: [] },
    quick: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});

const specs = new URL('../../specs/', import.meta.url);
const files = (await Promise.all(values.api.map((api) => readApi(specs, api)))).flat();
const edits = files
  .flatMap(editsOf)
  .filter(({ operator }) => !values.only || operator === values.only);
const tree = await createWorkTree();
const began = Date.now();
try {
  const asked = judges.filter(
    ({ name, needsFiles }) => !values.without.includes(name) && !(values.quick && needsFiles),
  );
  const court = { tree, contract: await openContract(tree), judges: asked };
  const trial = await createTrial(court, values.api);
  const verdicts: Verdict[] = [];
  const size = Number(values.sample);
  // Some edits change nothing that is published; the sample goes on behind them.
  for (const edit of sampleOf(edits, edits.length, Number(values.seed))) {
    if (verdicts.length >= size) break;
    const verdict = await trial.judge(edit);
    if (verdict) verdicts.push(verdict);
    if (verdict && (values.verbose || !verdict.judge))
      console.error(
        `${verdict.judge ?? 'SURVIVED'}  ${describeEdit(edit)}  ${verdict.reason ?? ''}`,
      );
  }
  console.log(`${edits.length} edits are possible; seed ${values.seed}.`);
  console.log(reportOf(verdicts));
  console.log(
    `\n${((Date.now() - began) / 1000 / Math.max(1, verdicts.length)).toFixed(1)} s an edit.`,
  );
} finally {
  await tree.remove();
}
