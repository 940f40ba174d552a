import { actions } from '@ping-password/contract/platform';
import { expect, test } from 'vitest';
import { neighbours, selectedAction } from '../src/web/wire.ts';

const all = [actions.readPassword, actions.resetPassword, actions.setPassword];
const url = 'http://127.0.0.1/';

const put = (mediaType: string) =>
  new Request(url, { method: 'PUT', body: '{}', headers: { 'content-type': mediaType } });

test.each([
  ['application/vnd.pingidentity.password.reset+json', 'resetPassword'],
  ['application/vnd.pingidentity.password.set+json', 'setPassword'],
])('PUT with %s selects %s', (mediaType, operationId) => {
  expect(selectedAction(all, put(mediaType))?.operationId).toBe(operationId);
});

test('GET without a Content-Type selects readPassword', () => {
  expect(selectedAction(all, new Request(url))?.operationId).toBe('readPassword');
});

test('PUT with application/json selects nothing', () => {
  expect(selectedAction(all, put('application/json'))).toBeUndefined();
});

test('neighbours share method and path, and differ in the Content-Type', () => {
  const ids = neighbours(actions.resetPassword, actions).map(({ operationId }) => operationId);
  expect(ids).toEqual(['setPassword', 'setPasswordValue', 'setPasswordGateway']);
  expect(neighbours(actions.readPassword, actions)).toEqual([]);
});
