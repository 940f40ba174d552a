import type { DeviceRecipe } from './mfa-devices.ts';
import type { PasswordRecord, UserRecord } from './records.ts';

const day = 86_400_000;
const hour = 3_600_000;

/** A test user, with the state that a fresh world gives it. */
export interface Persona {
  readonly id: string;
  readonly given: string;
  readonly family: string;
  /** What the persona is for. */
  readonly state: string;
  /** The state of the password at the beginning; the password itself is always `personaPassword`. */
  password(now: number): Partial<PasswordRecord> & { readonly none?: boolean };
  readonly user?: Partial<Pick<UserRecord, 'enabled' | 'identityProvider'>>;
  /** Devices of the second factor. */
  readonly mfaDevices?: readonly DeviceRecipe[];
}

/** The password of every persona. */
export const personaPassword = 'Tr4vel-Lightly-88';

/** How long the lock of `user.locked` lasts, so that it is still there when somebody gets to it. */
const personaLock = day;

const changedDaysAgo = (days: number) => (now: number) => ({ lastChangedAt: now - days * day });

/** The personas by user name. */
export const personas: Readonly<Record<string, Persona>> = {
  'user.ok': {
    id: 'c3042000-188f-4bc7-a269-dee1602cf7af',
    given: 'Olivia',
    family: 'Keller',
    state: 'Everything works.',
    password: changedDaysAgo(30),
  },
  'user.expired': {
    id: '7e1c9a52-3b4d-4f60-8a17-2d5e8f9b0c13',
    given: 'Emil',
    family: 'Xanten',
    state: 'The password is older than the policy allows.',
    password: changedDaysAgo(200),
  },
  'user.mustchange': {
    id: '15b0d3e8-6a2f-4c97-9e04-8b7c1d2f3a46',
    given: 'Mona',
    family: 'Chang',
    state: 'The password is temporary.',
    password: (now) => ({ ...changedDaysAgo(30)(now), mustChange: true }),
  },
  'user.locked': {
    id: '9d84f1c6-0e5b-4a3d-b728-6c1f2e3d4b57',
    given: 'Lothar',
    family: 'Ockham',
    state: 'The password is locked, for a day.',
    password: (now) => ({
      ...changedDaysAgo(30)(now),
      failures: 5,
      lock: { at: now, until: now + personaLock, cause: 'passwords' },
    }),
  },
  'user.nopassword': {
    id: '4f6a2b9c-8d1e-4073-a5c6-0b9e8d7f6a68',
    given: 'Nora',
    family: 'Pastor',
    state: 'There is no password.',
    password: () => ({ none: true }),
  },
  'user.external': {
    id: '2b7d9e10-5f3a-4c68-8d41-6e0f9a1b3c44',
    given: 'Enzo',
    family: 'Terrell',
    state: 'Another identity provider is in charge.',
    password: changedDaysAgo(30),
    user: { identityProvider: { id: '5d0e1f2a-6b7c-4d8e-9f10-a1b2c3d4e5f6', type: 'SAML' } },
  },
  'user.gateway': {
    id: 'b3c5d7e9-1f20-4a46-8c5d-7e6f5a4b3c79',
    given: 'Greta',
    family: 'Waterman',
    state: 'The password is kept in an LDAP directory.',
    password: () => ({
      none: true,
      gateway: {
        id: '0b8c2e5a-6f0e-4a5e-9f46-4a0ef0f2a511',
        type: 'LDAP',
        userType: { id: '9f1d4c1e-77f5-4d8e-9a3b-0f4a6f5d7c22' },
        correlationAttributes: { uid: 'user.gateway' },
      },
    }),
  },
  'user.disabled': {
    id: 'e8f7a6b5-4c3d-4e2f-9a1b-0c9d8e7f6b8a',
    given: 'Dieter',
    family: 'Sablon',
    state: 'The account is disabled.',
    password: changedDaysAgo(30),
    user: { enabled: false },
  },
  'user.tooyoung': {
    id: '6c2e4a80-9b1d-4f35-87e6-5a4b3c2d1e9b',
    given: 'Tove',
    family: 'Young',
    state: 'The password was changed an hour ago; the policy asks for a day.',
    password: (now) => ({ lastChangedAt: now - hour }),
  },
  'user.expiring': {
    id: '0a9b8c7d-6e5f-4041-b2c3-d4e5f6a7b8ac',
    given: 'Inga',
    family: 'Expert',
    state: 'The password expires in a week.',
    password: changedDaysAgo(175),
  },
  'user.mfa': {
    id: 'a4d81c3f-2e97-4b50-96fa-3c8e5b71d0ce',
    given: 'Maya',
    family: 'Faktor',
    state: 'A sign-on asks for a passcode, which goes to an e-mail device.',
    password: changedDaysAgo(30),
    mfaDevices: [{ id: '6b2d94f0-5c17-4e8a-b3d6-0f9a27c1e584', type: 'EMAIL' }],
  },
};

/** The user of the PingOne for Enterprise directory. */
export const directoryPersona = {
  id: '4ec0bb1e-37b0-414e-b27e-b17ec8ee9321',
  username: 'jborder',
  email: 'jborder@anywhere.com',
  name: { given: 'Jo', family: 'Border' },
  password: '$ecret@456',
} as const;
