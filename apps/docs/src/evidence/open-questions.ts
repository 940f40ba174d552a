import { readFile } from 'node:fs/promises';
import { parseYaml } from '@redocly/openapi-core';

interface Question {
  readonly id: string;
  readonly what: string;
  /** Names of the actions that it touches, for example `platform/resetPassword`. */
  readonly operations: readonly string[];
}

/** Where the vendor's material contradicts itself or leaves a gap, and what the contract decides. */
export interface Contradiction extends Question {
  readonly sources: readonly string[];
  readonly decision: string;
}

/** What nobody could tell, and how someone with a tenant can settle it. */
export interface Unknown extends Question {
  readonly settle: string;
}

/** What the contract had to decide, and what it leaves open. */
export interface OpenQuestions {
  readonly contradictions: readonly Contradiction[];
  readonly unknowns: readonly Unknown[];
}

async function read<T>(name: string): Promise<T> {
  const file = new URL(import.meta.resolve(`@ping-password/specs/${name}.yaml`));
  return parseYaml(await readFile(file, 'utf8')) as T;
}

/** The questions that the specs list, in their order. */
export const readOpenQuestions = async (): Promise<OpenQuestions> => ({
  contradictions: await read<Contradiction[]>('contradictions'),
  unknowns: await read<Unknown[]>('unknowns'),
});
