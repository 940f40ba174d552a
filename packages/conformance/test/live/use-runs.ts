import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterEach } from 'vitest';
import type { LiveOptions } from '../../src/live/options.ts';
import type { Report } from '../../src/live/report.ts';
import { runLive } from '../../src/live/run.ts';
import {
  application,
  directory,
  noCases,
  type Otherwise,
  startTenant,
  type TestTenant,
  worker,
} from './tenant.ts';

const ajv = new Ajv2020();
formats.default(ajv);
const file = new URL('../../documents/report.schema.json', import.meta.url);

/** Whether a report keeps the published schema; its `errors` say what does not. */
export const keepsSchema = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));

/** Runs of the live kit, each against a tenant of its own that ends with the test. */
export interface Runs {
  run(otherwise?: Otherwise, more?: object): Promise<{ report: Report; tenant: TestTenant }>;
  /** The tenant of the run that began last; undefined before the first. */
  newestTenant(): TestTenant | undefined;
}

/** Prepares runs for the tests of the file that calls this. */
export function useRuns(): Runs {
  const tenants: TestTenant[] = [];
  afterEach(async () => {
    await Promise.all(tenants.splice(0).map((tenant) => tenant.close()));
  });
  return {
    newestTenant: () => tenants.at(-1),
    async run(otherwise, more) {
      const tenant = await startTenant(otherwise);
      tenants.push(tenant);
      const { environmentID, url } = tenant;
      const accounts = { worker, application, directory };
      const options = { environmentID, ...accounts, baseUrl: url, rate: 10_000 };
      const report = await runLive({ ...options, suite: noCases, ...more } as LiveOptions);
      return { report, tenant };
    },
  };
}
