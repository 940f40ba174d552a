/** The request that every server answers: a platform self-change. */
export const request = {
  method: 'PUT' as const,
  path: '/environments/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6/users/c3042000-188f-4bc7-a269-dee1602cf7af/password',
  headers: {
    authorization: 'Bearer bench',
    'content-type': 'application/vnd.pingidentity.password.reset+json',
  },
  body: JSON.stringify({ currentPassword: 'Tr4vel-Lightly-88', newPassword: 'Fake-Harbour-2042!' }),
};
