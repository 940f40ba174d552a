export { type Issue, type StandardSchema, standardSchema } from './standard-schema.ts';
export type { ActionValidators, Validator } from './validator.ts';
