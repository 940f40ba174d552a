import type { Facts } from '../table.ts';

/** Where each API lives, and how a client is let in. */
export const platformAccess: Facts = {
  documented: `
https://api.pingone.{tld}/v1
  .: public R-SDK R-PY
  tld: one of com; one of eu; one of ca; one of com.au; one of sg; one of asia
  tld: NA com; EU eu; CA ca; AU com.au; SG sg; AP asia
userToken
  .: http bearer JWT
workerToken
  .: http bearer JWT; public D-SCOPE D-OIDC
`,
  inferred: `
userToken
  .: inferred D-SCOPE R-TF
`,
  decided: `
https://api.pingone.{tld}/v1
  tld: by default com
`,
};

export const authAccess: Facts = {
  documented: `
https://auth.pingone.{tld}
  .: public R-SDK R-PY
  tld: one of com; one of eu; one of ca; one of com.au; one of sg; one of asia
  tld: NA com; EU eu; CA ca; AU com.au; SG sg; AP asia
https://{customDomain}
  .: public D-CD
clientSecret
  .: http basic
flowCookie
  .: apiKey cookie ST
userToken
  .: http bearer JWT
`,
  decided: `
https://auth.pingone.{tld}
  tld: by default com
https://{customDomain}
  customDomain: by default auth.example.com
`,
};

export const directoryAccess: Facts = {
  documented: `
https://directory-api.pingone.{tld}/api
  .: public E-IDX E-PCV
  tld: one of com; one of eu; one of com.au
  tld: NA com; EU eu; AU com.au
apiCredentials
  .: http basic
`,
  decided: `
https://directory-api.pingone.{tld}/api
  tld: by default com
`,
};
