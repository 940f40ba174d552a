import { existsSync, rmSync } from 'node:fs';
import { drift } from './drift.ts';

const folder = '.reports/traffic';

if (existsSync(folder)) {
  const { exchanges, problems } = await drift(folder);
  rmSync(folder, { recursive: true });
  for (const problem of problems) console.error(problem);
  console.log(`${exchanges} exchanges were compared with the contract; ${problems.length} differ.`);
  process.exitCode = problems.length > 0 ? 1 : 0;
} else {
  console.log(
    'No traffic was recorded: the tests ran against another server than the mock of the run.',
  );
}
