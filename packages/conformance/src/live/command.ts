import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Arguments, help, readArguments, UsageError } from './arguments.ts';
import { loadSuite, type Suite } from './cases/suite.ts';
import { explainFailure } from './explain-failure.ts';
import type { Application, LiveOptions } from './options.ts';
import { describePlan } from './plan.ts';
import { type AskSecret, readSecret } from './read-secret.ts';
import { describeLeftovers, describeReport, type Report } from './report.ts';
import { runLive } from './run.ts';
import { fileRecords } from './runs.ts';
import { statements } from './statements/index.ts';

/** What the command has of its process. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Asks for a secret; absent where there is no terminal. */
  readonly ask: AskSecret | undefined;
  /** Ends the run early. */
  readonly signal: AbortSignal;
}

type Text = Arguments['text'];

function required(text: Text, name: keyof Text): string {
  const value = text[name];
  if (value === undefined) throw new UsageError(`--${name} is missing. See --help.`);
  return value;
}

function rateOf({ rate = '5' }: Text): number {
  if (!/^\d+(\.\d+)?$/.test(rate) || Number(rate) <= 0)
    throw new UsageError('--rate must be a number above 0, such as 5.');
  return Number(rate);
}

function applicationOf(text: Text): Application | undefined {
  const { application: clientID, 'redirect-uri': redirectURI } = text;
  if (clientID === undefined && redirectURI === undefined) return undefined;
  if (clientID === undefined || redirectURI === undefined)
    throw new UsageError('Give both --application and --redirect-uri, or none.');
  return { clientID, redirectURI };
}

type Plan = Omit<LiveOptions, 'worker'> & { readonly clientID: string };

/** The entries that are asked for; none for all. */
function onlyOf(only: readonly string[], { cases }: Suite): Pick<LiveOptions, 'only'> {
  const names = new Set([
    ...statements.flatMap(({ entry, id }) => [entry, `${entry}/${id}`]),
    ...cases.map(({ operation }) => operation),
  ]);
  const unknown = only.find((name) => !names.has(name));
  if (unknown !== undefined)
    throw new UsageError(
      '--only has an unknown entry. Write one of those that the command prints without --only and --yes, such as lock-status.',
    );
  return only.length > 0 ? { only } : {};
}

/** All that the command line says but the secrets. */
function planOf({ text, only }: Arguments, suite: Suite): Plan {
  const { region, 'base-url': baseUrl, 'directory-client-id': directory } = text;
  if ((region === undefined) === (baseUrl === undefined))
    throw new UsageError('Give --region or --base-url. See --help.');
  const application = applicationOf(text);
  return {
    environmentID: required(text, 'environment'),
    clientID: required(text, 'client-id'),
    rate: rateOf(text),
    ...onlyOf(only, suite),
    ...(region !== undefined && { region }),
    ...(baseUrl !== undefined && { baseUrl }),
    ...(application && { application }),
    ...(directory !== undefined && { directory: { clientID: directory, secret: '' } }),
  };
}

async function withSecrets(plan: Plan, text: Text, { environment, ask }: Surroundings) {
  const { clientID, directory, ...rest } = plan;
  const secretOf = (what: string, file: string | undefined, variable: string) =>
    readSecret({ what, file, variable }, environment, ask);
  const secret = await secretOf('client secret', text['secret-file'], 'PINGONE_CLIENT_SECRET');
  const key = directory
    ? await secretOf('API key', text['directory-key-file'], 'PINGONE_DIRECTORY_API_KEY')
    : '';
  return {
    ...rest,
    worker: { clientID, secret },
    ...(directory && { directory: { ...directory, secret: key } }),
  };
}

function exitCodeOf({ ended, observations, answers }: Report, left: number): number {
  if (ended === 'signal') return 130;
  if (ended === 'noAnswer') return 2;
  const differs =
    observations.some(({ result }) => result === 'differs') ||
    answers.some(({ differences }) => differences.length > 0);
  return differs || left > 0 ? 1 : 0;
}

function writing(write: () => void): void {
  try {
    write();
  } catch (error) {
    const { code } = error as { code?: string };
    throw new UsageError(
      `The report cannot be written: ${code}. Give --report a file in a folder that you may write to.`,
    );
  }
}

/** Refuses a report that could not be written, before a run of minutes. */
function checkReportFile(file: string): void {
  const isNew = !existsSync(file);
  writing(() => closeSync(openSync(file, 'a')));
  if (isNew) rmSync(file);
}

async function execute(given: Arguments, surroundings: Surroundings): Promise<number> {
  const { text, isOn } = given;
  const { print, signal } = surroundings;
  const cleanOnly = isOn('clean');
  const suite = await loadSuite();
  const plan = { ...planOf(given, suite), cleanOnly };
  if (!isOn('yes')) {
    print(describePlan(plan, suite));
    return 0;
  }
  const file = text.report ?? 'ping-password-report.json';
  if (!cleanOnly) checkReportFile(file);
  const options = await withSecrets(plan, text, surroundings);
  const report = await runLive({
    ...{ ...options, signal, log: print },
    records: fileRecords(),
  });
  if (cleanOnly) print(describeLeftovers(report));
  else {
    print(describeReport(report));
    writing(() => writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`));
    print(`The report is in ${file}.`);
  }
  return exitCodeOf(report, (cleanOnly ? report.leftovers : report.cleaned).left);
}

/** Runs the command and gives its exit code: 1 when anything differs, 2 when it cannot run or gets no answers. */
export async function runCommand(
  parameters: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const { print, complain } = surroundings;
  try {
    const given = readArguments(parameters);
    if (given.isOn('help')) print(help);
    else if (given.isOn('version')) print(versionOf());
    else return await execute(given, surroundings);
    return 0;
  } catch (error) {
    complain(explainFailure(error));
    return surroundings.signal.aborted ? 130 : 2;
  }
}

function versionOf(): string {
  const file = createRequire(import.meta.url).resolve('@ping-password/conformance/package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
