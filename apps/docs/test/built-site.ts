import { readFile } from 'node:fs/promises';
import { inject } from 'vitest';

/** Address of the folder of the site that was built for the tests. */
export const site = new URL(inject('site'));

/** The text of one of its files. */
export const read = (name: string): Promise<string> => readFile(new URL(name, site), 'utf8');
