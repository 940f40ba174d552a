import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A server that writes its name and its URL to standard output once it listens. */
export interface Service {
  readonly name: string;
  /** What a person finds there. */
  readonly purpose: string;
  /** The Node program, and its arguments. */
  readonly program: readonly string[];
}

/** Servers that run until they are ended. */
export interface Running {
  /** The URL of each service, in the order they were given. */
  readonly urls: readonly string[];
  /** Resolves when one of them ends by itself, with what it was. */
  readonly ended: Promise<string>;
  /** Ends every service. */
  close(): Promise<void>;
}

/** A service lets its calls in flight finish for 5 s. */
const defaultTimeLimit = 8000;

const run = (program: readonly string[]) =>
  spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'pipe'] });

interface Child {
  service: Service;
  process: ReturnType<typeof run>;
  exited: Promise<unknown>;
  errors: string[];
}

function launch(service: Service): Child {
  const process_ = run(service.program);
  const child: Child = { service, process: process_, exited: once(process_, 'close'), errors: [] };
  createInterface({ input: process_.stderr }).on('line', (line) => child.errors.push(line));
  return child;
}

/** The URL of the first line; what follows goes to `log` with the name in front. */
function urlOf(
  { service, process: process_, exited, errors }: Child,
  log: (line: string) => void,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const announcement = `${service.name} http`;
    let announced = false;
    createInterface({ input: process_.stdout }).on('line', (line) => {
      if (announced) log(`${service.name}: ${line}`);
      else if (line.startsWith(announcement)) {
        announced = true;
        resolve(line.slice(service.name.length + 1));
      }
    });
    exited.then(() =>
      reject(new Error(`${service.name}: ${errors.join('\n') || 'ended before it listened.'}`)),
    );
  });
}

/**
 * Starts the services side by side.
 *
 * @param log takes the lines that the services write once they listen.
 * @param stop ends them, even while they come up.
 * @param timeLimit milliseconds after which a service that does not end by itself is killed.
 * @throws Error when one does not come up, with its own words; the others are ended first.
 */
export async function serveTogether(
  services: readonly Service[],
  log: (line: string) => void,
  stop?: AbortSignal,
  timeLimit = defaultTimeLimit,
): Promise<Running> {
  const children = services.map(launch);
  const close = async () => {
    for (const child of children) child.process.kill('SIGTERM');
    const force = setTimeout(() => {
      for (const child of children) child.process.kill('SIGKILL');
    }, timeLimit);
    await Promise.all(children.map(({ exited }) => exited));
    clearTimeout(force);
  };
  stop?.addEventListener('abort', close);
  try {
    const urls = await Promise.all(children.map((child) => urlOf(child, log)));
    const ended = Promise.race(
      children.map(async ({ service, exited, errors }) => {
        await exited;
        return [`${service.name} ended.`, ...errors].join('\n');
      }),
    );
    return { urls, ended, close };
  } catch (error) {
    await close();
    throw error;
  }
}
