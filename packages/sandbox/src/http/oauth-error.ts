import { operationOf, resolveReference } from '@ping-password/contract';
import type { Route } from './route-table.ts';
import type { Answer, ErrorBody } from './vendor-error.ts';

interface MediaTypes {
  content?: Record<string, { schema?: unknown }>;
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

/** Rewrites a refusal where the action documents another form than the vendor's. */
export function inDocumentedForm(route: Route, answer: Answer): Answer {
  const { id, message = '', details = [] } = (answer.value ?? {}) as Partial<ErrorBody>;
  if (answer.status < 400 || id === undefined) return answer;
  if (!documentsOAuthError(route, answer.status)) return answer;
  const grant = details.some(
    ({ code, target }) => target === 'grant_type' && code !== 'REQUIRED_VALUE',
  );
  const error =
    answer.status === 401 ? 'invalid_client' : grant ? 'unsupported_grant_type' : 'invalid_request';
  const description =
    details.length > 0 ? details.map((detail) => detail.message).join(' ') : message;
  const { text: _, ...rest } = answer;
  return { ...rest, value: { error, error_description: description } };
}
