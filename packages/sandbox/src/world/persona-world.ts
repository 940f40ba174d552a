import { defineWorld } from './define-world.ts';

/** The password of every persona. */
export const personaPassword = 'Tr4vel-Lightly-88';

/** The world of the test users, in the form that `--seed` and the control API take. */
export const personaWorld = defineWorld({
  name: 'personas',
  personas: false,
  users: [
    {
      id: 'c3042000-188f-4bc7-a269-dee1602cf7af',
      username: 'user.ok',
      name: { given: 'Olivia', family: 'Keller' },
      description: 'Everything works.',
      password: { value: personaPassword, lastChangedAgo: 'P30D' },
    },
    {
      id: '7e1c9a52-3b4d-4f60-8a17-2d5e8f9b0c13',
      username: 'user.expired',
      name: { given: 'Emil', family: 'Xanten' },
      description: 'The password is older than the policy allows.',
      password: { value: personaPassword, lastChangedAgo: 'P200D' },
    },
    {
      id: '15b0d3e8-6a2f-4c97-9e04-8b7c1d2f3a46',
      username: 'user.mustchange',
      name: { given: 'Mona', family: 'Chang' },
      description: 'The password is temporary.',
      password: { value: personaPassword, lastChangedAgo: 'P30D', mustChange: true },
    },
    {
      id: '9d84f1c6-0e5b-4a3d-b728-6c1f2e3d4b57',
      username: 'user.locked',
      name: { given: 'Lothar', family: 'Ockham' },
      description: 'The password is locked, for a day.',
      password: { value: personaPassword, lastChangedAgo: 'P30D', failures: 5, lockedFor: 'P1D' },
    },
    {
      id: '4f6a2b9c-8d1e-4073-a5c6-0b9e8d7f6a68',
      username: 'user.nopassword',
      name: { given: 'Nora', family: 'Pastor' },
      description: 'There is no password.',
    },
    {
      id: '2b7d9e10-5f3a-4c68-8d41-6e0f9a1b3c44',
      username: 'user.external',
      name: { given: 'Enzo', family: 'Terrell' },
      description: 'Another identity provider is in charge.',
      identityProvider: { id: '5d0e1f2a-6b7c-4d8e-9f10-a1b2c3d4e5f6', type: 'SAML' },
      password: { value: personaPassword, lastChangedAgo: 'P30D' },
    },
    {
      id: 'b3c5d7e9-1f20-4a46-8c5d-7e6f5a4b3c79',
      username: 'user.gateway',
      name: { given: 'Greta', family: 'Waterman' },
      description: 'The password is kept in an LDAP directory.',
      gateway: {
        id: '0b8c2e5a-6f0e-4a5e-9f46-4a0ef0f2a511',
        type: 'LDAP',
        userType: { id: '9f1d4c1e-77f5-4d8e-9a3b-0f4a6f5d7c22' },
        correlationAttributes: { uid: 'user.gateway' },
      },
    },
    {
      id: 'e8f7a6b5-4c3d-4e2f-9a1b-0c9d8e7f6b8a',
      username: 'user.disabled',
      name: { given: 'Dieter', family: 'Sablon' },
      description: 'The account is disabled.',
      enabled: false,
      password: { value: personaPassword, lastChangedAgo: 'P30D' },
    },
    {
      id: '6c2e4a80-9b1d-4f35-87e6-5a4b3c2d1e9b',
      username: 'user.tooyoung',
      name: { given: 'Tove', family: 'Young' },
      description: 'The password was changed an hour ago; the policy asks for a day.',
      password: { value: personaPassword, lastChangedAgo: 'PT1H' },
    },
    {
      id: '0a9b8c7d-6e5f-4041-b2c3-d4e5f6a7b8ac',
      username: 'user.expiring',
      name: { given: 'Inga', family: 'Expert' },
      description: 'The password expires in a week.',
      password: { value: personaPassword, lastChangedAgo: 'P175D' },
    },
    {
      id: 'a4d81c3f-2e97-4b50-96fa-3c8e5b71d0ce',
      username: 'user.mfa',
      name: { given: 'Maya', family: 'Faktor' },
      description: 'A sign-on asks for a passcode, which goes to an e-mail device.',
      mfaDevices: [{ id: '6b2d94f0-5c17-4e8a-b3d6-0f9a27c1e584', type: 'EMAIL' }],
      password: { value: personaPassword, lastChangedAgo: 'P30D' },
    },
  ],
});
