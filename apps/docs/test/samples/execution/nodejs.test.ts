import { runAsPrinted } from './run-as-printed.ts';

runAsPrinted('nodejs', { command: process.execPath, file: 'sample.mjs' });
