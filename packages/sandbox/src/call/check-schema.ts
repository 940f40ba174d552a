import { invalid } from '../http/refusal.ts';
import type { Validators } from '../http/schema/validators.ts';
import type { ActionRequest, Decision } from './reply.ts';

/** Refuses a request whose parameters or body break the schema of its action. */
export function checkSchema(
  { path, query, body, wire }: ActionRequest,
  validators: Validators,
): Decision | undefined {
  const details = validators.parameters({ path, query, header: wire.headers });
  const faults = body === undefined ? [] : validators.body(body);
  return details.length + faults.length > 0 ? invalid([...details, ...faults]) : undefined;
}
