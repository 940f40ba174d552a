import type { Contract } from '../contract.ts';
import type { Edit } from '../edit.ts';
import type { WorkTree } from '../work-tree.ts';

/** A contract with one edit made. */
export interface Mutant {
  readonly edit: Edit;
  readonly tree: WorkTree;
  readonly contract: Contract;
  /** The document of the API per action, without the edit and with it. */
  readonly before: object;
  readonly after: object;
}

/** Something that may notice an edit. */
export interface Check {
  readonly name: string;
  /** Whether it looks at the generated files of the work tree, too. */
  readonly needsFiles: boolean;
  /** What it says about the edit; undefined when it notices nothing. */
  readonly notices: (mutant: Mutant) => Promise<string | undefined>;
}
