import { readApis, readControlApi } from '../../src/contract.ts';
import { httpCall } from '../../src/samples/http-call.ts';
import { planOf } from '../../src/samples/plan.ts';
import { requestsOf } from '../../src/samples/request.ts';
import { languages, sampleOf } from '../../src/samples/samples.ts';

/** Every API of the contract. */
export const apis = [...(await readApis()), await readControlApi()];

/** Every request example of every action. */
export const requests = apis.flatMap((api) =>
  api.actions.flatMap((action) =>
    requestsOf(api, action).map((request) => ({
      api,
      request,
      title: [api.name, action.operationId, request.example].filter(Boolean).join(' '),
    })),
  ),
);

/** The samples of a language, by the title of their request. */
export const samplesIn = (key: string) => {
  const language = languages.find((candidate) => candidate.key === key);
  if (!language) throw new Error(`${key} is no language.`);
  return requests
    .filter(({ api, request }) => !request.stream && (language.shows?.(api, request) ?? true))
    .map(({ api, request, title }) => ({
      title,
      request,
      call: httpCall(api, planOf(apis, api, request).request),
      ...sampleOf(language, apis, api, request),
    }));
};
