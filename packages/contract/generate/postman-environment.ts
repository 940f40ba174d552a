/** Variables by name, with what stands for them in the examples: that of the default world of the mock. */
const known: Readonly<Record<string, string>> = {
  environmentID: 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6',
  userID: 'c3042000-188f-4bc7-a269-dee1602cf7af',
  flowID: '8d3f1d2b-6a54-4f0e-9b1a-2c7e5f4d9a10',
  directoryUserID: '4ec0bb1e-37b0-414e-b27e-b17ec8ee9321',
  clientID: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
  redirectUri: 'http://127.0.0.1:4020/callback',
  workerClientID: '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01',
  workerClientSecret: 'sandbox-worker-secret',
  directoryClientID: 'sandbox-directory',
  directoryApiKey: 'sandbox-api-key',
  password: 'Tr4vel-Lightly-88',
  newPassword: 'Fake-Harbour-2042!',
  recoveryCode: 'FAKE1234',
};

/** What the scripts of the collection fill in. */
const filledIn = ['workerToken', 'userToken', 'session'];

const isSecret = (name: string) => /(secret|key|password|token|session|code)$/i.test(name);

/** The variables of a collection, found by the value that they stand for in the contract's examples. */
export interface Variables {
  /** Makes a variable known; the name of one that stands for the same value otherwise. */
  name(variable: string, value: string): string;
  /** An example with every value that a variable stands for replaced by the variable. */
  fill(example: unknown): unknown;
  /** The environment file. */
  environment(name: string): object;
}

export function createVariables(baseUrls: Readonly<Record<string, string>>): Variables {
  const names = new Map(Object.entries(known).map(([name, value]) => [value, name]));
  const fill = (example: unknown): unknown => {
    if (Array.isArray(example)) return example.map(fill);
    if (typeof example === 'object' && example !== null)
      return Object.fromEntries(Object.entries(example).map(([key, part]) => [key, fill(part)]));
    const name = typeof example === 'string' ? names.get(example) : undefined;
    return name === undefined ? example : `{{${name}}}`;
  };
  return {
    name(variable, value) {
      const name = names.get(value) ?? variable;
      names.set(value, name);
      return name;
    },
    fill,
    environment(name) {
      const values = [
        ...Object.entries(baseUrls),
        ...[...names].map(([value, variable]) => [variable, value] as const),
        ...filledIn.map((variable) => [variable, ''] as const),
      ];
      return {
        name,
        values: values.map(([key, value]) => ({
          key,
          value,
          type: isSecret(key) ? 'secret' : 'default',
          enabled: true,
        })),
        _postman_variable_scope: 'environment',
      };
    },
  };
}
