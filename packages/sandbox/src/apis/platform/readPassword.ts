import { hold } from '../../password/held.ts';
import { notFound } from '../not-found.ts';
import { passwordState } from './password-resource.ts';
import type { PlatformHandler } from './types.ts';

export const readPassword: PlatformHandler<'readPassword'> = (call) =>
  hold(call)
    ? { status: 200, body: passwordState(call, call.query.expand !== undefined), rule: 'read' }
    : notFound('user');
