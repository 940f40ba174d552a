import type { ErrorObject } from 'ajv';
import type { ErrorDetail } from './vendor-error.ts';

type Kind = 'REQUIRED_VALUE' | 'EMPTY_VALUE' | 'INVALID_VALUE';

const memberOf = (error: ErrorObject): string | undefined => {
  const { missingProperty, additionalProperty, unevaluatedProperty } = error.params;
  return missingProperty ?? additionalProperty ?? unevaluatedProperty;
};

function targetOf(error: ErrorObject): string {
  const parts = error.instancePath.split('/').slice(1);
  const member = memberOf(error);
  return [...parts, ...(member === undefined ? [] : [member])].join('.');
}

function kindOf(error: ErrorObject): Kind {
  if (error.keyword === 'required') return 'REQUIRED_VALUE';
  return error.keyword === 'minLength' && error.data === '' ? 'EMPTY_VALUE' : 'INVALID_VALUE';
}

/** Says what is wrong without the value at fault, which may be a password. */
function messageOf(error: ErrorObject, kind: Kind, target: string): string {
  const subject = target || 'The body';
  if (kind === 'REQUIRED_VALUE') return `${subject} is required.`;
  if (kind === 'EMPTY_VALUE') return `${subject} must not be empty.`;
  if (memberOf(error) !== undefined) return `${subject} is not a member of this request.`;
  if (error.keyword === 'false schema') return `${subject} must not be sent here.`;
  if (error.keyword === 'enum')
    return `${subject} must be one of ${error.params['allowedValues'].join(', ')}.`;
  const [example] = error.parentSchema?.['examples'] ?? [];
  if (error.keyword === 'pattern' && example !== undefined)
    return `${subject} must be written like ${example}.`;
  return `${subject} ${error.message}.`;
}

/** A body of a thousand faults is told the first of them. */
const mostDetails = 50;

/** One entry per fault, missing members first. */
export function errorDetails(errors: readonly ErrorObject[], root = ''): ErrorDetail[] {
  if (errors.length === 0) return [];
  const details = errors.map((error) => {
    const target = targetOf(error) || root;
    const code = kindOf(error);
    return { code, ...(target && { target }), message: messageOf(error, code, target) };
  });
  const byFault = new Map<string, ErrorDetail>();
  for (const detail of details) {
    const key = `${detail.code} ${detail.target}`;
    if (!byFault.has(key)) byFault.set(key, detail);
  }
  const distinct = [...byFault.values()];
  const missing = distinct.filter(({ code }) => code === 'REQUIRED_VALUE');
  const others = distinct.filter(({ code }) => code !== 'REQUIRED_VALUE');
  return [...missing, ...others].slice(0, mostDetails);
}
