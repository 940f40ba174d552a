import {
  type ActionRequest,
  type ExampleServer,
  type Performance,
  type Route,
  vendorError,
} from '@ping-password/sandbox';
import { contractExample } from './contract-example.ts';
import { type Preference, preferenceFor, readPreference } from './prefer.ts';
import type { Prism } from './prism.ts';
import { isAuthenticated } from './security.ts';

/** A caller without a wish gets the success that belongs to the request. */
function completed(preference: Preference, route: Route, body: unknown): Preference {
  if (preference.code !== undefined || preference.dynamic) return preference;
  return preferenceFor(route, body) ?? preference;
}

const prismMissing: Performance = {
  answer: vendorError(
    400,
    'Generated data needs Prism, which is not installed. Run npm install @stoplight/prism-http beside the mock, and start it again.',
  ),
  rule: 'Prism is not installed',
};

/** Answers a request with an example of its action, the one that `Prefer` names if there is one. */
export async function answerExample(
  { route, body, wire }: ActionRequest,
  prism: Prism,
): Promise<Performance> {
  const preference = readPreference(wire.headers['prefer'] ?? '', route);
  if ('fault' in preference)
    return { answer: vendorError(400, preference.fault), rule: 'Prefer names nothing' };
  const wanted = completed(preference, route, body);
  const answer =
    (await prism(route, wanted)) ?? (wanted.dynamic ? undefined : contractExample(route, wanted));
  return answer ? { answer, rule: 'example' } : prismMissing;
}

/** Whether a request asks for an example; other preferences are the client's own business. */
export const asksForExample = ({ wire }: ActionRequest): boolean =>
  /(?:^|[,;\s])(?:code|example|dynamic)\s*=/i.test(wire.headers['prefer'] ?? '');

/** The mock without a state: well-formed credentials are enough, and examples answer. */
export const examplesServer = (prism: Prism): ExampleServer => ({
  isAuthenticated,
  answer: (request) => answerExample(request, prism),
});
