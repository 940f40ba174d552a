import { checkPassword, type PasswordPolicy, type RequirementName } from '@ping-password/policy';
import type { Texts } from './texts.ts';

/** One rule of a policy in words, with the part of the policy that checks it alone. */
export interface PolicyRule {
  readonly requirement: RequirementName;
  readonly words: string;
  readonly policy: PasswordPolicy;
}

/** The classes of characters by which people know them. */
function classWords({ rules }: Texts, characters: string, count: number): string {
  if (/^[A-Z]+$/.test(characters)) return rules.upper(count);
  if (/^[a-z]+$/.test(characters)) return rules.lower(count);
  return /^\d+$/.test(characters) ? rules.digit(count) : rules.symbol(count, characters);
}

function lengthRules({ length }: PasswordPolicy, { rules }: Texts): PolicyRule[] {
  const { min, max } = length ?? {};
  const requirement = 'length';
  const found: PolicyRule[] = [];
  if (min !== undefined)
    found.push({ requirement, words: rules.length(min, undefined), policy: { length: { min } } });
  // A limit that nobody meets by typing is no news.
  if (max !== undefined && max < 100)
    found.push({ requirement, words: rules.length(undefined, max), policy: { length: { max } } });
  return found;
}

function classRules({ minCharacters }: PasswordPolicy, texts: Texts): PolicyRule[] {
  return Object.entries(minCharacters ?? {}).map(([characters, count]) => ({
    requirement: 'minCharacters',
    words: classWords(texts, characters, Number(count)),
    policy: { minCharacters: { [characters]: Number(count) } },
  }));
}

const sequences = [
  'alphabetSequenceRule',
  'numberSequenceRule',
  'qwertySequenceRule',
  'shiftedNumberRowSequenceRule',
] as const;

function wordsOf(name: RequirementName, policy: PasswordPolicy, { rules }: Texts): string {
  if ((sequences as readonly string[]).includes(name)) return rules.sequence;
  if (name === 'minUniqueCharacters') return rules.minUniqueCharacters(policy[name] ?? 0);
  if (name === 'maxRepeatedCharacters') return rules.maxRepeatedCharacters(policy[name] ?? 0);
  if (name === 'history') return rules.history(policy.history?.count);
  const words = (rules as unknown as Readonly<Record<string, unknown>>)[name];
  return typeof words === 'string' ? words : rules.other(name);
}

const others = [
  'minUniqueCharacters',
  'maxRepeatedCharacters',
  'minComplexity',
  'notSimilarToCurrent',
  'excludesProfileData',
  'excludesCommonlyUsed',
  'history',
] as const;

/** The rules of a policy in words, in the order in which people meet them. */
export function policyRules(policy: PasswordPolicy, texts: Texts): PolicyRule[] {
  const single = others
    .filter((name) => policy[name] !== undefined && policy[name] !== false)
    .map((name) => ({
      requirement: name,
      words: wordsOf(name, policy, texts),
      policy: { [name]: policy[name] },
    }));
  const asked = sequences.filter((name) => policy[name] !== undefined);
  const sequence = asked.slice(0, 1).map((requirement) => ({
    requirement,
    words: texts.rules.sequence,
    policy: Object.fromEntries(asked.map((name) => [name, policy[name]])),
  }));
  return [...lengthRules(policy, texts), ...classRules(policy, texts), ...single, ...sequence];
}

/** Of the rules of one name those that the candidate breaks, or all where that cannot be told here. */
function broken(
  rules: readonly PolicyRule[],
  candidate: string | undefined,
): readonly PolicyRule[] {
  if (candidate === undefined) return rules;
  const found = rules.filter(({ policy }) => checkPassword(policy, candidate).length > 0);
  return found.length > 0 ? found : rules;
}

/**
 * What a refusal by the policy means, in words.
 *
 * @param names the requirements that PingOne names.
 * @param candidate the password that was refused, which tells the classes of characters apart.
 */
export function brokenRules(
  names: readonly string[],
  texts: Texts,
  { policy, candidate }: { policy?: PasswordPolicy | undefined; candidate?: string | undefined },
): string[] {
  const known = policy ? policyRules(policy, texts) : [];
  const words = [...new Set(names)].flatMap((name) => {
    const rules = known.filter(({ requirement }) => requirement === name);
    if (rules.length > 0) return broken(rules, candidate).map((rule) => rule.words);
    return [wordsOf(name as RequirementName, policy ?? {}, texts)];
  });
  return [...new Set(words)].map((rule) => texts.rules.broken(rule));
}

/** The rules as password managers read them from the attribute `passwordrules`. */
export function passwordRulesAttribute({ length, minCharacters }: PasswordPolicy): string {
  const classes = Object.keys(minCharacters ?? {}).map((characters) => {
    if (/^[A-Z]+$/.test(characters)) return 'required: upper';
    if (/^[a-z]+$/.test(characters)) return 'required: lower';
    if (/^\d+$/.test(characters)) return 'required: digit';
    // Inside of the brackets, `-` stands first and `]` last.
    const inner = characters.replaceAll(/[-\]]/g, '');
    const first = characters.includes('-') ? '-' : '';
    return `required: [${first}${inner}${characters.includes(']') ? ']' : ''}]`;
  });
  const limits = [
    ...(length?.min === undefined ? [] : [`minlength: ${length.min}`]),
    ...(length?.max === undefined ? [] : [`maxlength: ${length.max}`]),
  ];
  return [...limits, ...classes].map((rule) => `${rule};`).join(' ');
}
