import { describe, expect, it } from 'vitest';
import { apiOf, readControlApi } from '../../src/contract.ts';
import { codeSamplesOf, docsDocument } from '../../src/reference/docs-document.ts';
import { petApi, sources, withOperation } from '../example-api.ts';

describe('docsDocument', () => {
  const document = docsDocument(petApi, sources);

  it('names the first sample after its language alone, and the others after their example', () => {
    expect(codeSamplesOf(petApi, 'feedPet').map(({ lang, label }) => [lang, label])).toEqual([
      ['bash', 'cURL'],
      ['bash', 'cURL: quoted'],
      ['typescript', 'TypeScript'],
      ['typescript', 'TypeScript: quoted'],
    ]);
  });

  it('keeps the path keys with their fragments and gives every operation its samples', () => {
    const operations = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.values(item).map((operation) => [
        path,
        (operation as { 'x-codeSamples': unknown })['x-codeSamples'],
      ]),
    );
    expect(operations).toEqual([
      ['/pets', codeSamplesOf(petApi, 'listPets')],
      ['/pets/{id}#pet.feed', codeSamplesOf(petApi, 'feedPet')],
      ['/pets/{id}#pet.free', codeSamplesOf(petApi, 'freePet')],
    ]);
  });

  it('shows evidence on operations and in components', () => {
    expect(document.paths['/pets/{id}#pet.feed']?.['put']).toMatchObject({
      description:
        'Feeds it.\n\n**Evidence: page** — [Update \\[Password\\]](https://vendor.example/update); An older copy',
    });
    expect(document.components?.['responses']).toMatchObject({
      Pet: {
        description: 'The pet.\n\n**Evidence: inferred** — An older copy. Deduced from the name.',
      },
    });
  });

  it('tells known values before their evidence', () => {
    const state = {
      type: 'string',
      description: 'How it is.',
      'x-extensible-enum': ['WELL'],
      'x-evidence': { level: 'page', sources: ['B'] },
    };
    const components = { schemas: { State: state } };
    const paths = { '/pets': { ...petApi.document.paths['/pets'] } };
    const api = apiOf('platform', { ...petApi.document, paths, components });
    expect(docsDocument(api, sources).components).toEqual({
      schemas: {
        State: {
          ...state,
          description: 'How it is.\n\nKnown values: `WELL`.\n\n**Evidence: page** — An older copy',
        },
      },
    });
  });

  it('adds the mock to the servers', () => {
    expect(document.servers).toEqual([
      { url: 'https://api.example.{tld}/v1' },
      {
        url: 'http://127.0.0.1:4010/platform/v1',
        description: 'The mock on this machine, as in the samples.',
      },
    ]);
  });

  it('shows an answer that does not end in cURL alone', () => {
    const responses = { 200: { content: { 'text/event-stream': {} } } };
    const api = withOperation('/pets', 'get', { responses });
    expect(codeSamplesOf(api, 'listPets').map(({ label }) => label)).toEqual(['cURL']);
  });

  it('tells no evidence of the control API and leaves its server alone', async () => {
    const control = await readControlApi();
    const shown = docsDocument(control, sources);
    expect(JSON.stringify(shown)).not.toContain('**Evidence');
    expect(shown.servers).toEqual(control.document.servers);
  });

  it('shows an API without a client in cURL alone', () => {
    const api = apiOf('pets', petApi.document);
    expect(codeSamplesOf(api, 'listPets').map(({ label }) => label)).toEqual(['cURL']);
  });
});
