import { parseArgs } from 'node:util';
import { attackAsForeignCaller } from './callers.ts';
import { attackByFloods } from './floods.ts';
import { attackByRaces } from './races.ts';
import { attackByRawHttp } from './raw-http.ts';
import { attackForSecrets } from './secrets.ts';
import { attackByShapes } from './shapes.ts';
import { attackBySignOns } from './sign-ons.ts';
import type { Tally } from './tally.ts';
import { startVictim } from './victim.ts';

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' } } });
const seed = Number(values.seed);
if (!Number.isSafeInteger(seed)) {
  console.error('--seed takes a whole number.');
  process.exit(2);
}

const victim = await startVictim();
const tallies: Tally[] = [];
const shown = ({ area, tried, faults }: Tally) =>
  `${area.padEnd(18)}${String(tried).padStart(6)} tried${String(tried - faults.length).padStart(6)} held${String(faults.length).padStart(6)} failed`;

try {
  for (const attack of [
    attackAsForeignCaller,
    attackByRawHttp,
    attackForSecrets,
    attackByRaces,
    attackBySignOns,
    (target: typeof victim) => attackByShapes(target, seed),
    attackByFloods,
  ]) {
    const tally = await attack(victim);
    tallies.push(tally);
    console.log(shown(tally));
    for (const fault of tally.faults) console.log(`  ${fault}`);
  }
} finally {
  const code = await victim.end();
  tallies.push({
    area: 'end',
    tried: 1,
    faults: code === 0 ? [] : [`the mock ended with ${code}`],
  });
}
const failed = tallies.flatMap(({ faults }) => faults).length;
const tried = tallies.reduce((sum, tally) => sum + tally.tried, 0);
console.log(`${tried} attacks, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
