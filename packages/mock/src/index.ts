export { defineWorld, type WorldInput } from '@ping-password/sandbox';
export { type Mock, type MockOptions, startMock } from './start-mock.ts';
