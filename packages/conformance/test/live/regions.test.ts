import type { Fetch } from '@ping-password/client';
import { createSandbox } from '@ping-password/sandbox';
import { describe, expect, it } from 'vitest';
import { statementsFor } from '../../src/live/observe.ts';
import { runLive } from '../../src/live/run.ts';
import { hostsOf } from '../../src/live/tenant.ts';
import { application, directory, environmentID, worker } from './tenant.ts';

describe('a region', () => {
  it.each([
    ['NA', 'com', true],
    ['EU', 'eu', true],
    ['CA', 'ca', false],
    ['AU', 'com.au', true],
    ['SG', 'sg', false],
    ['AP', 'asia', false],
  ])('%s has the hosts of %s', (region, domain, hasDirectory) => {
    expect(hostsOf({ region })).toEqual({
      platform: `https://api.pingone.${domain}/v1`,
      auth: `https://auth.pingone.${domain}`,
      directory: hasDirectory ? `https://directory-api.pingone.${domain}/api` : '',
    });
  });

  it('without a Directory API leaves its statements out', () => {
    const needs = (region: string) =>
      new Set(statementsFor({ region, directory }).map((statement) => statement.needs));
    expect([needs('EU'), needs('CA')]).toEqual([
      new Set(['worker', 'directory']),
      new Set(['worker']),
    ]);
  });

  it('is called at its own hosts alone, and named in the report', async () => {
    const sandbox = createSandbox({ vendorHosts: true });
    const hosts = new Set<string>();
    const fetch: Fetch = (request) => {
      hosts.add(new URL(request.url).host);
      return sandbox.fetch(request);
    };
    const only = ['lock-status', 'wrong-credentials', 'directory-method', 'sign-off-effects'];
    const accounts = { worker, application, directory };
    const report = await runLive({
      ...{ region: 'EU', environmentID, ...accounts },
      ...{ only, fetch, rate: 10_000 },
    });
    expect(report.observations.filter(({ result }) => result !== 'holds')).toEqual([]);
    expect(report.observations).toHaveLength(13);
    expect(report.region).toBe('EU');
    expect([...hosts].sort()).toEqual([
      'api.pingone.eu',
      'auth.pingone.eu',
      'directory-api.pingone.eu',
    ]);
  });
});
