import { parseArgs } from 'node:util';
import { checks } from './checks/index.ts';
import { operators } from './operators/index.ts';

/** The APIs of the vendor. The mock's own has no facts that could be known from elsewhere. */
const vendorApis = ['auth', 'directory', 'platform'];
const apis = [...vendorApis, 'control'];

/** The text of `--help`. */
export const help = `Usage: pnpm mutate [--sample 40] [--seed 1] [--api NAME]... [--only KIND]... [--without NAME]... [--quick] [--verbose]

Edits the contract one place at a time, in a copy of the repository, and counts which edits a check notices.

  --sample NUMBER  Tests that many edits; 40 unless given.
  --seed NUMBER    Draws other edits; 1 unless given. The same seed draws the same ones.
  --api NAME       Edits that API alone: ${apis.join(', ')}. All but control unless given; may come several times.
  --only KIND      Makes edits of that kind alone, such as 'status removed'; may come several times.
  --without NAME   Leaves out a check: ${checks.map(({ name }) => name).join(', ')}. May come several times.
  --quick          Leaves out types, tests and breaking: an edit takes less than a second then, and about 12 otherwise.
  --verbose        Tells what noticed each edit as it goes.
  --help           Prints this text.

Kinds of edits: ${operators.map(({ name }) => name).join(', ')}.
The report is explained in mutate/README.md.`;

/** What a run is asked for. */
export interface Options {
  /** How many edits are tested. */
  readonly sample: number;
  readonly seed: number;
  readonly apis: readonly string[];
  /** Kinds of edits; all of them when none is named. */
  readonly only: readonly string[];
  /** Names of checks that are not run. */
  readonly without: readonly string[];
  /** Leaves out the checks that need generated files. */
  readonly quick: boolean;
  /** Tells what noticed each edit, too. */
  readonly verbose: boolean;
  /** Asks for the help alone. */
  readonly help: boolean;
}

function number(name: string, text: string): number {
  if (!/^\d+$/.test(text))
    throw new Error(`--${name} is \`${text}\`; write a whole number, as 40.`);
  return Number(text);
}

function names(
  option: string,
  given: readonly string[],
  known: readonly string[],
): readonly string[] {
  const strange = given.find((name) => !known.includes(name));
  if (strange === undefined) return given;
  throw new Error(`--${option} is \`${strange}\`; write one of ${known.join(', ')}.`);
}

/** Reads the options of a command line. */
export function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: args.filter((arg) => arg !== '--'),
    options: {
      sample: { type: 'string', default: '40' },
      seed: { type: 'string', default: '1' },
      api: { type: 'string', multiple: true, default: vendorApis },
      only: { type: 'string', multiple: true, default: [] },
      without: { type: 'string', multiple: true, default: [] },
      quick: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const kinds = operators.map(({ name }) => name);
  const known = checks.map(({ name }) => name);
  return {
    sample: number('sample', values.sample),
    seed: number('seed', values.seed),
    apis: names('api', values.api, apis),
    only: names('only', values.only, kinds),
    without: names('without', values.without, known),
    quick: values.quick,
    verbose: values.verbose,
    help: values.help,
  };
}
