import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { help, optionsOf } from '../src/options.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

describe('the options', () => {
  it('are 40 edits of the APIs of the vendor with the seed 1', () => {
    expect(optionsOf([])).toEqual({
      sample: 40,
      seed: 1,
      apis: ['auth', 'directory', 'platform'],
      only: [],
      without: [],
      quick: false,
      verbose: false,
      help: false,
    });
  });

  it('are read from a command line', () => {
    const args = '--sample 5 --seed 20261128 --api auth --only openness --without tests --quick';
    expect(optionsOf(args.split(' '))).toMatchObject({
      sample: 5,
      seed: 20261128,
      apis: ['auth'],
      only: ['openness'],
      without: ['tests'],
      quick: true,
    });
  });

  it.each([
    [['--sample', 'many'], '--sample is `many`; write a whole number, as 40.'],
    [['--api', 'luck'], '--api is `luck`; write one of auth, directory, platform, control.'],
    [['--helpp'], "Unknown option '--helpp'"],
    [['--without', 'luck'], /^--without is `luck`; write one of facts, inferences, /],
    [['--only', 'luck'], /^--only is `luck`; write one of member removed, /],
  ])('are refused when they are wrong: %j', (args, message) => {
    expect(() => optionsOf(args)).toThrow(message);
  });

  it('stand in the help, as in the README', () => {
    const named = (text: string) =>
      [...text.matchAll(/^(?:\| `| {2})(--\w+)/gm)].map(([, name]) => name);
    expect(named(help)).toEqual([
      '--sample',
      '--seed',
      '--api',
      '--only',
      '--without',
      '--quick',
      '--verbose',
      '--help',
    ]);
    expect(named(readme)).toEqual(named(help));
  });
});
