/** The default world of the mock. */
export const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
export const userID = 'c3042000-188f-4bc7-a269-dee1602cf7af';
export const currentPassword = 'Tr4vel-Lightly-88';

export const worldPath = `/_mock/worlds/${environmentID}`;
export const tokensPath = `${worldPath}/tokens`;
export const passwordPath = `/platform/v1/environments/${environmentID}/users/${userID}/password`;
