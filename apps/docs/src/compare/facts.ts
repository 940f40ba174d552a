import { resolveReference } from '@ping-password/contract';
import { failuresOf, successesOf } from '../actions/failures.ts';
import { schemaOf, variantsOf } from '../actions/fields.ts';
import type { Schema } from '../actions/schema-words.ts';
import { type Entry, fragmentOf } from '../catalog.ts';
import type { Api } from '../contract.ts';
import { evidenceOf } from '../evidence/evidence.ts';

/** A question about operations, and what the contract answers for one; empty where it says nothing. */
export interface Question {
  readonly title: string;
  answer(entry: Entry): string;
}

const variantsOfBody = ({ api, operation }: Entry): unknown[] => {
  const body = resolveReference(api.document, operation.requestBody ?? {});
  const [content] = Object.values(
    (body as { content?: Record<string, { schema?: unknown }> }).content ?? {},
  );
  return content?.schema ? variantsOf(api, content.schema) : [];
};

const currentNames = ['currentPassword', 'oldPassword'];

/** Whether a body has to hold the current password: in every form, in one, or in none. */
function currentPassword(entry: Entry): string {
  const schemas = variantsOfBody(entry).map((node) => schemaOf(entry.api, node));
  const requires = ({ required = [] }: Schema) =>
    currentNames.some((name) => required.includes(name));
  const asked = schemas.filter(requires).length;
  if (asked === 0) return 'not asked';
  return asked === schemas.length ? 'asked' : 'asked in one form';
}

/** Whether a failure of the operation is that a password breaks the policy. */
const refusedByPolicy = ({ api, action }: Entry) =>
  failuresOf(api, action).some(({ outcome }) => outcome === 'policy')
    ? 'can refuse it'
    : 'no such failure';

/** The states in the examples of success. */
function statesAfter({ api, action }: Entry): string {
  const states = successesOf(api, action).map(
    ({ value }) => (value as { status?: string })?.status,
  );
  return [...new Set(states.flatMap((state) => (state ? [`\`${state}\``] : [])))].join(', ');
}

/** The tables of states of an API. */
const stateTables = ({ document }: Api) =>
  Object.values((document.components?.['schemas'] ?? {}) as Record<string, Schema>).flatMap(
    ({ 'x-states': states }) => (states ? [states] : []),
  );

/** The states that take an operation. */
function takenIn(entry: Entry): string {
  const relation = fragmentOf(entry);
  const states = stateTables(entry.api).flatMap((table) =>
    Object.entries(table).filter(([, { actions }]) => relation && actions.includes(relation)),
  );
  return states.map(([state]) => `\`${state}\``).join(', ');
}

const matching = (text: string, words: RegExp) =>
  text
    .split(/(?<=[.!?]) (?=[A-Z`])/)
    .filter((sentence) => words.test(sentence))
    .join(' ');

const described =
  (words: RegExp) =>
  ({ operation }: Entry) =>
    matching(operation.description ?? '', words);

/** What the description says, or else what we concluded. */
const concluded = (words: RegExp) => (entry: Entry) =>
  described(words)(entry) || matching(evidenceOf(entry.operation)?.note ?? '', words);

/** What tells operations apart at a glance. */
export const shortQuestions: readonly Question[] = [
  { title: 'Current password', answer: currentPassword },
  { title: 'Policy', answer: refusedByPolicy },
  { title: 'State', answer: statesAfter },
];

/** What needs a sentence or a list. */
export const longQuestions: readonly Question[] = [
  { title: 'Accepted in these states', answer: takenIn },
  { title: 'Password policy', answer: described(/polic/i) },
  { title: 'Lock', answer: concluded(/\b(?:un)?lock(?:s|ed|out)?\b/i) },
  {
    title: 'State afterwards',
    answer: described(/\bstate becomes\b|\bstate is\b|next sign-on/),
  },
  { title: 'Mail', answer: described(/\be-mail\b|\bmails?\b/i) },
];
