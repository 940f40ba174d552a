import { type Api, isVendors, mockUrl, regionsOf, regionUrl } from '../contract.ts';
import type { SandboxFacts } from '../sandbox-page/facts.ts';
import type { Targets } from './page/rewrite.ts';

/** What stands for the values of the default world, in the order in which a row of its table has them. */
const placeholders: Readonly<Record<string, readonly string[]>> = {
  environment: ['YOUR_ENVIRONMENT_ID'],
  'worker application': ['YOUR_WORKER_CLIENT_ID', 'YOUR_WORKER_CLIENT_SECRET'],
  'OIDC application (public, PKCE)': ['YOUR_CLIENT_ID', 'YOUR_REDIRECT_URI'],
  'Directory API account': ['YOUR_DIRECTORY_CLIENT_ID', 'YOUR_API_KEY'],
};

const codesIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

function namesOf({ world, personas }: SandboxFacts): [string, string][] {
  const [, userID = ''] = personas.rows[0] ?? [];
  const named = Object.entries(placeholders).flatMap(([thing, names]): [string, string][] => {
    const row = world.rows.find(([first]) => first === thing);
    if (!row) throw new Error(`The default world has no row ${thing}.`);
    return codesIn(row[1] ?? '').map((value, index) => [value, names[index] ?? value]);
  });
  return [...named, [codesIn(userID)[0] ?? '', 'YOUR_USER_ID']];
}

/** The text of `/target/targets.json`: where samples can be sent, from the contract. */
export function targetsJson(apis: readonly Api[], facts: SandboxFacts): string {
  const vendors = apis.filter(isVendors);
  const targets: Targets = {
    sandbox: Object.fromEntries(vendors.map((api) => [api.name, mockUrl(api)])),
    regions: Object.fromEntries(
      vendors.map(({ name, document }) => [
        name,
        Object.fromEntries(
          Object.entries(regionsOf(document)).map(([region, domain]) => [
            region,
            regionUrl(document, domain),
          ]),
        ),
      ]),
    ),
    placeholders: namesOf(facts),
  };
  return JSON.stringify(targets);
}
