import * as client from '@ping-password/client';
import { type Api, type ApiDocument, mockUrl, type Sources } from './contract.ts';
import { curlSample } from './curl-sample.ts';
import { evidenceLine, evidenceOf } from './evidence.ts';
import { knownValues } from './known-values.ts';
import { type Remark, withRemarks } from './remark.ts';
import { requestsOf, type SampleRequest } from './request.ts';
import { factoryOf, typescriptSample } from './typescript-sample.ts';

/** One entry of `x-codeSamples`. */
export interface CodeSample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/** An API that the client has no factory for is shown with curl alone. */
const languagesOf = (api: Api) => [
  { lang: 'bash', name: 'cURL', write: curlSample },
  ...(Object.hasOwn(client, factoryOf(api))
    ? [{ lang: 'typescript', name: 'TypeScript', write: typescriptSample }]
    : []),
];

/** The first sample has the plain name, so that a reader chooses the language once for all actions. */
const labelOf = (name: string, { example }: SampleRequest, index: number) =>
  index === 0 ? name : `${name}: ${example}`;

/** The samples of an action, by language and then by request example. */
export function codeSamplesOf(api: Api, operationId: string): CodeSample[] {
  const requests = api.actions
    .filter((action) => action.operationId === operationId)
    .flatMap((action) => requestsOf(api, action));
  return languagesOf(api).flatMap(({ lang, name, write }) =>
    requests.map((request, index) => ({
      lang,
      label: labelOf(name, request, index),
      source: write(api, request),
    })),
  );
}

const evidenceRemark =
  (sources: Sources): Remark =>
  (part) => {
    const evidence = evidenceOf(part);
    return evidence && evidenceLine(evidence, sources);
  };

/**
 * The document that the reference is built from: known values and evidence to read, and samples to
 * run.
 */
export function docsDocument(api: Api, sources: Sources): ApiDocument {
  const { document } = api;
  const paths = Object.entries(document.paths).map(([path, item]) => {
    const operations = Object.entries(item).map(([method, operation]) => {
      const { operationId } = operation as { operationId: string };
      const samples = codeSamplesOf(api, operationId);
      return [method, { ...(operation as object), 'x-codeSamples': samples }];
    });
    return [path, Object.fromEntries(operations)];
  });
  const mock = { url: mockUrl(api), description: 'The mock on this machine, as in the samples.' };
  return {
    ...withRemarks({ ...document, paths: Object.fromEntries(paths) }, [
      knownValues,
      evidenceRemark(sources),
    ]),
    servers: [...document.servers, mock],
  };
}
