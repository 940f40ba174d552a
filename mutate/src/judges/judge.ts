import type { Contract, Generated } from '../contract.ts';
import type { Edit } from '../edit.ts';
import type { WorkTree } from '../work-tree.ts';

/** A contract with one edit made, generated and written to the work tree. */
export interface Mutant {
  readonly edit: Edit;
  readonly tree: WorkTree;
  readonly contract: Contract;
  readonly before: Generated;
  readonly after: Generated;
}

/** Something that may notice an edit. */
export interface Judge {
  readonly name: string;
  /** What it says about the edit; undefined when it notices nothing. */
  readonly notices: (mutant: Mutant) => Promise<string | undefined>;
}
