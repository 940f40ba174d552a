import { carriesEvidence, describeEvidence, statementsOf } from '../src/evidence.ts';
import { generatedFiles } from './files.ts';

for (const [path, text] of await generatedFiles()) {
  const api = /^openapi\/(\w+)\.actions\.json$/.exec(path)?.[1];
  if (!api) continue;
  const document = JSON.parse(text);
  if (carriesEvidence(document)) console.log(describeEvidence(api, statementsOf(document)));
}
