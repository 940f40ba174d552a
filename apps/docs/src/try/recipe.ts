import type { Failure } from '../actions/failures.ts';
import type { PlannedCall, PlannedStep, RunPlan } from './page/plan.ts';

/** How a failure is brought about; the last call of the plan is answered with it. */
export interface Recipe {
  /** Changes the steps and the call of the sample. */
  readonly change?: (plan: RunPlan) => RunPlan;
  /** Steps after those of the sample. */
  readonly steps?: (operationId: string) => PlannedStep[];
  /** Changes the call alone; `undefined` where it cannot be brought about so. */
  readonly call?: (call: PlannedCall, failure: Failure) => PlannedCall | undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Changes the members of a JSON body; `undefined` where there is none to change. */
export function edited(
  call: PlannedCall,
  edit: (members: Record<string, unknown>) => Record<string, unknown> | undefined,
): PlannedCall | undefined {
  if (call.body === undefined || !call.body.startsWith('{')) return undefined;
  const members: unknown = JSON.parse(call.body);
  const changed = isObject(members) ? edit(members) : undefined;
  return changed && { ...call, body: JSON.stringify(changed, null, 2) };
}

/** Puts values in the place of members that a body has. */
export const members = (values: Readonly<Record<string, string>>): Recipe => ({
  call: (call) =>
    edited(call, (body) => {
      const fitting = Object.entries(values).filter(([name]) => name in body);
      return fitting.length > 0 ? { ...body, ...Object.fromEntries(fitting) } : undefined;
    }),
});

/** Gives a body a member, whether it has one of the name or not. */
export const withMember = (name: string, value: unknown): Recipe => ({
  call: (call) => edited(call, (body) => ({ ...body, [name]: value })),
});

/** Sends the call once before. */
export const twice: Recipe = {
  change: ({ steps, call }) => ({
    steps: [...steps, { ...call, says: 'Send the same call before.' }],
    call,
  }),
};

/** Sends the call with wrong codes before, each time with another one. */
export const wrongBefore = (member: string, codes: readonly string[], last: string): Recipe => ({
  change: ({ steps, call }) => {
    const sent = (code: string) => ({
      ...call,
      body: JSON.stringify({ ...JSON.parse(call.body ?? '{}'), [member]: code }, null, 2),
    });
    const wrong = codes.map((code) => ({
      ...sent(code),
      says: 'Send a wrong code.',
      mayFail: true as const,
    }));
    return { steps: [...steps, ...wrong], call: sent(last) };
  },
});

/** Leaves the member out that the failure names. */
export const without: Recipe = {
  call: (call, { detail }) =>
    edited(call, (body) => {
      const { target = '' } = detail ?? {};
      const { [target]: removed, ...rest } = body;
      return removed === undefined ? undefined : rest;
    }),
};

/** Empties the member that the failure names. */
export const emptied: Recipe = {
  call: (call, { detail }) =>
    edited(call, (body) => {
      const { target = '' } = detail ?? {};
      return target in body ? { ...body, [target]: '' } : undefined;
    }),
};

/** Puts a value in the place of an identifier of the path, a variable included; the last one unless told. */
export function withIdentifier(
  call: PlannedCall,
  value: string,
  place = -1,
): PlannedCall | undefined {
  const [path = '', query] = call.path.split('?');
  const found = [...path.matchAll(/\/(?:[0-9a-f-]{36}|\uE000\w+\uE001)(?=\/|$)/gi)].at(place);
  if (!found) return undefined;
  const changed = `${path.slice(0, found.index)}/${value}${path.slice(found.index + found[0].length)}`;
  return { ...call, path: query === undefined ? changed : `${changed}?${query}` };
}

/** Puts a value in the place of a header that the call has. */
export const withHeader = (
  call: PlannedCall,
  name: string,
  value: string,
): PlannedCall | undefined =>
  name in call.headers ? { ...call, headers: { ...call.headers, [name]: value } } : undefined;

/** Puts a value into the query. */
export const withQuery = (name: string, value: string): Recipe => ({
  call: (call) => {
    const [path = '', query = ''] = call.path.split('?');
    const others = query.split('&').filter((each) => each && !each.startsWith(`${name}=`));
    return {
      ...call,
      path: `${path}?${[...others, `${name}=${encodeURIComponent(value)}`].join('&')}`,
    };
  },
});

/** Gives a form a field, or leaves the field out. */
export const withForm = (name: string, value?: string): Recipe => ({
  call: (call) => {
    if (!call.headers['content-type']?.endsWith('urlencoded')) return undefined;
    const fields = (call.body ?? '').split('&').filter((field) => !field.startsWith(`${name}=`));
    const own = value === undefined ? [] : [`${name}=${value}`];
    return { ...call, body: [...fields, ...own].join('&') };
  },
});
