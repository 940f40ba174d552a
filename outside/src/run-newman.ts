import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { runTool } from './run-tool.ts';

interface Item {
  readonly id: string;
}

interface Collection {
  readonly item: readonly { readonly item: readonly Item[] }[];
}

interface Report {
  readonly run: {
    readonly executions: readonly { readonly response?: { readonly code: number } }[];
    readonly failures: readonly { readonly error: { readonly message: string } }[];
  };
}

/** What newman tells of a run. */
export interface NewmanRun {
  /** The request and the status of its answer, in order. */
  readonly answers: readonly string[];
  /** The messages of failed tests of the collection, and of requests without an answer. */
  readonly failures: readonly string[];
}

const { resolve } = createRequire(import.meta.url);
const pathOf = (kind: string) =>
  resolve(`@ping-password/contract/postman/ping-password.postman_${kind}.json`);

const readJson = async <T>(path: string): Promise<T> => JSON.parse(await readFile(path, 'utf8'));

const collection = await readJson<Collection>(pathOf('collection'));
const items = collection.item.flatMap(({ item }) => item);

/** The requests of the published collection: `<api>.<operationId>`. */
export const requests: readonly string[] = items.map(({ id }) => id);

/** Runs requests of the collection in an order, each as often as it is named, with its environment. */
export async function runNewman(mockUrl: string, ids: readonly string[]): Promise<NewmanRun> {
  const item = ids.map((id) => items.find((candidate) => candidate.id === id));
  const folder = await mkdtemp(`${tmpdir()}/postman-`);
  const file = (name: string) => `${folder}/${name}.json`;
  await writeFile(file('collection'), JSON.stringify({ ...collection, item }));
  const environment = await readFile(pathOf('environment'), 'utf8');
  await writeFile(file('environment'), environment.replaceAll('http://127.0.0.1:4010', mockUrl));
  const { output } = await runTool('newman', [
    ...['run', file('collection'), '--environment', file('environment')],
    ...['--reporters', 'json', '--reporter-json-export', file('report')],
  ]);
  const { run } = await readJson<Report>(file('report')).catch(() => {
    throw new Error(`newman wrote no report. ${output}`);
  });
  await rm(folder, { recursive: true });
  return {
    answers: run.executions.map(({ response }, index) => `${ids[index]} ${response?.code}`),
    failures: run.failures.map(({ error }) => error.message),
  };
}
