import { contractTest } from '../../src/contract-test.ts';
import {
  anonymousPlatform,
  malformedBody,
  platform,
  prefer,
  unlistedMediaType,
  user,
} from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}/password#password.set';
const body = { value: 'Fake-Harbour-2042!' };
const set = (options: object = {}) => platform.PUT(path, { params: user, body, ...options });

contractTest('platform', 'setPassword', (when) => {
  when(200, 'the value meets the policy', () => set(), { status: 'OK' });
  when(
    200,
    'the user has to change it',
    () => set({ body: { ...body, forceChange: true }, ...prefer('example=forceChange') }),
    { status: 'MUST_CHANGE_PASSWORD' },
  );
  when(400, 'the value is missing', () => set({ body: { forceChange: true } }), {
    details: [{ code: 'REQUIRED_VALUE', target: 'value' }],
  });
  when(400, 'the value is empty', () => set({ body: { value: '' } }), {
    details: [{ code: 'EMPTY_VALUE', target: 'value' }],
  });
  when(400, 'forceChange is a string', () => set({ body: { ...body, forceChange: 'false' } }), {
    details: [{ code: 'INVALID_VALUE', target: 'forceChange' }],
  });
  when(400, 'the body belongs to password.reset', () => set({ body: { newPassword: 'x' } }), {
    details: [
      { code: 'REQUIRED_VALUE', target: 'value' },
      { code: 'INVALID_VALUE', target: 'newPassword' },
    ],
  });
  when(400, 'the body is not JSON', () => set(malformedBody), { code: 'INVALID_REQUEST' });
  when(400, 'the value breaks the policy', () => set(prefer('example=valuePolicy')), {
    details: [
      { target: 'value', innerError: { unsatisfiedRequirements: ['excludesCommonlyUsed'] } },
    ],
  });
  when(401, 'there is no access token', () => anonymousPlatform.PUT(path, { params: user, body }), {
    code: 'ACCESS_FAILED',
  });
  when(403, 'the token lacks the permission', () => set(prefer('code=403')), {
    code: 'ACCESS_FAILED',
  });
  when(404, 'there is no such user', () => set(prefer('code=404')), { code: 'NOT_FOUND' });
  when(415, 'the media type selects no action', () => set(unlistedMediaType), {
    code: 'INVALID_REQUEST',
  });
  when(429, 'the rate is used up', () => set(prefer('code=429')), { code: 'REQUEST_LIMITED' });
});
