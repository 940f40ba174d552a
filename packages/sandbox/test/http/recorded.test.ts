import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  auditEvents,
  isPartial,
  outside,
  recordings,
} from '../../../contract/test/recorded/manifest.ts';
import { createValidatorRegistry } from '../../src/http/schema/validators.ts';
import { routeOf } from './contract.ts';

const folder = new URL('../../../contract/test/recorded/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const validatorsOf = createValidatorRegistry();

describe('the recorded answers', () => {
  it('are all in the manifest, once', () => {
    const answers = recordings.map(({ file }) => file);
    const listed = [...answers, ...auditEvents, ...Object.keys(outside)];
    expect(listed.sort()).toEqual(files.sort());
  });

  it.each(recordings)('$file keeps the contract of $operationId', (recording) => {
    const { api, operationId, status, file } = recording;
    const route = routeOf(api, operationId);
    const [mediaType = ''] = route.action.responses[status] ?? [];
    const value = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    const faults = validatorsOf(route).response(status, mediaType, value);
    const counted = faults.filter((fault) => !isPartial(recording) || !fault.endsWith('required.'));
    expect(counted).toEqual([]);
  });
});
