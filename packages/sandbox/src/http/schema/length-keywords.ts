import { _, type Ajv2020, type KeywordCxt } from 'ajv/dist/2020.js';

const keywords = {
  maxLength(context: KeywordCxt) {
    const { data, schema: most } = context;
    const many = _`${data}.length > ${2 * most} || [...${data}].length > ${most}`;
    context.fail(_`${data}.length > ${most} && (${many})`);
  },
  minLength(context: KeywordCxt) {
    const { data, schema: least } = context;
    context.fail(_`${data}.length < ${2 * least} && [...${data}].length < ${least}`);
  },
};

/**
 * Lets Ajv count the characters of a text, in which a pair of surrogates is one, only where its length
 * in UTF-16 does not decide: not for most texts, and not for those that are far too long. Lengths come
 * before patterns, as always.
 */
export function addLengthKeywords(ajv: Ajv2020): void {
  for (const [keyword, code] of Object.entries(keywords)) {
    ajv.removeKeyword(keyword);
    ajv.addKeyword({ keyword, type: 'string', schemaType: 'number', before: 'pattern', code });
  }
}
