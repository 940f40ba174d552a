/** What the programs of the consumer tell when the packages work. */
export const onTheWeb = {
  client: 'MUST_CHANGE_PASSWORD USERNAME_PASSWORD_REQUIRED',
  contract: 'PUT application/vnd.pingidentity.password.reset+json true',
  policy: 'length excludesCommonlyUsed',
  redirect: 'unexpected The redirect is not followed. Write the baseUrl that it leads to.',
};
