import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/live/command.ts';

describe('a wrong command line', () => {
  it.each([
    [['--client-secret', 'hunter2'], 'A secret on the command line can be read by others.'],
    [['--region', 'EU', 'hunter2'], 'There is an unknown option, or a word that belongs to none.'],
    [['--region', 'XX', '--environment', 'e', '--client-id', 'c'], 'Unknown region.'],
    [['--environment', 'e', '--client-id', 'c'], 'Give --region or --base-url.'],
    [['--region', 'EU', '--client-id', 'c'], '--environment is missing.'],
    [
      ['--region', 'EU', '--environment', 'e', '--client-id', 'c', '--only', 'hunter2'],
      '--only has an unknown entry. Write one of those that the command prints without --only and --yes, such as lock-status.',
    ],
    [
      [
        '--region',
        'EU',
        '--environment',
        'e',
        '--client-id',
        'c',
        '--yes',
        '--report',
        'no/a.json',
      ],
      'The report cannot be written: ENOENT. Give --report a file in a folder that you may write to.',
    ],
    [
      ['--region', 'EU', '--environment', 'e', '--client-id', 'c', '--yes', '--report', '/'],
      'The report cannot be written: EISDIR.',
    ],
    [['--region', 'EU', '--environment', 'e', '--client-id', 'c', '--rate', '0'], '--rate must be'],
    [
      ['--region', 'EU', '--environment', 'e', '--client-id', 'c', '--yes'],
      'The client secret is missing. Set PINGONE_CLIENT_SECRET.',
    ],
  ])('%j is refused without repeating a secret', async (parameters, message) => {
    const lines: string[] = [];
    const say = (line: string) => lines.push(line);
    const { signal } = new AbortController();
    const surroundings = { environment: {}, print: say, complain: say, ask: undefined, signal };
    expect(await runCommand(parameters, surroundings)).toBe(2);
    expect(lines.join('\n')).toContain(message);
    expect(lines.join('\n')).not.toContain('hunter2');
  });
});

describe('a command line without --yes', () => {
  const planOf = async (only: string) => {
    const lines: string[] = [];
    const say = (line: string) => lines.push(line);
    const { signal } = new AbortController();
    const surroundings = { environment: {}, print: say, complain: say, ask: undefined, signal };
    const parameters = ['--region', 'EU', '--environment', 'e', '--client-id', 'c', '--only', only];
    expect(await runCommand(parameters, surroundings)).toBe(0);
    return lines.join('\n').split('\n');
  };
  const named = (lines: readonly string[]) =>
    lines.filter((line) => line.startsWith('  ')).map((line) => line.trim().split(':')[0]);

  it('takes an entry, and each statement by the name that it prints', async () => {
    const [first, second, ...others] = named(await planOf('lock-status'));
    expect([first, second, others.length]).toEqual([
      'lock-status/check-status',
      'lock-status/check',
      4,
    ]);
    expect(named(await planOf('lock-status/check'))).toEqual(['lock-status/check']);
    expect(named(await planOf('platform/readPassword/200'))).toEqual(['platform/readPassword/200']);
  });

  it('says first and last that nothing was sent, and how to send it', async () => {
    const lines = await planOf('lock-status');
    expect(lines[0]).toBe('Nothing was sent. With --yes, this command');
    expect(lines.at(-1)).toBe('Nothing was sent. To send it, add --yes.');
  });
});
