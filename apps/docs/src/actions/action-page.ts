import { type Entry, nameOf } from '../catalog.ts';
import { type Block, heading, text } from '../content/block.ts';
import { plainText } from '../content/inline.ts';
import { isVendors } from '../contract.ts';
import { evidenceOf } from '../evidence/evidence.ts';
import { linkToProofs } from '../evidence/proofs-page.ts';
import type { NeighbourLink, PageSource } from '../page.ts';
import { samplesOf } from '../samples/samples.ts';
import type { StoredPlans } from '../try/page/plan.ts';
import { canRun, noPlans } from '../try/plans.ts';
import { answerBlocks, failureBlocks } from './answer-blocks.ts';
import { relatedBlocks, stateBlocks } from './related-blocks.ts';
import { bodyBlocks, factsBlock, parameterBlocks } from './request-blocks.ts';

const sentencesOf = (description: string) => description.split(/(?<=[.!?]) (?=[A-Z`])/);

/** As many whole sentences as fit. */
function within(limit: number, sentences: readonly string[]): string {
  return sentences.reduce((all, sentence) => {
    const longer = all ? `${all} ${sentence}` : sentence;
    return all === '' || longer.length <= limit ? longer : all;
  }, '');
}

const howToRun = text(
  'Save TypeScript as `sample.mts` and [run it](/guides/getting-started/#run-a-typescript-sample).',
);

/** The samples of an action by request example. */
function sampleBlocks(
  { api, action }: Entry,
  entries: readonly Entry[],
  plans: StoredPlans,
): Block[] {
  const apis = [...new Set(entries.map((entry) => entry.api))];
  const groups = [...Map.groupBy(samplesOf(apis, api, action), ({ example = '' }) => example)];
  if (groups.length === 0) return [];
  const { operationId } = action;
  const run = canRun(plans, api.name, operationId);
  return [
    heading(2, 'Samples'),
    ...(groups.some(([, samples]) => samples.some(({ language }) => language === 'typescript'))
      ? [howToRun]
      : []),
    ...groups.flatMap(([example, samples]): Block[] => [
      ...(groups.length > 1 ? [heading(3, `Example \`${example}\``, `sample-${example}`)] : []),
      { kind: 'samples', api: api.name, operationId, run, samples },
    ]),
  ];
}

const evidenceBlocks = (entry: Entry): Block[] => {
  const evidence = evidenceOf(entry.operation);
  if (!evidence || !isVendors(entry.api)) return [];
  return [{ kind: 'terms', entries: [['How we know', { text: linkToProofs(entry), evidence }]] }];
};

const neighbour = (entry: Entry | undefined): NeighbourLink | undefined =>
  entry && { path: entry.path, title: entry.summary };

/** The page of an action. */
export function actionPage(
  entry: Entry,
  entries: readonly Entry[],
  plans: StoredPlans = noPlans,
): PageSource {
  const { api, action, operation, summary, path } = entry;
  const { method, mediaType } = action;
  const sentences = sentencesOf(operation.description ?? '');
  const rest = sentences.slice(2).join(' ');
  const siblings = entries.filter((other) => other.api === api);
  const index = siblings.indexOf(entry);
  return {
    path,
    title: summary,
    description: plainText(within(160, [`${summary}: ${method} ${nameOf(entry)}.`, ...sentences])),
    kind: 'action',
    api: api.name,
    operationId: action.operationId,
    neighbours: [neighbour(siblings[index - 1]), neighbour(siblings[index + 1])],
    blocks: [
      { kind: 'text', text: sentences.slice(0, 2).join(' '), lead: true },
      { kind: 'request', method, path: action.path.split('#', 1)[0] ?? '', mediaType },
      factsBlock(entry),
      ...evidenceBlocks(entry),
      ...(rest ? [heading(2, 'Details'), text(rest)] : []),
      ...sampleBlocks(entry, entries, plans),
      ...parameterBlocks(entry),
      ...bodyBlocks(entry),
      ...answerBlocks(entry),
      ...failureBlocks(entry, plans),
      ...stateBlocks(entry, entries),
      ...relatedBlocks(entry, entries),
    ],
  };
}
