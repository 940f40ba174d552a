import { readFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WorldInput } from '@ping-password/sandbox';
import { LineCounter, parseDocument } from 'yaml';
import { positionOf } from './member-position.ts';
import { reasonOf, unreadable } from './unreadable.ts';

/** A world to begin with, and where it is written. */
export interface Scenario {
  readonly world: WorldInput;
  /** Where a member is written: file, line and column, or the file alone where it is a program. */
  placeOf(target: string): string;
}

type Written = Omit<Scenario, 'world'> & { readonly value: unknown };

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Error(unreadable('seed', file, error));
  }
}

async function readDocument(file: string): Promise<Written> {
  const lineCounter = new LineCounter();
  const document = parseDocument(await readText(file), { lineCounter, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    throw new Error(`${file}:${line}:${col}: ${error.message}`);
  }
  const placeOf = (target: string) =>
    `${file}:${positionOf(document.contents, target, lineCounter)}`;
  try {
    return { value: document.toJS(), placeOf };
  } catch (fault) {
    // Aliases of aliases that would fill the memory.
    throw new Error(`${file}: ${reasonOf(fault)}`);
  }
}

/** Node tells it this way that it loads no TypeScript. */
const isUnloadable = (error: unknown) =>
  ['ERR_UNKNOWN_FILE_EXTENSION', 'ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING'].includes(
    Object(error).code,
  );

async function readModule(file: string): Promise<Written> {
  try {
    const module = (await import(pathToFileURL(resolve(file)).href)) as { default?: unknown };
    if (module.default === undefined)
      throw new Error('it has no default export; write `export default defineWorld({ … })`');
    return { value: module.default, placeOf: () => file };
  } catch (error) {
    if (isUnloadable(error))
      throw new Error(
        `--seed ${file} is TypeScript, which Node ${process.versions.node} does not load. Use Node 22.18 or newer, or write the world as YAML or JSON.`,
      );
    throw new Error(`--seed ${file} cannot be loaded: ${reasonOf(error)}.`);
  }
}

const readers: Readonly<Record<string, (file: string) => Promise<Written>>> = {
  '.yaml': readDocument,
  '.yml': readDocument,
  '.json': readDocument,
  '.ts': readModule,
  '.mts': readModule,
  '.js': readModule,
  '.mjs': readModule,
};

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as JSON has it, which every world is sent as. */
function plain(given: unknown, placeOf: Scenario['placeOf']): unknown {
  try {
    const text: string | undefined = JSON.stringify(given);
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    throw new Error(
      `${placeOf('')}: A world is plain data that JSON can hold, without circular references and BigInt values.`,
    );
  }
}

/** A world with a name: its own, or that of its file. */
function named(given: unknown, placeOf: Scenario['placeOf'], fileName?: string): WorldInput {
  const value = plain(given, placeOf);
  if (!isObject(value))
    throw new Error(`${placeOf('')}: A world is an object with members such as name and users.`);
  const { $schema, ...world } = value as { $schema?: unknown } & WorldInput;
  return fileName === undefined || 'name' in world ? world : { ...world, name: fileName };
}

/**
 * Reads a world from a file: YAML, JSON, or a program whose default export it is.
 *
 * @param source path of a file, or the world itself.
 * @throws Error that names the file and, where it can, line and column.
 */
export async function readScenario(source: string | WorldInput): Promise<Scenario> {
  if (typeof source !== 'string') {
    const placeOf = () => 'seed';
    return { world: named(source, placeOf), placeOf };
  }
  const extension = extname(source).toLowerCase();
  const read = readers[extension];
  if (!read) throw new Error(`--seed ${source} must end in ${Object.keys(readers).join(', ')}.`);
  const { value, placeOf } = await read(source);
  return { world: named(value, placeOf, basename(source, extname(source))), placeOf };
}

/**
 * Reads the worlds to begin with.
 *
 * @throws Error when one cannot be read, or two have one name.
 */
export async function readScenarios(
  sources: readonly (string | WorldInput)[],
): Promise<Scenario[]> {
  const scenarios: Scenario[] = [];
  for (const source of sources) {
    const scenario = await readScenario(source);
    const { name } = scenario.world;
    if (name !== undefined && scenarios.some(({ world }) => world.name === name))
      throw new Error(`${scenario.placeOf('name')}: Another world of --seed has the name ${name}.`);
    scenarios.push(scenario);
  }
  return scenarios;
}
