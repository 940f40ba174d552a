export { weak } from '../model/password-model.ts';

/** Passwords that the policy takes; the first is the one that the user has. */
export const known = [
  'Fake-Harbour-2042!',
  'Quiet:Window:731?',
  'Lazy#Candle#55x',
  'Ninth_Orbit=264',
] as const;
