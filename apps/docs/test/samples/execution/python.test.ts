import { describe, expect, it } from 'vitest';
import { isInstalled } from '../run-samples.ts';
import { runAsPrinted } from './run-as-printed.ts';

const isHere = await isInstalled('python3');
if (isHere) runAsPrinted('python', { command: 'python3', file: 'sample.py' });

describe('the samples in python', () => {
  it(isHere ? 'are run' : 'are parsed only, as there is no python3 on this machine', () => {
    expect(typeof isHere).toBe('boolean');
  });
});
