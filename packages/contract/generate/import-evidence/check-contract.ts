import { existsSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import type { LiveReport } from './report.ts';

/**
 * Refuses a report about another contract: its statements may mean something else.
 *
 * @throws Error that names the API and both versions.
 */
export function checkContract(specs: URL, { contract }: LiveReport): void {
  for (const [api, version] of Object.entries(contract)) {
    const file = `${api}/openapi.yaml`;
    if (!/^[a-z]+$/.test(api) || !existsSync(new URL(file, specs)))
      throw new Error(`The report is about the API ${api}, which specs/ does not have.`);
    const own = parseDocument(readFileSync(new URL(file, specs), 'utf8')).getIn([
      'info',
      'version',
    ]);
    if (version !== own)
      throw new Error(
        `The report is about version ${version} of the contract of the API ${api}, and specs/${file} has ${own}. Run the live kit of this version again.`,
      );
  }
}
