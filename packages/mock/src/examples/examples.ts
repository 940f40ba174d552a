import {
  type ActionRequest,
  type ExampleServer,
  type Performance,
  type Route,
  vendorError,
} from '@ping-password/sandbox';
import { type Preference, preferenceFor, readPreference } from './prefer.ts';
import type { Prism } from './prism.ts';
import { isAuthenticated } from './security.ts';

/** A caller without a wish gets the success that belongs to the request. */
function completed(preference: Preference, route: Route, body: unknown): Preference {
  if (preference.code !== undefined || preference.dynamic) return preference;
  return preferenceFor(route, body) ?? preference;
}

/** Answers a request with an example of its action, the one that `Prefer` names if there is one. */
export async function answerExample(
  { route, body, wire }: ActionRequest,
  prism: Prism,
): Promise<Performance> {
  const preference = readPreference(wire.headers['prefer'] ?? '', route);
  if ('fault' in preference)
    return { answer: vendorError(400, preference.fault), rule: 'Prefer names nothing' };
  return { answer: await prism(route, completed(preference, route, body)), rule: 'example' };
}

/** Whether a request asks for an example; other preferences are the client's own business. */
export const asksForExample = ({ wire }: ActionRequest): boolean =>
  /(?:^|[,;\s])(?:code|example|dynamic)\s*=/i.test(wire.headers['prefer'] ?? '');

/** The mock without a state: well-formed credentials are enough, and examples answer. */
export const examplesServer = (prism: Prism): ExampleServer => ({
  isAuthenticated,
  answer: (request) => answerExample(request, prism),
});
