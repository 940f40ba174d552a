export { composeValidators, type ValidatorOf } from '../validators/compose.ts';
export { describedNames, type Explanation, explain } from './explain.ts';
export { type Fault, mostFaults } from './fault.ts';
export { type Formats, formats } from './formats.ts';
export { assertKnown } from './known-keywords.ts';
export { isForbidding, type Schema, type SchemaObject, schemaAt, variantsOf } from './schema.ts';
export { isObject, type Members } from './value.ts';
