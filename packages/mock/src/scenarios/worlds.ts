import type { Exchange, WorldInput } from '@ping-password/sandbox';
import type { Log } from '../server/log.ts';
import type { Scenario } from './read-scenario.ts';

/** A world that the mock begins with. */
export interface BegunWorld {
  readonly environmentID: string;
  /** Absent for a world that was imported, or that a program gave without a name. */
  readonly name?: string;
}

/** The worlds to begin with; the module that reads them is for those who have some. */
export async function scenariosOf(
  seed: string | WorldInput | readonly (string | WorldInput)[] = [],
): Promise<Scenario[]> {
  const sources = Array.isArray(seed) ? seed : [seed as string | WorldInput];
  if (sources.length === 0) return [];
  const { readScenarios } = await import('./read-scenario.ts');
  return readScenarios(sources);
}

/** Imports the worlds of a file, and makes those to begin with that neither the file nor the store has. */
export async function seeded(
  exchange: Exchange,
  scenarios: readonly Scenario[],
  { kept, file }: { readonly kept: readonly string[]; readonly file: string | undefined },
): Promise<BegunWorld[]> {
  if (scenarios.length === 0 && file === undefined) return [];
  const { importWorlds } = await import('./exported-worlds.ts');
  const { seedWorlds } = await import('./seed-worlds.ts');
  const imported = file === undefined ? [] : await importWorlds(exchange, file);
  const made = await seedWorlds(exchange, scenarios, new Set([...kept, ...imported]));
  return [...made, ...imported].map((environmentID, index) => {
    const name = scenarios[index]?.world.name;
    return { environmentID, ...(name !== undefined && { name }) };
  });
}

/** Checks at the start whether the worlds could be exported in the end. */
export async function checkExport(file: string | undefined): Promise<void> {
  if (file === undefined) return;
  const { checkExportFile } = await import('./exported-worlds.ts');
  await checkExportFile(file);
}

/** Exports all worlds, where a file for them is named; a failure is a warning. */
export async function exportOnExit(
  exchange: Exchange,
  file: string | undefined,
  warn: Log,
): Promise<void> {
  if (file === undefined) return;
  const { exportWorlds } = await import('./exported-worlds.ts');
  try {
    await exportWorlds(exchange, file);
  } catch (error) {
    warn(error instanceof Error ? error.message : String(error));
  }
}
