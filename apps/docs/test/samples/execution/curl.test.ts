import { runAsPrinted } from './run-as-printed.ts';

// The preparations are the same in every language, so that one shows whether a second run works.
runAsPrinted('curl', { command: 'sh', file: 'sample.sh', times: 2 });
