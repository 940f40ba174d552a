import { help, optionsOf } from './options.ts';
import { run } from './run.ts';
import { createWorkTree } from './work-tree.ts';

/** Runs the command line; the exit code is 0 whatever the score is. */
async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  if (options.help) return console.log(help);
  const tree = await createWorkTree();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => tree.remove().then(() => process.exit(1)));
  }
  try {
    console.log(await run(tree, options, console.error));
  } finally {
    await tree.remove();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
