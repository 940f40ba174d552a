import { casesFor } from './cases/run-cases.ts';
import type { Suite } from './cases/suite.ts';
import { prefix } from './names.ts';
import { statementsFor } from './observe.ts';
import type { LiveOptions } from './options.ts';
import { hostsOf } from './tenant.ts';

/** What a run would do, for a reader who has to allow it. */
export function describePlan(options: Omit<LiveOptions, 'worker'>, suite: Suite): string {
  const { platform, auth, directory } = hostsOf(options);
  const usesDirectory = options.directory && directory && !options.cleanOnly;
  const apis = [platform, auth, ...(usesDirectory ? [directory] : [])];
  const beginning = [
    'Nothing was sent. With --yes, this command',
    `- sends requests to ${apis.join(', ')}, ${options.rate ?? 5} a second at most;`,
    `- deletes what runs have left: every user, population and password policy of the environment whose name begins with ${prefix}, except those of a run that ${options.cleanOnly ? 'is still running on this machine.' : 'may still be running;'}`,
  ];
  if (options.cleanOnly) return [...beginning, 'It does nothing else.'].join('\n');
  const chosen = statementsFor(options);
  const cases = casesFor(suite, options.only);
  const operations = new Set(cases.map(({ operation }) => operation));
  return [
    ...beginning,
    `- creates one population, and about one user for each statement and case below, with names that begin with ${prefix};`,
    '- creates password policies that no population uses;',
    '- deletes all of these in the end. It touches no other user, and asks for no mail.',
    `It observes ${chosen.length} statements:`,
    ...chosen.map(({ entry, id, what }) => `  ${entry}/${id}: ${what}`),
    `It runs the cases of the contract's suite for ${operations.size === 1 ? 'one operation' : `${operations.size} operations`}: at most ${cases.length}, since some need a mock.`,
    'Nothing was sent. To send it, add --yes.',
  ].join('\n');
}
