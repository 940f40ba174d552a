import { rmSync } from 'node:fs';
import { folder } from './folder.ts';

// Before the tests, not at the first recorder: those of parallel workers share the folder.
rmSync(folder, { recursive: true, force: true });
