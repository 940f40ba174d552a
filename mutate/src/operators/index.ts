import { type Edit, editAt } from '../edit.ts';
import { placesOf, type SpecFile } from '../spec-file.ts';
import { knowledgeOperators } from './knowledge.ts';
import { memberOperators } from './members.ts';
import type { Operator } from './operator.ts';
import { valueOperators } from './values.ts';
import { wireOperators } from './wire.ts';

/** Every kind of mistake that is tried. */
export const operators: readonly Operator[] = [
  ...memberOperators,
  ...valueOperators,
  ...wireOperators,
  ...knowledgeOperators,
];

/** Every edit that the operators find in a file. */
export const editsOf = (file: SpecFile): Edit[] =>
  placesOf(file).flatMap((place) =>
    operators.flatMap(({ name, changes }) =>
      changes(place).map((change) => editAt(name, place, change)),
    ),
  );
