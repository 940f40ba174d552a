import { existsSync, rmSync } from 'node:fs';
import { drift } from './drift.ts';
import { folder } from './folder.ts';

/** Variables that aim the tests at another server than the mock of the run, which nobody records. */
const elsewhere = ['MOCK_URL', 'PLATFORM_URL', 'AUTH_URL', 'DIRECTORY_URL'].find(
  (name) => process.env[name],
);

const { exchanges, problems } = existsSync(folder)
  ? await drift(folder)
  : { exchanges: 0, problems: [] };
rmSync(folder, { recursive: true, force: true });
for (const problem of problems) console.error(problem);

if (exchanges + problems.length > 0)
  console.log(`${exchanges} exchanges were compared with the contract; ${problems.length} differ.`);
else if (elsewhere)
  console.log(
    `No traffic was recorded: ${elsewhere} names another server than the mock of the run.`,
  );
else
  console.error(
    'No traffic with the APIs was recorded, so nothing was compared with the contract.\n' +
      'Run all tests of the package: pnpm test, without a file or a project.',
  );
process.exitCode = problems.length > 0 || (exchanges === 0 && !elsewhere) ? 1 : 0;
