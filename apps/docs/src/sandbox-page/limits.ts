import { resolveReference } from '@ping-password/contract';
import type { components } from '@ping-password/contract/platform';
import { type Entry, entryOf } from '../catalog.ts';
import { type Block, text as paragraph } from '../content/block.ts';
import { type Evidence, evidenceOf } from '../evidence/evidence.ts';

/** A limit that the sandbox keeps, and how it is known; its own limits have no evidence. */
interface Limit {
  readonly what: string;
  readonly text: string;
  readonly path: string;
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

function limitOf(entries: readonly Entry[], [what, name]: readonly [string, string]): Limit {
  const { operation, path } = entryOf(entries, name);
  const text = figuresOf(operation.description ?? '');
  if (!text) throw new Error(`${name} tells no limit.`);
  const evidence = evidenceOf(operation);
  return { what, text, path, ...(evidence && { evidence }) };
}

/** What the policy Standard of the contract sets, in words. */
function policyLimit(entries: readonly Entry[]): Limit {
  const { api, path } = entryOf(entries, 'platform/readPasswordPolicy');
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
  return { what: 'Password rules', text, path, evidence };
}

/** What is limited, to how much, and how that is known. */
export function limitBlocks(entries: readonly Entry[]): Block[] {
  const all = [
    ...told.map((limit) => limitOf(entries, limit)),
    policyLimit(entries),
    ...toldOfSandbox.map((limit) => limitOf(entries, limit)),
  ];
  return [
    paragraph(
      'The password rules are those of the policy Standard, which a fresh world uses; another policy brings others. Times go by the clock of the world.',
    ),
    {
      kind: 'table',
      caption: 'Limits',
      head: ['What', 'Limit', 'How we know'],
      rows: all.map(({ what, text, path, evidence }) => ({
        cells: [
          `[${what}](${path})`,
          text,
          evidence ? { text: '', evidence } : 'a limit of the sandbox alone',
        ],
      })),
    },
  ];
}
