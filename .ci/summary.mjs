import { existsSync, readdirSync, readFileSync } from 'node:fs';

const status = Number(process.argv[2]);
const folders = ['.', 'packages', 'apps'].flatMap((parent) =>
  readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${parent}/${name}`),
);
const reports = folders.map((folder) => `${folder}/.reports/vitest.json`).filter(existsSync);
const counts = reports.map((file) => JSON.parse(readFileSync(file, 'utf8')));
const sum = (member) => counts.reduce((total, report) => total + report[member], 0);

// A failure outside the tests, in lint or types, is a failure too.
const failed = Math.max(sum('numFailedTests'), status === 0 ? 0 : 1);
console.log(`${sum('numPassedTests')} passed, ${failed} failed`);
