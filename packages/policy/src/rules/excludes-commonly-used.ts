import type { Rule } from './rule.ts';

/** Evaluated when the dictionaries are known. */
export const excludesCommonlyUsed: Rule = ({ excludesCommonlyUsed }, candidate, context) =>
  excludesCommonlyUsed && context.dictionaries?.isCommonlyUsed(candidate)
    ? 'The password may not be one that many people use.'
    : undefined;
