import { describe, expect, it } from 'vitest';
import { isVendors } from '../../src/contract.ts';
import { readMaterial } from '../../src/pages.ts';
import { samplesOf } from '../../src/samples/samples.ts';
import { rewrite, type Targets } from '../../src/target/page/rewrite.ts';
import { read } from '../built-site.ts';

const targets = JSON.parse(await read('target/targets.json')) as Targets;
const { apis } = await readMaterial();

const samples = apis
  .filter(isVendors)
  .flatMap((api) =>
    api.actions.flatMap((action) =>
      samplesOf(apis, api, action).map((sample) => ({ api: api.name, ...sample })),
    ),
  );

describe('a sample for a region', () => {
  it('has no address, credential or identifier of the sandbox left', () => {
    expect(samples.length).toBeGreaterThan(500);
    for (const { api, code } of samples) {
      const written = rewrite(targets, api, 'EU', code);
      expect(written).not.toContain('127.0.0.1:4010');
      for (const [value] of targets.placeholders) expect(written).not.toContain(value);
      expect(written).toMatch(/https:\/\/[a-z-]+\.pingone\.eu|Host: [a-z-]+\.pingone\.eu(?:\n|$)/);
    }
  });

  it('goes to the path of the region in HTTP, too', () => {
    const http = samples.find(
      ({ code, language }) => language === 'http' && code.includes('password.reset+json'),
    );
    expect(
      rewrite(targets, 'platform', 'EU', http?.code ?? '')
        .split('\n')
        .slice(0, 2),
    ).toEqual([
      'PUT /v1/environments/YOUR_ENVIRONMENT_ID/users/YOUR_USER_ID/password HTTP/1.1',
      'Host: api.pingone.eu',
    ]);
  });

  it('is as it was where the API does not have the region', () => {
    for (const { api, code } of samples.filter((sample) => sample.api === 'directory'))
      expect(rewrite(targets, api, 'CA', code)).toBe(code);
  });
});
