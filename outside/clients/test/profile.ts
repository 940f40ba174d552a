/** What the scopes `profile` and `email` tell of the user `user.ok`. */
export const profile = {
  sub: 'c3042000-188f-4bc7-a269-dee1602cf7af',
  preferred_username: 'user.ok',
  given_name: 'Olivia',
  family_name: 'Keller',
  email: 'user.ok@example.com',
};
