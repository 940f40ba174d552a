/** Why the sandbox has no such failure, by the key of its example. */
const reasons: Readonly<Record<string, string>> = {
  badGateway: 'The sandbox has no gateway.',
  quotaExceeded: 'The sandbox has no quota.',
  licenseExceeded: 'The sandbox has no licence.',
  mockFailed: 'Only a defect of the sandbox leads to it.',
};

/** Whether nothing that a reader does in the sandbox ends in a failure. */
export const isBeyondSandbox = (example: string): boolean => Object.hasOwn(reasons, example);

/** Why the steps to a failure are missing. */
export const reasonOf = (example: string): string =>
  reasons[example] ?? 'No steps to it are known here.';
