import { createHash } from 'node:crypto';
import type { ErrorDetail, Exchange, WorldInput } from '@ping-password/sandbox';
import type { Scenario } from './read-scenario.ts';

/** The control API of a world, whatever stands for its identifier in a file. */
export const worldPath = (environmentID: unknown): string =>
  `/_mock/worlds/${encodeURIComponent(String(environmentID))}`;

/** An identifier that is the same whenever a world of this name is made. */
function identifierOf(name: string): string {
  const digits = createHash('sha256').update(`ping-password world ${name}`).digest('hex');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

/** Calls the control API from within. */
export async function callControl(
  exchange: Exchange,
  method: string,
  url: string,
  body?: unknown,
): Promise<{ readonly status: number; readonly value: unknown }> {
  const { answer } = await exchange({
    method,
    url,
    headers: { 'content-type': 'application/json' },
    origin: 'http://127.0.0.1',
    body: async () => (body === undefined ? undefined : Buffer.from(JSON.stringify(body))),
  });
  return { status: answer.status, value: answer.value };
}

/** What is wrong, one fault a line, each with the place where it is written. */
export function faultsOf(value: unknown, placeOf: Scenario['placeOf']): string {
  const { message = '', details = [] } = value as {
    message?: string;
    details?: readonly ErrorDetail[];
  };
  if (details.length === 0) return `${placeOf('')}: ${message}`;
  return details
    .map((detail) => {
      const { target = '' } = detail;
      const told = detail.message.startsWith(target) ? '' : `${target}: `;
      return `${placeOf(target)}: ${told}${detail.message}`;
    })
    .join('\n');
}

/** The identifier of the environment that a world gets. */
const environmentOf = ({ environmentID, name = '' }: WorldInput) =>
  environmentID === undefined ? identifierOf(name) : String(environmentID).toLowerCase();

/**
 * Makes worlds, but for those that a store has kept.
 *
 * @param kept identifiers of the environments that stay as they are.
 * @returns the identifiers of the environments, in the order of the worlds.
 * @throws Error with a line for each fault: file, line, column and what to write instead.
 */
export async function seedWorlds(
  exchange: Exchange,
  scenarios: readonly Scenario[],
  kept: ReadonlySet<string>,
): Promise<string[]> {
  for (const { world, placeOf } of scenarios) {
    const environmentID = environmentOf(world);
    if (kept.has(environmentID)) continue;
    const { environmentID: own, ...input } = world;
    const made = await callControl(exchange, 'PUT', worldPath(environmentID), input);
    if (made.status >= 300) throw new Error(faultsOf(made.value, placeOf));
  }
  return scenarios.map(({ world }) => environmentOf(world));
}
