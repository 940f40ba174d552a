import { invalid } from '../http/refusal.ts';
import type { Validators } from '../http/schema/validators.ts';
import type { ActionRequest, Decision } from './reply.ts';

/** A request as its action reads it, with the warnings about that; the refusal, where it cannot. */
export interface CheckedRequest {
  readonly request: ActionRequest;
  readonly warnings: NonNullable<Decision['warnings']>;
  readonly refusal?: Decision | undefined;
}

const parameterFaults = ({ path, query, wire }: ActionRequest, validators: Validators) =>
  validators.parameters({ path, query, header: wire.headers });

/** Refuses a request whose parameters or body break the schema of its action. */
export function checkSchema(request: ActionRequest, validators: Validators): Decision | undefined {
  const { body } = request;
  const details = parameterFaults(request, validators);
  const faults = body === undefined ? [] : validators.body(body);
  return details.length + faults.length > 0 ? invalid([...details, ...faults]) : undefined;
}

/** Checks a request, and leaves out of its JSON body what PingOne ignores. */
export function readTolerantly(request: ActionRequest, validators: Validators): CheckedRequest {
  const { body, route } = request;
  // A form takes parameters that nobody knows (RFC 6749, 3.2), and all its values are text.
  if (body === undefined || route.action.mediaType === 'application/x-www-form-urlencoded')
    return { request, warnings: [], refusal: checkSchema(request, validators) };
  const details = parameterFaults(request, validators);
  const { value, warnings, faults } = validators.readBody(body);
  const broken = details.length + faults.length > 0;
  return {
    // A body that is as it was is most of them.
    request: value === body ? request : { ...request, body: value },
    warnings,
    refusal: broken ? { ...invalid([...details, ...faults]), warnings } : undefined,
  };
}
