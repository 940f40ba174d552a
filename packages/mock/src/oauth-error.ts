import { operationOf, resolveReference } from '@ping-password/contract';
import type { Route } from './route-table.ts';
import type { Answer } from './vendor-error.ts';

interface MediaTypes {
  content?: Record<string, { schema?: unknown }>;
}

interface Refusal {
  id?: string;
  message?: string;
  details?: { target?: string; message: string }[];
}

/** Whether the action documents the error of OAuth 2.0 for a status. */
function documentsOAuthError({ api, action }: Route, status: number): boolean {
  const operation = operationOf(api.document, action) as {
    responses: Record<string, unknown>;
  };
  const response = resolveReference(api.document, operation.responses[status]) as
    | MediaTypes
    | undefined;
  return Object.values(response?.content ?? {}).some(({ schema }) => {
    const { required = [] } = (resolveReference(api.document, schema) ?? {}) as {
      required?: string[];
    };
    return required.includes('error');
  });
}

/** Rewrites a refusal of the mock where the action documents another form than the vendor's. */
export function inDocumentedForm(route: Route, answer: Answer): Answer {
  if (answer.status < 400 || answer.text === undefined) return answer;
  if (!documentsOAuthError(route, answer.status)) return answer;
  const { id, message = '', details = [] } = JSON.parse(answer.text) as Refusal;
  if (id === undefined) return answer;
  const grant = details.some(({ target }) => target === 'grant_type');
  const error =
    answer.status === 401 ? 'invalid_client' : grant ? 'unsupported_grant_type' : 'invalid_request';
  const description =
    details.length > 0 ? details.map((detail) => detail.message).join(' ') : message;
  return { ...answer, text: JSON.stringify({ error, error_description: description }) };
}
