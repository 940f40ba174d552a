import { resolveReference } from '@ping-password/contract';
import type { components } from '@ping-password/contract/platform';
import { html } from 'hono/html';
import { operationOf, type Sources } from '../contract.ts';
import { type Evidence, evidenceOf } from '../evidence/evidence.ts';
import { type ActionEntry, entryOf, evidenceBadge } from '../reference/action-entry.ts';
import { sourceLink } from '../source-link.ts';

/** A limit that the sandbox keeps, and how it is known; its own limits have no evidence. */
interface Limit {
  readonly what: string;
  readonly text: string;
  readonly href: string;
  readonly evidence?: Evidence;
}

/** The actions whose descriptions tell a limit, by name. */
const told: readonly (readonly [string, string])[] = [
  ['Recovery code', 'platform/sendRecoveryCode'],
  ['Wrong recovery codes', 'platform/recoverPassword'],
  ['Sign-on', 'auth/readFlow'],
];

const toldOfSandbox: readonly (readonly [string, string])[] = [
  ['Worlds and users', 'control/createWorld'],
  ['Inbox', 'control/readNewestMessage'],
  ['Journal', 'control/readJournal'],
  ['Snapshots', 'control/createSnapshot'],
];

/** The sentences of a description that hold a figure. */
function figuresOf(description: string): string {
  const sentences = description.split(/(?<=\.) /);
  return sentences.filter((sentence) => /\b(\d|fifth\b)/.test(sentence)).join(' ');
}

function limitOf(entries: readonly ActionEntry[], [what, name]: readonly [string, string]): Limit {
  const { api, action, href } = entryOf(entries, name);
  const operation = operationOf(api, action);
  const text = figuresOf(operation.description ?? '');
  if (!text) throw new Error(`${name} tells no limit.`);
  const evidence = evidenceOf(operation);
  return { what, text, href, ...(evidence && { evidence }) };
}

/** What the policy Standard of the contract sets, in words. */
function policyLimit(entries: readonly ActionEntry[]): Limit {
  const { api, href } = entryOf(entries, 'platform/readPasswordPolicy');
  const reference = { $ref: '#/components/examples/PasswordPolicy.standard' };
  const example = resolveReference(api.document, reference);
  const evidence = evidenceOf(example);
  const { value } = example as { value: components['schemas']['PasswordPolicy'] };
  const { length, minCharacters, lockout, history, maxAgeDays, minAgeDays } = value;
  if (!length || !minCharacters || !lockout || !history || !evidence)
    throw new Error('The policy Standard is not whole.');
  const minutes = (lockout.durationSeconds ?? 0) / 60;
  const text = [
    `A password has ${length.min} to ${length.max} characters, at least one of each of ${Object.keys(minCharacters).length} classes and ${value.minUniqueCharacters} different ones, and none more than ${value.maxRepeatedCharacters} times in a row.`,
    `${lockout.failureCount} wrong passwords lock for ${minutes} minutes; the same one twice in a row counts once.`,
    `The last ${history.count} passwords of ${history.retentionDays} days are refused.`,
    `A password is good for ${maxAgeDays} days; the user can change it after ${minAgeDays}.`,
  ].join(' ');
  return { what: 'Password rules', text, href, evidence };
}

/** A note tells what is inferred; those of other levels are about more than the limit. */
const knowledge = (sources: Sources, evidence: Evidence | undefined) =>
  evidence
    ? html`${evidenceBadge(evidence.level)} <span class="cited">${evidence.sources.map((key) => sourceLink(key, sources))}</span> ${evidence.level === 'inferred' ? html`<span class="none">${evidence.note}</span>` : ''}`
    : html`<span class="none">a limit of the sandbox alone</span>`;

/** What is limited, to how much, and how that is known. */
export function limits(entries: readonly ActionEntry[], sources: Sources) {
  const all = [
    ...told.map((limit) => limitOf(entries, limit)),
    policyLimit(entries),
    ...toldOfSandbox.map((limit) => limitOf(entries, limit)),
  ];
  return html`
  <p>The password rules are those of the policy Standard, which a fresh world uses; another
    policy brings others. Times go by the clock of the world.</p>
  <table class="stacked limits">
    <thead><tr><th scope="col">What</th><th scope="col">Limit</th><th scope="col">How we know</th></tr></thead>
    <tbody>${all.map(
      ({ what, text, href, evidence }) => html`
      <tr>
        <th scope="row"><a href="${href}">${what}</a></th>
        <td>${text}</td>
        <td>${knowledge(sources, evidence)}</td>
      </tr>`,
    )}
    </tbody>
  </table>`;
}
