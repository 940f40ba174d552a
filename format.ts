import { spawnSync } from 'node:child_process';

const verify = process.argv.includes('--check');
const { status } = spawnSync('biome', ['format', ...(verify ? [] : ['--write'])], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
