import { contractTest } from '../../src/contract-test.ts';
import { type CallOn, controlRefusals, inWorld } from '../../src/control.ts';
import { malformedBody } from '../../src/requests.ts';
import { control } from '../../src/world.ts';

const body = { type: 'WEB_APP', redirectUris: ['http://localhost:3000/callback'] } as const;
const call: CallOn = (params, options = {}) =>
  control.POST('/worlds/{environmentID}/applications', {
    params,
    body: { ...body, redirectUris: [...body.redirectUris] },
    ...options,
  });

contractTest('control', 'createApplication', (when) => {
  when(201, 'only the type is needed', () => call(inWorld, { body: { type: 'NATIVE_APP' } }), {
    tokenEndpointAuthMethod: 'NONE',
  });
  when(201, 'the application is new', () => call(inWorld), {
    ...body,
    tokenEndpointAuthMethod: 'CLIENT_SECRET_BASIC',
  });
  when(400, 'the type is missing', () => call(inWorld, { body: {} }), {
    details: [{ code: 'REQUIRED_VALUE', target: 'type' }],
  });
  when(
    400,
    'a redirect URI is relative',
    () => call(inWorld, { body: { ...body, redirectUris: ['/callback'] } }),
    { details: [{ code: 'INVALID_VALUE', target: 'redirectUris.0' }] },
  );
  const only = (origin: string) =>
    ({ behavior: 'ALLOW_SPECIFIC_ORIGINS', origins: [origin] }) as const;
  const asking = (corsSettings: object) => call(inWorld, { body: { ...body, corsSettings } });
  when(201, 'it names the origins of its pages', () => asking(only('https://*.example.com')), {
    corsSettings: only('https://*.example.com'),
  });
  when(400, 'an origin has a path', () => asking(only('https://app.example.com/callback')), {
    details: [{ code: 'INVALID_VALUE', target: 'corsSettings.origins.0' }],
  });
  when(400, 'the body is not JSON', () => call(inWorld, malformedBody), {
    code: 'INVALID_REQUEST',
  });
  controlRefusals(when, call, { takesBody: true });
});
