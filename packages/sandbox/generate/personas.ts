import { writeFileSync } from 'node:fs';
import { personaTable } from './persona-table.ts';

writeFileSync(new URL('../PERSONAS.md', import.meta.url), personaTable());
