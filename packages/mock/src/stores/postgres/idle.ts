import type { Connections } from './connections.ts';
import type { Literal } from './literal.ts';
import { schema } from './schema.ts';
import { deleteIdleStatements } from './statements.ts';

/** Deletes the worlds that no mock has called for so long, one excepted. */
export async function removeIdleWorlds(
  { ask }: Connections,
  literal: Literal,
  milliseconds: number,
  kept: string,
): Promise<void> {
  const since = `now() - ${milliseconds} * interval '1 millisecond'`;
  const [idle] = await ask(`SELECT id FROM ${schema}.worlds
    WHERE called_at < ${since} AND id <> ${literal(kept)}`);
  for (const { id } of idle?.rows ?? []) await ask(deleteIdleStatements(literal, id, since));
}
