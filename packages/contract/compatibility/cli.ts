import { copyFile, readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compare } from './breaking.ts';
import { redocly } from './redocly.ts';

/**
 * Points of 100 that every API reaches in agent readiness without the 12 for members that have a bound. These would
 * reward invented bounds, and take points off for each member that a source names without one.
 */
const scoreFloor = 76;
const pointsForBounds = 12;

interface Score {
  readonly agentReadiness: number;
  /** Each from 0 to 1. */
  readonly subscores: { readonly constraintClarity: number };
}

const { values } = parseArgs({ options: { release: { type: 'boolean', default: false } } });
const path = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const documents = (await readdir(path('openapi'))).filter((file) => file.endsWith('.json')).sort();
const problems: string[] = [];

/** Keeps today's documents as those of the release. */
async function release(): Promise<void> {
  for (const file of await readdir(path('released'))) await rm(path(`released/${file}`));
  for (const file of documents) await copyFile(path(`openapi/${file}`), path(`released/${file}`));
  console.log('released/ holds the documents of this release.');
}

async function checkBreaking(): Promise<void> {
  const released = await readdir(path('released'));
  for (const file of released.filter((name) => !documents.includes(name))) {
    problems.push(`openapi/${file} was released and is gone.`);
  }
  for (const file of documents.filter((name) => released.includes(name))) {
    const { bump, breaking, announced } = await compare(
      path(`released/${file}`),
      path(`openapi/${file}`),
    );
    console.log(`${file.padEnd(24)} since the last release: ${bump}`);
    if (!announced) problems.push(...breaking.map((message) => `${file}: ${message}`));
  }
}

async function checkScores(): Promise<void> {
  for (const file of documents.filter((name) => name.endsWith('.wire.json'))) {
    const { agentReadiness, subscores } = await redocly<Score>('score', path(`openapi/${file}`));
    const score = agentReadiness - pointsForBounds * subscores.constraintClarity;
    console.log(`${file.padEnd(24)} agent readiness without bounds: ${score.toFixed(1)}`);
    if (score < scoreFloor) {
      problems.push(
        `${file}: agent readiness without bounds, ${score.toFixed(1)}, is below ${scoreFloor}; \`redocly score\` names the hotspots.`,
      );
    }
  }
}

if (values.release) await release();
else {
  await checkBreaking();
  await checkScores();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error(
      'A breaking change needs a new version in specs/<api>/openapi.yaml; a lower score needs a look.',
    );
    process.exitCode = 1;
  }
}
