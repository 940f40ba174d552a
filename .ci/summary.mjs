import { existsSync, readdirSync, readFileSync } from 'node:fs';

const status = Number(process.argv[2]);
const folders = ['.', 'packages', 'apps'].flatMap((parent) =>
  readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${parent}/${name}`),
);
const reports = folders.flatMap((folder) => {
  const file = `${folder}/.reports/vitest.json`;
  return existsSync(file) ? [JSON.parse(readFileSync(file, 'utf8'))] : [];
});
const sum = (member) => reports.reduce((total, report) => total + report[member], 0);

// What failed stands at the end, where it is found without reading the output of every package.
for (const { name, status: outcome, message, assertionResults } of reports.flatMap(
  ({ testResults }) => testResults,
)) {
  const failed = assertionResults.filter((result) => result.status === 'failed');
  for (const { fullName, failureMessages } of failed) {
    console.log(`FAILED ${name}\n  ${fullName}\n  ${failureMessages.join('\n').slice(0, 2_000)}`);
  }
  if (outcome === 'failed' && failed.length === 0) console.log(`FAILED ${name}\n  ${message}`);
}

// A failure outside the tests, in lint or types, is a failure too.
const failures = Math.max(sum('numFailedTests'), status === 0 ? 0 : 1);
console.log(`${sum('numPassedTests')} passed, ${failures} failed`);
