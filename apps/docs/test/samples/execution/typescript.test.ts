import { runAsPrinted } from './run-as-printed.ts';

runAsPrinted('typescript', { command: process.execPath, file: 'sample.ts' });
