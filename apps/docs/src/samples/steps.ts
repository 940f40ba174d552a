/** What is kept of an answer: a member of its JSON, or a cookie, as the value of a variable. */
export type Kept = { readonly variable: string } & (
  | { readonly member: readonly string[] }
  | { readonly cookie: string }
);

/** What differs from the first request example of the action that a step calls. */
export interface StepDraft {
  readonly call: readonly [api: string, operationId: string];
  /** Why the step is there, as a comment says it. */
  readonly says: string;
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly keeps?: Kept;
  readonly mayFail?: boolean;
}

const publicClient = 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02';
const userID = 'c3042000-188f-4bc7-a269-dee1602cf7af';

/** Makes a sample independent of what was tried before. */
export const reset: StepDraft = {
  call: ['control', 'resetWorld'],
  says: 'Put the sandbox back to its beginning.',
};

const keepsToken = { variable: 'accessToken', member: ['access_token'] };

export const workerToken: StepDraft = {
  call: ['control', 'issueToken'],
  says: 'Take a token of the worker application.',
  body: {},
  keeps: keepsToken,
};

export const userToken: StepDraft = {
  call: ['control', 'issueToken'],
  says: 'Take a token of the user user.ok.',
  body: { userID, clientID: publicClient },
  keeps: keepsToken,
};

/** Begins a sign-on that answers with the flow itself. */
export const beginFlow = (query: Readonly<Record<string, unknown>> = {}): StepDraft => ({
  call: ['auth', 'authorize'],
  says: 'Begin a sign-on.',
  query: { response_mode: 'pi.flow', ...query },
  keeps: { variable: 'flowID', member: ['id'] },
});
