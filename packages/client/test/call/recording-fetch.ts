/** A `fetch` that answers with one response and keeps the requests it got. */
export function recordingFetch(body: string | null, init: ResponseInit = {}) {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request.clone());
    return new Response(body, { headers: { 'content-type': 'application/json' }, ...init });
  };
  return { fetch, requests };
}

export const ids = {
  environmentID: 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6',
  userID: 'c3042000-188f-4bc7-a269-dee1602cf7af',
  flowID: '8d3f1d2b-6a54-4f0e-9b1a-2c7e5f4d9a10',
};

/** The path of a user's password, and its parameters. */
export const password = '/environments/{environmentID}/users/{userID}/password';
export const path = { environmentID: ids.environmentID, userID: ids.userID };
