import { describeEvidence, statementsOf } from '../src/evidence.ts';
import { generatedFiles } from './files.ts';

for (const [path, text] of await generatedFiles()) {
  const api = /^openapi\/(\w+)\.actions\.json$/.exec(path)?.[1];
  if (api) console.log(describeEvidence(api, statementsOf(JSON.parse(text))));
}
