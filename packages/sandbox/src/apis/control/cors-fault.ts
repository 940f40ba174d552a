import type { components } from '@ping-password/contract/control';
import type { ErrorDetail } from '../../http/vendor-error.ts';
import { type OriginProblem, readOriginPattern } from '../../world/origin-pattern.ts';
import { invalid } from './refusals.ts';

const problems: Readonly<Record<OriginProblem, string>> = {
  'no origin':
    'must be http or https, a host name or IPv4 address and perhaps a port, such as https://app.example.com.',
  'wrong wildcard': 'may have one *, in a subdomain, such as https://*.example.com.',
};

/** What is wrong with the origins whose pages an application allows. Source: R-SDK, R-TF. */
export function corsFault(
  settings: components['schemas']['CORSSettings'] | undefined,
): ErrorDetail | undefined {
  if (!settings) return undefined;
  const { behavior, origins = [] } = settings;
  const target = 'corsSettings.origins';
  if (behavior === 'ALLOW_SPECIFIC_ORIGINS' && origins.length === 0)
    return invalid(target, 'lists at least one origin with ALLOW_SPECIFIC_ORIGINS.');
  if (behavior === 'ALLOW_NO_ORIGINS' && origins.length > 0)
    return invalid(target, 'is left out or empty with ALLOW_NO_ORIGINS.');
  for (const [index, text] of origins.entries()) {
    const pattern = readOriginPattern(text);
    if (typeof pattern !== 'string')
      return invalid(`${target}.${index}`, problems[pattern.problem]);
  }
  return undefined;
}
