// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Action, Route, States } from './action.ts';
import type { CallArguments, OtherHeaders, ResultOf } from './call.ts';

/** The actions of this API by operationId. */
export const actions = {
  "authorize": {
    "operationId": "authorize",
    "method": "GET",
    "path": "/{environmentID}/as/authorize",
    "responses": {
      "200": [
        "application/hal+json",
        "text/html"
      ],
      "302": [],
      "400": [
        "application/json"
      ],
      "429": [
        "application/json"
      ],
      "500": [
        "application/json"
      ],
      "502": [
        "application/json"
      ],
      "503": [
        "application/json"
      ]
    },
    "security": [
      []
    ],
    "retry": "proven"
  },
  "authorizeByForm": {
    "operationId": "authorizeByForm",
    "method": "POST",
    "path": "/{environmentID}/as/authorize",
    "mediaType": "application/x-www-form-urlencoded",
    "responses": {
      "200": [
        "application/hal+json",
        "text/html"
      ],
      "302": [],
      "400": [
        "application/json"
      ],
      "415": [
        "application/json"
      ],
      "429": [
        "application/json"
      ],
      "500": [
        "application/json"
      ],
      "502": [
        "application/json"
      ],
      "503": [
        "application/json"
      ]
    },
    "security": [
      []
    ],
    "retry": "proven"
  },
  "pushAuthorizationRequest": {
    "operationId": "pushAuthorizationRequest",
    "method": "POST",
    "path": "/{environmentID}/as/par",
    "mediaType": "application/x-www-form-urlencoded",
    "responses": {
      "201": [
        "application/json"
      ],
      "400": [
        "application/json"
      ],
      "401": [
        "application/json"
      ],
      "415": [
        "application/json"
      ],
      "429": [
        "application/json"
      ],
      "500": [
        "application/json"
      ],
      "502": [
        "application/json"
      ],
      "503": [
        "application/json"
      ]
    },
    "security": [
      [
        "clientSecret"
      ],
      []
    ],
    "retry": "proven"
  },
  "resumeFlow": {
    "operationId": "resumeFlow",
    "method": "GET",
    "path": "/{environmentID}/as/resume",
    "responses": {
      "200": [
        "application/hal+json",
        "text/html"
      ],
      "302": [],
      "400": [
        "application/json"
      ],
      "401": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "429": [
        "application/json"
      ],
      "500": [
        "application/json"
      ],
      "502": [
        "application/json"
      ],
      "503": [
        "application/json"
      ]
    },
    "security": [
      [
        "flowCookie"
      ]
    ],
    "retry": "proven"
  },
  "issueToken": {
    "operationId": "issueToken",
    "method": "POST",
    "path": "/{environmentID}/as/token",
    "mediaType": "application/x-www-form-urlencoded",
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/json"
      ],
      "401": [
        "application/json"
      ],
      "415": [
        "application/json"
      ],
      "429": [
        "application/json"
      ],
      "500": [
        "application/json"
      ],
      "502": [
        "application/json"
      ],
      "503": [
        "application/json"
      ]
    },
    "security": [
      [
        "clientSecret"
      ],
      []
    ],
    "retry": "proven"
  },
  "introspectToken": {
    "operationId": "introspectToken",
    "method": "POST",
    "path": "/{environmentID}/as/introspect",
    "mediaType": "application/x-www-form-urlencoded",
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/json"
      ],
      "401": [
        "application/json"
      ],
      "415": [
        "application/json"
      ],
      "429": [
        "application/json"
      ],
      "500": [
        "application/json"
      ],
      "502": [
        "application/json"
      ],
      "503": [
        "application/json"
      ]
    },
    "security": [
      [
        "clientSecret"
      ],
      []
    ],
    "retry": "safe"
  },
  "revokeToken": {
    "operationId": "revokeToken",
    "method": "POST",
    "path": "/{environmentID}/as/revoke",
    "mediaType": "application/x-www-form-urlencoded",
    "responses": {
      "200": [],
      "400": [
        "application/json"
      ],
      "401": [
        "application/json"
      ],
      "415": [
        "application/json"
      ],
      "429": [
        "application/json"
      ],
      "500": [
        "application/json"
      ],
      "502": [
        "application/json"
      ],
      "503": [
        "application/json"
      ]
    },
    "security": [
      [
        "clientSecret"
      ],
      []
    ],
    "retry": "safe"
  },
  "readUserInfo": {
    "operationId": "readUserInfo",
    "method": "GET",
    "path": "/{environmentID}/as/userinfo",
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/json"
      ],
      "401": [
        "application/json"
      ],
      "403": [
        "application/json"
      ],
      "429": [
        "application/json"
      ],
      "500": [
        "application/json"
      ],
      "502": [
        "application/json"
      ],
      "503": [
        "application/json"
      ]
    },
    "security": [
      [
        "userToken"
      ]
    ],
    "retry": "safe"
  },
  "readUserInfoByPost": {
    "operationId": "readUserInfoByPost",
    "method": "POST",
    "path": "/{environmentID}/as/userinfo",
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/json"
      ],
      "401": [
        "application/json"
      ],
      "403": [
        "application/json"
      ],
      "429": [
        "application/json"
      ],
      "500": [
        "application/json"
      ],
      "502": [
        "application/json"
      ],
      "503": [
        "application/json"
      ]
    },
    "security": [
      [
        "userToken"
      ]
    ],
    "retry": "safe"
  },
  "signOff": {
    "operationId": "signOff",
    "method": "GET",
    "path": "/{environmentID}/as/signoff",
    "responses": {
      "302": [],
      "400": [
        "application/json"
      ],
      "429": [
        "application/json"
      ],
      "500": [
        "application/json"
      ],
      "502": [
        "application/json"
      ],
      "503": [
        "application/json"
      ]
    },
    "security": [
      []
    ],
    "retry": "safe"
  },
  "signOffByIDToken": {
    "operationId": "signOffByIDToken",
    "method": "GET",
    "path": "/{environmentID}/as/idpSignoff",
    "responses": {
      "204": [],
      "302": [],
      "400": [
        "application/json"
      ],
      "429": [
        "application/json"
      ],
      "500": [
        "application/json"
      ],
      "502": [
        "application/json"
      ],
      "503": [
        "application/json"
      ]
    },
    "security": [
      []
    ],
    "retry": "safe"
  },
  "readSigningKeys": {
    "operationId": "readSigningKeys",
    "method": "GET",
    "path": "/{environmentID}/as/jwks",
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/json"
      ],
      "429": [
        "application/json"
      ],
      "500": [
        "application/json"
      ],
      "502": [
        "application/json"
      ],
      "503": [
        "application/json"
      ]
    },
    "security": [
      []
    ],
    "retry": "safe"
  },
  "readOpenIDConfiguration": {
    "operationId": "readOpenIDConfiguration",
    "method": "GET",
    "path": "/{environmentID}/as/.well-known/openid-configuration",
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/json"
      ],
      "429": [
        "application/json"
      ],
      "500": [
        "application/json"
      ],
      "502": [
        "application/json"
      ],
      "503": [
        "application/json"
      ]
    },
    "security": [
      []
    ],
    "retry": "safe"
  },
  "readFlow": {
    "operationId": "readFlow",
    "method": "GET",
    "path": "/{environmentID}/flows/{flowID}",
    "responses": {
      "200": [
        "application/hal+json"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "429": [
        "application/json"
      ],
      "500": [
        "application/json"
      ],
      "502": [
        "application/json"
      ],
      "503": [
        "application/json"
      ]
    },
    "security": [
      [
        "flowCookie"
      ],
      []
    ],
    "retry": "safe"
  },
  "checkUsernamePassword": {
    "operationId": "checkUsernamePassword",
    "method": "POST",
    "path": "/{environmentID}/flows/{flowID}#usernamePassword.check",
    "mediaType": "application/vnd.pingidentity.usernamePassword.check+json",
    "responses": {
      "200": [
        "application/hal+json"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "415": [
        "application/json"
      ],
      "429": [
        "application/json"
      ],
      "500": [
        "application/json"
      ],
      "502": [
        "application/json"
      ],
      "503": [
        "application/json"
      ]
    },
    "security": [
      [
        "flowCookie"
      ],
      []
    ],
    "retry": "proven"
  },
  "lookUpUser": {
    "operationId": "lookUpUser",
    "method": "POST",
    "path": "/{environmentID}/flows/{flowID}#user.lookup",
    "mediaType": "application/vnd.pingidentity.user.lookup+json",
    "responses": {
      "200": [
        "application/hal+json"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "415": [
        "application/json"
      ],
      "429": [
        "application/json"
      ],
      "500": [
        "application/json"
      ],
      "502": [
        "application/json"
      ],
      "503": [
        "application/json"
      ]
    },
    "security": [
      [
        "flowCookie"
      ],
      []
    ],
    "retry": "proven"
  },
  "resetFlowPassword": {
    "operationId": "resetFlowPassword",
    "method": "POST",
    "path": "/{environmentID}/flows/{flowID}#password.reset",
    "mediaType": "application/vnd.pingidentity.password.reset+json",
    "responses": {
      "200": [
        "application/hal+json"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "415": [
        "application/json"
      ],
      "429": [
        "application/json"
      ],
      "500": [
        "application/json"
      ],
      "502": [
        "application/json"
      ],
      "503": [
        "application/json"
      ]
    },
    "security": [
      [
        "flowCookie"
      ],
      []
    ],
    "retry": "proven"
  },
  "requestFlowRecovery": {
    "operationId": "requestFlowRecovery",
    "method": "POST",
    "path": "/{environmentID}/flows/{flowID}#password.forgot",
    "mediaType": "application/vnd.pingidentity.password.forgot+json",
    "responses": {
      "200": [
        "application/hal+json"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "415": [
        "application/json"
      ],
      "429": [
        "application/json"
      ],
      "500": [
        "application/json"
      ],
      "502": [
        "application/json"
      ],
      "503": [
        "application/json"
      ]
    },
    "security": [
      [
        "flowCookie"
      ],
      []
    ],
    "retry": "proven"
  },
  "recoverFlowPassword": {
    "operationId": "recoverFlowPassword",
    "method": "POST",
    "path": "/{environmentID}/flows/{flowID}#password.recover",
    "mediaType": "application/vnd.pingidentity.password.recover+json",
    "responses": {
      "200": [
        "application/hal+json"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "415": [
        "application/json"
      ],
      "429": [
        "application/json"
      ],
      "500": [
        "application/json"
      ],
      "502": [
        "application/json"
      ],
      "503": [
        "application/json"
      ]
    },
    "security": [
      [
        "flowCookie"
      ],
      []
    ],
    "retry": "proven"
  },
  "sendFlowRecoveryCode": {
    "operationId": "sendFlowRecoveryCode",
    "method": "POST",
    "path": "/{environmentID}/flows/{flowID}#password.sendRecoveryCode",
    "mediaType": "application/vnd.pingidentity.password.sendRecoveryCode+json",
    "alias": "application/vnd.pingidentity.password.sendRecoveryCode",
    "responses": {
      "200": [
        "application/hal+json"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "415": [
        "application/json"
      ],
      "429": [
        "application/json"
      ],
      "500": [
        "application/json"
      ],
      "502": [
        "application/json"
      ],
      "503": [
        "application/json"
      ]
    },
    "security": [
      [
        "flowCookie"
      ],
      []
    ],
    "retry": "proven"
  },
  "registerUser": {
    "operationId": "registerUser",
    "method": "POST",
    "path": "/{environmentID}/flows/{flowID}#user.register",
    "mediaType": "application/vnd.pingidentity.user.register+json",
    "responses": {
      "200": [
        "application/hal+json"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "415": [
        "application/json"
      ],
      "429": [
        "application/json"
      ],
      "500": [
        "application/json"
      ],
      "502": [
        "application/json"
      ],
      "503": [
        "application/json"
      ]
    },
    "security": [
      [
        "flowCookie"
      ],
      []
    ],
    "retry": "proven"
  },
  "verifyUser": {
    "operationId": "verifyUser",
    "method": "POST",
    "path": "/{environmentID}/flows/{flowID}#user.verify",
    "mediaType": "application/vnd.pingidentity.user.verify+json",
    "responses": {
      "200": [
        "application/hal+json"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "415": [
        "application/json"
      ],
      "429": [
        "application/json"
      ],
      "500": [
        "application/json"
      ],
      "502": [
        "application/json"
      ],
      "503": [
        "application/json"
      ]
    },
    "security": [
      [
        "flowCookie"
      ],
      []
    ],
    "retry": "proven"
  },
  "sendVerificationCode": {
    "operationId": "sendVerificationCode",
    "method": "POST",
    "path": "/{environmentID}/flows/{flowID}#user.sendVerificationCode",
    "mediaType": "application/vnd.pingidentity.user.sendVerificationCode+json",
    "responses": {
      "200": [
        "application/hal+json"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "415": [
        "application/json"
      ],
      "429": [
        "application/json"
      ],
      "500": [
        "application/json"
      ],
      "502": [
        "application/json"
      ],
      "503": [
        "application/json"
      ]
    },
    "security": [
      [
        "flowCookie"
      ],
      []
    ],
    "retry": "proven"
  },
  "selectDevice": {
    "operationId": "selectDevice",
    "method": "POST",
    "path": "/{environmentID}/flows/{flowID}#device.select",
    "mediaType": "application/vnd.pingidentity.device.select+json",
    "responses": {
      "200": [
        "application/hal+json"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "415": [
        "application/json"
      ],
      "429": [
        "application/json"
      ],
      "500": [
        "application/json"
      ],
      "502": [
        "application/json"
      ],
      "503": [
        "application/json"
      ]
    },
    "security": [
      [
        "flowCookie"
      ],
      []
    ],
    "retry": "proven"
  },
  "checkOtp": {
    "operationId": "checkOtp",
    "method": "POST",
    "path": "/{environmentID}/flows/{flowID}#otp.check",
    "mediaType": "application/vnd.pingidentity.otp.check+json",
    "responses": {
      "200": [
        "application/hal+json"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "415": [
        "application/json"
      ],
      "429": [
        "application/json"
      ],
      "500": [
        "application/json"
      ],
      "502": [
        "application/json"
      ],
      "503": [
        "application/json"
      ]
    },
    "security": [
      [
        "flowCookie"
      ],
      []
    ],
    "retry": "proven"
  },
  "resetFlowSession": {
    "operationId": "resetFlowSession",
    "method": "POST",
    "path": "/{environmentID}/flows/{flowID}#session.reset",
    "mediaType": "application/vnd.pingidentity.session.reset+json",
    "responses": {
      "200": [
        "application/hal+json"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "415": [
        "application/json"
      ],
      "429": [
        "application/json"
      ],
      "500": [
        "application/json"
      ],
      "502": [
        "application/json"
      ],
      "503": [
        "application/json"
      ]
    },
    "security": [
      [
        "flowCookie"
      ],
      []
    ],
    "retry": "proven"
  }
} as const satisfies Record<string, Action>;

/** What a client has to know of each action, by method and path. */
export const routes = {
  "GET /{environmentID}/as/authorize": {
    "operationId": "authorize",
    "redirects": true
  },
  "POST /{environmentID}/as/authorize": {
    "operationId": "authorizeByForm",
    "mediaType": "application/x-www-form-urlencoded",
    "redirects": true
  },
  "POST /{environmentID}/as/par": {
    "operationId": "pushAuthorizationRequest",
    "mediaType": "application/x-www-form-urlencoded"
  },
  "GET /{environmentID}/as/resume": {
    "operationId": "resumeFlow",
    "redirects": true
  },
  "POST /{environmentID}/as/token": {
    "operationId": "issueToken",
    "mediaType": "application/x-www-form-urlencoded"
  },
  "POST /{environmentID}/as/introspect": {
    "operationId": "introspectToken",
    "mediaType": "application/x-www-form-urlencoded",
    "retry": "safe"
  },
  "POST /{environmentID}/as/revoke": {
    "operationId": "revokeToken",
    "mediaType": "application/x-www-form-urlencoded",
    "retry": "safe"
  },
  "GET /{environmentID}/as/userinfo": {
    "operationId": "readUserInfo",
    "retry": "safe"
  },
  "POST /{environmentID}/as/userinfo": {
    "operationId": "readUserInfoByPost",
    "retry": "safe"
  },
  "GET /{environmentID}/as/signoff": {
    "operationId": "signOff",
    "retry": "safe",
    "redirects": true
  },
  "GET /{environmentID}/as/idpSignoff": {
    "operationId": "signOffByIDToken",
    "retry": "safe",
    "redirects": true
  },
  "GET /{environmentID}/as/jwks": {
    "operationId": "readSigningKeys",
    "retry": "safe"
  },
  "GET /{environmentID}/as/.well-known/openid-configuration": {
    "operationId": "readOpenIDConfiguration",
    "retry": "safe"
  },
  "GET /{environmentID}/flows/{flowID}": {
    "operationId": "readFlow",
    "retry": "safe"
  },
  "POST /{environmentID}/flows/{flowID}#usernamePassword.check": {
    "operationId": "checkUsernamePassword",
    "mediaType": "application/vnd.pingidentity.usernamePassword.check+json"
  },
  "POST /{environmentID}/flows/{flowID}#user.lookup": {
    "operationId": "lookUpUser",
    "mediaType": "application/vnd.pingidentity.user.lookup+json"
  },
  "POST /{environmentID}/flows/{flowID}#password.reset": {
    "operationId": "resetFlowPassword",
    "mediaType": "application/vnd.pingidentity.password.reset+json"
  },
  "POST /{environmentID}/flows/{flowID}#password.forgot": {
    "operationId": "requestFlowRecovery",
    "mediaType": "application/vnd.pingidentity.password.forgot+json"
  },
  "POST /{environmentID}/flows/{flowID}#password.recover": {
    "operationId": "recoverFlowPassword",
    "mediaType": "application/vnd.pingidentity.password.recover+json"
  },
  "POST /{environmentID}/flows/{flowID}#password.sendRecoveryCode": {
    "operationId": "sendFlowRecoveryCode",
    "mediaType": "application/vnd.pingidentity.password.sendRecoveryCode+json"
  },
  "POST /{environmentID}/flows/{flowID}#user.register": {
    "operationId": "registerUser",
    "mediaType": "application/vnd.pingidentity.user.register+json"
  },
  "POST /{environmentID}/flows/{flowID}#user.verify": {
    "operationId": "verifyUser",
    "mediaType": "application/vnd.pingidentity.user.verify+json"
  },
  "POST /{environmentID}/flows/{flowID}#user.sendVerificationCode": {
    "operationId": "sendVerificationCode",
    "mediaType": "application/vnd.pingidentity.user.sendVerificationCode+json"
  },
  "POST /{environmentID}/flows/{flowID}#device.select": {
    "operationId": "selectDevice",
    "mediaType": "application/vnd.pingidentity.device.select+json"
  },
  "POST /{environmentID}/flows/{flowID}#otp.check": {
    "operationId": "checkOtp",
    "mediaType": "application/vnd.pingidentity.otp.check+json"
  },
  "POST /{environmentID}/flows/{flowID}#session.reset": {
    "operationId": "resetFlowSession",
    "mediaType": "application/vnd.pingidentity.session.reset+json"
  }
} as const satisfies Record<string, Route>;

/** Where the API lives, and the top-level domain of each region. */
export const server = {
  "url": "https://auth.pingone.{tld}",
  "regions": {
    "NA": "com",
    "EU": "eu",
    "CA": "ca",
    "AU": "com.au",
    "SG": "sg",
    "AP": "asia"
  }
} as const satisfies { url: string; regions: Record<string, string> };

/** What each state of a schema means, and the link relations of the actions it takes. */
export const states = {
  "FlowStatus": {
    "USERNAME_PASSWORD_REQUIRED": {
      "description": "User name and password are asked for.",
      "actions": [
        "usernamePassword.check",
        "user.register",
        "password.forgot",
        "session.reset"
      ]
    },
    "SIGN_ON_REQUIRED": {
      "description": "The user name is asked for first.",
      "actions": [
        "user.lookup"
      ]
    },
    "PASSWORD_REQUIRED": {
      "description": "The user is known; the password is asked for.",
      "actions": [
        "usernamePassword.check"
      ]
    },
    "PASSWORD_EXPIRED": {
      "description": "The password is too old and has to be changed.",
      "actions": [
        "password.reset"
      ]
    },
    "MUST_CHANGE_PASSWORD": {
      "description": "The password is temporary and has to be changed.",
      "actions": [
        "password.reset"
      ]
    },
    "RECOVERY_CODE_REQUIRED": {
      "description": "A recovery code was mailed and is asked for with a new password.",
      "actions": [
        "password.recover",
        "password.sendRecoveryCode"
      ]
    },
    "VERIFICATION_CODE_REQUIRED": {
      "description": "The e-mail address has to be verified.",
      "actions": [
        "user.verify",
        "user.sendVerificationCode"
      ]
    },
    "ACCOUNT_LINKING_REQUIRED": {
      "description": "An external identity is linked by signing on.",
      "actions": [
        "usernamePassword.check"
      ]
    },
    "ACCOUNT_CONFIRMATION_REQUIRED": {
      "description": "The link to an external identity has to be confirmed.",
      "actions": [
        "user.confirm"
      ]
    },
    "EXTERNAL_AUTHENTICATION_REQUIRED": {
      "description": "The identity provider in `_embedded` takes over.",
      "actions": []
    },
    "PROFILE_DATA_REQUIRED": {
      "description": "Attributes of the profile are missing.",
      "actions": [
        "user.update"
      ]
    },
    "AGREEMENT_CONSENT_REQUIRED": {
      "description": "An agreement has to be accepted.",
      "actions": [
        "user.consent"
      ]
    },
    "DEVICE_SELECTION_REQUIRED": {
      "description": "A device for the second factor has to be chosen.",
      "actions": [
        "device.select"
      ]
    },
    "OTP_REQUIRED": {
      "description": "A one-time passcode was sent to a device and is asked for.",
      "actions": [
        "otp.check",
        "device.select"
      ]
    },
    "ASSERTION_REQUIRED": {
      "description": "A FIDO2 assertion is asked for.",
      "actions": [
        "assertion.check"
      ]
    },
    "PUSH_CONFIRMATION_REQUIRED": {
      "description": "A push waits on the device; read the flow until it changes.",
      "actions": [
        "device.select"
      ]
    },
    "PUSH_CONFIRMATION_TIMED_OUT": {
      "description": "The push was not confirmed in time.",
      "actions": []
    },
    "DAG_USER_CODE_REQUIRED": {
      "description": "The user code of a device authorization grant is asked for.",
      "actions": [
        "deviceAuthGrant.userCode.verify"
      ]
    },
    "DAG_CONSENT_REQUIRED": {
      "description": "A device authorization grant has to be accepted.",
      "actions": [
        "deviceAuthGrant.consent"
      ]
    },
    "COMPLETED": {
      "description": "The sign-on is done; go to `resumeUrl`.",
      "actions": []
    },
    "FAILED": {
      "description": "The sign-on has failed; go to `resumeUrl`, and the application gets the error.",
      "actions": []
    }
  }
} as const satisfies Record<string, States>;

/** The link relations of the actions that each state takes, without what the state means. */
export const stateActions = {
  "FlowStatus": {
    "USERNAME_PASSWORD_REQUIRED": [
      "usernamePassword.check",
      "user.register",
      "password.forgot",
      "session.reset"
    ],
    "SIGN_ON_REQUIRED": [
      "user.lookup"
    ],
    "PASSWORD_REQUIRED": [
      "usernamePassword.check"
    ],
    "PASSWORD_EXPIRED": [
      "password.reset"
    ],
    "MUST_CHANGE_PASSWORD": [
      "password.reset"
    ],
    "RECOVERY_CODE_REQUIRED": [
      "password.recover",
      "password.sendRecoveryCode"
    ],
    "VERIFICATION_CODE_REQUIRED": [
      "user.verify",
      "user.sendVerificationCode"
    ],
    "ACCOUNT_LINKING_REQUIRED": [
      "usernamePassword.check"
    ],
    "ACCOUNT_CONFIRMATION_REQUIRED": [
      "user.confirm"
    ],
    "EXTERNAL_AUTHENTICATION_REQUIRED": [],
    "PROFILE_DATA_REQUIRED": [
      "user.update"
    ],
    "AGREEMENT_CONSENT_REQUIRED": [
      "user.consent"
    ],
    "DEVICE_SELECTION_REQUIRED": [
      "device.select"
    ],
    "OTP_REQUIRED": [
      "otp.check",
      "device.select"
    ],
    "ASSERTION_REQUIRED": [
      "assertion.check"
    ],
    "PUSH_CONFIRMATION_REQUIRED": [
      "device.select"
    ],
    "PUSH_CONFIRMATION_TIMED_OUT": [],
    "DAG_USER_CODE_REQUIRED": [
      "deviceAuthGrant.userCode.verify"
    ],
    "DAG_CONSENT_REQUIRED": [
      "deviceAuthGrant.consent"
    ],
    "COMPLETED": [],
    "FAILED": []
  }
} as const satisfies Record<string, Record<string, readonly string[]>>;

export interface paths {
    "/{environmentID}/as/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begin a sign-on
         * @description Begins a flow. The browser is sent to the sign-on page with the identifier of the flow; with `response_mode=pi.flow` the flow itself is the answer. A user who is signed on in the browser already goes straight back to the application. A parameter without a value counts as left out.
         */
        get: operations["authorize"];
        put?: never;
        /**
         * Begin a sign-on by form
         * @description Starts a sign-on like `authorize`, with the parameters in a form body.
         */
        post: operations["authorizeByForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{environmentID}/as/par": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push an authorization request
         * @description Takes the parameters of a sign-on from the application itself, and answers with a `request_uri` that stands for them. The browser then carries `client_id` and `request_uri` alone. The application authenticates as for tokens.
         */
        post: operations["pushAuthorizationRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{environmentID}/as/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Go on after a flow
         * @description Returns the result of a completed or failed flow to the application: a redirect with a code, an ID token or both; a page that posts them for `form_post`; or the flow with `authorizeResponse` for `pi.flow`. Requires the session cookie.
         */
        get: operations["resumeFlow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{environmentID}/as/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token
         * @description Issues tokens for client credentials, an authorization code with PKCE, or a refresh token. The access token is a JWT. A confidential application authenticates by HTTP Basic or with its secret in the form, whichever it is configured for; a public one sends its `client_id`. There is a refresh token when the application has that grant. A parameter without a value counts as left out.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{environmentID}/as/introspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look into a token
         * @description Returns whether a token is valid now, and its claims. The application authenticates as at the token endpoint. A public application can ask about its own tokens only.
         */
        post: operations["introspectToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{environmentID}/as/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a token
         * @description Revokes a refresh token and all refresh tokens of the same sign-on. You cannot revoke access tokens of the PingOne API; they stay valid until they expire. An unknown token is no error.
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{environmentID}/as/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the claims of the user
         * @description Returns who signed on, by an access token of a user: `sub`, and the claims of the scopes `profile`, `email`, `address` and `phone` that the token has.
         */
        get: operations["readUserInfo"];
        put?: never;
        /**
         * Read the claims of the user by POST
         * @description Returns the same claims by POST; the access token is in the header here, too.
         */
        post: operations["readUserInfoByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{environmentID}/as/signoff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign off
         * @description Ends the session of the browser for all applications, that of `id_token_hint`, and the refresh tokens of both. The browser goes to `post_logout_redirect_uri`, or to the sign-on page without one.
         */
        get: operations["signOff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{environmentID}/as/idpSignoff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign off by ID token alone
         * @description Ends the session that an ID token names, without a cookie. The application has to have `idpSignoff`. A client that asks for `application/json` and names no address gets 204, and any other is redirected.
         */
        get: operations["signOffByIDToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{environmentID}/as/jwks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the signing keys
         * @description Returns the public keys that verify the tokens.
         */
        get: operations["readSigningKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{environmentID}/as/.well-known/openid-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the OpenID configuration
         * @description Returns the endpoints and features of the OpenID provider.
         */
        get: operations["readOpenIDConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{environmentID}/flows/{flowID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a sign-on flow
         * @description Returns the status of the sign-on and the actions that are possible now. A flow expires after 15 minutes without a request; then the answer is 404.
         */
        get: operations["readFlow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{environmentID}/flows/{flowID}#usernamePassword.check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check user name and password
         * @description Signs the user on. The user name may be left out where the flow knows it. The flow moves on to the next step, for example to `PASSWORD_EXPIRED`, `MUST_CHANGE_PASSWORD`, `VERIFICATION_CODE_REQUIRED` or `OTP_REQUIRED`. A wrong password leaves the flow as it is and counts towards the lock; the same one again does not count.
         */
        post: operations["checkUsernamePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{environmentID}/flows/{flowID}#user.lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up a user
         * @description Names the user who signs on, when the flow asks for the user name first.
         */
        post: operations["lookUpUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{environmentID}/flows/{flowID}#password.reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the password during sign-on
         * @description Replaces an expired or temporary password, so that the sign-on can continue. The status of the flow has to be `PASSWORD_EXPIRED` or `MUST_CHANGE_PASSWORD`. Send no access token; a browser sends the session cookie of the flow by itself.
         */
        post: operations["resetFlowPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{environmentID}/flows/{flowID}#password.forgot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request a recovery code during sign-on
         * @description Sends the user an e-mail with a recovery code; the flow moves to `RECOVERY_CODE_REQUIRED`. An unknown user name is answered as not found.
         */
        post: operations["requestFlowRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{environmentID}/flows/{flowID}#password.recover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recover the password during sign-on
         * @description Sets a new password with a recovery code from an e-mail, so that the sign-on can continue.
         */
        post: operations["recoverFlowPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{environmentID}/flows/{flowID}#password.sendRecoveryCode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send another recovery code
         * @description Sends another recovery code. The flow stays in `RECOVERY_CODE_REQUIRED`, and the count of tries starts again.
         */
        post: operations["sendFlowRecoveryCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{environmentID}/flows/{flowID}#user.register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a user
         * @description Registers a user and signs the user on. The flow then asks for the code in the e-mail that verifies the address.
         */
        post: operations["registerUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{environmentID}/flows/{flowID}#user.verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify the e-mail address
         * @description Takes the verification code from the e-mail, so that the sign-on can continue. The code does not expire; a new code replaces it.
         */
        post: operations["verifyUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{environmentID}/flows/{flowID}#user.sendVerificationCode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send another verification code
         * @description Sends another verification code; the code before stops working. The flow stays in `VERIFICATION_CODE_REQUIRED`.
         */
        post: operations["sendVerificationCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{environmentID}/flows/{flowID}#device.select": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Select a device for the second factor
         * @description Sends a one-time passcode to a device of the user; the flow waits for it in `OTP_REQUIRED`. In `OTP_REQUIRED` it changes the device, or sends another passcode to the same one; the passcode before is void.
         */
        post: operations["selectDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{environmentID}/flows/{flowID}#otp.check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a one-time passcode
         * @description Takes the passcode that was sent to the selected device, so that the sign-on can go on. A passcode is good for 30 minutes. After 3 wrong ones it is used up, and `device.select` sends another.
         */
        post: operations["checkOtp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{environmentID}/flows/{flowID}#session.reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin the sign-on again
         * @description Starts the sign-on again, for example to sign on as another user.
         */
        post: operations["resetFlowSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A HAL link. */
        Link: {
            /**
             * Format: uri
             * @description Absolute address, with the host of the region.
             */
            href: string;
        };
        /** @description A resource named by its identifier. */
        ResourceReference: {
            /**
             * Format: uuid
             * @description Identifier of the resource.
             */
            id: string;
        };
        /** @description What the flow waits for. PingOne may add values. */
        FlowStatus: "USERNAME_PASSWORD_REQUIRED" | "SIGN_ON_REQUIRED" | "PASSWORD_REQUIRED" | "PASSWORD_EXPIRED" | "MUST_CHANGE_PASSWORD" | "RECOVERY_CODE_REQUIRED" | "VERIFICATION_CODE_REQUIRED" | "ACCOUNT_LINKING_REQUIRED" | "ACCOUNT_CONFIRMATION_REQUIRED" | "EXTERNAL_AUTHENTICATION_REQUIRED" | "PROFILE_DATA_REQUIRED" | "AGREEMENT_CONSENT_REQUIRED" | "DEVICE_SELECTION_REQUIRED" | "OTP_REQUIRED" | "ASSERTION_REQUIRED" | "PUSH_CONFIRMATION_REQUIRED" | "PUSH_CONFIRMATION_TIMED_OUT" | "DAG_USER_CODE_REQUIRED" | "DAG_CONSENT_REQUIRED" | "COMPLETED" | "FAILED" | (string & {});
        /** @description Name of a person. */
        PersonName: {
            /** @description Given name. */
            given?: string;
            /** @description Middle name. */
            middle?: string;
            /** @description Family name. */
            family?: string;
            /** @description The whole name as it is shown. */
            formatted?: string;
            /** @description What stands before the name. */
            honorificPrefix?: string;
            /** @description What stands after the name. */
            honorificSuffix?: string;
        };
        /** @description A device for the second factor. The address is masked. */
        FlowDevice: {
            /**
             * Format: uuid
             * @description Identifier of the device.
             */
            id: string;
            /** @description Kind of the device. */
            type: "EMAIL" | "SMS" | (string & {});
            /** @description Whether the device can be used. */
            status: "ACTIVE" | (string & {});
            /** @description Phone number that the passcode goes to; the last two digits show. */
            phone?: string;
            /** @description Address that the passcode goes to; the first character and the domain show. */
            email?: string;
            /** @description Number of retries of the user. */
            userRetries?: number;
        };
        /** @description The longest run of neighbours, in the alphabet, among the digits or on the keyboard. */
        SequenceRule: {
            /** @description Number of characters. */
            maxLength: number;
        };
        /** @description A password policy. An absent rule is not enforced; the current password can never be used again, whatever the policy says. */
        PasswordPolicy: {
            /** @description The policy and its neighbours. */
            _links?: {
                [key: string]: components["schemas"]["Link"];
            };
            /**
             * Format: uuid
             * @description Identifier of the policy.
             */
            readonly id: string;
            environment?: components["schemas"]["ResourceReference"];
            /** @description Name of the policy, unique in the environment. */
            name: string;
            /** @description What the policy is for. */
            description?: string;
            /** @description Whether this is the policy of every population that names no other. Setting it takes it from all others. */
            default?: boolean;
            /** @description Whether well-known passwords are refused. */
            excludesCommonlyUsed: boolean;
            /** @description Whether a value of the user's profile is refused as a password. */
            excludesProfileData: boolean;
            /** @description Whether a password close to the current one is refused; only checked when both are sent. */
            notSimilarToCurrent: boolean;
            /** @description Passwords that may not be used again; both members are needed. */
            history?: {
                /** @description Number of former passwords that are kept. */
                count: number;
                /** @description Number of days that they are kept. */
                retentionDays: number;
            };
            /** @description Number of characters. */
            length?: {
                /** @description Fewest characters. */
                min?: number;
                /**
                 * @description Most characters.
                 * @example 255
                 */
                max?: number;
            };
            /** @description When failures lock the password, and for how long; both members are needed. The same wrong password twice in a row counts once. */
            lockout?: {
                /** @description Number of failures before the lock. */
                failureCount: number;
                /** @description Number of seconds that the lock lasts. */
                durationSeconds: number;
            };
            /** @description Number of days until the password expires; more than `minAgeDays` and 21 together. */
            maxAgeDays?: number;
            /** @description Number of days until the password may be changed again. */
            minAgeDays?: number;
            /**
             * @description Most times that a character may stand in a row.
             * @example 2
             */
            maxRepeatedCharacters?: number;
            /**
             * @description Fewest different characters.
             * @example 5
             */
            minUniqueCharacters?: number;
            /**
             * @description Number of days that a guess by brute force has to take.
             * @example 7
             */
            minComplexity?: number;
            /** @description Fewest characters of each class; the key is the set of characters itself. */
            minCharacters?: {
                [key: string]: number;
            };
            alphabetSequenceRule?: components["schemas"]["SequenceRule"];
            numberSequenceRule?: components["schemas"]["SequenceRule"];
            qwertySequenceRule?: components["schemas"]["SequenceRule"];
            shiftedNumberRowSequenceRule?: components["schemas"]["SequenceRule"];
            /** @description Number of populations that use the policy. */
            readonly populationCount?: number;
            /**
             * Format: date-time
             * @description When the policy was made.
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @description When the policy last changed.
             */
            readonly updatedAt?: string;
        };
        /** @description What the application gets, once complete, for `response_mode=pi.flow`. */
        AuthorizeResponse: {
            /** @description Authorization code. */
            code?: string;
            /** @description Access token. */
            access_token?: string;
            /** @description ID token. */
            id_token?: string;
            /** @description The state of the request. */
            state?: string;
        };
        /** @description A sign-on in progress. For `response_mode=pi.flow` it has `environment`, and `session` once it is complete. */
        Flow: {
            /** @description The flow itself and the actions it takes now, keyed by the action. */
            _links: {
                self?: components["schemas"]["Link"];
                "usernamePassword.check"?: components["schemas"]["Link"];
                "user.lookup"?: components["schemas"]["Link"];
                "password.forgot"?: components["schemas"]["Link"];
                "password.recover"?: components["schemas"]["Link"];
                "password.sendRecoveryCode"?: components["schemas"]["Link"];
                "password.reset"?: components["schemas"]["Link"];
                "user.register"?: components["schemas"]["Link"];
                "user.verify"?: components["schemas"]["Link"];
                "user.sendVerificationCode"?: components["schemas"]["Link"];
                "device.select"?: components["schemas"]["Link"];
                "otp.check"?: components["schemas"]["Link"];
                "session.reset"?: components["schemas"]["Link"];
                signOnPage?: components["schemas"]["Link"];
            } & {
                [key: string]: components["schemas"]["Link"];
            };
            /**
             * Format: uuid
             * @description Identifier of the flow.
             */
            id: string;
            session?: components["schemas"]["ResourceReference"];
            environment?: components["schemas"]["ResourceReference"];
            /**
             * Format: uri
             * @description Where the browser goes once the status is `COMPLETED` or `FAILED`.
             */
            resumeUrl: string;
            status: components["schemas"]["FlowStatus"];
            /**
             * Format: date-time
             * @description When the flow began.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When the flow ends unless something happens in it.
             */
            expiresAt?: string;
            /** @description Methods that the user has passed, as in RFC 8176, for example `pwd` and `otp`. */
            authenticators?: string[];
            selectedDevice?: components["schemas"]["ResourceReference"];
            /** @description Whether the second factor may be left out; in `OTP_REQUIRED`. */
            bypassAllowed?: boolean;
            /** @description Why the flow has failed, where a reason is known. */
            error?: {
                /** @description The reason, for programs. */
                code: "NO_USABLE_DEVICES" | (string & {});
                /** @description The reason in English, for developers. */
                message: string;
            };
            /** @description Whether the sign-on is to the administration console. */
            adminApp?: boolean;
            /** @description The user, the application and whatever else the status needs. */
            _embedded?: {
                /** @description The user, once known. */
                user?: {
                    /**
                     * Format: uuid
                     * @description Identifier of the user.
                     */
                    id?: string;
                    /** @description Name to sign on with. */
                    username?: string;
                    name?: components["schemas"]["PersonName"];
                };
                /** @description The application that the user signs on to. */
                application?: {
                    /** @description Identifier of the application. */
                    id?: string;
                    /** @description Name to show. */
                    name?: string;
                    /** @description Picture of the application. The sandbox has none. */
                    icon?: {
                        /** @description Identifier of the picture. */
                        id?: string;
                        /** @description Address of the picture. */
                        href?: string;
                    };
                };
                /** @description Other providers to sign on with; in `USERNAME_PASSWORD_REQUIRED`. The sandbox has none. */
                socialProviders?: {
                    /** @description Where the sign-on with the provider begins, as `authenticate`. */
                    _links?: {
                        [key: string]: components["schemas"]["Link"];
                    };
                    /** @description Identifier of the provider. */
                    id?: string;
                    /** @description Name to show. */
                    name?: string;
                    /** @description Kind of the provider. */
                    type?: string;
                }[];
                /** @description The provider that takes over; in `EXTERNAL_AUTHENTICATION_REQUIRED`. The sandbox has none. */
                identityProvider?: {
                    /** @description Where the sign-on with the provider begins, as `authenticate`. */
                    _links?: {
                        [key: string]: components["schemas"]["Link"];
                    };
                };
                /** @description The devices of the user; where a second factor is asked for. */
                devices?: components["schemas"]["FlowDevice"][];
                passwordPolicy?: components["schemas"]["PasswordPolicy"];
            };
            authorizeResponse?: components["schemas"]["AuthorizeResponse"];
        };
        /** @description A page with a form that posts the outcome to the redirect URI: by itself where scripts run, and by its button elsewhere. */
        FormPostPage: string;
        /** @description One fault of a failed request. */
        ErrorDetail: {
            /** @description Kind of the fault, for programs. PingOne may add values. */
            code: "ACCOUNT_NOT_USABLE" | "CONSTRAINT_VIOLATION" | "EMPTY_VALUE" | "INSUFFICIENT_PERMISSIONS" | "INVALID_CREDENTIALS" | "INVALID_FILTER" | "INVALID_OTP" | "INVALID_PARAMETER" | "INVALID_TOKEN" | "INVALID_VALUE" | "LICENSE_EXCEEDED" | "LIMIT_EXCEEDED" | "MFA_AUTH_METHODS_CONFLICT" | "NO_PASSWORD" | "OUT_OF_RANGE" | "PASSWORD_LOCKED_OUT" | "PASSWORD_TOO_YOUNG" | "QUOTA_EXCEEDED" | "REQUIRED_VALUE" | "SIZE_LIMIT_EXCEEDED" | "UNIQUENESS_VIOLATION" | (string & {});
            /** @description The fault in English, for developers. */
            message: string;
            /** @description The member or attribute at fault. */
            target?: string;
            /** @description More about the fault; some answers spell it `innererror`, so accept both. Further members may appear, one named after each unsatisfied requirement among them. */
            innerError?: {
                /** @description Names of the policy rules that the new password breaks. A name may repeat, `minCharacters` once for each class of characters that is missing. */
                unsatisfiedRequirements?: ("length" | "minCharacters" | "minUniqueCharacters" | "maxRepeatedCharacters" | "minComplexity" | "history" | "excludesCommonlyUsed" | "excludesProfileData" | "notSimilarToCurrent" | "alphabetSequenceRule" | "numberSequenceRule" | "qwertySequenceRule" | "shiftedNumberRowSequenceRule" | (string & {}))[];
                /** @description Number of seconds until the lock ends. */
                secondsUntilUnlock?: number;
                /** @description The most that the licence allows. */
                quotaLimit?: number;
                /**
                 * Format: date-time
                 * @description When the quota begins anew.
                 */
                quotaResetTime?: string;
                /**
                 * Format: date-time
                 * @description When the next call may be made.
                 */
                retryAfter?: string;
                /** @description Attributes that a filter may ask for. */
                supportedAttributes?: string[];
                /** @description Operators that the attribute of a filter takes. */
                supportedOperators?: string[];
                /** @description Regular expression of the values that are accepted. */
                allowedPattern?: string;
                /** @description Values that the member takes. */
                allowedValues?: string[];
                /** @description Smallest value that is accepted. */
                rangeMinimumValue?: number;
                /** @description Largest value that is accepted. */
                rangeMaximumValue?: number;
                /** @description Largest number that is accepted. */
                maximumValue?: number;
                /** @description Claim at fault, of a token. */
                claim?: string;
                /** @description Identifier of what has the value already. */
                existingId?: string;
                /** @description Values that something else refers to. */
                referencedValues?: string[];
                /** @description Number of wrong passwords left before the lock. */
                failuresRemaining?: number;
                /** @description Number of tries left before the lock; no recorded answer has it. Read failuresRemaining first. */
                attemptsRemaining?: number;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description The body of every failure. */
        ErrorBody: {
            /**
             * Format: uuid
             * @description Identifier of this failure, found in the logs of PingOne as well; 403 and 429 may lack it.
             */
            id?: string;
            /** @description What went wrong, for programs. PingOne may add values. */
            code: "INVALID_DATA" | "INVALID_REQUEST" | "REQUEST_FAILED" | "ACCESS_FAILED" | "NOT_FOUND" | "REQUEST_LIMITED" | "UNEXPECTED_ERROR" | (string & {});
            /** @description What went wrong, in English, for developers. */
            message: string;
            /** @description One entry per fault. */
            details?: components["schemas"]["ErrorDetail"][];
        };
        /** @description The body of a failure on the way to PingOne; every member may be absent. */
        GeneralErrorBody: {
            /** @description Identifier of this failure. */
            id?: string;
            /** @description What went wrong, for programs. */
            code?: string;
            /** @description What went wrong, in English, for developers. */
            message?: string;
        };
        /** @description The parameters of a sign-on as a form, for requests too long for a query. */
        AuthorizeForm: {
            /** @description Identifier of the application. */
            client_id: string;
            /** @description What the application gets, `code`, `id_token` or `code id_token`. `code` with PKCE is the choice for new work. Required without `request_uri`. */
            response_type?: string;
            /**
             * Format: uri
             * @description Where the browser returns to; not needed with `response_mode=pi.flow`.
             */
            redirect_uri?: string;
            /** @description Scopes, separated by spaces. */
            scope?: string;
            /** @description Opaque value that comes back unchanged. */
            state?: string;
            /** @description Opaque value that comes back in the ID token. Required where `response_type` has `id_token`. */
            nonce?: string;
            /** @description Whether the user is asked again, as in OpenID Connect. `none` asks nothing, `login` asks in any case. */
            prompt?: string;
            /** @description Number of seconds since the last sign-on before the user is asked again. */
            max_age?: string;
            /** @description Sign-on policies to apply, separated by spaces. */
            acr_values?: string;
            /** @description Name of the user who is meant; another one who is signed on is asked again. */
            login_hint?: string;
            /** @description Signed token that names the user. */
            login_hint_token?: string;
            /** @description PKCE challenge, from 43 to 128 characters. */
            code_challenge?: string;
            /**
             * @description How the challenge was made.
             * @enum {string}
             */
            code_challenge_method?: "S256" | "plain";
            /**
             * @description How the answer comes back. Unless given it is `query`, or `fragment` with an ID token, which `query` cannot carry. `pi.flow` answers with the flow and no redirect.
             * @enum {string}
             */
            response_mode?: "query" | "fragment" | "form_post" | "pi.flow";
            /** @description Signed request object that holds the other parameters. */
            request?: string;
            /** @description Payload of the mobile application. */
            mobilePayload?: string;
            /** @description Reference of a pushed authorization request, whose parameters then apply instead of those beside it. */
            request_uri?: string;
        };
        /** @description The parameters of a sign-on, and the application that pushes them. */
        PushedAuthorizationRequest: {
            /** @description Identifier of the application, unless HTTP Basic carries it. */
            client_id?: string;
            /** @description What the application gets, `code`, `id_token` or `code id_token`. `code` with PKCE is the choice for new work. */
            response_type: string;
            /**
             * Format: uri
             * @description Where the browser returns to; not needed with `response_mode=pi.flow`.
             */
            redirect_uri?: string;
            /** @description Scopes, separated by spaces. */
            scope?: string;
            /** @description Opaque value that comes back unchanged. */
            state?: string;
            /** @description Opaque value that comes back in the ID token. Required where `response_type` has `id_token`. */
            nonce?: string;
            /** @description Whether the user is asked again, as in OpenID Connect. `none` asks nothing, `login` asks in any case. */
            prompt?: string;
            /** @description Number of seconds since the last sign-on before the user is asked again. */
            max_age?: string;
            /** @description Sign-on policies to apply, separated by spaces. */
            acr_values?: string;
            /** @description Name of the user who is meant; another one who is signed on is asked again. */
            login_hint?: string;
            /** @description Signed token that names the user. */
            login_hint_token?: string;
            /** @description PKCE challenge, from 43 to 128 characters. */
            code_challenge?: string;
            /**
             * @description How the challenge was made.
             * @enum {string}
             */
            code_challenge_method?: "S256" | "plain";
            /**
             * @description How the answer comes back. Unless given it is `query`, or `fragment` with an ID token, which `query` cannot carry. `pi.flow` answers with the flow and no redirect.
             * @enum {string}
             */
            response_mode?: "query" | "fragment" | "form_post" | "pi.flow";
            /** @description Signed request object that holds the other parameters. */
            request?: string;
            /** @description Payload of the mobile application. */
            mobilePayload?: string;
            /**
             * Format: password
             * @description Secret of the application, unless HTTP Basic carries it.
             */
            client_secret?: string;
            /** @description Refused; a pushed request names no other one. */
            request_uri?: string;
        };
        /** @description What stands for a pushed authorization request. */
        PushedAuthorization: {
            /**
             * Format: uri
             * @description Reference to send to authorize with `client_id`; good for one sign-on.
             */
            request_uri: string;
            /** @description Seconds for which the reference is good. */
            expires_in: number;
        };
        /** @description The error of an OAuth 2.0 endpoint. */
        OAuthError: {
            /** @description What went wrong, for programs. */
            error: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | (string & {});
            /** @description What went wrong, for developers. */
            error_description?: string;
        };
        /** @description The outcome of a sign-on for `response_mode=pi.flow`. Of the flow itself, only the status is certain to be there. */
        ResumedFlow: {
            /** @description The flow itself and the actions it takes now, keyed by the action. */
            _links?: {
                [key: string]: components["schemas"]["Link"];
            };
            /**
             * Format: uuid
             * @description Identifier of the flow.
             */
            id?: string;
            session?: components["schemas"]["ResourceReference"];
            environment?: components["schemas"]["ResourceReference"];
            /**
             * Format: uri
             * @description Where the browser goes once the status is `COMPLETED` or `FAILED`.
             */
            resumeUrl?: string;
            status: components["schemas"]["FlowStatus"];
            authorizeResponse?: components["schemas"]["AuthorizeResponse"];
        };
        /** @description A token for a worker application itself. */
        ClientCredentialsGrant: {
            /**
             * @description Kind of the grant.
             * @constant
             */
            grant_type: "client_credentials";
            /** @description Scopes of OpenID Connect, separated by spaces. No other is granted to a worker, whose roles say what it may do. */
            scope?: string;
            /** @description Identifier of the application, unless HTTP Basic carries it. */
            client_id?: string;
            /**
             * Format: password
             * @description Secret of the application, unless HTTP Basic carries it.
             */
            client_secret?: string;
        };
        /** @description Tokens for the code of a sign-on. */
        AuthorizationCodeGrant: {
            /**
             * @description Kind of the grant.
             * @constant
             */
            grant_type: "authorization_code";
            /** @description The code from the redirect. */
            code: string;
            /**
             * Format: uri
             * @description The redirect URI of the sign-on.
             */
            redirect_uri?: string;
            /** @description The PKCE verifier behind the challenge. */
            code_verifier?: string;
            /** @description Identifier of the application, unless HTTP Basic carries it. */
            client_id?: string;
            /**
             * Format: password
             * @description Secret of the application, unless HTTP Basic carries it.
             */
            client_secret?: string;
        };
        /** @description New tokens for a refresh token. */
        RefreshTokenGrant: {
            /**
             * @description Kind of the grant.
             * @constant
             */
            grant_type: "refresh_token";
            /**
             * Format: password
             * @description The refresh token.
             */
            refresh_token: string;
            /** @description Fewer scopes than before, separated by spaces. */
            scope?: string;
            /** @description Identifier of the application, unless HTTP Basic carries it. */
            client_id?: string;
            /**
             * Format: password
             * @description Secret of the application, unless HTTP Basic carries it.
             */
            client_secret?: string;
        };
        /** @description Tokens and how long they are good for. */
        TokenSet: {
            /** @description A JWT to send as bearer token. */
            access_token: string;
            /** @description Kind of the token. */
            token_type: "Bearer" | (string & {});
            /** @description Number of seconds that the access token is good for; 3600 for a worker. */
            expires_in: number;
            /** @description Scopes of the access token, separated by spaces. */
            scope?: string;
            /** @description Who signed on, as a JWT. */
            id_token?: string;
            /** @description A token to get new ones with. */
            refresh_token?: string;
        };
        /** @description A token, and the application that asks. */
        TokenForm: {
            /**
             * Format: password
             * @description The access token or refresh token.
             */
            token: string;
            /** @description What the token is taken to be; any token is found without it. */
            token_type_hint?: string;
            /** @description Identifier of the application, unless HTTP Basic carries it. */
            client_id?: string;
            /**
             * Format: password
             * @description Secret of the application, unless HTTP Basic carries it.
             */
            client_secret?: string;
        };
        /** @description What a token stands for; `active` alone for one that is not good. */
        Introspection: {
            /** @description Whether the token is good now. */
            active: boolean;
            /** @description Kind of the token. */
            token_type?: "Bearer" | (string & {});
            /** @description Scopes of the token, separated by spaces. */
            scope?: string;
            /** @description The application that it was issued to. */
            client_id?: string;
            /** @description The user that it acts for; absent for a worker. */
            sub?: string;
            /** @description Whom it is for. */
            aud?: string[];
            /**
             * Format: uri
             * @description Who issued it.
             */
            iss?: string;
            /** @description When it was issued, in seconds since 1970. */
            iat?: number;
            /** @description When it ends, in seconds since 1970. */
            exp?: number;
        };
        /** @description Claims about a user; those without a value are absent. */
        UserInfo: {
            /** @description Identifier of the user. */
            sub: string;
            /** @description The whole name, with the scope `profile`. */
            name?: string;
            /** @description Given name, with the scope `profile`. */
            given_name?: string;
            /** @description Family name, with the scope `profile`. */
            family_name?: string;
            /** @description Middle name, with the scope `profile`. */
            middle_name?: string;
            /** @description Nickname, with the scope `profile`. */
            nickname?: string;
            /** @description User name, with the scope `profile`. */
            preferred_username?: string;
            /** @description Address of a page about the user, with the scope `profile`. */
            profile?: string;
            /** @description Address of the user's own page, with the scope `profile`. */
            website?: string;
            /** @description Gender, with the scope `profile`. */
            gender?: string;
            /** @description Date of birth, with the scope `profile`. */
            birthdate?: string;
            /** @description Address of a picture, with the scope `profile`. */
            picture?: string;
            /** @description Time zone, with the scope `profile`. */
            zoneinfo?: string;
            /** @description Language and region, with the scope `profile`. */
            locale?: string;
            /** @description When the user was last changed, in seconds since 1970; with the scope `profile`. */
            updated_at?: number;
            /** @description E-mail address, with the scope `email`. */
            email?: string;
            /** @description Whether the user has proved to read the address; with the scope `email`. */
            email_verified?: boolean;
            /** @description Postal address, with the scope `address`. */
            address?: {
                /** @description Street and number. */
                street_address?: string;
                /** @description Town. */
                locality?: string;
                /** @description State or province. */
                region?: string;
                /** @description Postal code. */
                postal_code?: string;
                /** @description Country. */
                country?: string;
                /** @description The whole address as it is shown. */
                formatted?: string;
            };
            /** @description Telephone number, with the scope `phone`. */
            phone_number?: string;
            /** @description Whether the user has proved to have the telephone number; with the scope `phone`. */
            phone_number_verified?: boolean;
            /** @description Identifier of the environment. */
            env?: string;
            /** @description Identifier of the organization. */
            org?: string;
            /** @description Region of the environment. */
            "p1.region"?: string;
        };
        /** @description A JSON Web Key Set. */
        KeySet: {
            /** @description The public keys. */
            keys: {
                /** @description Type of the key. */
                kty: string;
                /** @description Identifier of the key. */
                kid?: string;
                /** @description What the key is for. */
                use?: string;
                /** @description Signature algorithm. */
                alg?: string;
                /** @description SHA-1 thumbprint of the certificate, in base64url. */
                x5t?: string;
                /** @description The certificate of the key, in base64 and not in base64url. */
                x5c?: string[];
                /** @description Modulus of an RSA key. */
                n?: string;
                /** @description Exponent of an RSA key. */
                e?: string;
            }[];
        };
        /** @description Metadata of an OpenID provider. */
        OpenIDConfiguration: {
            /**
             * Format: uri
             * @description Name of the provider in tokens.
             */
            issuer: string;
            /**
             * Format: uri
             * @description Where a sign-on begins.
             */
            authorization_endpoint: string;
            /**
             * Format: uri
             * @description Where tokens are issued.
             */
            token_endpoint: string;
            /**
             * Format: uri
             * @description Where the signing keys are.
             */
            jwks_uri: string;
            /**
             * Format: uri
             * @description Where the claims of a user are.
             */
            userinfo_endpoint?: string;
            /**
             * Format: uri
             * @description Where a browser signs off.
             */
            end_session_endpoint?: string;
            /**
             * Format: uri
             * @description Where an ID token alone signs off.
             */
            ping_end_idp_session_endpoint?: string;
            /**
             * Format: uri
             * @description Where tokens are looked into.
             */
            introspection_endpoint?: string;
            /**
             * Format: uri
             * @description Where tokens are revoked.
             */
            revocation_endpoint?: string;
            /**
             * Format: uri
             * @description Where authorization requests are pushed.
             */
            pushed_authorization_request_endpoint?: string;
            /**
             * Format: uri
             * @description Where a device asks for a code. The sandbox has none.
             */
            device_authorization_endpoint?: string;
            /**
             * Format: uri
             * @description Page that tells whether the session has changed. The sandbox has none.
             */
            check_session_iframe?: string;
            /** @description Whether a request may name the claims that it wants. */
            claims_parameter_supported?: boolean;
            /** @description Whether PingOne takes the request as a signed object. The sandbox ignores one. */
            request_parameter_supported?: boolean;
            /** @description Whether a request may lie at an address of the application. */
            request_uri_parameter_supported?: boolean;
            /** @description Whether every application has to push its requests. */
            require_pushed_authorization_requests?: boolean;
            /** @description Values of `response_type`. */
            response_types_supported?: string[];
            /** @description Values of `response_mode`. */
            response_modes_supported?: string[];
            /** @description Values of `grant_type`. */
            grant_types_supported?: string[];
            /** @description Kinds of subject identifiers. */
            subject_types_supported?: string[];
            /** @description Algorithms that sign ID tokens. */
            id_token_signing_alg_values_supported?: string[];
            /** @description Algorithms that sign user information. */
            userinfo_signing_alg_values_supported?: string[];
            /** @description Algorithms that sign requests. */
            request_object_signing_alg_values_supported?: string[];
            /** @description Algorithms that sign the assertion by which an application authenticates. */
            token_endpoint_auth_signing_alg_values_supported?: string[];
            /** @description Kinds of claims. */
            claim_types_supported?: string[];
            /** @description PKCE methods. */
            code_challenge_methods_supported?: string[];
            /** @description Ways in which applications authenticate. */
            token_endpoint_auth_methods_supported?: string[];
            /** @description Values of `scope`. */
            scopes_supported?: string[];
            /** @description Claims about users. */
            claims_supported?: string[];
        };
        /** @description User name and password, as typed. */
        UsernamePasswordCheck: {
            /** @description Name to sign on with; may be left out in `PASSWORD_REQUIRED`. */
            username?: string;
            /**
             * Format: password
             * @description The password as the user typed it.
             */
            password: string;
        };
        /** @description The user, by name. */
        Username: {
            /** @description Name to sign on with. */
            username: string;
        };
        /** @description The password change inside a flow. */
        FlowPasswordReset: {
            /**
             * Format: password
             * @description The expired or temporary password.
             */
            currentPassword: string;
            /**
             * Format: password
             * @description The password to use from now on. The policy decides which values it takes.
             */
            newPassword: string;
        };
        /** @description A mailed recovery code and the password to use from now on. */
        PasswordRecovery: {
            /**
             * Format: password
             * @description The code, 8 letters and digits in any case.
             */
            recoveryCode: string;
            /**
             * Format: password
             * @description The password to use from now on. The policy decides which values it takes.
             */
            newPassword: string;
        };
        /** @description An empty object; the body may be left out altogether. */
        NoMembers: Record<string, never>;
        /** @description A user who registers on the sign-on page. A policy may ask for further attributes. */
        UserRegistration: {
            /** @description Name to sign on with, unique in the environment in whatever case. */
            username: string;
            /**
             * Format: email
             * @description Address that the verification code goes to. Two users may have the same one.
             */
            email: string;
            /**
             * Format: password
             * @description The password to use from now on. The policy decides which values it takes.
             */
            password: string;
        };
        /** @description The mailed verification code. */
        UserVerification: {
            /**
             * Format: password
             * @description The code, 8 letters and digits in any case. It does not expire.
             */
            verificationCode: string;
        };
        /** @description The device of the second factor. */
        DeviceSelection: {
            /** @description One of `_embedded.devices` of the flow. */
            device: {
                /**
                 * Format: uuid
                 * @description Identifier of the device.
                 */
                id: string;
            };
            /** @description What the browser can do with a FIDO2 device. */
            compatibility?: "FULL" | (string & {});
        };
        /** @description The one-time passcode. */
        OtpCheck: {
            /**
             * Format: password
             * @description The passcode that was sent to the selected device, as the user typed it.
             */
            otp: string;
        };
    };
    responses: {
        /** @description Too Many Requests. You sent more requests than the rate limit of the licence allows. */
        TooManyRequests: {
            headers: {
                "Correlation-Id": components["headers"]["CorrelationID"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Internal Server Error. PingOne failed. The request may have taken effect. */
        InternalServerError: {
            headers: {
                "Correlation-Id": components["headers"]["CorrelationID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
        BadGateway: {
            headers: {
                "Correlation-Id": components["headers"]["CorrelationID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GeneralErrorBody"];
            };
        };
        /** @description Service Unavailable. PingOne is temporarily unavailable. */
        ServiceUnavailable: {
            headers: {
                "Correlation-Id": components["headers"]["CorrelationID"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GeneralErrorBody"];
            };
        };
        /** @description Unsupported Media Type. No operation of this URL and method has this Content-Type. */
        UnsupportedMediaType: {
            headers: {
                "Correlation-Id": components["headers"]["CorrelationID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Not Found. There is no such flow, or it has expired. */
        NotFound: {
            headers: {
                "Correlation-Id": components["headers"]["CorrelationID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description Identifier of the PingOne environment.
         * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
         */
        environmentID: string;
        /**
         * @description Identifier of the flow, from the authorize request.
         * @example 8d3f1d2b-6a54-4f0e-9b1a-2c7e5f4d9a10
         */
        flowID: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The identifier of the call in the audit events of PingOne; the only header that a page of another origin can read.
         * @example 0f1e2d3c-4b5a-4968-8776-655443322110
         */
        CorrelationID: string;
        /**
         * @description How long to wait before the next call, as a number of seconds or as a date.
         * @example 60
         */
        RetryAfter: number | string;
    };
    pathItems: never;
}
export type Link = components['schemas']['Link'];
export type ResourceReference = components['schemas']['ResourceReference'];
export type FlowStatus = components['schemas']['FlowStatus'];
export type PersonName = components['schemas']['PersonName'];
export type FlowDevice = components['schemas']['FlowDevice'];
export type SequenceRule = components['schemas']['SequenceRule'];
export type PasswordPolicy = components['schemas']['PasswordPolicy'];
export type AuthorizeResponse = components['schemas']['AuthorizeResponse'];
export type Flow = components['schemas']['Flow'];
export type FormPostPage = components['schemas']['FormPostPage'];
export type ErrorDetail = components['schemas']['ErrorDetail'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type GeneralErrorBody = components['schemas']['GeneralErrorBody'];
export type AuthorizeForm = components['schemas']['AuthorizeForm'];
export type PushedAuthorizationRequest = components['schemas']['PushedAuthorizationRequest'];
export type PushedAuthorization = components['schemas']['PushedAuthorization'];
export type OAuthError = components['schemas']['OAuthError'];
export type ResumedFlow = components['schemas']['ResumedFlow'];
export type ClientCredentialsGrant = components['schemas']['ClientCredentialsGrant'];
export type AuthorizationCodeGrant = components['schemas']['AuthorizationCodeGrant'];
export type RefreshTokenGrant = components['schemas']['RefreshTokenGrant'];
export type TokenSet = components['schemas']['TokenSet'];
export type TokenForm = components['schemas']['TokenForm'];
export type Introspection = components['schemas']['Introspection'];
export type UserInfo = components['schemas']['UserInfo'];
export type KeySet = components['schemas']['KeySet'];
export type OpenIdConfiguration = components['schemas']['OpenIDConfiguration'];
export type UsernamePasswordCheck = components['schemas']['UsernamePasswordCheck'];
export type Username = components['schemas']['Username'];
export type FlowPasswordReset = components['schemas']['FlowPasswordReset'];
export type PasswordRecovery = components['schemas']['PasswordRecovery'];
export type NoMembers = components['schemas']['NoMembers'];
export type UserRegistration = components['schemas']['UserRegistration'];
export type UserVerification = components['schemas']['UserVerification'];
export type DeviceSelection = components['schemas']['DeviceSelection'];
export type OtpCheck = components['schemas']['OtpCheck'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseBadGateway = components['responses']['BadGateway'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ParameterEnvironmentId = components['parameters']['environmentID'];
export type ParameterFlowId = components['parameters']['flowID'];
export type HeaderCorrelationId = components['headers']['CorrelationID'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
    authorize: {
        parameters: {
            query: {
                /**
                 * @description Identifier of the application.
                 * @example b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02
                 */
                client_id: string;
                /**
                 * @description What the application gets, `code`, `id_token` or `code id_token`. `code` with PKCE is the choice for new work. Required without `request_uri`.
                 * @example code
                 */
                response_type?: string;
                /**
                 * @description Where the browser returns to; not needed with `response_mode=pi.flow`.
                 * @example http://127.0.0.1:4020/callback
                 */
                redirect_uri?: string;
                /**
                 * @description Scopes, separated by spaces.
                 * @example openid
                 */
                scope?: string;
                /**
                 * @description Opaque value that comes back unchanged.
                 * @example fake-state
                 */
                state?: string;
                /**
                 * @description Opaque value that comes back in the ID token. Required where `response_type` has `id_token`.
                 * @example fake-nonce
                 */
                nonce?: string;
                /** @description Whether the user is asked again, as in OpenID Connect. `none` asks nothing, `login` asks in any case. */
                prompt?: string;
                /** @description Number of seconds since the last sign-on before the user is asked again. */
                max_age?: number;
                /** @description Sign-on policies to apply, separated by spaces. */
                acr_values?: string;
                /** @description Name of the user who is meant; another one who is signed on is asked again. */
                login_hint?: string;
                /** @description Signed token that names the user. */
                login_hint_token?: string;
                /**
                 * @description PKCE challenge, from 43 to 128 characters.
                 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
                 */
                code_challenge?: string;
                /**
                 * @description How the challenge was made.
                 * @example S256
                 */
                code_challenge_method?: "S256" | "plain";
                /** @description How the answer comes back. Unless given it is `query`, or `fragment` with an ID token, which `query` cannot carry. `pi.flow` answers with the flow and no redirect. */
                response_mode?: "query" | "fragment" | "form_post" | "pi.flow";
                /** @description Signed request object that holds the other parameters. */
                request?: string;
                /** @description Reference of a pushed authorization request, whose parameters then apply instead of those beside it. */
                request_uri?: string;
                /** @description Payload of the mobile application. */
                mobilePayload?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. The flow itself, with `response_mode=pi.flow`; a page that posts the outcome, with `form_post`. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    /**
                     * @description The session cookie `ST` of a browser that has none yet; the check of the password sets another one.
                     * @example ST=fake-session; Path=/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6; Secure; HttpOnly; SameSite=None
                     */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Flow"];
                    "text/html": components["schemas"]["FormPostPage"];
                };
            };
            /** @description Found. The sign-on page; or back to the application, for a user who is signed on and for an error. */
            302: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    /**
                     * @description The sign-on page of the application or of PingOne, with `flowId`; or the redirect URI, with the outcome.
                     * @example https://apps.pingone.com/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6/signon/?flowId=8d3f1d2b-6a54-4f0e-9b1a-2c7e5f4d9a10
                     */
                    Location?: string;
                    /**
                     * @description The session cookie `ST` of a browser that has none yet; the check of the password sets another one.
                     * @example ST=fake-session; Path=/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6; Secure; HttpOnly; SameSite=None
                     */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. No flow is begun. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    authorizeByForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        /** @description The parameters of the sign-on. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AuthorizeForm"];
            };
        };
        responses: {
            /** @description OK. The flow itself, with `response_mode=pi.flow`; a page that posts the outcome, with `form_post`. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    /**
                     * @description The session cookie `ST` of a browser that has none yet; the check of the password sets another one.
                     * @example ST=fake-session; Path=/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6; Secure; HttpOnly; SameSite=None
                     */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Flow"];
                    "text/html": components["schemas"]["FormPostPage"];
                };
            };
            /** @description Found. The sign-on page; or back to the application, for a user who is signed on and for an error. */
            302: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    /**
                     * @description The sign-on page of the application or of PingOne, with `flowId`; or the redirect URI, with the outcome.
                     * @example https://apps.pingone.com/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6/signon/?flowId=8d3f1d2b-6a54-4f0e-9b1a-2c7e5f4d9a10
                     */
                    Location?: string;
                    /**
                     * @description The session cookie `ST` of a browser that has none yet; the check of the password sets another one.
                     * @example ST=fake-session; Path=/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6; Secure; HttpOnly; SameSite=None
                     */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. No flow is begun. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    pushAuthorizationRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        /** @description The parameters of the sign-on, and who pushes them. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PushedAuthorizationRequest"];
            };
        };
        responses: {
            /** @description Created. The reference of the request. */
            201: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushedAuthorization"];
                };
            };
            /** @description Bad Request. Authorize would refuse the request, or it has a `request_uri`. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Unauthorized. The application is not authenticated. */
            401: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resumeFlow: {
        parameters: {
            query: {
                /**
                 * @description Identifier of the flow.
                 * @example 8d3f1d2b-6a54-4f0e-9b1a-2c7e5f4d9a10
                 */
                flowId: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. The flow with `authorizeResponse`, for `pi.flow`; a page that posts the outcome, for `form_post`. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["ResumedFlow"];
                    "text/html": components["schemas"]["FormPostPage"];
                };
            };
            /** @description Found. Back to the application. */
            302: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    /**
                     * @description The redirect URI of the application, with `code`, `id_token` or `error`, in the query or behind the hash.
                     * @example http://127.0.0.1:4020/callback?code=fake-authorization-code
                     */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. An identifier is malformed. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Unauthorized. The session cookie is missing. */
            401: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        /** @description One grant. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ClientCredentialsGrant"] | components["schemas"]["AuthorizationCodeGrant"] | components["schemas"]["RefreshTokenGrant"];
            };
        };
        responses: {
            /** @description OK. The tokens. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenSet"];
                };
            };
            /** @description Bad Request. No token is issued. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Unauthorized. The application is not authenticated. */
            401: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    introspectToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        /** @description The token, and who asks. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenForm"];
            };
        };
        responses: {
            /** @description OK. The token, or that it is not active. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Introspection"];
                };
            };
            /** @description Bad Request. The token is missing. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Unauthorized. The application is not authenticated. */
            401: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        /** @description The token, and who asks. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenForm"];
            };
        };
        responses: {
            /** @description OK. The token is not good any more, if it could be revoked. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. The token is missing. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Unauthorized. The application is not authenticated. */
            401: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readUserInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. The claims of the user. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserInfo"];
                };
            };
            /** @description Bad Request. An identifier in the path is malformed. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Unauthorized. The access token is missing, malformed or no longer valid. */
            401: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Forbidden. The token is that of a worker, or lacks the scope `openid`. */
            403: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readUserInfoByPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. The claims of the user. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserInfo"];
                };
            };
            /** @description Bad Request. An identifier in the path is malformed. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Unauthorized. The access token is missing, malformed or no longer valid. */
            401: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Forbidden. The token is that of a worker, or lacks the scope `openid`. */
            403: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    signOff: {
        parameters: {
            query?: {
                /** @description An ID token of the user who signs off. */
                id_token_hint?: string;
                /**
                 * @description Where the browser goes then; registered at the application of the hint, or at any one without a hint. It has fewer than 8192 characters together with `state`.
                 * @example http://127.0.0.1:4020/
                 */
                post_logout_redirect_uri?: string;
                /**
                 * @description Opaque value that comes back unchanged.
                 * @example fake-state
                 */
                state?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. The browser is signed off. */
            302: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    /**
                     * @description The address that was asked for, with `state`, or the sign-on page with `environmentId`.
                     * @example http://127.0.0.1:4020/?state=fake-state
                     */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. The hint or the address is wrong, and nobody is signed off. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    signOffByIDToken: {
        parameters: {
            query: {
                /**
                 * @description An ID token of the user who signs off.
                 * @example fake-id-token
                 */
                id_token_hint: string;
                /**
                 * @description Where the browser goes then; registered at the application of the hint.
                 * @example http://127.0.0.1:4020/
                 */
                post_logout_redirect_uri?: string;
                /**
                 * @description Opaque value that comes back unchanged.
                 * @example fake-state
                 */
                state?: string;
                /** @description Identifier of the application; that of the hint. */
                client_id?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content. The user is signed off. */
            204: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Found. The browser is signed off. */
            302: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    /**
                     * @description The address that was asked for, with `state`, or the sign-on page with `environmentId`.
                     * @example http://127.0.0.1:4020/?state=fake-state
                     */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. The hint or the address is wrong, and nobody is signed off. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readSigningKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. A JSON Web Key Set. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeySet"];
                };
            };
            /** @description Bad Request. An identifier in the path is malformed. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readOpenIDConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. The metadata of the provider. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenIDConfiguration"];
                };
            };
            /** @description Bad Request. An identifier in the path is malformed. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readFlow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the flow, from the authorize request.
                 * @example 8d3f1d2b-6a54-4f0e-9b1a-2c7e5f4d9a10
                 */
                flowID: components["parameters"]["flowID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. The flow now. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Flow"];
                };
            };
            /** @description Bad Request. An identifier in the path is malformed. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    checkUsernamePassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the flow, from the authorize request.
                 * @example 8d3f1d2b-6a54-4f0e-9b1a-2c7e5f4d9a10
                 */
                flowID: components["parameters"]["flowID"];
            };
            cookie?: never;
        };
        /** @description User name and password. */
        requestBody: {
            content: {
                "application/vnd.pingidentity.usernamePassword.check+json": components["schemas"]["UsernamePasswordCheck"];
            };
        };
        responses: {
            /** @description OK. The password is right and the flow has moved on. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    /**
                     * @description The session cookie `ST`, good for 30 days, sent with every later call of the flow.
                     * @example ST=fake-session; Path=/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6; Max-Age=2592000; Secure; HttpOnly; SameSite=None
                     */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Flow"];
                };
            };
            /** @description Bad Request. The flow stays as it is. Wrong credentials are `INVALID_VALUE` at `username`, or `INVALID_CREDENTIALS`; take both. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    lookUpUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the flow, from the authorize request.
                 * @example 8d3f1d2b-6a54-4f0e-9b1a-2c7e5f4d9a10
                 */
                flowID: components["parameters"]["flowID"];
            };
            cookie?: never;
        };
        /** @description The user name. */
        requestBody: {
            content: {
                "application/vnd.pingidentity.user.lookup+json": components["schemas"]["Username"];
            };
        };
        responses: {
            /** @description OK. The flow has moved on. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Flow"];
                };
            };
            /** @description Bad Request. The flow stays as it is. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resetFlowPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the flow, from the authorize request.
                 * @example 8d3f1d2b-6a54-4f0e-9b1a-2c7e5f4d9a10
                 */
                flowID: components["parameters"]["flowID"];
            };
            cookie?: never;
        };
        /** @description The expired or temporary password and the new one. */
        requestBody: {
            content: {
                "application/vnd.pingidentity.password.reset+json": components["schemas"]["FlowPasswordReset"];
            };
        };
        responses: {
            /** @description OK. The password is changed and the flow has moved on. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Flow"];
                };
            };
            /** @description Bad Request. The password and the flow stay as they are. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    requestFlowRecovery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the flow, from the authorize request.
                 * @example 8d3f1d2b-6a54-4f0e-9b1a-2c7e5f4d9a10
                 */
                flowID: components["parameters"]["flowID"];
            };
            cookie?: never;
        };
        /** @description The user name. */
        requestBody: {
            content: {
                "application/vnd.pingidentity.password.forgot+json": components["schemas"]["Username"];
            };
        };
        responses: {
            /** @description OK. The code is on its way. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Flow"];
                };
            };
            /** @description Bad Request. The flow stays as it is. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Not Found. There is no such user, or the flow has expired. */
            404: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    recoverFlowPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the flow, from the authorize request.
                 * @example 8d3f1d2b-6a54-4f0e-9b1a-2c7e5f4d9a10
                 */
                flowID: components["parameters"]["flowID"];
            };
            cookie?: never;
        };
        /** @description The mailed code and the new password. */
        requestBody: {
            content: {
                "application/vnd.pingidentity.password.recover+json": components["schemas"]["PasswordRecovery"];
            };
        };
        responses: {
            /** @description OK. The password is changed and the flow has moved on. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Flow"];
                };
            };
            /** @description Bad Request. The password and the flow stay as they are. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    sendFlowRecoveryCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the flow, from the authorize request.
                 * @example 8d3f1d2b-6a54-4f0e-9b1a-2c7e5f4d9a10
                 */
                flowID: components["parameters"]["flowID"];
            };
            cookie?: never;
        };
        /** @description None, or an empty object; the Content-Type alone selects the action. */
        requestBody?: {
            content: {
                "application/vnd.pingidentity.password.sendRecoveryCode+json": components["schemas"]["NoMembers"];
            };
        };
        responses: {
            /** @description OK. The code is on its way. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Flow"];
                };
            };
            /** @description Bad Request. The flow stays as it is. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    registerUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the flow, from the authorize request.
                 * @example 8d3f1d2b-6a54-4f0e-9b1a-2c7e5f4d9a10
                 */
                flowID: components["parameters"]["flowID"];
            };
            cookie?: never;
        };
        /** @description User name, e-mail address and password of the new user. */
        requestBody: {
            content: {
                "application/vnd.pingidentity.user.register+json": components["schemas"]["UserRegistration"];
            };
        };
        responses: {
            /** @description OK. The user is there and the flow has moved on. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    /**
                     * @description The session cookie `ST`, good for 30 days, sent with every later call of the flow.
                     * @example ST=fake-session; Path=/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6; Max-Age=2592000; Secure; HttpOnly; SameSite=None
                     */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Flow"];
                };
            };
            /** @description Bad Request. There is no new user, and the flow stays as it is. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the flow, from the authorize request.
                 * @example 8d3f1d2b-6a54-4f0e-9b1a-2c7e5f4d9a10
                 */
                flowID: components["parameters"]["flowID"];
            };
            cookie?: never;
        };
        /** @description The mailed code. */
        requestBody: {
            content: {
                "application/vnd.pingidentity.user.verify+json": components["schemas"]["UserVerification"];
            };
        };
        responses: {
            /** @description OK. The address is verified and the flow has moved on. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Flow"];
                };
            };
            /** @description Bad Request. The flow stays as it is. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    sendVerificationCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the flow, from the authorize request.
                 * @example 8d3f1d2b-6a54-4f0e-9b1a-2c7e5f4d9a10
                 */
                flowID: components["parameters"]["flowID"];
            };
            cookie?: never;
        };
        /** @description None, or an empty object; the Content-Type alone selects the action. */
        requestBody?: {
            content: {
                "application/vnd.pingidentity.user.sendVerificationCode+json": components["schemas"]["NoMembers"];
            };
        };
        responses: {
            /** @description OK. The code is on its way. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Flow"];
                };
            };
            /** @description Bad Request. The flow stays as it is. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    selectDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the flow, from the authorize request.
                 * @example 8d3f1d2b-6a54-4f0e-9b1a-2c7e5f4d9a10
                 */
                flowID: components["parameters"]["flowID"];
            };
            cookie?: never;
        };
        /** @description The device. */
        requestBody: {
            content: {
                "application/vnd.pingidentity.device.select+json": components["schemas"]["DeviceSelection"];
            };
        };
        responses: {
            /** @description OK. The passcode is on its way. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Flow"];
                };
            };
            /** @description Bad Request. The flow stays as it is. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    checkOtp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the flow, from the authorize request.
                 * @example 8d3f1d2b-6a54-4f0e-9b1a-2c7e5f4d9a10
                 */
                flowID: components["parameters"]["flowID"];
            };
            cookie?: never;
        };
        /** @description The passcode. */
        requestBody: {
            content: {
                "application/vnd.pingidentity.otp.check+json": components["schemas"]["OtpCheck"];
            };
        };
        responses: {
            /** @description OK. The passcode is right and the flow has moved on. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Flow"];
                };
            };
            /** @description Bad Request. The flow stays as it is. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resetFlowSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the flow, from the authorize request.
                 * @example 8d3f1d2b-6a54-4f0e-9b1a-2c7e5f4d9a10
                 */
                flowID: components["parameters"]["flowID"];
            };
            cookie?: never;
        };
        /** @description None, or an empty object; the Content-Type alone selects the action. */
        requestBody?: {
            content: {
                "application/vnd.pingidentity.session.reset+json": components["schemas"]["NoMembers"];
            };
        };
        responses: {
            /** @description OK. The flow at its beginning. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Flow"];
                };
            };
            /** @description Bad Request. The flow stays as it is. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}

/** What `authorize` takes. */
export interface AuthorizeOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["authorize"]["parameters"]["path"]>;
  /** Parameters of the query: `client_id`, `response_type`, `redirect_uri`, `scope`, `state`, `nonce`, `prompt`, `max_age`, `acr_values`, `login_hint`, `login_hint_token`, `code_challenge`, `code_challenge_method`, `response_mode`, `request`, `request_uri`, `mobilePayload`. */
  query: NonNullable<operations["authorize"]["parameters"]["query"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `authorize` answers, by status code. */
export interface AuthorizeResponses {
  /** OK. The flow itself, with `response_mode=pi.flow`; a page that posts the outcome, with `form_post`. */
  200: operations["authorize"]["responses"][200]["content"]["application/hal+json"];
  /** Found. The sign-on page; or back to the application, for a user who is signed on and for an error. */
  302: undefined;
  /** Bad Request. No flow is begun. */
  400: operations["authorize"]["responses"][400]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["authorize"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["authorize"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["authorize"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["authorize"]["responses"][503]["content"]["application/json"];
}
/** What `authorizeByForm` takes. */
export interface AuthorizeByFormOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["authorizeByForm"]["parameters"]["path"]>;
  /** The parameters of the sign-on. */
  body: NonNullable<operations["authorizeByForm"]["requestBody"]>["content"][keyof NonNullable<operations["authorizeByForm"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `authorizeByForm` answers, by status code. */
export interface AuthorizeByFormResponses {
  /** OK. The flow itself, with `response_mode=pi.flow`; a page that posts the outcome, with `form_post`. */
  200: operations["authorizeByForm"]["responses"][200]["content"]["application/hal+json"];
  /** Found. The sign-on page; or back to the application, for a user who is signed on and for an error. */
  302: undefined;
  /** Bad Request. No flow is begun. */
  400: operations["authorizeByForm"]["responses"][400]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["authorizeByForm"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["authorizeByForm"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["authorizeByForm"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["authorizeByForm"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["authorizeByForm"]["responses"][503]["content"]["application/json"];
}
/** What `pushAuthorizationRequest` takes. */
export interface PushAuthorizationRequestOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["pushAuthorizationRequest"]["parameters"]["path"]>;
  /** The parameters of the sign-on, and who pushes them. */
  body: NonNullable<operations["pushAuthorizationRequest"]["requestBody"]>["content"][keyof NonNullable<operations["pushAuthorizationRequest"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `pushAuthorizationRequest` answers, by status code. */
export interface PushAuthorizationRequestResponses {
  /** Created. The reference of the request. */
  201: operations["pushAuthorizationRequest"]["responses"][201]["content"]["application/json"];
  /** Bad Request. Authorize would refuse the request, or it has a `request_uri`. */
  400: operations["pushAuthorizationRequest"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The application is not authenticated. */
  401: operations["pushAuthorizationRequest"]["responses"][401]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["pushAuthorizationRequest"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["pushAuthorizationRequest"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["pushAuthorizationRequest"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["pushAuthorizationRequest"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["pushAuthorizationRequest"]["responses"][503]["content"]["application/json"];
}
/** What `resumeFlow` takes. */
export interface ResumeFlowOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["resumeFlow"]["parameters"]["path"]>;
  /** Parameters of the query: `flowId`. */
  query: NonNullable<operations["resumeFlow"]["parameters"]["query"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `resumeFlow` answers, by status code. */
export interface ResumeFlowResponses {
  /** OK. The flow with `authorizeResponse`, for `pi.flow`; a page that posts the outcome, for `form_post`. */
  200: operations["resumeFlow"]["responses"][200]["content"]["application/hal+json"];
  /** Found. Back to the application. */
  302: undefined;
  /** Bad Request. An identifier is malformed. */
  400: operations["resumeFlow"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The session cookie is missing. */
  401: operations["resumeFlow"]["responses"][401]["content"]["application/json"];
  /** Not Found. There is no such flow, or it has expired. */
  404: operations["resumeFlow"]["responses"][404]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["resumeFlow"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["resumeFlow"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["resumeFlow"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["resumeFlow"]["responses"][503]["content"]["application/json"];
}
/** What `issueToken` takes. */
export interface IssueTokenOptions<Body = components["schemas"]["ClientCredentialsGrant"] | components["schemas"]["AuthorizationCodeGrant"] | components["schemas"]["RefreshTokenGrant"]> {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["issueToken"]["parameters"]["path"]>;
  /** One grant. */
  body: Body;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `issueToken` answers, by status code. */
export interface IssueTokenResponses {
  /** OK. The tokens. */
  200: operations["issueToken"]["responses"][200]["content"]["application/json"];
  /** Bad Request. No token is issued. */
  400: operations["issueToken"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The application is not authenticated. */
  401: operations["issueToken"]["responses"][401]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["issueToken"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["issueToken"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["issueToken"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["issueToken"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["issueToken"]["responses"][503]["content"]["application/json"];
}
/** What `introspectToken` takes. */
export interface IntrospectTokenOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["introspectToken"]["parameters"]["path"]>;
  /** The token, and who asks. */
  body: NonNullable<operations["introspectToken"]["requestBody"]>["content"][keyof NonNullable<operations["introspectToken"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `introspectToken` answers, by status code. */
export interface IntrospectTokenResponses {
  /** OK. The token, or that it is not active. */
  200: operations["introspectToken"]["responses"][200]["content"]["application/json"];
  /** Bad Request. The token is missing. */
  400: operations["introspectToken"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The application is not authenticated. */
  401: operations["introspectToken"]["responses"][401]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["introspectToken"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["introspectToken"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["introspectToken"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["introspectToken"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["introspectToken"]["responses"][503]["content"]["application/json"];
}
/** What `revokeToken` takes. */
export interface RevokeTokenOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["revokeToken"]["parameters"]["path"]>;
  /** The token, and who asks. */
  body: NonNullable<operations["revokeToken"]["requestBody"]>["content"][keyof NonNullable<operations["revokeToken"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `revokeToken` answers, by status code. */
export interface RevokeTokenResponses {
  /** OK. The token is not good any more, if it could be revoked. */
  200: undefined;
  /** Bad Request. The token is missing. */
  400: operations["revokeToken"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The application is not authenticated. */
  401: operations["revokeToken"]["responses"][401]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["revokeToken"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["revokeToken"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["revokeToken"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["revokeToken"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["revokeToken"]["responses"][503]["content"]["application/json"];
}
/** What `readUserInfo` takes. */
export interface ReadUserInfoOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["readUserInfo"]["parameters"]["path"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `readUserInfo` answers, by status code. */
export interface ReadUserInfoResponses {
  /** OK. The claims of the user. */
  200: operations["readUserInfo"]["responses"][200]["content"]["application/json"];
  /** Bad Request. An identifier in the path is malformed. */
  400: operations["readUserInfo"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["readUserInfo"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token is that of a worker, or lacks the scope `openid`. */
  403: operations["readUserInfo"]["responses"][403]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["readUserInfo"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["readUserInfo"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["readUserInfo"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["readUserInfo"]["responses"][503]["content"]["application/json"];
}
/** What `readUserInfoByPost` takes. */
export interface ReadUserInfoByPostOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["readUserInfoByPost"]["parameters"]["path"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `readUserInfoByPost` answers, by status code. */
export interface ReadUserInfoByPostResponses {
  /** OK. The claims of the user. */
  200: operations["readUserInfoByPost"]["responses"][200]["content"]["application/json"];
  /** Bad Request. An identifier in the path is malformed. */
  400: operations["readUserInfoByPost"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["readUserInfoByPost"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token is that of a worker, or lacks the scope `openid`. */
  403: operations["readUserInfoByPost"]["responses"][403]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["readUserInfoByPost"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["readUserInfoByPost"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["readUserInfoByPost"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["readUserInfoByPost"]["responses"][503]["content"]["application/json"];
}
/** What `signOff` takes. */
export interface SignOffOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["signOff"]["parameters"]["path"]>;
  /** Parameters of the query: `id_token_hint`, `post_logout_redirect_uri`, `state`. */
  query?: NonNullable<operations["signOff"]["parameters"]["query"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `signOff` answers, by status code. */
export interface SignOffResponses {
  /** Found. The browser is signed off. */
  302: undefined;
  /** Bad Request. The hint or the address is wrong, and nobody is signed off. */
  400: operations["signOff"]["responses"][400]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["signOff"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["signOff"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["signOff"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["signOff"]["responses"][503]["content"]["application/json"];
}
/** What `signOffByIDToken` takes. */
export interface SignOffByIDTokenOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["signOffByIDToken"]["parameters"]["path"]>;
  /** Parameters of the query: `id_token_hint`, `post_logout_redirect_uri`, `state`, `client_id`. */
  query: NonNullable<operations["signOffByIDToken"]["parameters"]["query"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `signOffByIDToken` answers, by status code. */
export interface SignOffByIDTokenResponses {
  /** No Content. The user is signed off. */
  204: undefined;
  /** Found. The browser is signed off. */
  302: undefined;
  /** Bad Request. The hint or the address is wrong, and nobody is signed off. */
  400: operations["signOffByIDToken"]["responses"][400]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["signOffByIDToken"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["signOffByIDToken"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["signOffByIDToken"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["signOffByIDToken"]["responses"][503]["content"]["application/json"];
}
/** What `readSigningKeys` takes. */
export interface ReadSigningKeysOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["readSigningKeys"]["parameters"]["path"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `readSigningKeys` answers, by status code. */
export interface ReadSigningKeysResponses {
  /** OK. A JSON Web Key Set. */
  200: operations["readSigningKeys"]["responses"][200]["content"]["application/json"];
  /** Bad Request. An identifier in the path is malformed. */
  400: operations["readSigningKeys"]["responses"][400]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["readSigningKeys"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["readSigningKeys"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["readSigningKeys"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["readSigningKeys"]["responses"][503]["content"]["application/json"];
}
/** What `readOpenIDConfiguration` takes. */
export interface ReadOpenIDConfigurationOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["readOpenIDConfiguration"]["parameters"]["path"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `readOpenIDConfiguration` answers, by status code. */
export interface ReadOpenIDConfigurationResponses {
  /** OK. The metadata of the provider. */
  200: operations["readOpenIDConfiguration"]["responses"][200]["content"]["application/json"];
  /** Bad Request. An identifier in the path is malformed. */
  400: operations["readOpenIDConfiguration"]["responses"][400]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["readOpenIDConfiguration"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["readOpenIDConfiguration"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["readOpenIDConfiguration"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["readOpenIDConfiguration"]["responses"][503]["content"]["application/json"];
}
/** What `readFlow` takes. */
export interface ReadFlowOptions {
  /** Parameters of the path: `environmentID`, `flowID`. */
  path: NonNullable<operations["readFlow"]["parameters"]["path"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `readFlow` answers, by status code. */
export interface ReadFlowResponses {
  /** OK. The flow now. */
  200: operations["readFlow"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. An identifier in the path is malformed. */
  400: operations["readFlow"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such flow, or it has expired. */
  404: operations["readFlow"]["responses"][404]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["readFlow"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["readFlow"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["readFlow"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["readFlow"]["responses"][503]["content"]["application/json"];
}
/** What `checkUsernamePassword` takes. */
export interface CheckUsernamePasswordOptions {
  /** Parameters of the path: `environmentID`, `flowID`. */
  path: NonNullable<operations["checkUsernamePassword"]["parameters"]["path"]>;
  /** User name and password. */
  body: NonNullable<operations["checkUsernamePassword"]["requestBody"]>["content"][keyof NonNullable<operations["checkUsernamePassword"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `checkUsernamePassword` answers, by status code. */
export interface CheckUsernamePasswordResponses {
  /** OK. The password is right and the flow has moved on. */
  200: operations["checkUsernamePassword"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. The flow stays as it is. Wrong credentials are `INVALID_VALUE` at `username`, or `INVALID_CREDENTIALS`; take both. */
  400: operations["checkUsernamePassword"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such flow, or it has expired. */
  404: operations["checkUsernamePassword"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["checkUsernamePassword"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["checkUsernamePassword"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["checkUsernamePassword"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["checkUsernamePassword"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["checkUsernamePassword"]["responses"][503]["content"]["application/json"];
}
/** What `lookUpUser` takes. */
export interface LookUpUserOptions {
  /** Parameters of the path: `environmentID`, `flowID`. */
  path: NonNullable<operations["lookUpUser"]["parameters"]["path"]>;
  /** The user name. */
  body: NonNullable<operations["lookUpUser"]["requestBody"]>["content"][keyof NonNullable<operations["lookUpUser"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `lookUpUser` answers, by status code. */
export interface LookUpUserResponses {
  /** OK. The flow has moved on. */
  200: operations["lookUpUser"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. The flow stays as it is. */
  400: operations["lookUpUser"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such flow, or it has expired. */
  404: operations["lookUpUser"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["lookUpUser"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["lookUpUser"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["lookUpUser"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["lookUpUser"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["lookUpUser"]["responses"][503]["content"]["application/json"];
}
/** What `resetFlowPassword` takes. */
export interface ResetFlowPasswordOptions {
  /** Parameters of the path: `environmentID`, `flowID`. */
  path: NonNullable<operations["resetFlowPassword"]["parameters"]["path"]>;
  /** The expired or temporary password and the new one. */
  body: NonNullable<operations["resetFlowPassword"]["requestBody"]>["content"][keyof NonNullable<operations["resetFlowPassword"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `resetFlowPassword` answers, by status code. */
export interface ResetFlowPasswordResponses {
  /** OK. The password is changed and the flow has moved on. */
  200: operations["resetFlowPassword"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. The password and the flow stay as they are. */
  400: operations["resetFlowPassword"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such flow, or it has expired. */
  404: operations["resetFlowPassword"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["resetFlowPassword"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["resetFlowPassword"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["resetFlowPassword"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["resetFlowPassword"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["resetFlowPassword"]["responses"][503]["content"]["application/json"];
}
/** What `requestFlowRecovery` takes. */
export interface RequestFlowRecoveryOptions {
  /** Parameters of the path: `environmentID`, `flowID`. */
  path: NonNullable<operations["requestFlowRecovery"]["parameters"]["path"]>;
  /** The user name. */
  body: NonNullable<operations["requestFlowRecovery"]["requestBody"]>["content"][keyof NonNullable<operations["requestFlowRecovery"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `requestFlowRecovery` answers, by status code. */
export interface RequestFlowRecoveryResponses {
  /** OK. The code is on its way. */
  200: operations["requestFlowRecovery"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. The flow stays as it is. */
  400: operations["requestFlowRecovery"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such user, or the flow has expired. */
  404: operations["requestFlowRecovery"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["requestFlowRecovery"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["requestFlowRecovery"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["requestFlowRecovery"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["requestFlowRecovery"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["requestFlowRecovery"]["responses"][503]["content"]["application/json"];
}
/** What `recoverFlowPassword` takes. */
export interface RecoverFlowPasswordOptions {
  /** Parameters of the path: `environmentID`, `flowID`. */
  path: NonNullable<operations["recoverFlowPassword"]["parameters"]["path"]>;
  /** The mailed code and the new password. */
  body: NonNullable<operations["recoverFlowPassword"]["requestBody"]>["content"][keyof NonNullable<operations["recoverFlowPassword"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `recoverFlowPassword` answers, by status code. */
export interface RecoverFlowPasswordResponses {
  /** OK. The password is changed and the flow has moved on. */
  200: operations["recoverFlowPassword"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. The password and the flow stay as they are. */
  400: operations["recoverFlowPassword"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such flow, or it has expired. */
  404: operations["recoverFlowPassword"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["recoverFlowPassword"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["recoverFlowPassword"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["recoverFlowPassword"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["recoverFlowPassword"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["recoverFlowPassword"]["responses"][503]["content"]["application/json"];
}
/** What `sendFlowRecoveryCode` takes. */
export interface SendFlowRecoveryCodeOptions {
  /** Parameters of the path: `environmentID`, `flowID`. */
  path: NonNullable<operations["sendFlowRecoveryCode"]["parameters"]["path"]>;
  /** None, or an empty object; the Content-Type alone selects the action. */
  body?: NonNullable<operations["sendFlowRecoveryCode"]["requestBody"]>["content"][keyof NonNullable<operations["sendFlowRecoveryCode"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `sendFlowRecoveryCode` answers, by status code. */
export interface SendFlowRecoveryCodeResponses {
  /** OK. The code is on its way. */
  200: operations["sendFlowRecoveryCode"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. The flow stays as it is. */
  400: operations["sendFlowRecoveryCode"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such flow, or it has expired. */
  404: operations["sendFlowRecoveryCode"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["sendFlowRecoveryCode"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["sendFlowRecoveryCode"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["sendFlowRecoveryCode"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["sendFlowRecoveryCode"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["sendFlowRecoveryCode"]["responses"][503]["content"]["application/json"];
}
/** What `registerUser` takes. */
export interface RegisterUserOptions {
  /** Parameters of the path: `environmentID`, `flowID`. */
  path: NonNullable<operations["registerUser"]["parameters"]["path"]>;
  /** User name, e-mail address and password of the new user. */
  body: NonNullable<operations["registerUser"]["requestBody"]>["content"][keyof NonNullable<operations["registerUser"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `registerUser` answers, by status code. */
export interface RegisterUserResponses {
  /** OK. The user is there and the flow has moved on. */
  200: operations["registerUser"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. There is no new user, and the flow stays as it is. */
  400: operations["registerUser"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such flow, or it has expired. */
  404: operations["registerUser"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["registerUser"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["registerUser"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["registerUser"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["registerUser"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["registerUser"]["responses"][503]["content"]["application/json"];
}
/** What `verifyUser` takes. */
export interface VerifyUserOptions {
  /** Parameters of the path: `environmentID`, `flowID`. */
  path: NonNullable<operations["verifyUser"]["parameters"]["path"]>;
  /** The mailed code. */
  body: NonNullable<operations["verifyUser"]["requestBody"]>["content"][keyof NonNullable<operations["verifyUser"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `verifyUser` answers, by status code. */
export interface VerifyUserResponses {
  /** OK. The address is verified and the flow has moved on. */
  200: operations["verifyUser"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. The flow stays as it is. */
  400: operations["verifyUser"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such flow, or it has expired. */
  404: operations["verifyUser"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["verifyUser"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["verifyUser"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["verifyUser"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["verifyUser"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["verifyUser"]["responses"][503]["content"]["application/json"];
}
/** What `sendVerificationCode` takes. */
export interface SendVerificationCodeOptions {
  /** Parameters of the path: `environmentID`, `flowID`. */
  path: NonNullable<operations["sendVerificationCode"]["parameters"]["path"]>;
  /** None, or an empty object; the Content-Type alone selects the action. */
  body?: NonNullable<operations["sendVerificationCode"]["requestBody"]>["content"][keyof NonNullable<operations["sendVerificationCode"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `sendVerificationCode` answers, by status code. */
export interface SendVerificationCodeResponses {
  /** OK. The code is on its way. */
  200: operations["sendVerificationCode"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. The flow stays as it is. */
  400: operations["sendVerificationCode"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such flow, or it has expired. */
  404: operations["sendVerificationCode"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["sendVerificationCode"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["sendVerificationCode"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["sendVerificationCode"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["sendVerificationCode"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["sendVerificationCode"]["responses"][503]["content"]["application/json"];
}
/** What `selectDevice` takes. */
export interface SelectDeviceOptions {
  /** Parameters of the path: `environmentID`, `flowID`. */
  path: NonNullable<operations["selectDevice"]["parameters"]["path"]>;
  /** The device. */
  body: NonNullable<operations["selectDevice"]["requestBody"]>["content"][keyof NonNullable<operations["selectDevice"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `selectDevice` answers, by status code. */
export interface SelectDeviceResponses {
  /** OK. The passcode is on its way. */
  200: operations["selectDevice"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. The flow stays as it is. */
  400: operations["selectDevice"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such flow, or it has expired. */
  404: operations["selectDevice"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["selectDevice"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["selectDevice"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["selectDevice"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["selectDevice"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["selectDevice"]["responses"][503]["content"]["application/json"];
}
/** What `checkOtp` takes. */
export interface CheckOtpOptions {
  /** Parameters of the path: `environmentID`, `flowID`. */
  path: NonNullable<operations["checkOtp"]["parameters"]["path"]>;
  /** The passcode. */
  body: NonNullable<operations["checkOtp"]["requestBody"]>["content"][keyof NonNullable<operations["checkOtp"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `checkOtp` answers, by status code. */
export interface CheckOtpResponses {
  /** OK. The passcode is right and the flow has moved on. */
  200: operations["checkOtp"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. The flow stays as it is. */
  400: operations["checkOtp"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such flow, or it has expired. */
  404: operations["checkOtp"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["checkOtp"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["checkOtp"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["checkOtp"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["checkOtp"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["checkOtp"]["responses"][503]["content"]["application/json"];
}
/** What `resetFlowSession` takes. */
export interface ResetFlowSessionOptions {
  /** Parameters of the path: `environmentID`, `flowID`. */
  path: NonNullable<operations["resetFlowSession"]["parameters"]["path"]>;
  /** None, or an empty object; the Content-Type alone selects the action. */
  body?: NonNullable<operations["resetFlowSession"]["requestBody"]>["content"][keyof NonNullable<operations["resetFlowSession"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `resetFlowSession` answers, by status code. */
export interface ResetFlowSessionResponses {
  /** OK. The flow at its beginning. */
  200: operations["resetFlowSession"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. The flow stays as it is. */
  400: operations["resetFlowSession"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such flow, or it has expired. */
  404: operations["resetFlowSession"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["resetFlowSession"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["resetFlowSession"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["resetFlowSession"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["resetFlowSession"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["resetFlowSession"]["responses"][503]["content"]["application/json"];
}
/**
 * The actions of this API as functions, by operationId.
 *
 * @typeParam Settings what every call takes.
 * @typeParam Message the response of `fetch`.
 * @typeParam Given the path parameters that the client knows.
 */
export interface Calls<Settings, Message, Given extends string = never> {
  /**
   * Begin a sign-on.
   *
   * Begins a flow. The browser is sent to the sign-on page with the identifier of the flow; with `response_mode=pi.flow` the flow itself is the answer. A user who is signed on in the browser already goes straight back to the application. A parameter without a value counts as left out.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `query.client_id`: Identifier of the application.
   * - `query.response_type`: What the application gets, `code`, `id_token` or `code id_token`. `code` with PKCE is the choice for new work. Required without `request_uri`.
   * - `query.redirect_uri`: Where the browser returns to; not needed with `response_mode=pi.flow`.
   * - `query.scope`: Scopes, separated by spaces.
   * - `query.state`: Opaque value that comes back unchanged.
   * - `query.nonce`: Opaque value that comes back in the ID token. Required where `response_type` has `id_token`.
   * - `query.prompt`: Whether the user is asked again, as in OpenID Connect. `none` asks nothing, `login` asks in any case.
   * - `query.max_age`: Number of seconds since the last sign-on before the user is asked again.
   * - `query.acr_values`: Sign-on policies to apply, separated by spaces.
   * - `query.login_hint`: Name of the user who is meant; another one who is signed on is asked again.
   * - `query.login_hint_token`: Signed token that names the user.
   * - `query.code_challenge`: PKCE challenge, from 43 to 128 characters.
   * - `query.code_challenge_method`: How the challenge was made.
   * - `query.response_mode`: How the answer comes back. Unless given it is `query`, or `fragment` with an ID token, which `query` cannot carry. `pi.flow` answers with the flow and no redirect.
   * - `query.request`: Signed request object that holds the other parameters.
   * - `query.request_uri`: Reference of a pushed authorization request, whose parameters then apply instead of those beside it.
   * - `query.mobilePayload`: Payload of the mobile application.
   *
   * Responses:
   * - 200: OK. The flow itself, with `response_mode=pi.flow`; a page that posts the outcome, with `form_post`.
   * - 302: Found. The sign-on page; or back to the application, for a user who is signed on and for an error.
   * - 400: Bad Request. No flow is begun.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `GET /{environmentID}/as/authorize`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/auth/authorize/
   */
  authorize(...options: CallArguments<AuthorizeOptions, Settings, Given>): Promise<ResultOf<AuthorizeResponses, Message>>;
  /**
   * Begin a sign-on by form.
   *
   * Starts a sign-on like `authorize`, with the parameters in a form body.
   *
   * Body:
   * The parameters of a sign-on as a form, for requests too long for a query.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `body.client_id`: Identifier of the application.
   * - `body.response_type`: What the application gets, `code`, `id_token` or `code id_token`. `code` with PKCE is the choice for new work. Required without `request_uri`.
   * - `body.redirect_uri`: Where the browser returns to; not needed with `response_mode=pi.flow`.
   * - `body.scope`: Scopes, separated by spaces.
   * - `body.state`: Opaque value that comes back unchanged.
   * - `body.nonce`: Opaque value that comes back in the ID token. Required where `response_type` has `id_token`.
   * - `body.prompt`: Whether the user is asked again, as in OpenID Connect. `none` asks nothing, `login` asks in any case.
   * - `body.max_age`: Number of seconds since the last sign-on before the user is asked again.
   * - `body.acr_values`: Sign-on policies to apply, separated by spaces.
   * - `body.login_hint`: Name of the user who is meant; another one who is signed on is asked again.
   * - `body.login_hint_token`: Signed token that names the user.
   * - `body.code_challenge`: PKCE challenge, from 43 to 128 characters.
   * - `body.code_challenge_method`: How the challenge was made.
   * - `body.response_mode`: How the answer comes back. Unless given it is `query`, or `fragment` with an ID token, which `query` cannot carry. `pi.flow` answers with the flow and no redirect.
   * - `body.request`: Signed request object that holds the other parameters.
   * - `body.mobilePayload`: Payload of the mobile application.
   * - `body.request_uri`: Reference of a pushed authorization request, whose parameters then apply instead of those beside it.
   *
   * Responses:
   * - 200: OK. The flow itself, with `response_mode=pi.flow`; a page that posts the outcome, with `form_post`.
   * - 302: Found. The sign-on page; or back to the application, for a user who is signed on and for an error.
   * - 400: Bad Request. No flow is begun.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /{environmentID}/as/authorize`, `application/x-www-form-urlencoded`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/auth/authorize-by-form/
   */
  authorizeByForm(...options: CallArguments<AuthorizeByFormOptions, Settings, Given>): Promise<ResultOf<AuthorizeByFormResponses, Message>>;
  /**
   * Push an authorization request.
   *
   * Takes the parameters of a sign-on from the application itself, and answers with a `request_uri` that stands for them. The browser then carries `client_id` and `request_uri` alone. The application authenticates as for tokens.
   *
   * Body:
   * The parameters of a sign-on, and the application that pushes them.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `body.client_id`: Identifier of the application, unless HTTP Basic carries it.
   * - `body.response_type`: What the application gets, `code`, `id_token` or `code id_token`. `code` with PKCE is the choice for new work.
   * - `body.redirect_uri`: Where the browser returns to; not needed with `response_mode=pi.flow`.
   * - `body.scope`: Scopes, separated by spaces.
   * - `body.state`: Opaque value that comes back unchanged.
   * - `body.nonce`: Opaque value that comes back in the ID token. Required where `response_type` has `id_token`.
   * - `body.prompt`: Whether the user is asked again, as in OpenID Connect. `none` asks nothing, `login` asks in any case.
   * - `body.max_age`: Number of seconds since the last sign-on before the user is asked again.
   * - `body.acr_values`: Sign-on policies to apply, separated by spaces.
   * - `body.login_hint`: Name of the user who is meant; another one who is signed on is asked again.
   * - `body.login_hint_token`: Signed token that names the user.
   * - `body.code_challenge`: PKCE challenge, from 43 to 128 characters.
   * - `body.code_challenge_method`: How the challenge was made.
   * - `body.response_mode`: How the answer comes back. Unless given it is `query`, or `fragment` with an ID token, which `query` cannot carry. `pi.flow` answers with the flow and no redirect.
   * - `body.request`: Signed request object that holds the other parameters.
   * - `body.mobilePayload`: Payload of the mobile application.
   * - `body.client_secret`: Secret of the application, unless HTTP Basic carries it.
   * - `body.request_uri`: Refused; a pushed request names no other one.
   *
   * Responses:
   * - 201: Created. The reference of the request.
   * - 400: Bad Request. Authorize would refuse the request, or it has a `request_uri`.
   * - 401: Unauthorized. The application is not authenticated.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /{environmentID}/as/par`, `application/x-www-form-urlencoded`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/auth/push-authorization-request/
   */
  pushAuthorizationRequest(...options: CallArguments<PushAuthorizationRequestOptions, Settings, Given>): Promise<ResultOf<PushAuthorizationRequestResponses, Message>>;
  /**
   * Go on after a flow.
   *
   * Returns the result of a completed or failed flow to the application: a redirect with a code, an ID token or both; a page that posts them for `form_post`; or the flow with `authorizeResponse` for `pi.flow`. Requires the session cookie.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `query.flowId`: Identifier of the flow.
   *
   * Responses:
   * - 200: OK. The flow with `authorizeResponse`, for `pi.flow`; a page that posts the outcome, for `form_post`.
   * - 302: Found. Back to the application.
   * - 400: Bad Request. An identifier is malformed.
   * - 401: Unauthorized. The session cookie is missing.
   * - 404: Not Found. There is no such flow, or it has expired.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `GET /{environmentID}/as/resume`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/auth/resume-flow/
   */
  resumeFlow(...options: CallArguments<ResumeFlowOptions, Settings, Given>): Promise<ResultOf<ResumeFlowResponses, Message>>;
  /**
   * Get an access token.
   *
   * Issues tokens for client credentials, an authorization code with PKCE, or a refresh token. The access token is a JWT. A confidential application authenticates by HTTP Basic or with its secret in the form, whichever it is configured for; a public one sends its `client_id`. There is a refresh token when the application has that grant. A parameter without a value counts as left out.
   *
   * Body:
   * New tokens for a refresh token.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `body.grant_type`: Kind of the grant.
   * - `body.refresh_token`: The refresh token.
   * - `body.scope`: Fewer scopes than before, separated by spaces.
   * - `body.client_id`: Identifier of the application, unless HTTP Basic carries it.
   * - `body.client_secret`: Secret of the application, unless HTTP Basic carries it.
   *
   * Responses:
   * - 200: OK. The tokens.
   * - 400: Bad Request. No token is issued.
   * - 401: Unauthorized. The application is not authenticated.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /{environmentID}/as/token`, `application/x-www-form-urlencoded`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/auth/issue-token/
   */
  issueToken(...options: CallArguments<IssueTokenOptions<components["schemas"]["RefreshTokenGrant"]>, Settings, Given>): Promise<ResultOf<IssueTokenResponses, Message>>;
  /**
   * Get an access token.
   *
   * Issues tokens for client credentials, an authorization code with PKCE, or a refresh token. The access token is a JWT. A confidential application authenticates by HTTP Basic or with its secret in the form, whichever it is configured for; a public one sends its `client_id`. There is a refresh token when the application has that grant. A parameter without a value counts as left out.
   *
   * Body:
   * Tokens for the code of a sign-on.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `body.grant_type`: Kind of the grant.
   * - `body.code`: The code from the redirect.
   * - `body.redirect_uri`: The redirect URI of the sign-on.
   * - `body.code_verifier`: The PKCE verifier behind the challenge.
   * - `body.client_id`: Identifier of the application, unless HTTP Basic carries it.
   * - `body.client_secret`: Secret of the application, unless HTTP Basic carries it.
   *
   * Responses:
   * - 200: OK. The tokens.
   * - 400: Bad Request. No token is issued.
   * - 401: Unauthorized. The application is not authenticated.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /{environmentID}/as/token`, `application/x-www-form-urlencoded`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/auth/issue-token/
   */
  issueToken(...options: CallArguments<IssueTokenOptions<components["schemas"]["AuthorizationCodeGrant"]>, Settings, Given>): Promise<ResultOf<IssueTokenResponses, Message>>;
  /**
   * Get an access token.
   *
   * Issues tokens for client credentials, an authorization code with PKCE, or a refresh token. The access token is a JWT. A confidential application authenticates by HTTP Basic or with its secret in the form, whichever it is configured for; a public one sends its `client_id`. There is a refresh token when the application has that grant. A parameter without a value counts as left out.
   *
   * Body:
   * A token for a worker application itself.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `body.grant_type`: Kind of the grant.
   * - `body.scope`: Scopes of OpenID Connect, separated by spaces. No other is granted to a worker, whose roles say what it may do.
   * - `body.client_id`: Identifier of the application, unless HTTP Basic carries it.
   * - `body.client_secret`: Secret of the application, unless HTTP Basic carries it.
   *
   * Responses:
   * - 200: OK. The tokens.
   * - 400: Bad Request. No token is issued.
   * - 401: Unauthorized. The application is not authenticated.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /{environmentID}/as/token`, `application/x-www-form-urlencoded`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/auth/issue-token/
   */
  issueToken(...options: CallArguments<IssueTokenOptions<components["schemas"]["ClientCredentialsGrant"]>, Settings, Given>): Promise<ResultOf<IssueTokenResponses, Message>>;
  /**
   * Look into a token.
   *
   * Returns whether a token is valid now, and its claims. The application authenticates as at the token endpoint. A public application can ask about its own tokens only.
   *
   * Body:
   * A token, and the application that asks.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `body.token`: The access token or refresh token.
   * - `body.token_type_hint`: What the token is taken to be; any token is found without it.
   * - `body.client_id`: Identifier of the application, unless HTTP Basic carries it.
   * - `body.client_secret`: Secret of the application, unless HTTP Basic carries it.
   *
   * Responses:
   * - 200: OK. The token, or that it is not active.
   * - 400: Bad Request. The token is missing.
   * - 401: Unauthorized. The application is not authenticated.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /{environmentID}/as/introspect`, `application/x-www-form-urlencoded`.
   * Retry class `safe`: the client repeats it after any failure that passes.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/auth/introspect-token/
   */
  introspectToken(...options: CallArguments<IntrospectTokenOptions, Settings, Given>): Promise<ResultOf<IntrospectTokenResponses, Message>>;
  /**
   * Revoke a token.
   *
   * Revokes a refresh token and all refresh tokens of the same sign-on. You cannot revoke access tokens of the PingOne API; they stay valid until they expire. An unknown token is no error.
   *
   * Body:
   * A token, and the application that asks.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `body.token`: The access token or refresh token.
   * - `body.token_type_hint`: What the token is taken to be; any token is found without it.
   * - `body.client_id`: Identifier of the application, unless HTTP Basic carries it.
   * - `body.client_secret`: Secret of the application, unless HTTP Basic carries it.
   *
   * Responses:
   * - 200: OK. The token is not good any more, if it could be revoked.
   * - 400: Bad Request. The token is missing.
   * - 401: Unauthorized. The application is not authenticated.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /{environmentID}/as/revoke`, `application/x-www-form-urlencoded`.
   * Retry class `safe`: the client repeats it after any failure that passes.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/auth/revoke-token/
   */
  revokeToken(...options: CallArguments<RevokeTokenOptions, Settings, Given>): Promise<ResultOf<RevokeTokenResponses, Message>>;
  /**
   * Read the claims of the user.
   *
   * Returns who signed on, by an access token of a user: `sub`, and the claims of the scopes `profile`, `email`, `address` and `phone` that the token has.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   *
   * Responses:
   * - 200: OK. The claims of the user.
   * - 400: Bad Request. An identifier in the path is malformed.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token is that of a worker, or lacks the scope `openid`.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `GET /{environmentID}/as/userinfo`.
   * Retry class `safe`: the client repeats it after any failure that passes.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/auth/read-user-info/
   */
  readUserInfo(...options: CallArguments<ReadUserInfoOptions, Settings, Given>): Promise<ResultOf<ReadUserInfoResponses, Message>>;
  /**
   * Read the claims of the user by POST.
   *
   * Returns the same claims by POST; the access token is in the header here, too.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   *
   * Responses:
   * - 200: OK. The claims of the user.
   * - 400: Bad Request. An identifier in the path is malformed.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token is that of a worker, or lacks the scope `openid`.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /{environmentID}/as/userinfo`.
   * Retry class `safe`: the client repeats it after any failure that passes.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/auth/read-user-info-by-post/
   */
  readUserInfoByPost(...options: CallArguments<ReadUserInfoByPostOptions, Settings, Given>): Promise<ResultOf<ReadUserInfoByPostResponses, Message>>;
  /**
   * Sign off.
   *
   * Ends the session of the browser for all applications, that of `id_token_hint`, and the refresh tokens of both. The browser goes to `post_logout_redirect_uri`, or to the sign-on page without one.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `query.id_token_hint`: An ID token of the user who signs off.
   * - `query.post_logout_redirect_uri`: Where the browser goes then; registered at the application of the hint, or at any one without a hint. It has fewer than 8192 characters together with `state`.
   * - `query.state`: Opaque value that comes back unchanged.
   *
   * Responses:
   * - 302: Found. The browser is signed off.
   * - 400: Bad Request. The hint or the address is wrong, and nobody is signed off.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `GET /{environmentID}/as/signoff`.
   * Retry class `safe`: the client repeats it after any failure that passes.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/auth/sign-off/
   */
  signOff(...options: CallArguments<SignOffOptions, Settings, Given>): Promise<ResultOf<SignOffResponses, Message>>;
  /**
   * Sign off by ID token alone.
   *
   * Ends the session that an ID token names, without a cookie. The application has to have `idpSignoff`. A client that asks for `application/json` and names no address gets 204, and any other is redirected.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `query.id_token_hint`: An ID token of the user who signs off.
   * - `query.post_logout_redirect_uri`: Where the browser goes then; registered at the application of the hint.
   * - `query.state`: Opaque value that comes back unchanged.
   * - `query.client_id`: Identifier of the application; that of the hint.
   *
   * Responses:
   * - 204: No Content. The user is signed off.
   * - 302: Found. The browser is signed off.
   * - 400: Bad Request. The hint or the address is wrong, and nobody is signed off.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `GET /{environmentID}/as/idpSignoff`.
   * Retry class `safe`: the client repeats it after any failure that passes.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/auth/sign-off-by-i-d-token/
   */
  signOffByIDToken(...options: CallArguments<SignOffByIDTokenOptions, Settings, Given>): Promise<ResultOf<SignOffByIDTokenResponses, Message>>;
  /**
   * Read the signing keys.
   *
   * Returns the public keys that verify the tokens.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   *
   * Responses:
   * - 200: OK. A JSON Web Key Set.
   * - 400: Bad Request. An identifier in the path is malformed.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `GET /{environmentID}/as/jwks`.
   * Retry class `safe`: the client repeats it after any failure that passes.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/auth/read-signing-keys/
   */
  readSigningKeys(...options: CallArguments<ReadSigningKeysOptions, Settings, Given>): Promise<ResultOf<ReadSigningKeysResponses, Message>>;
  /**
   * Read the OpenID configuration.
   *
   * Returns the endpoints and features of the OpenID provider.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   *
   * Responses:
   * - 200: OK. The metadata of the provider.
   * - 400: Bad Request. An identifier in the path is malformed.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `GET /{environmentID}/as/.well-known/openid-configuration`.
   * Retry class `safe`: the client repeats it after any failure that passes.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/auth/read-open-i-d-configuration/
   */
  readOpenIDConfiguration(...options: CallArguments<ReadOpenIDConfigurationOptions, Settings, Given>): Promise<ResultOf<ReadOpenIDConfigurationResponses, Message>>;
  /**
   * Read a sign-on flow.
   *
   * Returns the status of the sign-on and the actions that are possible now. A flow expires after 15 minutes without a request; then the answer is 404.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.flowID`: Identifier of the flow, from the authorize request.
   *
   * Responses:
   * - 200: OK. The flow now.
   * - 400: Bad Request. An identifier in the path is malformed.
   * - 404: Not Found. There is no such flow, or it has expired.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `GET /{environmentID}/flows/{flowID}`.
   * Retry class `safe`: the client repeats it after any failure that passes.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/auth/read-flow/
   */
  readFlow(...options: CallArguments<ReadFlowOptions, Settings, Given>): Promise<ResultOf<ReadFlowResponses, Message>>;
  /**
   * Check user name and password.
   *
   * Signs the user on. The user name may be left out where the flow knows it. The flow moves on to the next step, for example to `PASSWORD_EXPIRED`, `MUST_CHANGE_PASSWORD`, `VERIFICATION_CODE_REQUIRED` or `OTP_REQUIRED`. A wrong password leaves the flow as it is and counts towards the lock; the same one again does not count.
   *
   * Body:
   * User name and password, as typed.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.flowID`: Identifier of the flow, from the authorize request.
   * - `body.username`: Name to sign on with; may be left out in `PASSWORD_REQUIRED`.
   * - `body.password`: The password as the user typed it.
   *
   * Responses:
   * - 200: OK. The password is right and the flow has moved on.
   * - 400: Bad Request. The flow stays as it is. Wrong credentials are `INVALID_VALUE` at `username`, or `INVALID_CREDENTIALS`; take both.
   * - 404: Not Found. There is no such flow, or it has expired.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /{environmentID}/flows/{flowID}`, `application/vnd.pingidentity.usernamePassword.check+json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/auth/check-username-password/
   */
  checkUsernamePassword(...options: CallArguments<CheckUsernamePasswordOptions, Settings, Given>): Promise<ResultOf<CheckUsernamePasswordResponses, Message>>;
  /**
   * Look up a user.
   *
   * Names the user who signs on, when the flow asks for the user name first.
   *
   * Body:
   * The user, by name.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.flowID`: Identifier of the flow, from the authorize request.
   * - `body.username`: Name to sign on with.
   *
   * Responses:
   * - 200: OK. The flow has moved on.
   * - 400: Bad Request. The flow stays as it is.
   * - 404: Not Found. There is no such flow, or it has expired.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /{environmentID}/flows/{flowID}`, `application/vnd.pingidentity.user.lookup+json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/auth/look-up-user/
   */
  lookUpUser(...options: CallArguments<LookUpUserOptions, Settings, Given>): Promise<ResultOf<LookUpUserResponses, Message>>;
  /**
   * Change the password during sign-on.
   *
   * Replaces an expired or temporary password, so that the sign-on can continue. The status of the flow has to be `PASSWORD_EXPIRED` or `MUST_CHANGE_PASSWORD`. Send no access token; a browser sends the session cookie of the flow by itself.
   *
   * Body:
   * The password change inside a flow.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.flowID`: Identifier of the flow, from the authorize request.
   * - `body.currentPassword`: The expired or temporary password.
   * - `body.newPassword`: The password to use from now on. The policy decides which values it takes.
   *
   * Responses:
   * - 200: OK. The password is changed and the flow has moved on.
   * - 400: Bad Request. The password and the flow stay as they are.
   * - 404: Not Found. There is no such flow, or it has expired.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /{environmentID}/flows/{flowID}`, `application/vnd.pingidentity.password.reset+json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/auth/reset-flow-password/
   */
  resetFlowPassword(...options: CallArguments<ResetFlowPasswordOptions, Settings, Given>): Promise<ResultOf<ResetFlowPasswordResponses, Message>>;
  /**
   * Request a recovery code during sign-on.
   *
   * Sends the user an e-mail with a recovery code; the flow moves to `RECOVERY_CODE_REQUIRED`. An unknown user name is answered as not found.
   *
   * Body:
   * The user, by name.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.flowID`: Identifier of the flow, from the authorize request.
   * - `body.username`: Name to sign on with.
   *
   * Responses:
   * - 200: OK. The code is on its way.
   * - 400: Bad Request. The flow stays as it is.
   * - 404: Not Found. There is no such user, or the flow has expired.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /{environmentID}/flows/{flowID}`, `application/vnd.pingidentity.password.forgot+json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/auth/request-flow-recovery/
   */
  requestFlowRecovery(...options: CallArguments<RequestFlowRecoveryOptions, Settings, Given>): Promise<ResultOf<RequestFlowRecoveryResponses, Message>>;
  /**
   * Recover the password during sign-on.
   *
   * Sets a new password with a recovery code from an e-mail, so that the sign-on can continue.
   *
   * Body:
   * A mailed recovery code and the password to use from now on.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.flowID`: Identifier of the flow, from the authorize request.
   * - `body.recoveryCode`: The code, 8 letters and digits in any case.
   * - `body.newPassword`: The password to use from now on. The policy decides which values it takes.
   *
   * Responses:
   * - 200: OK. The password is changed and the flow has moved on.
   * - 400: Bad Request. The password and the flow stay as they are.
   * - 404: Not Found. There is no such flow, or it has expired.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /{environmentID}/flows/{flowID}`, `application/vnd.pingidentity.password.recover+json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/auth/recover-flow-password/
   */
  recoverFlowPassword(...options: CallArguments<RecoverFlowPasswordOptions, Settings, Given>): Promise<ResultOf<RecoverFlowPasswordResponses, Message>>;
  /**
   * Send another recovery code.
   *
   * Sends another recovery code. The flow stays in `RECOVERY_CODE_REQUIRED`, and the count of tries starts again.
   *
   * Body:
   * An empty object; the body may be left out altogether.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.flowID`: Identifier of the flow, from the authorize request.
   *
   * Responses:
   * - 200: OK. The code is on its way.
   * - 400: Bad Request. The flow stays as it is.
   * - 404: Not Found. There is no such flow, or it has expired.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /{environmentID}/flows/{flowID}`, `application/vnd.pingidentity.password.sendRecoveryCode+json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/auth/send-flow-recovery-code/
   */
  sendFlowRecoveryCode(...options: CallArguments<SendFlowRecoveryCodeOptions, Settings, Given>): Promise<ResultOf<SendFlowRecoveryCodeResponses, Message>>;
  /**
   * Register a user.
   *
   * Registers a user and signs the user on. The flow then asks for the code in the e-mail that verifies the address.
   *
   * Body:
   * A user who registers on the sign-on page. A policy may ask for further attributes.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.flowID`: Identifier of the flow, from the authorize request.
   * - `body.username`: Name to sign on with, unique in the environment in whatever case.
   * - `body.email`: Address that the verification code goes to. Two users may have the same one.
   * - `body.password`: The password to use from now on. The policy decides which values it takes.
   *
   * Responses:
   * - 200: OK. The user is there and the flow has moved on.
   * - 400: Bad Request. There is no new user, and the flow stays as it is.
   * - 404: Not Found. There is no such flow, or it has expired.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /{environmentID}/flows/{flowID}`, `application/vnd.pingidentity.user.register+json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/auth/register-user/
   */
  registerUser(...options: CallArguments<RegisterUserOptions, Settings, Given>): Promise<ResultOf<RegisterUserResponses, Message>>;
  /**
   * Verify the e-mail address.
   *
   * Takes the verification code from the e-mail, so that the sign-on can continue. The code does not expire; a new code replaces it.
   *
   * Body:
   * The mailed verification code.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.flowID`: Identifier of the flow, from the authorize request.
   * - `body.verificationCode`: The code, 8 letters and digits in any case. It does not expire.
   *
   * Responses:
   * - 200: OK. The address is verified and the flow has moved on.
   * - 400: Bad Request. The flow stays as it is.
   * - 404: Not Found. There is no such flow, or it has expired.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /{environmentID}/flows/{flowID}`, `application/vnd.pingidentity.user.verify+json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/auth/verify-user/
   */
  verifyUser(...options: CallArguments<VerifyUserOptions, Settings, Given>): Promise<ResultOf<VerifyUserResponses, Message>>;
  /**
   * Send another verification code.
   *
   * Sends another verification code; the code before stops working. The flow stays in `VERIFICATION_CODE_REQUIRED`.
   *
   * Body:
   * An empty object; the body may be left out altogether.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.flowID`: Identifier of the flow, from the authorize request.
   *
   * Responses:
   * - 200: OK. The code is on its way.
   * - 400: Bad Request. The flow stays as it is.
   * - 404: Not Found. There is no such flow, or it has expired.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /{environmentID}/flows/{flowID}`, `application/vnd.pingidentity.user.sendVerificationCode+json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/auth/send-verification-code/
   */
  sendVerificationCode(...options: CallArguments<SendVerificationCodeOptions, Settings, Given>): Promise<ResultOf<SendVerificationCodeResponses, Message>>;
  /**
   * Select a device for the second factor.
   *
   * Sends a one-time passcode to a device of the user; the flow waits for it in `OTP_REQUIRED`. In `OTP_REQUIRED` it changes the device, or sends another passcode to the same one; the passcode before is void.
   *
   * Body:
   * The device of the second factor.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.flowID`: Identifier of the flow, from the authorize request.
   * - `body.device`: One of `_embedded.devices` of the flow.
   * - `body.compatibility`: What the browser can do with a FIDO2 device.
   *
   * Responses:
   * - 200: OK. The passcode is on its way.
   * - 400: Bad Request. The flow stays as it is.
   * - 404: Not Found. There is no such flow, or it has expired.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /{environmentID}/flows/{flowID}`, `application/vnd.pingidentity.device.select+json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/auth/select-device/
   */
  selectDevice(...options: CallArguments<SelectDeviceOptions, Settings, Given>): Promise<ResultOf<SelectDeviceResponses, Message>>;
  /**
   * Check a one-time passcode.
   *
   * Takes the passcode that was sent to the selected device, so that the sign-on can go on. A passcode is good for 30 minutes. After 3 wrong ones it is used up, and `device.select` sends another.
   *
   * Body:
   * The one-time passcode.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.flowID`: Identifier of the flow, from the authorize request.
   * - `body.otp`: The passcode that was sent to the selected device, as the user typed it.
   *
   * Responses:
   * - 200: OK. The passcode is right and the flow has moved on.
   * - 400: Bad Request. The flow stays as it is.
   * - 404: Not Found. There is no such flow, or it has expired.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /{environmentID}/flows/{flowID}`, `application/vnd.pingidentity.otp.check+json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/auth/check-otp/
   */
  checkOtp(...options: CallArguments<CheckOtpOptions, Settings, Given>): Promise<ResultOf<CheckOtpResponses, Message>>;
  /**
   * Begin the sign-on again.
   *
   * Starts the sign-on again, for example to sign on as another user.
   *
   * Body:
   * An empty object; the body may be left out altogether.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.flowID`: Identifier of the flow, from the authorize request.
   *
   * Responses:
   * - 200: OK. The flow at its beginning.
   * - 400: Bad Request. The flow stays as it is.
   * - 404: Not Found. There is no such flow, or it has expired.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /{environmentID}/flows/{flowID}`, `application/vnd.pingidentity.session.reset+json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/auth/reset-flow-session/
   */
  resetFlowSession(...options: CallArguments<ResetFlowSessionOptions, Settings, Given>): Promise<ResultOf<ResetFlowSessionResponses, Message>>;
}
