import { type Api, type ApiDocument, isVendors, type Sources, serversOf } from '../contract.ts';
import { evidenceLine, evidenceOf } from '../evidence/evidence.ts';
import { curlSample } from '../samples/curl-sample.ts';
import { requestsOf, type SampleRequest } from '../samples/request.ts';
import { moduleOf, typescriptSample } from '../samples/typescript-sample.ts';
import { knownValues } from './known-values.ts';
import { type Remark, withRemarks } from './remark.ts';

/** One entry of `x-codeSamples`. */
export interface CodeSample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/** Whether an action answers by itself; a sign-off only leads a browser elsewhere. */
const answers = ({ action }: SampleRequest) =>
  Object.keys(action.responses).some((status) => status.startsWith('2'));

/** The client waits for an answer to end, which a stream does not do. */
const languages = [
  { lang: 'bash', name: 'cURL', write: curlSample, shows: () => true },
  {
    lang: 'typescript',
    name: 'TypeScript',
    write: typescriptSample,
    shows: (api: Api, request: SampleRequest) =>
      moduleOf(api) !== undefined && !request.stream && answers(request),
  },
];

/** The first sample has the plain name, so that a reader chooses the language once for all actions. */
const labelOf = (name: string, { example }: SampleRequest, index: number) =>
  index === 0 ? name : `${name}: ${example}`;

/** The samples of an action, by language and then by request example. */
export function codeSamplesOf(api: Api, operationId: string): CodeSample[] {
  const requests = api.actions
    .filter((action) => action.operationId === operationId)
    .flatMap((action) => requestsOf(api, action));
  return languages.flatMap(({ lang, name, write, shows }) =>
    requests
      .filter((request) => shows(api, request))
      .map((request, index) => ({
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
  // Schemas that the mock's own API borrows bring evidence along, which is about the vendor's.
  const remarks = isVendors(api) ? [knownValues, evidenceRemark(sources)] : [knownValues];
  return {
    ...withRemarks({ ...document, paths: Object.fromEntries(paths) }, remarks),
    servers: serversOf(api),
  };
}
