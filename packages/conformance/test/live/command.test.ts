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
