import { readFile } from 'node:fs/promises';
import { parseYaml } from '@redocly/openapi-core';
import { type Entry, nameOf } from '../catalog.ts';
import { isVendors } from '../contract.ts';

/** A sentence of an operation's description, and what shows that it is so. */
export interface Proof {
  readonly says: string;
  /** Titles of tests by file. */
  readonly tests?: Readonly<Record<string, string | readonly string[]>>;
  /** Why no test can show it. */
  readonly untested?: string;
}

/** The proofs of the vendor's operations by name, for example `platform/resetPassword`. */
export type Proofs = ReadonlyMap<string, readonly Proof[]>;

/** The proofs that the specs name; the published documents leave them out. */
export async function readProofs(entries: readonly Entry[]): Promise<Proofs> {
  const vendors = entries.filter(({ api }) => isVendors(api));
  const read = vendors.map(async (entry) => {
    const path = `@ping-password/specs/${entry.api.name}/operations/${entry.action.operationId}.yaml`;
    const operation = parseYaml(await readFile(new URL(import.meta.resolve(path)), 'utf8'));
    return [nameOf(entry), (operation as { 'x-proof': Proof[] })['x-proof']] as const;
  });
  return new Map(await Promise.all(read));
}
