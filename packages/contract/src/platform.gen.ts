// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Action, Route, States } from './action.ts';
import type { CallArguments, OtherHeaders, ResultOf } from './call.ts';

/** The actions of this API by operationId. */
export const actions = {
  "listUsers": {
    "operationId": "listUsers",
    "method": "GET",
    "path": "/environments/{environmentID}/users",
    "responses": {
      "200": [
        "application/hal+json",
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
        "workerToken"
      ]
    ],
    "retry": "safe"
  },
  "createUser": {
    "operationId": "createUser",
    "method": "POST",
    "path": "/environments/{environmentID}/users",
    "mediaType": "application/json",
    "responses": {
      "201": [
        "application/hal+json",
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
        "workerToken"
      ]
    ],
    "retry": "proven"
  },
  "importUser": {
    "operationId": "importUser",
    "method": "POST",
    "path": "/environments/{environmentID}/users#user.import",
    "mediaType": "application/vnd.pingidentity.user.import+json",
    "responses": {
      "201": [
        "application/hal+json",
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
        "workerToken"
      ]
    ],
    "retry": "proven"
  },
  "readUser": {
    "operationId": "readUser",
    "method": "GET",
    "path": "/environments/{environmentID}/users/{userID}",
    "responses": {
      "200": [
        "application/hal+json",
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
        "userToken"
      ],
      [
        "workerToken"
      ]
    ],
    "retry": "safe"
  },
  "replaceUser": {
    "operationId": "replaceUser",
    "method": "PUT",
    "path": "/environments/{environmentID}/users/{userID}",
    "mediaType": "application/json",
    "responses": {
      "200": [
        "application/hal+json",
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
        "userToken"
      ],
      [
        "workerToken"
      ]
    ],
    "retry": "proven"
  },
  "deleteUser": {
    "operationId": "deleteUser",
    "method": "DELETE",
    "path": "/environments/{environmentID}/users/{userID}",
    "responses": {
      "204": [],
      "400": [
        "application/json"
      ],
      "401": [
        "application/json"
      ],
      "403": [
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
        "workerToken"
      ]
    ],
    "retry": "proven"
  },
  "updateUser": {
    "operationId": "updateUser",
    "method": "PATCH",
    "path": "/environments/{environmentID}/users/{userID}",
    "mediaType": "application/json",
    "responses": {
      "200": [
        "application/hal+json",
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
        "userToken"
      ],
      [
        "workerToken"
      ]
    ],
    "retry": "proven"
  },
  "lockAccount": {
    "operationId": "lockAccount",
    "method": "POST",
    "path": "/environments/{environmentID}/users/{userID}#account.lock",
    "mediaType": "application/vnd.pingidentity.account.lock+json",
    "responses": {
      "200": [
        "application/hal+json",
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
        "workerToken"
      ]
    ],
    "retry": "proven"
  },
  "unlockAccount": {
    "operationId": "unlockAccount",
    "method": "POST",
    "path": "/environments/{environmentID}/users/{userID}#account.unlock",
    "mediaType": "application/vnd.pingidentity.account.unlock+json",
    "responses": {
      "200": [
        "application/hal+json",
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
        "workerToken"
      ]
    ],
    "retry": "proven"
  },
  "readPassword": {
    "operationId": "readPassword",
    "method": "GET",
    "path": "/environments/{environmentID}/users/{userID}/password",
    "responses": {
      "200": [
        "application/hal+json",
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
        "userToken"
      ],
      [
        "workerToken"
      ]
    ],
    "retry": "safe"
  },
  "resetPassword": {
    "operationId": "resetPassword",
    "method": "PUT",
    "path": "/environments/{environmentID}/users/{userID}/password#password.reset",
    "mediaType": "application/vnd.pingidentity.password.reset+json",
    "responses": {
      "200": [
        "application/hal+json",
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
        "userToken"
      ],
      [
        "workerToken"
      ]
    ],
    "retry": "proven"
  },
  "setPassword": {
    "operationId": "setPassword",
    "method": "PUT",
    "path": "/environments/{environmentID}/users/{userID}/password#password.set",
    "mediaType": "application/vnd.pingidentity.password.set+json",
    "responses": {
      "200": [
        "application/hal+json",
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
        "workerToken"
      ]
    ],
    "retry": "proven"
  },
  "setPasswordValue": {
    "operationId": "setPasswordValue",
    "method": "PUT",
    "path": "/environments/{environmentID}/users/{userID}/password#password.setValue",
    "mediaType": "application/vnd.pingidentity.password.setValue+json",
    "responses": {
      "200": [
        "application/hal+json",
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
        "workerToken"
      ]
    ],
    "retry": "proven"
  },
  "setPasswordGateway": {
    "operationId": "setPasswordGateway",
    "method": "PUT",
    "path": "/environments/{environmentID}/users/{userID}/password#password.setGateway",
    "mediaType": "application/vnd.pingidentity.password.setGateway+json",
    "responses": {
      "200": [
        "application/hal+json",
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
        "workerToken"
      ]
    ],
    "retry": "proven"
  },
  "checkPassword": {
    "operationId": "checkPassword",
    "method": "POST",
    "path": "/environments/{environmentID}/users/{userID}/password#password.check",
    "mediaType": "application/vnd.pingidentity.password.check+json",
    "responses": {
      "200": [
        "application/hal+json",
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
        "userToken"
      ],
      [
        "workerToken"
      ]
    ],
    "retry": "proven"
  },
  "unlockPassword": {
    "operationId": "unlockPassword",
    "method": "POST",
    "path": "/environments/{environmentID}/users/{userID}/password#password.unlock",
    "mediaType": "application/vnd.pingidentity.password.unlock+json",
    "alias": "application/vnd.pingidentity.password.unlock",
    "responses": {
      "200": [
        "application/hal+json",
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
        "workerToken"
      ]
    ],
    "retry": "proven"
  },
  "forcePasswordChange": {
    "operationId": "forcePasswordChange",
    "method": "POST",
    "path": "/environments/{environmentID}/users/{userID}/password#password.forceChange",
    "mediaType": "application/vnd.pingidentity.password.forceChange",
    "alias": "application/vnd.pingidentity.password.forceChange+json",
    "responses": {
      "200": [
        "application/hal+json",
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
        "workerToken"
      ]
    ],
    "retry": "proven"
  },
  "sendRecoveryCode": {
    "operationId": "sendRecoveryCode",
    "method": "POST",
    "path": "/environments/{environmentID}/users/{userID}/password#password.sendRecoveryCode",
    "mediaType": "application/vnd.pingidentity.password.sendRecoveryCode+json",
    "alias": "application/vnd.pingidentity.password.sendRecoveryCode",
    "responses": {
      "200": [
        "application/hal+json",
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
        "workerToken"
      ]
    ],
    "retry": "proven"
  },
  "recoverPassword": {
    "operationId": "recoverPassword",
    "method": "POST",
    "path": "/environments/{environmentID}/users/{userID}/password#password.recover",
    "mediaType": "application/vnd.pingidentity.password.recover+json",
    "responses": {
      "200": [
        "application/hal+json",
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
        "workerToken"
      ]
    ],
    "retry": "proven"
  },
  "listPasswordPolicies": {
    "operationId": "listPasswordPolicies",
    "method": "GET",
    "path": "/environments/{environmentID}/passwordPolicies",
    "responses": {
      "200": [
        "application/hal+json",
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
        "workerToken"
      ]
    ],
    "retry": "safe"
  },
  "createPasswordPolicy": {
    "operationId": "createPasswordPolicy",
    "method": "POST",
    "path": "/environments/{environmentID}/passwordPolicies",
    "mediaType": "application/json",
    "responses": {
      "201": [
        "application/hal+json",
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
        "workerToken"
      ]
    ],
    "retry": "proven"
  },
  "readPasswordPolicy": {
    "operationId": "readPasswordPolicy",
    "method": "GET",
    "path": "/environments/{environmentID}/passwordPolicies/{passwordPolicyID}",
    "responses": {
      "200": [
        "application/hal+json",
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
        "workerToken"
      ]
    ],
    "retry": "safe"
  },
  "updatePasswordPolicy": {
    "operationId": "updatePasswordPolicy",
    "method": "PUT",
    "path": "/environments/{environmentID}/passwordPolicies/{passwordPolicyID}",
    "mediaType": "application/json",
    "responses": {
      "200": [
        "application/hal+json",
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
        "workerToken"
      ]
    ],
    "retry": "proven"
  },
  "deletePasswordPolicy": {
    "operationId": "deletePasswordPolicy",
    "method": "DELETE",
    "path": "/environments/{environmentID}/passwordPolicies/{passwordPolicyID}",
    "responses": {
      "204": [],
      "400": [
        "application/json"
      ],
      "401": [
        "application/json"
      ],
      "403": [
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
        "workerToken"
      ]
    ],
    "retry": "proven"
  },
  "readUserEnabled": {
    "operationId": "readUserEnabled",
    "method": "GET",
    "path": "/environments/{environmentID}/users/{userID}/enabled",
    "responses": {
      "200": [
        "application/hal+json",
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
        "workerToken"
      ]
    ],
    "retry": "safe"
  },
  "updateUserEnabled": {
    "operationId": "updateUserEnabled",
    "method": "PUT",
    "path": "/environments/{environmentID}/users/{userID}/enabled",
    "mediaType": "application/json",
    "responses": {
      "200": [
        "application/hal+json",
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
        "workerToken"
      ]
    ],
    "retry": "proven"
  },
  "readUserPopulation": {
    "operationId": "readUserPopulation",
    "method": "GET",
    "path": "/environments/{environmentID}/users/{userID}/population",
    "responses": {
      "200": [
        "application/hal+json",
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
        "workerToken"
      ]
    ],
    "retry": "safe"
  },
  "updateUserPopulation": {
    "operationId": "updateUserPopulation",
    "method": "PUT",
    "path": "/environments/{environmentID}/users/{userID}/population",
    "mediaType": "application/json",
    "responses": {
      "200": [
        "application/hal+json",
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
        "workerToken"
      ]
    ],
    "retry": "proven"
  },
  "listPopulations": {
    "operationId": "listPopulations",
    "method": "GET",
    "path": "/environments/{environmentID}/populations",
    "responses": {
      "200": [
        "application/hal+json",
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
        "workerToken"
      ]
    ],
    "retry": "safe"
  },
  "readPopulation": {
    "operationId": "readPopulation",
    "method": "GET",
    "path": "/environments/{environmentID}/populations/{populationID}",
    "responses": {
      "200": [
        "application/hal+json",
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
        "workerToken"
      ]
    ],
    "retry": "safe"
  }
} as const satisfies Record<string, Action>;

/** What a client has to know of each action, by method and path. */
export const routes = {
  "GET /environments/{environmentID}/users": {
    "operationId": "listUsers",
    "retry": "safe"
  },
  "POST /environments/{environmentID}/users": {
    "operationId": "createUser",
    "mediaType": "application/json"
  },
  "POST /environments/{environmentID}/users#user.import": {
    "operationId": "importUser",
    "mediaType": "application/vnd.pingidentity.user.import+json"
  },
  "GET /environments/{environmentID}/users/{userID}": {
    "operationId": "readUser",
    "retry": "safe"
  },
  "PUT /environments/{environmentID}/users/{userID}": {
    "operationId": "replaceUser",
    "mediaType": "application/json"
  },
  "DELETE /environments/{environmentID}/users/{userID}": {
    "operationId": "deleteUser"
  },
  "PATCH /environments/{environmentID}/users/{userID}": {
    "operationId": "updateUser",
    "mediaType": "application/json"
  },
  "POST /environments/{environmentID}/users/{userID}#account.lock": {
    "operationId": "lockAccount",
    "mediaType": "application/vnd.pingidentity.account.lock+json"
  },
  "POST /environments/{environmentID}/users/{userID}#account.unlock": {
    "operationId": "unlockAccount",
    "mediaType": "application/vnd.pingidentity.account.unlock+json"
  },
  "GET /environments/{environmentID}/users/{userID}/password": {
    "operationId": "readPassword",
    "retry": "safe"
  },
  "PUT /environments/{environmentID}/users/{userID}/password#password.reset": {
    "operationId": "resetPassword",
    "mediaType": "application/vnd.pingidentity.password.reset+json"
  },
  "PUT /environments/{environmentID}/users/{userID}/password#password.set": {
    "operationId": "setPassword",
    "mediaType": "application/vnd.pingidentity.password.set+json"
  },
  "PUT /environments/{environmentID}/users/{userID}/password#password.setValue": {
    "operationId": "setPasswordValue",
    "mediaType": "application/vnd.pingidentity.password.setValue+json"
  },
  "PUT /environments/{environmentID}/users/{userID}/password#password.setGateway": {
    "operationId": "setPasswordGateway",
    "mediaType": "application/vnd.pingidentity.password.setGateway+json"
  },
  "POST /environments/{environmentID}/users/{userID}/password#password.check": {
    "operationId": "checkPassword",
    "mediaType": "application/vnd.pingidentity.password.check+json"
  },
  "POST /environments/{environmentID}/users/{userID}/password#password.unlock": {
    "operationId": "unlockPassword",
    "mediaType": "application/vnd.pingidentity.password.unlock+json"
  },
  "POST /environments/{environmentID}/users/{userID}/password#password.forceChange": {
    "operationId": "forcePasswordChange",
    "mediaType": "application/vnd.pingidentity.password.forceChange"
  },
  "POST /environments/{environmentID}/users/{userID}/password#password.sendRecoveryCode": {
    "operationId": "sendRecoveryCode",
    "mediaType": "application/vnd.pingidentity.password.sendRecoveryCode+json"
  },
  "POST /environments/{environmentID}/users/{userID}/password#password.recover": {
    "operationId": "recoverPassword",
    "mediaType": "application/vnd.pingidentity.password.recover+json"
  },
  "GET /environments/{environmentID}/passwordPolicies": {
    "operationId": "listPasswordPolicies",
    "retry": "safe"
  },
  "POST /environments/{environmentID}/passwordPolicies": {
    "operationId": "createPasswordPolicy",
    "mediaType": "application/json"
  },
  "GET /environments/{environmentID}/passwordPolicies/{passwordPolicyID}": {
    "operationId": "readPasswordPolicy",
    "retry": "safe"
  },
  "PUT /environments/{environmentID}/passwordPolicies/{passwordPolicyID}": {
    "operationId": "updatePasswordPolicy",
    "mediaType": "application/json"
  },
  "DELETE /environments/{environmentID}/passwordPolicies/{passwordPolicyID}": {
    "operationId": "deletePasswordPolicy"
  },
  "GET /environments/{environmentID}/users/{userID}/enabled": {
    "operationId": "readUserEnabled",
    "retry": "safe"
  },
  "PUT /environments/{environmentID}/users/{userID}/enabled": {
    "operationId": "updateUserEnabled",
    "mediaType": "application/json"
  },
  "GET /environments/{environmentID}/users/{userID}/population": {
    "operationId": "readUserPopulation",
    "retry": "safe"
  },
  "PUT /environments/{environmentID}/users/{userID}/population": {
    "operationId": "updateUserPopulation",
    "mediaType": "application/json"
  },
  "GET /environments/{environmentID}/populations": {
    "operationId": "listPopulations",
    "retry": "safe"
  },
  "GET /environments/{environmentID}/populations/{populationID}": {
    "operationId": "readPopulation",
    "retry": "safe"
  }
} as const satisfies Record<string, Route>;

/** Where the API lives, and the top-level domain of each region. */
export const server = {
  "url": "https://api.pingone.{tld}/v1",
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
  "PasswordStatus": {
    "OK": {
      "description": "The password is usable.",
      "actions": [
        "password.check",
        "password.reset",
        "password.set",
        "password.setValue",
        "password.setGateway",
        "password.forceChange",
        "password.sendRecoveryCode",
        "password.recover"
      ]
    },
    "NO_PASSWORD": {
      "description": "The user has no password; one has to be set.",
      "actions": [
        "password.reset",
        "password.set",
        "password.setValue",
        "password.setGateway"
      ]
    },
    "PASSWORD_EXPIRED": {
      "description": "The password is older than the policy allows; it still signs on and has to be changed.",
      "actions": [
        "password.check",
        "password.reset",
        "password.set",
        "password.setValue",
        "password.setGateway",
        "password.forceChange",
        "password.sendRecoveryCode",
        "password.recover"
      ]
    },
    "PASSWORD_LOCKED_OUT": {
      "description": "Too many failures; time, an unlock, a recovery, a reset by an administrator or a forced change lifts the lock.",
      "actions": [
        "password.reset",
        "password.set",
        "password.setValue",
        "password.setGateway",
        "password.unlock",
        "password.forceChange",
        "password.recover"
      ]
    },
    "MUST_CHANGE_PASSWORD": {
      "description": "The password is temporary; it still signs on and has to be changed.",
      "actions": [
        "password.check",
        "password.reset",
        "password.set",
        "password.setValue",
        "password.setGateway",
        "password.forceChange",
        "password.sendRecoveryCode",
        "password.recover"
      ]
    },
    "EXTERNAL": {
      "description": "The password is kept in a directory behind an LDAP gateway.",
      "actions": [
        "password.setValue",
        "password.setGateway"
      ]
    }
  }
} as const satisfies Record<string, States>;

/** The link relations of the actions that each state takes, without what the state means. */
export const stateActions = {
  "PasswordStatus": {
    "OK": [
      "password.check",
      "password.reset",
      "password.set",
      "password.setValue",
      "password.setGateway",
      "password.forceChange",
      "password.sendRecoveryCode",
      "password.recover"
    ],
    "NO_PASSWORD": [
      "password.reset",
      "password.set",
      "password.setValue",
      "password.setGateway"
    ],
    "PASSWORD_EXPIRED": [
      "password.check",
      "password.reset",
      "password.set",
      "password.setValue",
      "password.setGateway",
      "password.forceChange",
      "password.sendRecoveryCode",
      "password.recover"
    ],
    "PASSWORD_LOCKED_OUT": [
      "password.reset",
      "password.set",
      "password.setValue",
      "password.setGateway",
      "password.unlock",
      "password.forceChange",
      "password.recover"
    ],
    "MUST_CHANGE_PASSWORD": [
      "password.check",
      "password.reset",
      "password.set",
      "password.setValue",
      "password.setGateway",
      "password.forceChange",
      "password.sendRecoveryCode",
      "password.recover"
    ],
    "EXTERNAL": [
      "password.setValue",
      "password.setGateway"
    ]
  }
} as const satisfies Record<string, Record<string, readonly string[]>>;

export interface paths {
    "/environments/{environmentID}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users
         * @description Returns the users that match the filter, one page at a time. Follow `_links.next` until there is none; a page can hold fewer users than `limit`.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create a user
         * @description Creates a user without a password. Only `username` is required. Without `population`, the user belongs to the default population.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{environmentID}/users#user.import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user with a password
         * @description Creates a user with a password: in clear text, as a hash from another system, or kept in an LDAP directory. Use it for one user at a time, also for users without a password.
         */
        post: operations["importUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{environmentID}/users/{userID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a user
         * @description Returns one user, never the password.
         */
        get: operations["readUser"];
        /**
         * Replace a user
         * @description Replaces all attributes of the user; PingOne removes those that you leave out. Read the user first, and send it back with your changes.
         */
        put: operations["replaceUser"];
        post?: never;
        /**
         * Delete a user
         * @description Deletes a user with everything that belongs to it. Sign-ons in progress end.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /**
         * Change attributes of a user
         * @description Changes the attributes that you send. `null` removes an attribute; the others stay as they are.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/environments/{environmentID}/users/{userID}#account.lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lock an account
         * @description Locks the account until the time in the body, or until you unlock it. Changing the password does not remove this lock.
         */
        post: operations["lockAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{environmentID}/users/{userID}#account.unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlock an account
         * @description Unlocks the account, so that the user can sign on again.
         */
        post: operations["unlockAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{environmentID}/users/{userID}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the password state
         * @description Returns the state of the password, never the password itself. The links name actions that it takes; which ones PingOne offers in each state is unknown.
         */
        get: operations["readPassword"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{environmentID}/users/{userID}/password#password.reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a password, as the user or for the user
         * @description Changes a password. With a user's own token, send `currentPassword` and `newPassword`. The new password has to meet the password policy, and the state becomes `OK`; a user without a password sends `newPassword` alone. With a worker token, send only `newPassword`: PingOne does not check the policy, removes a lock, and the user has to change the password at the next sign-on (`MUST_CHANGE_PASSWORD`). Users of an identity provider other than `PING_ONE` cannot change their own password here.
         */
        put: operations["resetPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{environmentID}/users/{userID}/password#password.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a password, in clear text or encoded
         * @description Sets a password without the current one. Clear text has to meet the password policy unless `bypassPolicy` is true; a hash only has to be valid in its encoding. The state becomes `OK`, or `MUST_CHANGE_PASSWORD` when `forceChange` is true.
         */
        put: operations["setPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{environmentID}/users/{userID}/password#password.setValue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set or clear the value of a password
         * @description Sets the password and keeps the gateway settings. An empty object **removes the password**; the state becomes `NO_PASSWORD`, or `EXTERNAL` when a gateway keeps the password. Otherwise the state is as after `password.set`.
         */
        put: operations["setPasswordValue"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{environmentID}/users/{userID}/password#password.setGateway": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep a password in an LDAP directory
         * @description Makes an LDAP gateway check the password; the state becomes `EXTERNAL`. An empty object removes the gateway again.
         */
        put: operations["setPasswordGateway"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{environmentID}/users/{userID}/password#password.check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a password
         * @description Checks a password without signing on. 200 means that it is right, in the states `OK`, `MUST_CHANGE_PASSWORD` and `PASSWORD_EXPIRED`. Each wrong password counts towards the lockout; the same wrong password sent again does not.
         */
        post: operations["checkPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{environmentID}/users/{userID}/password#password.unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlock a password
         * @description Removes the lock that follows too many wrong passwords. It also resets the failures of multi-factor authentication, unless that is locked itself. Other locks stay.
         */
        post: operations["unlockPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{environmentID}/users/{userID}/password#password.forceChange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Force a password change
         * @description Makes the user change the password at the next sign-on. The password works until then. A lock is removed. The media type has no `+json`; PingOne takes it with `+json` as well.
         */
        post: operations["forcePasswordChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{environmentID}/users/{userID}/password#password.sendRecoveryCode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a recovery code
         * @description Sends the user an e-mail with a recovery code: 8 letters and digits, valid for 5 minutes and 5 tries; upper and lower case are the same. A new code starts the count again. Refused for a disabled user, without a password, and while the password is locked.
         */
        post: operations["sendRecoveryCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{environmentID}/users/{userID}/password#password.recover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recover a password with a code
         * @description Sets a new password with a recovery code from an e-mail. The state becomes `OK` and a lock is removed. The user has to be enabled and have a password; a locked password is no obstacle. The fifth wrong code locks the password.
         */
        post: operations["recoverPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{environmentID}/passwordPolicies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the password policies
         * @description Returns every policy of the environment.
         */
        get: operations["listPasswordPolicies"];
        put?: never;
        /**
         * Create a password policy
         * @description Creates a password policy. If it is the default policy, it replaces the one that was.
         */
        post: operations["createPasswordPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{environmentID}/passwordPolicies/{passwordPolicyID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a password policy
         * @description Returns one policy.
         */
        get: operations["readPasswordPolicy"];
        /**
         * Replace a password policy
         * @description Replaces the whole policy. PingOne no longer enforces rules that you leave out.
         */
        put: operations["updatePasswordPolicy"];
        post?: never;
        /**
         * Delete a password policy
         * @description Deletes a password policy. You cannot delete the default policy, or one that a population uses.
         */
        delete: operations["deletePasswordPolicy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{environmentID}/users/{userID}/enabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read whether a user is enabled
         * @description Returns whether the user is enabled and can sign on.
         */
        get: operations["readUserEnabled"];
        /**
         * Enable or disable a user
         * @description Enables or disables the user. A disabled user cannot sign on, and keeps the password and the account status.
         */
        put: operations["updateUserEnabled"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{environmentID}/users/{userID}/population": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the population of a user
         * @description Returns the population of the user.
         */
        get: operations["readUserPopulation"];
        /**
         * Move a user to another population
         * @description Moves the user to another population, whose password policy applies from then on.
         */
        put: operations["updateUserPopulation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{environmentID}/populations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the populations
         * @description Returns the populations that match the filter, one page at a time. Follow `_links.next` until there is none.
         */
        get: operations["listPopulations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{environmentID}/populations/{populationID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a population
         * @description Returns one population, with its password policy if it has one of its own.
         */
        get: operations["readPopulation"];
        put?: never;
        post?: never;
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
        /** @description State of a password. PingOne may add values. */
        PasswordStatus: "OK" | "NO_PASSWORD" | "PASSWORD_EXPIRED" | "PASSWORD_LOCKED_OUT" | "MUST_CHANGE_PASSWORD" | "EXTERNAL" | (string & {});
        /** @description Whether the user can sign on. */
        UserAccount: {
            /** @description Whether a sign-on is possible now. */
            canAuthenticate: boolean;
            /** @description Whether the account is locked. */
            status: "OK" | "LOCKED" | (string & {});
            /**
             * Format: date-time
             * @description When the account was locked; may be absent when failed passwords did it.
             */
            readonly lockedAt?: string;
            /** @description Number of seconds until the lock ends by itself; absent when nothing is locked or nothing will. */
            readonly secondsUntilUnlock?: number;
            /**
             * Format: date-time
             * @description When the lock ends by itself.
             */
            unlockAt?: string;
        };
        /** @description Postal address. */
        UserAddress: {
            /** @description Street and number; may have line breaks. */
            streetAddress?: string;
            /** @description Town. */
            locality?: string;
            /** @description State or province. */
            region?: string;
            /** @description Postal code. */
            postalCode?: string;
            /** @description Country, as two capital letters (ISO 3166-1). */
            countryCode?: string;
        };
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
        /** @description A user. Members that have no value are absent, and there are more: attributes that an environment defines for itself. */
        User: {
            /** @description The user, its neighbours, and the actions on the password. */
            _links?: {
                [key: string]: components["schemas"]["Link"];
            };
            /** @description What belongs to the user. */
            _embedded?: {
                /** @description The state of the password; in a list it names its environment, user and policy as well. */
                password?: {
                    environment?: components["schemas"]["ResourceReference"];
                    user?: components["schemas"]["ResourceReference"];
                    passwordPolicy?: components["schemas"]["ResourceReference"];
                    status?: components["schemas"]["PasswordStatus"];
                    /**
                     * Format: date-time
                     * @description When the password last changed.
                     */
                    lastChangedAt?: string;
                };
            };
            /**
             * Format: uuid
             * @description Identifier of the user.
             */
            readonly id: string;
            environment?: components["schemas"]["ResourceReference"];
            account?: components["schemas"]["UserAccount"];
            /** @description Identifier of an account elsewhere. */
            accountId?: string;
            address?: components["schemas"]["UserAddress"];
            /**
             * Format: date-time
             * @description When the user was created.
             */
            readonly createdAt?: string;
            /**
             * Format: email
             * @description Address that recovery codes go to. Two users may have the same one.
             */
            email?: string;
            /** @description Whether the user has proved to read the address. */
            emailVerified?: boolean;
            /** @description Whether the user may sign on at all; an action of its own changes it. */
            readonly enabled?: boolean;
            /** @description Identifier of the user elsewhere. */
            externalId?: string;
            /** @description Who checks the password. A type other than `PING_ONE` rules out every self-service password action. */
            identityProvider?: {
                /**
                 * Format: uuid
                 * @description Identifier of the provider; absent for PingOne itself.
                 */
                id?: string;
                /** @description Kind of the provider. */
                readonly type?: "PING_ONE" | "FACEBOOK" | "GOOGLE" | "LINKEDIN" | "LINKEDIN_OIDC" | "APPLE" | "TWITTER" | "AMAZON" | "YAHOO" | "MICROSOFT" | "PAYPAL" | "GITHUB" | "OPENID_CONNECT" | "SAML" | (string & {});
            };
            /** @description The latest sign-on of the user by a flow. */
            readonly lastSignOn?: {
                /**
                 * Format: date-time
                 * @description When it was.
                 */
                at?: string;
                /** @description Its IP address. The sandbox leaves it out. */
                remoteIp?: string;
            };
            /** @description Whether the user has to verify the e-mail address first. */
            lifecycle?: {
                /** @description Where the user stands. */
                status?: "ACCOUNT_OK" | "VERIFICATION_REQUIRED" | (string & {});
            };
            /** @description Language tag of the user's region. */
            locale?: string;
            /** @description Identifiers of the groups of the user, when a single user is read and `include` asks for them. The sandbox has no groups. */
            readonly memberOfGroupIDs?: string[];
            /** @description Names of the groups of the user, when a single user is read and `include` asks for them. The sandbox has no groups. */
            readonly memberOfGroupNames?: string[];
            /** @description Whether the user signs on with a second factor. The sandbox asks for one where the user has a device. */
            readonly mfaEnabled?: boolean;
            /** @description Mobile phone number. */
            mobilePhone?: string;
            name?: components["schemas"]["PersonName"];
            /** @description Informal name. */
            nickname?: string;
            /** @description Picture of the user. */
            photo?: {
                /** @description Address of the picture. */
                href?: string;
            };
            population?: components["schemas"]["ResourceReference"];
            /** @description Languages in the order of preference, written as in the header Accept-Language. */
            preferredLanguage?: string;
            /** @description Phone number. */
            primaryPhone?: string;
            /** @description Time zone of the user. */
            timezone?: string;
            /** @description Job title. */
            title?: string;
            /** @description Kind of the user; a word of your own. */
            type?: string;
            /**
             * Format: date-time
             * @description When the user was last changed.
             */
            readonly updatedAt?: string;
            /** @description Name to sign on with, unique in the environment in whatever case. */
            username: string;
            /** @description Whether the identity was verified; PingOne has announced that the member goes. */
            readonly verifyStatus?: "NOT_INITIATED" | "ENABLED" | "DISABLED" | (string & {});
        };
        /** @description Users of an environment. */
        UserList: {
            /** @description The list itself as `self`, and the pages beside this one as `next` and `prev`, which are absent where there is none. */
            _links?: {
                [key: string]: components["schemas"]["Link"];
            };
            /** @description The items. */
            _embedded: {
                /** @description The items of this page. */
                users: components["schemas"]["User"][];
            };
            /** @description Number of users that the filter lets pass, on all pages together. */
            count?: number;
            /** @description Number of users on this page. */
            size?: number;
        };
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
        /** @description Postal address. */
        UserAddressInput: {
            /** @description Street and number; may have line breaks. */
            streetAddress?: string | null;
            /** @description Town. */
            locality?: string | null;
            /** @description State or province. */
            region?: string | null;
            /** @description Postal code. */
            postalCode?: string | null;
            /**
             * @description Country, as two capital letters (ISO 3166-1).
             * @example CA
             */
            countryCode?: string | null;
        } | null;
        /** @description Name of a person. */
        PersonNameInput: {
            /** @description Given name. */
            given?: string | null;
            /** @description Middle name. */
            middle?: string | null;
            /** @description Family name. */
            family?: string | null;
            /** @description The whole name as it is shown. */
            formatted?: string | null;
            /** @description What stands before the name. */
            honorificPrefix?: string | null;
            /** @description What stands after the name. */
            honorificSuffix?: string | null;
        } | null;
        /** @description A user to create. Members that only PingOne writes, and members that it does not know, are ignored; a member that is `null` is as good as left out. A `password` is ignored as well: import the user instead. */
        UserInput: {
            /** @description Identifier of an account elsewhere. */
            accountId?: string | null;
            address?: components["schemas"]["UserAddressInput"];
            /**
             * Format: email
             * @description Address that recovery codes go to. Two users may have the same one.
             */
            email?: string | null;
            /** @description Identifier of the user elsewhere. */
            externalId?: string | null;
            /** @description Who checks the password; PingOne itself when it is left out. The sandbox knows the providers that its users have. */
            identityProvider?: {
                /**
                 * Format: uuid
                 * @description Identifier of the provider.
                 */
                id?: string | null;
                /** @description Ignored; PingOne knows it. */
                readonly type?: unknown;
            } | null;
            /** @description Language tag of the user's region. */
            locale?: string | null;
            /** @description Mobile phone number, with at least one digit. */
            mobilePhone?: string | null;
            name?: components["schemas"]["PersonNameInput"];
            /** @description Informal name. */
            nickname?: string | null;
            /** @description Picture of the user. */
            photo?: {
                /**
                 * Format: uri
                 * @description Address of the picture.
                 */
                href?: string | null;
            } | null;
            /** @description Languages in the order of preference, written as in the header Accept-Language. */
            preferredLanguage?: string | null;
            /** @description Phone number, with at least one digit. */
            primaryPhone?: string | null;
            /**
             * @description Time zone of the user; one slash between two words.
             * @example Europe/London
             */
            timezone?: string | null;
            /** @description Job title. */
            title?: string | null;
            /** @description Kind of the user; a word of your own. */
            type?: string | null;
            /**
             * @description Whether the user signs on with a second factor. The sandbox asks for one where the user has a device.
             * @default false
             */
            mfaEnabled?: boolean | null;
            /** @description The population of the user; the default one when it is left out. */
            population?: {
                /**
                 * Format: uuid
                 * @description Identifier of the population.
                 */
                id: string;
            } | null;
            /** @description Name to sign on with, unique in the environment in whatever case. */
            username: string;
        };
        /** @description The LDAP gateway that is to hold the password of a user; an empty object is none. */
        PasswordGatewayInput: {
            /**
             * Format: uuid
             * @description Identifier of the gateway.
             */
            id?: string;
            /** @description Kind of the gateway. */
            type?: "LDAP" | (string & {});
            /** @description The kind of user that the gateway looks up. */
            userType?: {
                /**
                 * Format: uuid
                 * @description Identifier of the user type.
                 */
                id?: string;
            };
            /** @description Attributes, such as `uid` or `mail`, that find the user in the directory. */
            correlationAttributes?: {
                [key: string]: string;
            };
        };
        /** @description A user to create, with the password if there is one. Members that only PingOne writes, and members that it does not know, are ignored; a member that is `null` is as good as left out. */
        UserImport: {
            /** @description Identifier of an account elsewhere. */
            accountId?: string | null;
            address?: components["schemas"]["UserAddressInput"];
            /**
             * Format: email
             * @description Address that recovery codes go to. Two users may have the same one.
             */
            email?: string | null;
            /** @description Identifier of the user elsewhere. */
            externalId?: string | null;
            /** @description Who checks the password; PingOne itself when it is left out. The sandbox knows the providers that its users have. */
            identityProvider?: {
                /**
                 * Format: uuid
                 * @description Identifier of the provider.
                 */
                id?: string | null;
                /** @description Ignored; PingOne knows it. */
                readonly type?: unknown;
            } | null;
            /** @description Language tag of the user's region. */
            locale?: string | null;
            /** @description Mobile phone number, with at least one digit. */
            mobilePhone?: string | null;
            name?: components["schemas"]["PersonNameInput"];
            /** @description Informal name. */
            nickname?: string | null;
            /** @description Picture of the user. */
            photo?: {
                /**
                 * Format: uri
                 * @description Address of the picture.
                 */
                href?: string | null;
            } | null;
            /** @description Languages in the order of preference, written as in the header Accept-Language. */
            preferredLanguage?: string | null;
            /** @description Phone number, with at least one digit. */
            primaryPhone?: string | null;
            /**
             * @description Time zone of the user; one slash between two words.
             * @example Europe/London
             */
            timezone?: string | null;
            /** @description Job title. */
            title?: string | null;
            /** @description Kind of the user; a word of your own. */
            type?: string | null;
            /** @description Whether the user has proved to read the address. */
            emailVerified?: boolean | null;
            /** @description Whether the user has to verify the e-mail address first. With `VERIFICATION_REQUIRED`, a mail with a code goes to it. */
            lifecycle?: {
                /**
                 * @description Where the user stands.
                 * @default ACCOUNT_OK
                 * @enum {string}
                 */
                status?: "ACCOUNT_OK" | "VERIFICATION_REQUIRED";
                /**
                 * @description Whether no mail with a code is sent.
                 * @default false
                 */
                suppressVerificationCode?: boolean | null;
            } | null;
            /**
             * @description Whether the user signs on with a second factor. The sandbox asks for one where the user has a device.
             * @default false
             */
            mfaEnabled?: boolean | null;
            /** @description The population of the user; the default one when it is left out. */
            population?: {
                /**
                 * Format: uuid
                 * @description Identifier of the population.
                 */
                id: string;
            } | null;
            /** @description The password; without a value the user has none. */
            password?: {
                /**
                 * Format: password
                 * @description Clear text, which has to meet the policy of the population, or an encoded password that starts with its scheme in braces, as for `setPassword`.
                 */
                value?: string;
                /**
                 * @description Whether the user has to change the password at the next sign-on.
                 * @default false
                 */
                forceChange?: boolean | null;
                /** @description Where the password lives when it is not in PingOne. */
                external?: {
                    gateway?: components["schemas"]["PasswordGatewayInput"];
                } | null;
            } | null;
            /** @description Name to sign on with, unique in the environment in whatever case. */
            username: string;
        };
        /** @description A user as it is to be. An attribute that is left out, or `null`, is removed. Members that only PingOne writes, and members that it does not know, are ignored, so a user may be sent back as it was read; so are the population, `enabled` and `mfaEnabled`, which actions of their own change. */
        UserReplacement: {
            /** @description Ignored. */
            readonly _links?: unknown;
            /** @description Ignored. */
            readonly _embedded?: unknown;
            /** @description Ignored. */
            readonly id?: unknown;
            /** @description Ignored. */
            readonly environment?: unknown;
            /** @description Ignored. */
            readonly account?: unknown;
            /** @description Ignored. */
            readonly createdAt?: unknown;
            /** @description Ignored. */
            readonly emailVerified?: unknown;
            /** @description Ignored. */
            readonly enabled?: unknown;
            /** @description Ignored. */
            readonly lastSignOn?: unknown;
            /** @description Ignored. */
            readonly lifecycle?: unknown;
            /** @description Ignored. */
            readonly memberOfGroupIDs?: unknown;
            /** @description Ignored. */
            readonly memberOfGroupNames?: unknown;
            /** @description Ignored. */
            readonly mfaEnabled?: unknown;
            /** @description Ignored. */
            readonly population?: unknown;
            /** @description Ignored. */
            readonly updatedAt?: unknown;
            /** @description Ignored. */
            readonly verifyStatus?: unknown;
            /** @description Identifier of an account elsewhere. */
            accountId?: string | null;
            address?: components["schemas"]["UserAddressInput"];
            /**
             * Format: email
             * @description Address that recovery codes go to. Two users may have the same one.
             */
            email?: string | null;
            /** @description Identifier of the user elsewhere. */
            externalId?: string | null;
            /** @description Who checks the password; PingOne itself when it is left out. The sandbox knows the providers that its users have. */
            identityProvider?: {
                /**
                 * Format: uuid
                 * @description Identifier of the provider.
                 */
                id?: string | null;
                /** @description Ignored; PingOne knows it. */
                readonly type?: unknown;
            } | null;
            /** @description Language tag of the user's region. */
            locale?: string | null;
            /** @description Mobile phone number, with at least one digit. */
            mobilePhone?: string | null;
            name?: components["schemas"]["PersonNameInput"];
            /** @description Informal name. */
            nickname?: string | null;
            /** @description Picture of the user. */
            photo?: {
                /**
                 * Format: uri
                 * @description Address of the picture.
                 */
                href?: string | null;
            } | null;
            /** @description Languages in the order of preference, written as in the header Accept-Language. */
            preferredLanguage?: string | null;
            /** @description Phone number, with at least one digit. */
            primaryPhone?: string | null;
            /**
             * @description Time zone of the user; one slash between two words.
             * @example Europe/London
             */
            timezone?: string | null;
            /** @description Job title. */
            title?: string | null;
            /** @description Kind of the user; a word of your own. */
            type?: string | null;
            /** @description Name to sign on with, unique in the environment in whatever case. */
            username: string;
        };
        /** @description What is to change of a user. An attribute that is left out stays, one that is `null` is removed, and the parts of a name or an address change one by one. Members that only PingOne writes, and members that it does not know, are ignored, so a user may be sent back as it was read; so are the population, `enabled` and `mfaEnabled`, which actions of their own change. */
        UserPatch: {
            /** @description Identifier of an account elsewhere. */
            accountId?: string | null;
            address?: components["schemas"]["UserAddressInput"];
            /**
             * Format: email
             * @description Address that recovery codes go to. Two users may have the same one.
             */
            email?: string | null;
            /** @description Identifier of the user elsewhere. */
            externalId?: string | null;
            /** @description Who checks the password; `null` is PingOne itself. The sandbox knows the providers that its users have. */
            identityProvider?: {
                /**
                 * Format: uuid
                 * @description Identifier of the provider.
                 */
                id?: string | null;
                /** @description Ignored; PingOne knows it. */
                readonly type?: unknown;
            } | null;
            /** @description Language tag of the user's region. */
            locale?: string | null;
            /** @description Mobile phone number, with at least one digit. */
            mobilePhone?: string | null;
            name?: components["schemas"]["PersonNameInput"];
            /** @description Informal name. */
            nickname?: string | null;
            /** @description Picture of the user. */
            photo?: {
                /**
                 * Format: uri
                 * @description Address of the picture.
                 */
                href?: string | null;
            } | null;
            /** @description Languages in the order of preference, written as in the header Accept-Language. */
            preferredLanguage?: string | null;
            /** @description Phone number, with at least one digit. */
            primaryPhone?: string | null;
            /**
             * @description Time zone of the user; one slash between two words.
             * @example Europe/London
             */
            timezone?: string | null;
            /** @description Job title. */
            title?: string | null;
            /** @description Kind of the user; a word of your own. */
            type?: string | null;
            /** @description Name to sign on with, unique in the environment in whatever case. */
            username?: string;
        };
        /** @description How long an account is locked; without a time, until it is unlocked. */
        AccountLock: {
            /**
             * Format: date-time
             * @description When the lock ends by itself. A time in the past locks nothing.
             */
            unlockAt?: string;
        };
        /** @description An empty object; the body may be left out altogether. */
        NoMembers: Record<string, never>;
        /** @description The LDAP gateway that holds the password of a user. */
        PasswordGateway: {
            /**
             * Format: uuid
             * @description Identifier of the gateway.
             */
            id?: string;
            /** @description Kind of the gateway. */
            type?: "LDAP" | (string & {});
            /** @description The kind of user that the gateway looks up. */
            userType?: {
                /**
                 * Format: uuid
                 * @description Identifier of the user type.
                 */
                id?: string;
            };
            /** @description Attributes, such as `uid` or `mail`, that find the user in the directory. */
            correlationAttributes?: {
                [key: string]: string;
            };
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
        /** @description What PingOne tells about the password of a user. */
        PasswordState: {
            /** @description The resource, its neighbours, and the actions offered now. */
            _links: {
                self?: components["schemas"]["Link"];
                environment?: components["schemas"]["Link"];
                user?: components["schemas"]["Link"];
                passwordPolicy?: components["schemas"]["Link"];
                "password.validate"?: components["schemas"]["Link"];
                "password.check"?: components["schemas"]["Link"];
                "password.reset"?: components["schemas"]["Link"];
                "password.set"?: components["schemas"]["Link"];
                "password.recover"?: components["schemas"]["Link"];
            } & {
                [key: string]: components["schemas"]["Link"];
            };
            environment: components["schemas"]["ResourceReference"];
            user: components["schemas"]["ResourceReference"];
            passwordPolicy: components["schemas"]["ResourceReference"];
            status: components["schemas"]["PasswordStatus"];
            /**
             * Format: date-time
             * @description When the password last changed; absent when the user has none.
             */
            readonly lastChangedAt?: string;
            /** @description Number of seconds until the lock ends by itself. Absent when nothing is locked, or when only an administrator can lift the lock. */
            readonly secondsUntilUnlock?: number;
            /** @description Present when an LDAP gateway holds the password. */
            external?: {
                gateway?: components["schemas"]["PasswordGateway"];
            };
            /** @description What `expand` asked for. */
            _embedded?: {
                passwordPolicy?: components["schemas"]["PasswordPolicy"];
            };
        };
        /** @description The change that a user makes for themselves. */
        PasswordResetSelf: {
            /**
             * Format: password
             * @description The password that is valid now.
             */
            currentPassword: string;
            /**
             * Format: password
             * @description The password to use from now on. The policy decides which values it takes.
             */
            newPassword: string;
        };
        /** @description The change that an administrator makes for a user, who then has to change it again. */
        PasswordResetAdministrator: {
            currentPassword?: never;
            /**
             * Format: password
             * @description A temporary password. PingOne does not check it against the policy.
             */
            newPassword: string;
        };
        /** @description A password given to a user from outside. */
        PasswordSet: {
            /**
             * Format: password
             * @description Clear text, or an encoded password that starts with its scheme in braces, one of `{PBKDF2}`, `{ARGON2}`, `{MSKCC_PBKDF2}`, `{SCRYPT}`, `{SCRYPT_RFC7914}`, `{BCRYPT}`, `{SSHA}`, `{SSHA256}`, `{SSHA384}`, `{SSHA512}`.
             */
            value: string;
            /**
             * @description Whether the user has to change the password at the next sign-on.
             * @default false
             */
            forceChange?: boolean;
            /**
             * @description Whether clear text is taken without a check against the policy.
             * @default false
             */
            bypassPolicy?: boolean;
            /** @description Where the password lives when it is not in PingOne. */
            external?: {
                gateway?: components["schemas"]["PasswordGatewayInput"];
            };
        };
        /** @description A new value for a password, or nothing to clear it. */
        PasswordSetValue: {
            /**
             * Format: password
             * @description Clear text, or an encoded password that starts with its scheme in braces, as for setting a password.
             */
            value?: string;
            /**
             * @description Whether the user has to change the password at the next sign-on.
             * @default false
             */
            forceChange?: boolean;
            /**
             * @description Whether clear text is taken without a check against the policy.
             * @default false
             */
            bypassPolicy?: boolean;
        };
        /** @description A password to check. */
        PasswordCheck: {
            /**
             * Format: password
             * @description The password as the user typed it.
             */
            password: string;
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
        /** @description The password policies of an environment. */
        PasswordPolicyList: {
            /** @description The list itself and its pages. */
            _links?: {
                [key: string]: components["schemas"]["Link"];
            };
            /** @description The items. */
            _embedded: {
                /** @description The items of this page. */
                passwordPolicies: components["schemas"]["PasswordPolicy"][];
            };
            /** @description Number of items altogether; not confirmed for this list. */
            count?: number;
            /** @description Number of items on this page; not confirmed for this list. */
            size?: number;
        };
        /** @description The longest run of neighbours, in the alphabet or among the digits. */
        SequenceRuleInput: {
            /** @description Number of characters. */
            maxLength: number;
        } | null;
        /** @description The longest run of neighbours on the keyboard. */
        LongSequenceRuleInput: {
            /** @description Number of characters; 3 is the only value. */
            maxLength: number;
        } | null;
        /** @description A password policy as it is written. A rule that is left out, or `null`, is not enforced. A fraction is cut off. Read-only members are ignored, so a policy may be sent back as it was read. */
        PasswordPolicyInput: {
            /** @description Ignored. */
            readonly _links?: unknown;
            /** @description Ignored; the path names the policy. */
            readonly id?: unknown;
            /** @description Ignored; the path names the environment. */
            readonly environment?: unknown;
            /** @description Ignored. */
            readonly populationCount?: unknown;
            /** @description Ignored. */
            readonly createdAt?: unknown;
            /** @description Ignored. */
            readonly updatedAt?: unknown;
            /** @description Ignored; it is a member of the request that sets a password. */
            readonly bypassPolicy?: unknown;
            /** @description Name of the policy, unique in the environment. */
            name: string;
            /** @description What the policy is for. */
            description?: string | null;
            /** @description Whether this is the policy of every population that names no other. Setting it takes it from all others. */
            default?: boolean | null;
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
            } | null;
            /** @description Number of characters; a member that is left out is 8 or 255. */
            length?: {
                /** @description Fewest characters. */
                min?: number | null;
                /** @description Most characters; 255 is the only value. */
                max?: number | null;
            } | null;
            /** @description When failures lock the password, and for how long; both members are needed. The same wrong password twice in a row counts once. */
            lockout?: {
                /** @description Number of failures before the lock. */
                failureCount: number;
                /** @description Number of seconds that the lock lasts. */
                durationSeconds: number;
            } | null;
            /** @description Number of days until the password expires; more than `minAgeDays` and 21 together. */
            maxAgeDays?: number | null;
            /** @description Number of days until the password may be changed again. */
            minAgeDays?: number | null;
            /** @description Most times that a character may stand in a row; 2 is the only value. */
            maxRepeatedCharacters?: number | null;
            /** @description Fewest different characters; 5 is the only value. */
            minUniqueCharacters?: number | null;
            /** @description Number of days that a guess by brute force has to take; 7 is the only value. */
            minComplexity?: number | null;
            /** @description Fewest characters of each class; the key is the set of characters itself. */
            minCharacters?: {
                [key: string]: number | null;
            } | null;
            alphabetSequenceRule?: components["schemas"]["SequenceRuleInput"];
            numberSequenceRule?: components["schemas"]["SequenceRuleInput"];
            qwertySequenceRule?: components["schemas"]["LongSequenceRuleInput"];
            shiftedNumberRowSequenceRule?: components["schemas"]["LongSequenceRuleInput"];
        };
        /** @description Whether a user may sign on at all. */
        UserEnabled: {
            /** @description This resource and the user. */
            _links?: {
                [key: string]: components["schemas"]["Link"];
            };
            /** @description Whether the user may sign on. */
            enabled: boolean;
        };
        /** @description Whether a user may sign on at all; other members are ignored. */
        UserEnabledInput: {
            /** @description Whether the user may sign on. */
            enabled: boolean;
        };
        /** @description The population of a user. */
        UserPopulation: {
            /** @description This resource and the user. */
            _links?: {
                [key: string]: components["schemas"]["Link"];
            };
            /**
             * Format: uuid
             * @description Identifier of the population.
             */
            id: string;
        };
        /** @description The population that a user is to belong to; other members are ignored. */
        UserPopulationInput: {
            /**
             * Format: uuid
             * @description Identifier of the population.
             */
            id: string;
        };
        /** @description A group of users that may have a password policy of their own. There are more members. */
        Population: {
            /** @description The population itself. */
            _links?: {
                [key: string]: components["schemas"]["Link"];
            };
            /**
             * Format: uuid
             * @description Identifier of the population.
             */
            readonly id: string;
            environment?: components["schemas"]["ResourceReference"];
            /** @description Name of the population, unique in the environment. */
            name: string;
            /** @description What the population is for. */
            description?: string;
            /** @description Whether users that name no population belong to it; one at most is. */
            default?: boolean;
            passwordPolicy?: components["schemas"]["ResourceReference"];
            /** @description Language of users that have none. The sandbox ignores it. */
            preferredLanguage?: string;
            /** @description Further names to find the population by. The sandbox ignores them. */
            alternativeIdentifiers?: string[];
            theme?: components["schemas"]["ResourceReference"];
            /** @description Number of users in the population. */
            readonly userCount?: number;
            /**
             * Format: date-time
             * @description When it was created.
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            readonly updatedAt?: string;
        };
        /** @description The populations of an environment. */
        PopulationList: {
            /** @description The list itself as `self`, and the pages beside this one as `next` and `prev`, which are absent where there is none. */
            _links?: {
                [key: string]: components["schemas"]["Link"];
            };
            /** @description The items. */
            _embedded: {
                /** @description The items of this page. */
                populations: components["schemas"]["Population"][];
            };
            /** @description Number of populations that the filter lets pass. */
            count?: number;
            /** @description Number of populations on this page. */
            size?: number;
        };
    };
    responses: {
        /** @description Unauthorized. The access token is missing, malformed or no longer valid. */
        Unauthorized: {
            headers: {
                "Correlation-Id": components["headers"]["CorrelationID"];
                "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Forbidden. The token lacks the permission, or the environment does not exist. */
        Forbidden: {
            headers: {
                "Correlation-Id": components["headers"]["CorrelationID"];
                "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Not Found. There is no such resource. */
        NotFound: {
            headers: {
                "Correlation-Id": components["headers"]["CorrelationID"];
                "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Too Many Requests. You sent more requests than the rate limit of the licence allows. */
        TooManyRequests: {
            headers: {
                "Correlation-Id": components["headers"]["CorrelationID"];
                "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
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
                "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
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
                "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
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
                "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
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
                "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
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
         * @description SCIM filter, such as `username eq "ann" or email sw "ann@"`. Values stand in double quotes; names of attributes are case-sensitive. Join comparisons by `and`, `or` and parentheses. Operators are `eq` and `sw`; `ew` on `email`, `name.given` and `name.family`; `eq` alone on `population.id` and inside `memberOfGroups[id eq "…"]`; `ge` and `le` on `updatedAt`; and `co`. Without a filter every user is listed.
         * @example username eq "user.ok"
         */
        userFilter: string;
        /**
         * @description The most users on the page. 200 unless given; a page has no more than 200, and may have fewer.
         * @example 50
         */
        userLimit: number;
        /** @description Where the page begins, from `_links.next` or `_links.prev` of the page before. Not to be made up. */
        cursor: string;
        /**
         * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
         * @example checkout-42
         */
        externalTransactionID: string;
        /**
         * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
         * @example checkout-42
         */
        externalSessionID: string;
        /**
         * @description Identifier of the user.
         * @example c3042000-188f-4bc7-a269-dee1602cf7af
         */
        userID: string;
        /** @description Adds the groups of the user, by identifier or by name. */
        includeGroups: "memberOfGroupIDs" | "memberOfGroupNames";
        /** @description Puts the password policy into `_embedded`; no other expansion exists here. */
        expandPasswordPolicy: "passwordPolicy";
        /**
         * @description Identifier of the password policy.
         * @example 5da98f13-ad62-4234-86d3-01018f6ef0ad
         */
        passwordPolicyID: string;
        /**
         * @description SCIM filter by `name`, with `sw` or `eq`, or by `id`, with `eq`. Without one every population is listed.
         * @example name sw "Def"
         */
        populationFilter: string;
        /**
         * @description The most populations on the page. 250 unless given; the sandbox has no more than that on a page.
         * @example 20
         */
        populationLimit: number;
        /**
         * @description Identifier of the population.
         * @example 3f2b8c1d-9a4e-4d7b-8c60-1e5f7a9b2d34
         */
        populationID: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The identifier of the call in the audit events of PingOne; the only header that a page of another origin can read.
         * @example 0f1e2d3c-4b5a-4968-8776-655443322110
         */
        CorrelationID: string;
        /**
         * @description The identifier of the transaction; a unique one when the request sent none.
         * @example checkout-42
         */
        ExternalTransactionID: string;
        /**
         * @description The identifier of the session; a unique one when the request sent none.
         * @example checkout-42
         */
        ExternalSessionID: string;
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
export type PasswordStatus = components['schemas']['PasswordStatus'];
export type UserAccount = components['schemas']['UserAccount'];
export type UserAddress = components['schemas']['UserAddress'];
export type PersonName = components['schemas']['PersonName'];
export type User = components['schemas']['User'];
export type UserList = components['schemas']['UserList'];
export type ErrorDetail = components['schemas']['ErrorDetail'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type GeneralErrorBody = components['schemas']['GeneralErrorBody'];
export type UserAddressInput = components['schemas']['UserAddressInput'];
export type PersonNameInput = components['schemas']['PersonNameInput'];
export type UserInput = components['schemas']['UserInput'];
export type PasswordGatewayInput = components['schemas']['PasswordGatewayInput'];
export type UserImport = components['schemas']['UserImport'];
export type UserReplacement = components['schemas']['UserReplacement'];
export type UserPatch = components['schemas']['UserPatch'];
export type AccountLock = components['schemas']['AccountLock'];
export type NoMembers = components['schemas']['NoMembers'];
export type PasswordGateway = components['schemas']['PasswordGateway'];
export type SequenceRule = components['schemas']['SequenceRule'];
export type PasswordPolicy = components['schemas']['PasswordPolicy'];
export type PasswordState = components['schemas']['PasswordState'];
export type PasswordResetSelf = components['schemas']['PasswordResetSelf'];
export type PasswordResetAdministrator = components['schemas']['PasswordResetAdministrator'];
export type PasswordSet = components['schemas']['PasswordSet'];
export type PasswordSetValue = components['schemas']['PasswordSetValue'];
export type PasswordCheck = components['schemas']['PasswordCheck'];
export type PasswordRecovery = components['schemas']['PasswordRecovery'];
export type PasswordPolicyList = components['schemas']['PasswordPolicyList'];
export type SequenceRuleInput = components['schemas']['SequenceRuleInput'];
export type LongSequenceRuleInput = components['schemas']['LongSequenceRuleInput'];
export type PasswordPolicyInput = components['schemas']['PasswordPolicyInput'];
export type UserEnabled = components['schemas']['UserEnabled'];
export type UserEnabledInput = components['schemas']['UserEnabledInput'];
export type UserPopulation = components['schemas']['UserPopulation'];
export type UserPopulationInput = components['schemas']['UserPopulationInput'];
export type Population = components['schemas']['Population'];
export type PopulationList = components['schemas']['PopulationList'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseBadGateway = components['responses']['BadGateway'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ParameterEnvironmentId = components['parameters']['environmentID'];
export type ParameterUserFilter = components['parameters']['userFilter'];
export type ParameterUserLimit = components['parameters']['userLimit'];
export type ParameterCursor = components['parameters']['cursor'];
export type ParameterExternalTransactionId = components['parameters']['externalTransactionID'];
export type ParameterExternalSessionId = components['parameters']['externalSessionID'];
export type ParameterUserId = components['parameters']['userID'];
export type ParameterIncludeGroups = components['parameters']['includeGroups'];
export type ParameterExpandPasswordPolicy = components['parameters']['expandPasswordPolicy'];
export type ParameterPasswordPolicyId = components['parameters']['passwordPolicyID'];
export type ParameterPopulationFilter = components['parameters']['populationFilter'];
export type ParameterPopulationLimit = components['parameters']['populationLimit'];
export type ParameterPopulationId = components['parameters']['populationID'];
export type HeaderCorrelationId = components['headers']['CorrelationID'];
export type HeaderExternalTransactionId = components['headers']['ExternalTransactionID'];
export type HeaderExternalSessionId = components['headers']['ExternalSessionID'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description SCIM filter, such as `username eq "ann" or email sw "ann@"`. Values stand in double quotes; names of attributes are case-sensitive. Join comparisons by `and`, `or` and parentheses. Operators are `eq` and `sw`; `ew` on `email`, `name.given` and `name.family`; `eq` alone on `population.id` and inside `memberOfGroups[id eq "…"]`; `ge` and `le` on `updatedAt`; and `co`. Without a filter every user is listed.
                 * @example username eq "user.ok"
                 */
                filter?: components["parameters"]["userFilter"];
                /**
                 * @description The most users on the page. 200 unless given; a page has no more than 200, and may have fewer.
                 * @example 50
                 */
                limit?: components["parameters"]["userLimit"];
                /** @description Where the page begins, from `_links.next` or `_links.prev` of the page before. Not to be made up. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
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
            /** @description OK. The users found. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["UserList"];
                    "application/json": components["schemas"]["UserList"];
                };
            };
            /** @description Bad Request. A parameter is malformed, or the cursor belongs to another list. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        /** @description The user; the user name is all that is needed. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserInput"];
            };
        };
        responses: {
            /** @description Created. The new user. */
            201: {
                headers: {
                    /**
                     * @description The address of the new user.
                     * @example https://api.pingone.com/v1/environments/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6/users/5e2ab3dd-3b56-4c9d-9f88-a041c3dd7005
                     */
                    Location?: string;
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["User"];
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Bad Request. No user is created. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    importUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        /** @description The user, with the password if there is one. */
        requestBody: {
            content: {
                "application/vnd.pingidentity.user.import+json": components["schemas"]["UserImport"];
            };
        };
        responses: {
            /** @description Created. The new user. */
            201: {
                headers: {
                    /**
                     * @description The address of the new user.
                     * @example https://api.pingone.com/v1/environments/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6/users/5e2ab3dd-3b56-4c9d-9f88-a041c3dd7005
                     */
                    Location?: string;
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["User"];
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Bad Request. No user is created. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readUser: {
        parameters: {
            query?: {
                /** @description Adds the groups of the user, by identifier or by name. */
                include?: components["parameters"]["includeGroups"];
            };
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the user.
                 * @example c3042000-188f-4bc7-a269-dee1602cf7af
                 */
                userID: components["parameters"]["userID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. The user. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["User"];
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Bad Request. An identifier in the path is malformed. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the user.
                 * @example c3042000-188f-4bc7-a269-dee1602cf7af
                 */
                userID: components["parameters"]["userID"];
            };
            cookie?: never;
        };
        /** @description The whole user. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserReplacement"];
            };
        };
        responses: {
            /** @description OK. The user now. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["User"];
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Bad Request. Nothing is changed. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the user.
                 * @example c3042000-188f-4bc7-a269-dee1602cf7af
                 */
                userID: components["parameters"]["userID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content. The user is gone. */
            204: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. An identifier in the path is malformed. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the user.
                 * @example c3042000-188f-4bc7-a269-dee1602cf7af
                 */
                userID: components["parameters"]["userID"];
            };
            cookie?: never;
        };
        /** @description The attributes that change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserPatch"];
            };
        };
        responses: {
            /** @description OK. The user now. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["User"];
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Bad Request. Nothing is changed. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    lockAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the user.
                 * @example c3042000-188f-4bc7-a269-dee1602cf7af
                 */
                userID: components["parameters"]["userID"];
            };
            cookie?: never;
        };
        /** @description When the lock ends; without a body, it does not end by itself. */
        requestBody?: {
            content: {
                "application/vnd.pingidentity.account.lock+json": components["schemas"]["AccountLock"];
            };
        };
        responses: {
            /** @description OK. The user. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["User"];
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Bad Request. An identifier in the path is malformed. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unlockAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the user.
                 * @example c3042000-188f-4bc7-a269-dee1602cf7af
                 */
                userID: components["parameters"]["userID"];
            };
            cookie?: never;
        };
        /** @description None, or an empty object; the Content-Type alone selects the action. */
        requestBody?: {
            content: {
                "application/vnd.pingidentity.account.unlock+json": components["schemas"]["NoMembers"];
            };
        };
        responses: {
            /** @description OK. The user. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["User"];
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Bad Request. An identifier in the path is malformed. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readPassword: {
        parameters: {
            query?: {
                /** @description Puts the password policy into `_embedded`; no other expansion exists here. */
                expand?: components["parameters"]["expandPasswordPolicy"];
            };
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the user.
                 * @example c3042000-188f-4bc7-a269-dee1602cf7af
                 */
                userID: components["parameters"]["userID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. The state of the password now. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["PasswordState"];
                    "application/json": components["schemas"]["PasswordState"];
                };
            };
            /** @description Bad Request. An identifier in the path is malformed. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the user.
                 * @example c3042000-188f-4bc7-a269-dee1602cf7af
                 */
                userID: components["parameters"]["userID"];
            };
            cookie?: never;
        };
        /** @description The self form with the current password, or the administrator form without it. */
        requestBody: {
            content: {
                "application/vnd.pingidentity.password.reset+json": components["schemas"]["PasswordResetSelf"] | components["schemas"]["PasswordResetAdministrator"];
            };
        };
        responses: {
            /** @description OK. The password is changed. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["PasswordState"];
                    "application/json": components["schemas"]["PasswordState"];
                };
            };
            /** @description Bad Request. The password stays as it is. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setPassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the user.
                 * @example c3042000-188f-4bc7-a269-dee1602cf7af
                 */
                userID: components["parameters"]["userID"];
            };
            cookie?: never;
        };
        /** @description The new password, and how PingOne treats it. */
        requestBody: {
            content: {
                "application/vnd.pingidentity.password.set+json": components["schemas"]["PasswordSet"];
            };
        };
        responses: {
            /** @description OK. The password is set. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["PasswordState"];
                    "application/json": components["schemas"]["PasswordState"];
                };
            };
            /** @description Bad Request. The password stays as it is. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setPasswordValue: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the user.
                 * @example c3042000-188f-4bc7-a269-dee1602cf7af
                 */
                userID: components["parameters"]["userID"];
            };
            cookie?: never;
        };
        /** @description The new value, or an empty object. */
        requestBody: {
            content: {
                "application/vnd.pingidentity.password.setValue+json": components["schemas"]["PasswordSetValue"];
            };
        };
        responses: {
            /** @description OK. The value is set or cleared. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["PasswordState"];
                    "application/json": components["schemas"]["PasswordState"];
                };
            };
            /** @description Bad Request. The password stays as it is. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setPasswordGateway: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the user.
                 * @example c3042000-188f-4bc7-a269-dee1602cf7af
                 */
                userID: components["parameters"]["userID"];
            };
            cookie?: never;
        };
        /** @description The gateway, or an empty object. */
        requestBody: {
            content: {
                "application/vnd.pingidentity.password.setGateway+json": components["schemas"]["PasswordGatewayInput"];
            };
        };
        responses: {
            /** @description OK. The gateway is set or removed. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["PasswordState"];
                    "application/json": components["schemas"]["PasswordState"];
                };
            };
            /** @description Bad Request. The password stays as it is. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    checkPassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the user.
                 * @example c3042000-188f-4bc7-a269-dee1602cf7af
                 */
                userID: components["parameters"]["userID"];
            };
            cookie?: never;
        };
        /** @description The password to check. */
        requestBody: {
            content: {
                "application/vnd.pingidentity.password.check+json": components["schemas"]["PasswordCheck"];
            };
        };
        responses: {
            /** @description OK. The password is right. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["PasswordState"];
                    "application/json": components["schemas"]["PasswordState"];
                };
            };
            /** @description Bad Request. The password is wrong, or there is none that could be checked. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unlockPassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the user.
                 * @example c3042000-188f-4bc7-a269-dee1602cf7af
                 */
                userID: components["parameters"]["userID"];
            };
            cookie?: never;
        };
        /** @description None, or an empty object; the Content-Type alone selects the action. */
        requestBody?: {
            content: {
                "application/vnd.pingidentity.password.unlock+json": components["schemas"]["NoMembers"];
            };
        };
        responses: {
            /** @description OK. The lock is gone. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["PasswordState"];
                    "application/json": components["schemas"]["PasswordState"];
                };
            };
            /** @description Bad Request. An identifier in the path is malformed. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    forcePasswordChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the user.
                 * @example c3042000-188f-4bc7-a269-dee1602cf7af
                 */
                userID: components["parameters"]["userID"];
            };
            cookie?: never;
        };
        /** @description None, or an empty object; the Content-Type alone selects the action. */
        requestBody?: {
            content: {
                "application/vnd.pingidentity.password.forceChange": components["schemas"]["NoMembers"];
            };
        };
        responses: {
            /** @description OK. The user has to change the password. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["PasswordState"];
                    "application/json": components["schemas"]["PasswordState"];
                };
            };
            /** @description Bad Request. An identifier in the path is malformed. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    sendRecoveryCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the user.
                 * @example c3042000-188f-4bc7-a269-dee1602cf7af
                 */
                userID: components["parameters"]["userID"];
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
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["PasswordState"];
                    "application/json": components["schemas"]["PasswordState"];
                };
            };
            /** @description Bad Request. No code is sent. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    recoverPassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the user.
                 * @example c3042000-188f-4bc7-a269-dee1602cf7af
                 */
                userID: components["parameters"]["userID"];
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
            /** @description OK. The password is changed. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["PasswordState"];
                    "application/json": components["schemas"]["PasswordState"];
                };
            };
            /** @description Bad Request. The password stays as it is. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPasswordPolicies: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
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
            /** @description OK. The policies. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["PasswordPolicyList"];
                    "application/json": components["schemas"]["PasswordPolicyList"];
                };
            };
            /** @description Bad Request. An identifier in the path is malformed. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createPasswordPolicy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        /** @description The whole policy; a rule that is left out is not enforced. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordPolicyInput"];
            };
        };
        responses: {
            /** @description Created. The new policy. */
            201: {
                headers: {
                    /**
                     * @description The address of the new policy.
                     * @example https://api.pingone.com/v1/environments/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6/passwordPolicies/5da98f13-ad62-4234-86d3-01018f6ef0ad
                     */
                    Location?: string;
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["PasswordPolicy"];
                    "application/json": components["schemas"]["PasswordPolicy"];
                };
            };
            /** @description Bad Request. Nothing is changed. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readPasswordPolicy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the password policy.
                 * @example 5da98f13-ad62-4234-86d3-01018f6ef0ad
                 */
                passwordPolicyID: components["parameters"]["passwordPolicyID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. The policy. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["PasswordPolicy"];
                    "application/json": components["schemas"]["PasswordPolicy"];
                };
            };
            /** @description Bad Request. An identifier in the path is malformed. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updatePasswordPolicy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the password policy.
                 * @example 5da98f13-ad62-4234-86d3-01018f6ef0ad
                 */
                passwordPolicyID: components["parameters"]["passwordPolicyID"];
            };
            cookie?: never;
        };
        /** @description The whole policy; a rule that is left out is not enforced. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordPolicyInput"];
            };
        };
        responses: {
            /** @description OK. The policy now. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["PasswordPolicy"];
                    "application/json": components["schemas"]["PasswordPolicy"];
                };
            };
            /** @description Bad Request. Nothing is changed. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deletePasswordPolicy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the password policy.
                 * @example 5da98f13-ad62-4234-86d3-01018f6ef0ad
                 */
                passwordPolicyID: components["parameters"]["passwordPolicyID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content. The policy is gone. */
            204: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. The policy stays. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readUserEnabled: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the user.
                 * @example c3042000-188f-4bc7-a269-dee1602cf7af
                 */
                userID: components["parameters"]["userID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. Whether the user may sign on. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["UserEnabled"];
                    "application/json": components["schemas"]["UserEnabled"];
                };
            };
            /** @description Bad Request. An identifier in the path is malformed. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateUserEnabled: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the user.
                 * @example c3042000-188f-4bc7-a269-dee1602cf7af
                 */
                userID: components["parameters"]["userID"];
            };
            cookie?: never;
        };
        /** @description Whether the user may sign on. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserEnabledInput"];
            };
        };
        responses: {
            /** @description OK. Whether the user may sign on now. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["UserEnabled"];
                    "application/json": components["schemas"]["UserEnabled"];
                };
            };
            /** @description Bad Request. Nothing is changed. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readUserPopulation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the user.
                 * @example c3042000-188f-4bc7-a269-dee1602cf7af
                 */
                userID: components["parameters"]["userID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. The population of the user. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["UserPopulation"];
                    "application/json": components["schemas"]["UserPopulation"];
                };
            };
            /** @description Bad Request. An identifier in the path is malformed. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateUserPopulation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the user.
                 * @example c3042000-188f-4bc7-a269-dee1602cf7af
                 */
                userID: components["parameters"]["userID"];
            };
            cookie?: never;
        };
        /** @description The population that the user is to belong to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserPopulationInput"];
            };
        };
        responses: {
            /** @description OK. The population of the user now. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["UserPopulation"];
                    "application/json": components["schemas"]["UserPopulation"];
                };
            };
            /** @description Bad Request. Nothing is changed. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPopulations: {
        parameters: {
            query?: {
                /**
                 * @description SCIM filter by `name`, with `sw` or `eq`, or by `id`, with `eq`. Without one every population is listed.
                 * @example name sw "Def"
                 */
                filter?: components["parameters"]["populationFilter"];
                /**
                 * @description The most populations on the page. 250 unless given; the sandbox has no more than that on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["populationLimit"];
                /** @description Where the page begins, from `_links.next` or `_links.prev` of the page before. Not to be made up. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
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
            /** @description OK. The populations found. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["PopulationList"];
                    "application/json": components["schemas"]["PopulationList"];
                };
            };
            /** @description Bad Request. A parameter is malformed, or the cursor belongs to another list. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readPopulation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Transaction-ID"?: components["parameters"]["externalTransactionID"];
                /**
                 * @description Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
                 * @example checkout-42
                 */
                "X-Ping-External-Session-ID"?: components["parameters"]["externalSessionID"];
            };
            path: {
                /**
                 * @description Identifier of the PingOne environment.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the population.
                 * @example 3f2b8c1d-9a4e-4d7b-8c60-1e5f7a9b2d34
                 */
                populationID: components["parameters"]["populationID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. The population. */
            200: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Population"];
                    "application/json": components["schemas"]["Population"];
                };
            };
            /** @description Bad Request. An identifier in the path is malformed. */
            400: {
                headers: {
                    "Correlation-Id": components["headers"]["CorrelationID"];
                    "X-Ping-External-Transaction-ID": components["headers"]["ExternalTransactionID"];
                    "X-Ping-External-Session-ID": components["headers"]["ExternalSessionID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}

/** What `listUsers` takes. */
export interface ListUsersOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["listUsers"]["parameters"]["path"]>;
  /** Parameters of the query: `filter`, `limit`, `cursor`. */
  query?: NonNullable<operations["listUsers"]["parameters"]["query"]>;
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["listUsers"]["parameters"]["header"]> & OtherHeaders;
}
/** What `listUsers` answers, by status code. */
export interface ListUsersResponses {
  /** OK. The users found. */
  200: operations["listUsers"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. A parameter is malformed, or the cursor belongs to another list. */
  400: operations["listUsers"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["listUsers"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["listUsers"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["listUsers"]["responses"][404]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["listUsers"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["listUsers"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["listUsers"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["listUsers"]["responses"][503]["content"]["application/json"];
}
/** What `createUser` takes. */
export interface CreateUserOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["createUser"]["parameters"]["path"]>;
  /** The user; the user name is all that is needed. */
  body: NonNullable<operations["createUser"]["requestBody"]>["content"][keyof NonNullable<operations["createUser"]["requestBody"]>["content"]];
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["createUser"]["parameters"]["header"]> & OtherHeaders;
}
/** What `createUser` answers, by status code. */
export interface CreateUserResponses {
  /** Created. The new user. */
  201: operations["createUser"]["responses"][201]["content"]["application/hal+json"];
  /** Bad Request. No user is created. */
  400: operations["createUser"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["createUser"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["createUser"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["createUser"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["createUser"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["createUser"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["createUser"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["createUser"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["createUser"]["responses"][503]["content"]["application/json"];
}
/** What `importUser` takes. */
export interface ImportUserOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["importUser"]["parameters"]["path"]>;
  /** The user, with the password if there is one. */
  body: NonNullable<operations["importUser"]["requestBody"]>["content"][keyof NonNullable<operations["importUser"]["requestBody"]>["content"]];
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["importUser"]["parameters"]["header"]> & OtherHeaders;
}
/** What `importUser` answers, by status code. */
export interface ImportUserResponses {
  /** Created. The new user. */
  201: operations["importUser"]["responses"][201]["content"]["application/hal+json"];
  /** Bad Request. No user is created. */
  400: operations["importUser"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["importUser"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["importUser"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["importUser"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["importUser"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["importUser"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["importUser"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["importUser"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["importUser"]["responses"][503]["content"]["application/json"];
}
/** What `readUser` takes. */
export interface ReadUserOptions {
  /** Parameters of the path: `environmentID`, `userID`. */
  path: NonNullable<operations["readUser"]["parameters"]["path"]>;
  /** Parameters of the query: `include`. */
  query?: NonNullable<operations["readUser"]["parameters"]["query"]>;
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["readUser"]["parameters"]["header"]> & OtherHeaders;
}
/** What `readUser` answers, by status code. */
export interface ReadUserResponses {
  /** OK. The user. */
  200: operations["readUser"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. An identifier in the path is malformed. */
  400: operations["readUser"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["readUser"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["readUser"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["readUser"]["responses"][404]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["readUser"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["readUser"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["readUser"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["readUser"]["responses"][503]["content"]["application/json"];
}
/** What `replaceUser` takes. */
export interface ReplaceUserOptions {
  /** Parameters of the path: `environmentID`, `userID`. */
  path: NonNullable<operations["replaceUser"]["parameters"]["path"]>;
  /** The whole user. */
  body: NonNullable<operations["replaceUser"]["requestBody"]>["content"][keyof NonNullable<operations["replaceUser"]["requestBody"]>["content"]];
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["replaceUser"]["parameters"]["header"]> & OtherHeaders;
}
/** What `replaceUser` answers, by status code. */
export interface ReplaceUserResponses {
  /** OK. The user now. */
  200: operations["replaceUser"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. Nothing is changed. */
  400: operations["replaceUser"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["replaceUser"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["replaceUser"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["replaceUser"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["replaceUser"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["replaceUser"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["replaceUser"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["replaceUser"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["replaceUser"]["responses"][503]["content"]["application/json"];
}
/** What `deleteUser` takes. */
export interface DeleteUserOptions {
  /** Parameters of the path: `environmentID`, `userID`. */
  path: NonNullable<operations["deleteUser"]["parameters"]["path"]>;
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["deleteUser"]["parameters"]["header"]> & OtherHeaders;
}
/** What `deleteUser` answers, by status code. */
export interface DeleteUserResponses {
  /** No Content. The user is gone. */
  204: undefined;
  /** Bad Request. An identifier in the path is malformed. */
  400: operations["deleteUser"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["deleteUser"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["deleteUser"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["deleteUser"]["responses"][404]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["deleteUser"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["deleteUser"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["deleteUser"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["deleteUser"]["responses"][503]["content"]["application/json"];
}
/** What `updateUser` takes. */
export interface UpdateUserOptions {
  /** Parameters of the path: `environmentID`, `userID`. */
  path: NonNullable<operations["updateUser"]["parameters"]["path"]>;
  /** The attributes that change. */
  body: NonNullable<operations["updateUser"]["requestBody"]>["content"][keyof NonNullable<operations["updateUser"]["requestBody"]>["content"]];
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["updateUser"]["parameters"]["header"]> & OtherHeaders;
}
/** What `updateUser` answers, by status code. */
export interface UpdateUserResponses {
  /** OK. The user now. */
  200: operations["updateUser"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. Nothing is changed. */
  400: operations["updateUser"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["updateUser"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["updateUser"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["updateUser"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["updateUser"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["updateUser"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["updateUser"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["updateUser"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["updateUser"]["responses"][503]["content"]["application/json"];
}
/** What `lockAccount` takes. */
export interface LockAccountOptions {
  /** Parameters of the path: `environmentID`, `userID`. */
  path: NonNullable<operations["lockAccount"]["parameters"]["path"]>;
  /** When the lock ends; without a body, it does not end by itself. */
  body?: NonNullable<operations["lockAccount"]["requestBody"]>["content"][keyof NonNullable<operations["lockAccount"]["requestBody"]>["content"]];
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["lockAccount"]["parameters"]["header"]> & OtherHeaders;
}
/** What `lockAccount` answers, by status code. */
export interface LockAccountResponses {
  /** OK. The user. */
  200: operations["lockAccount"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. An identifier in the path is malformed. */
  400: operations["lockAccount"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["lockAccount"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["lockAccount"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["lockAccount"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["lockAccount"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["lockAccount"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["lockAccount"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["lockAccount"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["lockAccount"]["responses"][503]["content"]["application/json"];
}
/** What `unlockAccount` takes. */
export interface UnlockAccountOptions {
  /** Parameters of the path: `environmentID`, `userID`. */
  path: NonNullable<operations["unlockAccount"]["parameters"]["path"]>;
  /** None, or an empty object; the Content-Type alone selects the action. */
  body?: NonNullable<operations["unlockAccount"]["requestBody"]>["content"][keyof NonNullable<operations["unlockAccount"]["requestBody"]>["content"]];
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["unlockAccount"]["parameters"]["header"]> & OtherHeaders;
}
/** What `unlockAccount` answers, by status code. */
export interface UnlockAccountResponses {
  /** OK. The user. */
  200: operations["unlockAccount"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. An identifier in the path is malformed. */
  400: operations["unlockAccount"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["unlockAccount"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["unlockAccount"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["unlockAccount"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["unlockAccount"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["unlockAccount"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["unlockAccount"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["unlockAccount"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["unlockAccount"]["responses"][503]["content"]["application/json"];
}
/** What `readPassword` takes. */
export interface ReadPasswordOptions {
  /** Parameters of the path: `environmentID`, `userID`. */
  path: NonNullable<operations["readPassword"]["parameters"]["path"]>;
  /** Parameters of the query: `expand`. */
  query?: NonNullable<operations["readPassword"]["parameters"]["query"]>;
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["readPassword"]["parameters"]["header"]> & OtherHeaders;
}
/** What `readPassword` answers, by status code. */
export interface ReadPasswordResponses {
  /** OK. The state of the password now. */
  200: operations["readPassword"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. An identifier in the path is malformed. */
  400: operations["readPassword"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["readPassword"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["readPassword"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["readPassword"]["responses"][404]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["readPassword"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["readPassword"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["readPassword"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["readPassword"]["responses"][503]["content"]["application/json"];
}
/** What `resetPassword` takes. */
export interface ResetPasswordOptions<Body = components["schemas"]["PasswordResetSelf"] | components["schemas"]["PasswordResetAdministrator"]> {
  /** Parameters of the path: `environmentID`, `userID`. */
  path: NonNullable<operations["resetPassword"]["parameters"]["path"]>;
  /** The self form with the current password, or the administrator form without it. */
  body: Body;
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["resetPassword"]["parameters"]["header"]> & OtherHeaders;
}
/** What `resetPassword` answers, by status code. */
export interface ResetPasswordResponses {
  /** OK. The password is changed. */
  200: operations["resetPassword"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. The password stays as it is. */
  400: operations["resetPassword"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["resetPassword"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["resetPassword"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["resetPassword"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["resetPassword"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["resetPassword"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["resetPassword"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["resetPassword"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["resetPassword"]["responses"][503]["content"]["application/json"];
}
/** What `setPassword` takes. */
export interface SetPasswordOptions {
  /** Parameters of the path: `environmentID`, `userID`. */
  path: NonNullable<operations["setPassword"]["parameters"]["path"]>;
  /** The new password, and how PingOne treats it. */
  body: NonNullable<operations["setPassword"]["requestBody"]>["content"][keyof NonNullable<operations["setPassword"]["requestBody"]>["content"]];
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["setPassword"]["parameters"]["header"]> & OtherHeaders;
}
/** What `setPassword` answers, by status code. */
export interface SetPasswordResponses {
  /** OK. The password is set. */
  200: operations["setPassword"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. The password stays as it is. */
  400: operations["setPassword"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["setPassword"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["setPassword"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["setPassword"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["setPassword"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["setPassword"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["setPassword"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["setPassword"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["setPassword"]["responses"][503]["content"]["application/json"];
}
/** What `setPasswordValue` takes. */
export interface SetPasswordValueOptions {
  /** Parameters of the path: `environmentID`, `userID`. */
  path: NonNullable<operations["setPasswordValue"]["parameters"]["path"]>;
  /** The new value, or an empty object. */
  body: NonNullable<operations["setPasswordValue"]["requestBody"]>["content"][keyof NonNullable<operations["setPasswordValue"]["requestBody"]>["content"]];
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["setPasswordValue"]["parameters"]["header"]> & OtherHeaders;
}
/** What `setPasswordValue` answers, by status code. */
export interface SetPasswordValueResponses {
  /** OK. The value is set or cleared. */
  200: operations["setPasswordValue"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. The password stays as it is. */
  400: operations["setPasswordValue"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["setPasswordValue"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["setPasswordValue"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["setPasswordValue"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["setPasswordValue"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["setPasswordValue"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["setPasswordValue"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["setPasswordValue"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["setPasswordValue"]["responses"][503]["content"]["application/json"];
}
/** What `setPasswordGateway` takes. */
export interface SetPasswordGatewayOptions {
  /** Parameters of the path: `environmentID`, `userID`. */
  path: NonNullable<operations["setPasswordGateway"]["parameters"]["path"]>;
  /** The gateway, or an empty object. */
  body: NonNullable<operations["setPasswordGateway"]["requestBody"]>["content"][keyof NonNullable<operations["setPasswordGateway"]["requestBody"]>["content"]];
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["setPasswordGateway"]["parameters"]["header"]> & OtherHeaders;
}
/** What `setPasswordGateway` answers, by status code. */
export interface SetPasswordGatewayResponses {
  /** OK. The gateway is set or removed. */
  200: operations["setPasswordGateway"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. The password stays as it is. */
  400: operations["setPasswordGateway"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["setPasswordGateway"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["setPasswordGateway"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["setPasswordGateway"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["setPasswordGateway"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["setPasswordGateway"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["setPasswordGateway"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["setPasswordGateway"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["setPasswordGateway"]["responses"][503]["content"]["application/json"];
}
/** What `checkPassword` takes. */
export interface CheckPasswordOptions {
  /** Parameters of the path: `environmentID`, `userID`. */
  path: NonNullable<operations["checkPassword"]["parameters"]["path"]>;
  /** The password to check. */
  body: NonNullable<operations["checkPassword"]["requestBody"]>["content"][keyof NonNullable<operations["checkPassword"]["requestBody"]>["content"]];
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["checkPassword"]["parameters"]["header"]> & OtherHeaders;
}
/** What `checkPassword` answers, by status code. */
export interface CheckPasswordResponses {
  /** OK. The password is right. */
  200: operations["checkPassword"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. The password is wrong, or there is none that could be checked. */
  400: operations["checkPassword"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["checkPassword"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["checkPassword"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["checkPassword"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["checkPassword"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["checkPassword"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["checkPassword"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["checkPassword"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["checkPassword"]["responses"][503]["content"]["application/json"];
}
/** What `unlockPassword` takes. */
export interface UnlockPasswordOptions {
  /** Parameters of the path: `environmentID`, `userID`. */
  path: NonNullable<operations["unlockPassword"]["parameters"]["path"]>;
  /** None, or an empty object; the Content-Type alone selects the action. */
  body?: NonNullable<operations["unlockPassword"]["requestBody"]>["content"][keyof NonNullable<operations["unlockPassword"]["requestBody"]>["content"]];
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["unlockPassword"]["parameters"]["header"]> & OtherHeaders;
}
/** What `unlockPassword` answers, by status code. */
export interface UnlockPasswordResponses {
  /** OK. The lock is gone. */
  200: operations["unlockPassword"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. An identifier in the path is malformed. */
  400: operations["unlockPassword"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["unlockPassword"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["unlockPassword"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["unlockPassword"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["unlockPassword"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["unlockPassword"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["unlockPassword"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["unlockPassword"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["unlockPassword"]["responses"][503]["content"]["application/json"];
}
/** What `forcePasswordChange` takes. */
export interface ForcePasswordChangeOptions {
  /** Parameters of the path: `environmentID`, `userID`. */
  path: NonNullable<operations["forcePasswordChange"]["parameters"]["path"]>;
  /** None, or an empty object; the Content-Type alone selects the action. */
  body?: NonNullable<operations["forcePasswordChange"]["requestBody"]>["content"][keyof NonNullable<operations["forcePasswordChange"]["requestBody"]>["content"]];
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["forcePasswordChange"]["parameters"]["header"]> & OtherHeaders;
}
/** What `forcePasswordChange` answers, by status code. */
export interface ForcePasswordChangeResponses {
  /** OK. The user has to change the password. */
  200: operations["forcePasswordChange"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. An identifier in the path is malformed. */
  400: operations["forcePasswordChange"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["forcePasswordChange"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["forcePasswordChange"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["forcePasswordChange"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["forcePasswordChange"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["forcePasswordChange"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["forcePasswordChange"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["forcePasswordChange"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["forcePasswordChange"]["responses"][503]["content"]["application/json"];
}
/** What `sendRecoveryCode` takes. */
export interface SendRecoveryCodeOptions {
  /** Parameters of the path: `environmentID`, `userID`. */
  path: NonNullable<operations["sendRecoveryCode"]["parameters"]["path"]>;
  /** None, or an empty object; the Content-Type alone selects the action. */
  body?: NonNullable<operations["sendRecoveryCode"]["requestBody"]>["content"][keyof NonNullable<operations["sendRecoveryCode"]["requestBody"]>["content"]];
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["sendRecoveryCode"]["parameters"]["header"]> & OtherHeaders;
}
/** What `sendRecoveryCode` answers, by status code. */
export interface SendRecoveryCodeResponses {
  /** OK. The code is on its way. */
  200: operations["sendRecoveryCode"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. No code is sent. */
  400: operations["sendRecoveryCode"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["sendRecoveryCode"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["sendRecoveryCode"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["sendRecoveryCode"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["sendRecoveryCode"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["sendRecoveryCode"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["sendRecoveryCode"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["sendRecoveryCode"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["sendRecoveryCode"]["responses"][503]["content"]["application/json"];
}
/** What `recoverPassword` takes. */
export interface RecoverPasswordOptions {
  /** Parameters of the path: `environmentID`, `userID`. */
  path: NonNullable<operations["recoverPassword"]["parameters"]["path"]>;
  /** The mailed code and the new password. */
  body: NonNullable<operations["recoverPassword"]["requestBody"]>["content"][keyof NonNullable<operations["recoverPassword"]["requestBody"]>["content"]];
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["recoverPassword"]["parameters"]["header"]> & OtherHeaders;
}
/** What `recoverPassword` answers, by status code. */
export interface RecoverPasswordResponses {
  /** OK. The password is changed. */
  200: operations["recoverPassword"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. The password stays as it is. */
  400: operations["recoverPassword"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["recoverPassword"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["recoverPassword"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["recoverPassword"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["recoverPassword"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["recoverPassword"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["recoverPassword"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["recoverPassword"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["recoverPassword"]["responses"][503]["content"]["application/json"];
}
/** What `listPasswordPolicies` takes. */
export interface ListPasswordPoliciesOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["listPasswordPolicies"]["parameters"]["path"]>;
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["listPasswordPolicies"]["parameters"]["header"]> & OtherHeaders;
}
/** What `listPasswordPolicies` answers, by status code. */
export interface ListPasswordPoliciesResponses {
  /** OK. The policies. */
  200: operations["listPasswordPolicies"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. An identifier in the path is malformed. */
  400: operations["listPasswordPolicies"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["listPasswordPolicies"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["listPasswordPolicies"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["listPasswordPolicies"]["responses"][404]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["listPasswordPolicies"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["listPasswordPolicies"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["listPasswordPolicies"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["listPasswordPolicies"]["responses"][503]["content"]["application/json"];
}
/** What `createPasswordPolicy` takes. */
export interface CreatePasswordPolicyOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["createPasswordPolicy"]["parameters"]["path"]>;
  /** The whole policy; a rule that is left out is not enforced. */
  body: NonNullable<operations["createPasswordPolicy"]["requestBody"]>["content"][keyof NonNullable<operations["createPasswordPolicy"]["requestBody"]>["content"]];
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["createPasswordPolicy"]["parameters"]["header"]> & OtherHeaders;
}
/** What `createPasswordPolicy` answers, by status code. */
export interface CreatePasswordPolicyResponses {
  /** Created. The new policy. */
  201: operations["createPasswordPolicy"]["responses"][201]["content"]["application/hal+json"];
  /** Bad Request. Nothing is changed. */
  400: operations["createPasswordPolicy"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["createPasswordPolicy"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["createPasswordPolicy"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["createPasswordPolicy"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["createPasswordPolicy"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["createPasswordPolicy"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["createPasswordPolicy"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["createPasswordPolicy"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["createPasswordPolicy"]["responses"][503]["content"]["application/json"];
}
/** What `readPasswordPolicy` takes. */
export interface ReadPasswordPolicyOptions {
  /** Parameters of the path: `environmentID`, `passwordPolicyID`. */
  path: NonNullable<operations["readPasswordPolicy"]["parameters"]["path"]>;
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["readPasswordPolicy"]["parameters"]["header"]> & OtherHeaders;
}
/** What `readPasswordPolicy` answers, by status code. */
export interface ReadPasswordPolicyResponses {
  /** OK. The policy. */
  200: operations["readPasswordPolicy"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. An identifier in the path is malformed. */
  400: operations["readPasswordPolicy"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["readPasswordPolicy"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["readPasswordPolicy"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["readPasswordPolicy"]["responses"][404]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["readPasswordPolicy"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["readPasswordPolicy"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["readPasswordPolicy"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["readPasswordPolicy"]["responses"][503]["content"]["application/json"];
}
/** What `updatePasswordPolicy` takes. */
export interface UpdatePasswordPolicyOptions {
  /** Parameters of the path: `environmentID`, `passwordPolicyID`. */
  path: NonNullable<operations["updatePasswordPolicy"]["parameters"]["path"]>;
  /** The whole policy; a rule that is left out is not enforced. */
  body: NonNullable<operations["updatePasswordPolicy"]["requestBody"]>["content"][keyof NonNullable<operations["updatePasswordPolicy"]["requestBody"]>["content"]];
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["updatePasswordPolicy"]["parameters"]["header"]> & OtherHeaders;
}
/** What `updatePasswordPolicy` answers, by status code. */
export interface UpdatePasswordPolicyResponses {
  /** OK. The policy now. */
  200: operations["updatePasswordPolicy"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. Nothing is changed. */
  400: operations["updatePasswordPolicy"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["updatePasswordPolicy"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["updatePasswordPolicy"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["updatePasswordPolicy"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["updatePasswordPolicy"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["updatePasswordPolicy"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["updatePasswordPolicy"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["updatePasswordPolicy"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["updatePasswordPolicy"]["responses"][503]["content"]["application/json"];
}
/** What `deletePasswordPolicy` takes. */
export interface DeletePasswordPolicyOptions {
  /** Parameters of the path: `environmentID`, `passwordPolicyID`. */
  path: NonNullable<operations["deletePasswordPolicy"]["parameters"]["path"]>;
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["deletePasswordPolicy"]["parameters"]["header"]> & OtherHeaders;
}
/** What `deletePasswordPolicy` answers, by status code. */
export interface DeletePasswordPolicyResponses {
  /** No Content. The policy is gone. */
  204: undefined;
  /** Bad Request. The policy stays. */
  400: operations["deletePasswordPolicy"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["deletePasswordPolicy"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["deletePasswordPolicy"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["deletePasswordPolicy"]["responses"][404]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["deletePasswordPolicy"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["deletePasswordPolicy"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["deletePasswordPolicy"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["deletePasswordPolicy"]["responses"][503]["content"]["application/json"];
}
/** What `readUserEnabled` takes. */
export interface ReadUserEnabledOptions {
  /** Parameters of the path: `environmentID`, `userID`. */
  path: NonNullable<operations["readUserEnabled"]["parameters"]["path"]>;
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["readUserEnabled"]["parameters"]["header"]> & OtherHeaders;
}
/** What `readUserEnabled` answers, by status code. */
export interface ReadUserEnabledResponses {
  /** OK. Whether the user may sign on. */
  200: operations["readUserEnabled"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. An identifier in the path is malformed. */
  400: operations["readUserEnabled"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["readUserEnabled"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["readUserEnabled"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["readUserEnabled"]["responses"][404]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["readUserEnabled"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["readUserEnabled"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["readUserEnabled"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["readUserEnabled"]["responses"][503]["content"]["application/json"];
}
/** What `updateUserEnabled` takes. */
export interface UpdateUserEnabledOptions {
  /** Parameters of the path: `environmentID`, `userID`. */
  path: NonNullable<operations["updateUserEnabled"]["parameters"]["path"]>;
  /** Whether the user may sign on. */
  body: NonNullable<operations["updateUserEnabled"]["requestBody"]>["content"][keyof NonNullable<operations["updateUserEnabled"]["requestBody"]>["content"]];
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["updateUserEnabled"]["parameters"]["header"]> & OtherHeaders;
}
/** What `updateUserEnabled` answers, by status code. */
export interface UpdateUserEnabledResponses {
  /** OK. Whether the user may sign on now. */
  200: operations["updateUserEnabled"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. Nothing is changed. */
  400: operations["updateUserEnabled"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["updateUserEnabled"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["updateUserEnabled"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["updateUserEnabled"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["updateUserEnabled"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["updateUserEnabled"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["updateUserEnabled"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["updateUserEnabled"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["updateUserEnabled"]["responses"][503]["content"]["application/json"];
}
/** What `readUserPopulation` takes. */
export interface ReadUserPopulationOptions {
  /** Parameters of the path: `environmentID`, `userID`. */
  path: NonNullable<operations["readUserPopulation"]["parameters"]["path"]>;
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["readUserPopulation"]["parameters"]["header"]> & OtherHeaders;
}
/** What `readUserPopulation` answers, by status code. */
export interface ReadUserPopulationResponses {
  /** OK. The population of the user. */
  200: operations["readUserPopulation"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. An identifier in the path is malformed. */
  400: operations["readUserPopulation"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["readUserPopulation"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["readUserPopulation"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["readUserPopulation"]["responses"][404]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["readUserPopulation"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["readUserPopulation"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["readUserPopulation"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["readUserPopulation"]["responses"][503]["content"]["application/json"];
}
/** What `updateUserPopulation` takes. */
export interface UpdateUserPopulationOptions {
  /** Parameters of the path: `environmentID`, `userID`. */
  path: NonNullable<operations["updateUserPopulation"]["parameters"]["path"]>;
  /** The population that the user is to belong to. */
  body: NonNullable<operations["updateUserPopulation"]["requestBody"]>["content"][keyof NonNullable<operations["updateUserPopulation"]["requestBody"]>["content"]];
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["updateUserPopulation"]["parameters"]["header"]> & OtherHeaders;
}
/** What `updateUserPopulation` answers, by status code. */
export interface UpdateUserPopulationResponses {
  /** OK. The population of the user now. */
  200: operations["updateUserPopulation"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. Nothing is changed. */
  400: operations["updateUserPopulation"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["updateUserPopulation"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["updateUserPopulation"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["updateUserPopulation"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. No operation of this URL and method has this Content-Type. */
  415: operations["updateUserPopulation"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["updateUserPopulation"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["updateUserPopulation"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["updateUserPopulation"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["updateUserPopulation"]["responses"][503]["content"]["application/json"];
}
/** What `listPopulations` takes. */
export interface ListPopulationsOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["listPopulations"]["parameters"]["path"]>;
  /** Parameters of the query: `filter`, `limit`, `cursor`. */
  query?: NonNullable<operations["listPopulations"]["parameters"]["query"]>;
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["listPopulations"]["parameters"]["header"]> & OtherHeaders;
}
/** What `listPopulations` answers, by status code. */
export interface ListPopulationsResponses {
  /** OK. The populations found. */
  200: operations["listPopulations"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. A parameter is malformed, or the cursor belongs to another list. */
  400: operations["listPopulations"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["listPopulations"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["listPopulations"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["listPopulations"]["responses"][404]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["listPopulations"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["listPopulations"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["listPopulations"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["listPopulations"]["responses"][503]["content"]["application/json"];
}
/** What `readPopulation` takes. */
export interface ReadPopulationOptions {
  /** Parameters of the path: `environmentID`, `populationID`. */
  path: NonNullable<operations["readPopulation"]["parameters"]["path"]>;
  /** Request headers: `X-Ping-External-Transaction-ID`, `X-Ping-External-Session-ID`, and others. */
  headers?: NonNullable<operations["readPopulation"]["parameters"]["header"]> & OtherHeaders;
}
/** What `readPopulation` answers, by status code. */
export interface ReadPopulationResponses {
  /** OK. The population. */
  200: operations["readPopulation"]["responses"][200]["content"]["application/hal+json"];
  /** Bad Request. An identifier in the path is malformed. */
  400: operations["readPopulation"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The access token is missing, malformed or no longer valid. */
  401: operations["readPopulation"]["responses"][401]["content"]["application/json"];
  /** Forbidden. The token lacks the permission, or the environment does not exist. */
  403: operations["readPopulation"]["responses"][403]["content"]["application/json"];
  /** Not Found. There is no such resource. */
  404: operations["readPopulation"]["responses"][404]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit of the licence allows. */
  429: operations["readPopulation"]["responses"][429]["content"]["application/json"];
  /** Internal Server Error. PingOne failed. The request may have taken effect. */
  500: operations["readPopulation"]["responses"][500]["content"]["application/json"];
  /** Bad Gateway. A server between you and PingOne got no response. The request may have taken effect. */
  502: operations["readPopulation"]["responses"][502]["content"]["application/json"];
  /** Service Unavailable. PingOne is temporarily unavailable. */
  503: operations["readPopulation"]["responses"][503]["content"]["application/json"];
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
   * List the users.
   *
   * Returns the users that match the filter, one page at a time. Follow `_links.next` until there is none; a page can hold fewer users than `limit`.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `query.filter`: SCIM filter, such as `username eq "ann" or email sw "ann@"`. Values stand in double quotes; names of attributes are case-sensitive. Join comparisons by `and`, `or` and parentheses. Operators are `eq` and `sw`; `ew` on `email`, `name.given` and `name.family`; `eq` alone on `population.id` and inside `memberOfGroups[id eq "…"]`; `ge` and `le` on `updatedAt`; and `co`. Without a filter every user is listed.
   * - `query.limit`: The most users on the page. 200 unless given; a page has no more than 200, and may have fewer.
   * - `query.cursor`: Where the page begins, from `_links.next` or `_links.prev` of the page before. Not to be made up.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   *
   * Responses:
   * - 200: OK. The users found.
   * - 400: Bad Request. A parameter is malformed, or the cursor belongs to another list.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `GET /environments/{environmentID}/users`.
   * Retry class `safe`: the client repeats it after any failure that passes.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/list-users/
   */
  listUsers(...options: CallArguments<ListUsersOptions, Settings, Given>): Promise<ResultOf<ListUsersResponses, Message>>;
  /**
   * Create a user.
   *
   * Creates a user without a password. Only `username` is required. Without `population`, the user belongs to the default population.
   *
   * Body:
   * A user to create. Members that only PingOne writes, and members that it does not know, are ignored; a member that is `null` is as good as left out. A `password` is ignored as well: import the user instead.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `body.accountId`: Identifier of an account elsewhere.
   * - `body.address`: Postal address.
   * - `body.email`: Address that recovery codes go to. Two users may have the same one.
   * - `body.externalId`: Identifier of the user elsewhere.
   * - `body.identityProvider`: Who checks the password; PingOne itself when it is left out. The sandbox knows the providers that its users have.
   * - `body.locale`: Language tag of the user's region.
   * - `body.mobilePhone`: Mobile phone number, with at least one digit.
   * - `body.name`: Name of a person.
   * - `body.nickname`: Informal name.
   * - `body.photo`: Picture of the user.
   * - `body.preferredLanguage`: Languages in the order of preference, written as in the header Accept-Language.
   * - `body.primaryPhone`: Phone number, with at least one digit.
   * - `body.timezone`: Time zone of the user; one slash between two words.
   * - `body.title`: Job title.
   * - `body.type`: Kind of the user; a word of your own.
   * - `body.mfaEnabled`: Whether the user signs on with a second factor. The sandbox asks for one where the user has a device.
   * - `body.population`: The population of the user; the default one when it is left out.
   * - `body.username`: Name to sign on with, unique in the environment in whatever case.
   *
   * Responses:
   * - 201: Created. The new user.
   * - 400: Bad Request. No user is created.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /environments/{environmentID}/users`, `application/json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/create-user/
   */
  createUser(...options: CallArguments<CreateUserOptions, Settings, Given>): Promise<ResultOf<CreateUserResponses, Message>>;
  /**
   * Create a user with a password.
   *
   * Creates a user with a password: in clear text, as a hash from another system, or kept in an LDAP directory. Use it for one user at a time, also for users without a password.
   *
   * Body:
   * A user to create, with the password if there is one. Members that only PingOne writes, and members that it does not know, are ignored; a member that is `null` is as good as left out.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `body.accountId`: Identifier of an account elsewhere.
   * - `body.address`: Postal address.
   * - `body.email`: Address that recovery codes go to. Two users may have the same one.
   * - `body.externalId`: Identifier of the user elsewhere.
   * - `body.identityProvider`: Who checks the password; PingOne itself when it is left out. The sandbox knows the providers that its users have.
   * - `body.locale`: Language tag of the user's region.
   * - `body.mobilePhone`: Mobile phone number, with at least one digit.
   * - `body.name`: Name of a person.
   * - `body.nickname`: Informal name.
   * - `body.photo`: Picture of the user.
   * - `body.preferredLanguage`: Languages in the order of preference, written as in the header Accept-Language.
   * - `body.primaryPhone`: Phone number, with at least one digit.
   * - `body.timezone`: Time zone of the user; one slash between two words.
   * - `body.title`: Job title.
   * - `body.type`: Kind of the user; a word of your own.
   * - `body.emailVerified`: Whether the user has proved to read the address.
   * - `body.lifecycle`: Whether the user has to verify the e-mail address first. With `VERIFICATION_REQUIRED`, a mail with a code goes to it.
   * - `body.mfaEnabled`: Whether the user signs on with a second factor. The sandbox asks for one where the user has a device.
   * - `body.population`: The population of the user; the default one when it is left out.
   * - `body.password`: The password; without a value the user has none.
   * - `body.username`: Name to sign on with, unique in the environment in whatever case.
   *
   * Responses:
   * - 201: Created. The new user.
   * - 400: Bad Request. No user is created.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /environments/{environmentID}/users`, `application/vnd.pingidentity.user.import+json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/import-user/
   */
  importUser(...options: CallArguments<ImportUserOptions, Settings, Given>): Promise<ResultOf<ImportUserResponses, Message>>;
  /**
   * Read a user.
   *
   * Returns one user, never the password.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.userID`: Identifier of the user.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `query.include`: Adds the groups of the user, by identifier or by name.
   *
   * Responses:
   * - 200: OK. The user.
   * - 400: Bad Request. An identifier in the path is malformed.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `GET /environments/{environmentID}/users/{userID}`.
   * Retry class `safe`: the client repeats it after any failure that passes.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/read-user/
   */
  readUser(...options: CallArguments<ReadUserOptions, Settings, Given>): Promise<ResultOf<ReadUserResponses, Message>>;
  /**
   * Replace a user.
   *
   * Replaces all attributes of the user; PingOne removes those that you leave out. Read the user first, and send it back with your changes.
   *
   * Body:
   * A user as it is to be. An attribute that is left out, or `null`, is removed. Members that only PingOne writes, and members that it does not know, are ignored, so a user may be sent back as it was read; so are the population, `enabled` and `mfaEnabled`, which actions of their own change.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.userID`: Identifier of the user.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `body._links`: Ignored.
   * - `body._embedded`: Ignored.
   * - `body.id`: Ignored.
   * - `body.environment`: Ignored.
   * - `body.account`: Ignored.
   * - `body.createdAt`: Ignored.
   * - `body.emailVerified`: Ignored.
   * - `body.enabled`: Ignored.
   * - `body.lastSignOn`: Ignored.
   * - `body.lifecycle`: Ignored.
   * - `body.memberOfGroupIDs`: Ignored.
   * - `body.memberOfGroupNames`: Ignored.
   * - `body.mfaEnabled`: Ignored.
   * - `body.population`: Ignored.
   * - `body.updatedAt`: Ignored.
   * - `body.verifyStatus`: Ignored.
   * - `body.accountId`: Identifier of an account elsewhere.
   * - `body.address`: Postal address.
   * - `body.email`: Address that recovery codes go to. Two users may have the same one.
   * - `body.externalId`: Identifier of the user elsewhere.
   * - `body.identityProvider`: Who checks the password; PingOne itself when it is left out. The sandbox knows the providers that its users have.
   * - `body.locale`: Language tag of the user's region.
   * - `body.mobilePhone`: Mobile phone number, with at least one digit.
   * - `body.name`: Name of a person.
   * - `body.nickname`: Informal name.
   * - `body.photo`: Picture of the user.
   * - `body.preferredLanguage`: Languages in the order of preference, written as in the header Accept-Language.
   * - `body.primaryPhone`: Phone number, with at least one digit.
   * - `body.timezone`: Time zone of the user; one slash between two words.
   * - `body.title`: Job title.
   * - `body.type`: Kind of the user; a word of your own.
   * - `body.username`: Name to sign on with, unique in the environment in whatever case.
   *
   * Responses:
   * - 200: OK. The user now.
   * - 400: Bad Request. Nothing is changed.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `PUT /environments/{environmentID}/users/{userID}`, `application/json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/replace-user/
   */
  replaceUser(...options: CallArguments<ReplaceUserOptions, Settings, Given>): Promise<ResultOf<ReplaceUserResponses, Message>>;
  /**
   * Delete a user.
   *
   * Deletes a user with everything that belongs to it. Sign-ons in progress end.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.userID`: Identifier of the user.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   *
   * Responses:
   * - 204: No Content. The user is gone.
   * - 400: Bad Request. An identifier in the path is malformed.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `DELETE /environments/{environmentID}/users/{userID}`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/delete-user/
   */
  deleteUser(...options: CallArguments<DeleteUserOptions, Settings, Given>): Promise<ResultOf<DeleteUserResponses, Message>>;
  /**
   * Change attributes of a user.
   *
   * Changes the attributes that you send. `null` removes an attribute; the others stay as they are.
   *
   * Body:
   * What is to change of a user. An attribute that is left out stays, one that is `null` is removed, and the parts of a name or an address change one by one. Members that only PingOne writes, and members that it does not know, are ignored, so a user may be sent back as it was read; so are the population, `enabled` and `mfaEnabled`, which actions of their own change.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.userID`: Identifier of the user.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `body.accountId`: Identifier of an account elsewhere.
   * - `body.address`: Postal address.
   * - `body.email`: Address that recovery codes go to. Two users may have the same one.
   * - `body.externalId`: Identifier of the user elsewhere.
   * - `body.identityProvider`: Who checks the password; `null` is PingOne itself. The sandbox knows the providers that its users have.
   * - `body.locale`: Language tag of the user's region.
   * - `body.mobilePhone`: Mobile phone number, with at least one digit.
   * - `body.name`: Name of a person.
   * - `body.nickname`: Informal name.
   * - `body.photo`: Picture of the user.
   * - `body.preferredLanguage`: Languages in the order of preference, written as in the header Accept-Language.
   * - `body.primaryPhone`: Phone number, with at least one digit.
   * - `body.timezone`: Time zone of the user; one slash between two words.
   * - `body.title`: Job title.
   * - `body.type`: Kind of the user; a word of your own.
   * - `body.username`: Name to sign on with, unique in the environment in whatever case.
   *
   * Responses:
   * - 200: OK. The user now.
   * - 400: Bad Request. Nothing is changed.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `PATCH /environments/{environmentID}/users/{userID}`, `application/json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/update-user/
   */
  updateUser(...options: CallArguments<UpdateUserOptions, Settings, Given>): Promise<ResultOf<UpdateUserResponses, Message>>;
  /**
   * Lock an account.
   *
   * Locks the account until the time in the body, or until you unlock it. Changing the password does not remove this lock.
   *
   * Body:
   * How long an account is locked; without a time, until it is unlocked.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.userID`: Identifier of the user.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `body.unlockAt`: When the lock ends by itself. A time in the past locks nothing.
   *
   * Responses:
   * - 200: OK. The user.
   * - 400: Bad Request. An identifier in the path is malformed.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /environments/{environmentID}/users/{userID}`, `application/vnd.pingidentity.account.lock+json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/lock-account/
   */
  lockAccount(...options: CallArguments<LockAccountOptions, Settings, Given>): Promise<ResultOf<LockAccountResponses, Message>>;
  /**
   * Unlock an account.
   *
   * Unlocks the account, so that the user can sign on again.
   *
   * Body:
   * An empty object; the body may be left out altogether.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.userID`: Identifier of the user.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   *
   * Responses:
   * - 200: OK. The user.
   * - 400: Bad Request. An identifier in the path is malformed.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /environments/{environmentID}/users/{userID}`, `application/vnd.pingidentity.account.unlock+json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/unlock-account/
   */
  unlockAccount(...options: CallArguments<UnlockAccountOptions, Settings, Given>): Promise<ResultOf<UnlockAccountResponses, Message>>;
  /**
   * Read the password state.
   *
   * Returns the state of the password, never the password itself. The links name actions that it takes; which ones PingOne offers in each state is unknown.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.userID`: Identifier of the user.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `query.expand`: Puts the password policy into `_embedded`; no other expansion exists here.
   *
   * Responses:
   * - 200: OK. The state of the password now.
   * - 400: Bad Request. An identifier in the path is malformed.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `GET /environments/{environmentID}/users/{userID}/password`.
   * Retry class `safe`: the client repeats it after any failure that passes.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/read-password/
   */
  readPassword(...options: CallArguments<ReadPasswordOptions, Settings, Given>): Promise<ResultOf<ReadPasswordResponses, Message>>;
  /**
   * Change a password, as the user or for the user.
   *
   * Changes a password. With a user's own token, send `currentPassword` and `newPassword`. The new password has to meet the password policy, and the state becomes `OK`; a user without a password sends `newPassword` alone. With a worker token, send only `newPassword`: PingOne does not check the policy, removes a lock, and the user has to change the password at the next sign-on (`MUST_CHANGE_PASSWORD`). Users of an identity provider other than `PING_ONE` cannot change their own password here.
   *
   * Body:
   * The change that an administrator makes for a user, who then has to change it again.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.userID`: Identifier of the user.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `body.newPassword`: A temporary password. PingOne does not check it against the policy.
   *
   * Responses:
   * - 200: OK. The password is changed.
   * - 400: Bad Request. The password stays as it is.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `PUT /environments/{environmentID}/users/{userID}/password`, `application/vnd.pingidentity.password.reset+json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/reset-password/
   */
  resetPassword(...options: CallArguments<ResetPasswordOptions<components["schemas"]["PasswordResetAdministrator"]>, Settings, Given>): Promise<ResultOf<ResetPasswordResponses, Message>>;
  /**
   * Change a password, as the user or for the user.
   *
   * Changes a password. With a user's own token, send `currentPassword` and `newPassword`. The new password has to meet the password policy, and the state becomes `OK`; a user without a password sends `newPassword` alone. With a worker token, send only `newPassword`: PingOne does not check the policy, removes a lock, and the user has to change the password at the next sign-on (`MUST_CHANGE_PASSWORD`). Users of an identity provider other than `PING_ONE` cannot change their own password here.
   *
   * Body:
   * The change that a user makes for themselves.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.userID`: Identifier of the user.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `body.currentPassword`: The password that is valid now.
   * - `body.newPassword`: The password to use from now on. The policy decides which values it takes.
   *
   * Responses:
   * - 200: OK. The password is changed.
   * - 400: Bad Request. The password stays as it is.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `PUT /environments/{environmentID}/users/{userID}/password`, `application/vnd.pingidentity.password.reset+json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/reset-password/
   */
  resetPassword(...options: CallArguments<ResetPasswordOptions<components["schemas"]["PasswordResetSelf"]>, Settings, Given>): Promise<ResultOf<ResetPasswordResponses, Message>>;
  /**
   * Set a password, in clear text or encoded.
   *
   * Sets a password without the current one. Clear text has to meet the password policy unless `bypassPolicy` is true; a hash only has to be valid in its encoding. The state becomes `OK`, or `MUST_CHANGE_PASSWORD` when `forceChange` is true.
   *
   * Body:
   * A password given to a user from outside.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.userID`: Identifier of the user.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `body.value`: Clear text, or an encoded password that starts with its scheme in braces, one of `{PBKDF2}`, `{ARGON2}`, `{MSKCC_PBKDF2}`, `{SCRYPT}`, `{SCRYPT_RFC7914}`, `{BCRYPT}`, `{SSHA}`, `{SSHA256}`, `{SSHA384}`, `{SSHA512}`.
   * - `body.forceChange`: Whether the user has to change the password at the next sign-on.
   * - `body.bypassPolicy`: Whether clear text is taken without a check against the policy.
   * - `body.external`: Where the password lives when it is not in PingOne.
   *
   * Responses:
   * - 200: OK. The password is set.
   * - 400: Bad Request. The password stays as it is.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `PUT /environments/{environmentID}/users/{userID}/password`, `application/vnd.pingidentity.password.set+json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/set-password/
   */
  setPassword(...options: CallArguments<SetPasswordOptions, Settings, Given>): Promise<ResultOf<SetPasswordResponses, Message>>;
  /**
   * Set or clear the value of a password.
   *
   * Sets the password and keeps the gateway settings. An empty object **removes the password**; the state becomes `NO_PASSWORD`, or `EXTERNAL` when a gateway keeps the password. Otherwise the state is as after `password.set`.
   *
   * Body:
   * A new value for a password, or nothing to clear it.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.userID`: Identifier of the user.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `body.value`: Clear text, or an encoded password that starts with its scheme in braces, as for setting a password.
   * - `body.forceChange`: Whether the user has to change the password at the next sign-on.
   * - `body.bypassPolicy`: Whether clear text is taken without a check against the policy.
   *
   * Responses:
   * - 200: OK. The value is set or cleared.
   * - 400: Bad Request. The password stays as it is.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `PUT /environments/{environmentID}/users/{userID}/password`, `application/vnd.pingidentity.password.setValue+json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/set-password-value/
   */
  setPasswordValue(...options: CallArguments<SetPasswordValueOptions, Settings, Given>): Promise<ResultOf<SetPasswordValueResponses, Message>>;
  /**
   * Keep a password in an LDAP directory.
   *
   * Makes an LDAP gateway check the password; the state becomes `EXTERNAL`. An empty object removes the gateway again.
   *
   * Body:
   * The LDAP gateway that is to hold the password of a user; an empty object is none.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.userID`: Identifier of the user.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `body.id`: Identifier of the gateway.
   * - `body.type`: Kind of the gateway.
   * - `body.userType`: The kind of user that the gateway looks up.
   * - `body.correlationAttributes`: Attributes, such as `uid` or `mail`, that find the user in the directory.
   *
   * Responses:
   * - 200: OK. The gateway is set or removed.
   * - 400: Bad Request. The password stays as it is.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `PUT /environments/{environmentID}/users/{userID}/password`, `application/vnd.pingidentity.password.setGateway+json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/set-password-gateway/
   */
  setPasswordGateway(...options: CallArguments<SetPasswordGatewayOptions, Settings, Given>): Promise<ResultOf<SetPasswordGatewayResponses, Message>>;
  /**
   * Check a password.
   *
   * Checks a password without signing on. 200 means that it is right, in the states `OK`, `MUST_CHANGE_PASSWORD` and `PASSWORD_EXPIRED`. Each wrong password counts towards the lockout; the same wrong password sent again does not.
   *
   * Body:
   * A password to check.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.userID`: Identifier of the user.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `body.password`: The password as the user typed it.
   *
   * Responses:
   * - 200: OK. The password is right.
   * - 400: Bad Request. The password is wrong, or there is none that could be checked.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /environments/{environmentID}/users/{userID}/password`, `application/vnd.pingidentity.password.check+json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/check-password/
   */
  checkPassword(...options: CallArguments<CheckPasswordOptions, Settings, Given>): Promise<ResultOf<CheckPasswordResponses, Message>>;
  /**
   * Unlock a password.
   *
   * Removes the lock that follows too many wrong passwords. It also resets the failures of multi-factor authentication, unless that is locked itself. Other locks stay.
   *
   * Body:
   * An empty object; the body may be left out altogether.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.userID`: Identifier of the user.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   *
   * Responses:
   * - 200: OK. The lock is gone.
   * - 400: Bad Request. An identifier in the path is malformed.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /environments/{environmentID}/users/{userID}/password`, `application/vnd.pingidentity.password.unlock+json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/unlock-password/
   */
  unlockPassword(...options: CallArguments<UnlockPasswordOptions, Settings, Given>): Promise<ResultOf<UnlockPasswordResponses, Message>>;
  /**
   * Force a password change.
   *
   * Makes the user change the password at the next sign-on. The password works until then. A lock is removed. The media type has no `+json`; PingOne takes it with `+json` as well.
   *
   * Body:
   * An empty object; the body may be left out altogether.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.userID`: Identifier of the user.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   *
   * Responses:
   * - 200: OK. The user has to change the password.
   * - 400: Bad Request. An identifier in the path is malformed.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /environments/{environmentID}/users/{userID}/password`, `application/vnd.pingidentity.password.forceChange`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/force-password-change/
   */
  forcePasswordChange(...options: CallArguments<ForcePasswordChangeOptions, Settings, Given>): Promise<ResultOf<ForcePasswordChangeResponses, Message>>;
  /**
   * Send a recovery code.
   *
   * Sends the user an e-mail with a recovery code: 8 letters and digits, valid for 5 minutes and 5 tries; upper and lower case are the same. A new code starts the count again. Refused for a disabled user, without a password, and while the password is locked.
   *
   * Body:
   * An empty object; the body may be left out altogether.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.userID`: Identifier of the user.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   *
   * Responses:
   * - 200: OK. The code is on its way.
   * - 400: Bad Request. No code is sent.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /environments/{environmentID}/users/{userID}/password`, `application/vnd.pingidentity.password.sendRecoveryCode+json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/send-recovery-code/
   */
  sendRecoveryCode(...options: CallArguments<SendRecoveryCodeOptions, Settings, Given>): Promise<ResultOf<SendRecoveryCodeResponses, Message>>;
  /**
   * Recover a password with a code.
   *
   * Sets a new password with a recovery code from an e-mail. The state becomes `OK` and a lock is removed. The user has to be enabled and have a password; a locked password is no obstacle. The fifth wrong code locks the password.
   *
   * Body:
   * A mailed recovery code and the password to use from now on.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.userID`: Identifier of the user.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `body.recoveryCode`: The code, 8 letters and digits in any case.
   * - `body.newPassword`: The password to use from now on. The policy decides which values it takes.
   *
   * Responses:
   * - 200: OK. The password is changed.
   * - 400: Bad Request. The password stays as it is.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /environments/{environmentID}/users/{userID}/password`, `application/vnd.pingidentity.password.recover+json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/recover-password/
   */
  recoverPassword(...options: CallArguments<RecoverPasswordOptions, Settings, Given>): Promise<ResultOf<RecoverPasswordResponses, Message>>;
  /**
   * List the password policies.
   *
   * Returns every policy of the environment.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   *
   * Responses:
   * - 200: OK. The policies.
   * - 400: Bad Request. An identifier in the path is malformed.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `GET /environments/{environmentID}/passwordPolicies`.
   * Retry class `safe`: the client repeats it after any failure that passes.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/list-password-policies/
   */
  listPasswordPolicies(...options: CallArguments<ListPasswordPoliciesOptions, Settings, Given>): Promise<ResultOf<ListPasswordPoliciesResponses, Message>>;
  /**
   * Create a password policy.
   *
   * Creates a password policy. If it is the default policy, it replaces the one that was.
   *
   * Body:
   * A password policy as it is written. A rule that is left out, or `null`, is not enforced. A fraction is cut off. Read-only members are ignored, so a policy may be sent back as it was read.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `body._links`: Ignored.
   * - `body.id`: Ignored; the path names the policy.
   * - `body.environment`: Ignored; the path names the environment.
   * - `body.populationCount`: Ignored.
   * - `body.createdAt`: Ignored.
   * - `body.updatedAt`: Ignored.
   * - `body.bypassPolicy`: Ignored; it is a member of the request that sets a password.
   * - `body.name`: Name of the policy, unique in the environment.
   * - `body.description`: What the policy is for.
   * - `body.default`: Whether this is the policy of every population that names no other. Setting it takes it from all others.
   * - `body.excludesCommonlyUsed`: Whether well-known passwords are refused.
   * - `body.excludesProfileData`: Whether a value of the user's profile is refused as a password.
   * - `body.notSimilarToCurrent`: Whether a password close to the current one is refused; only checked when both are sent.
   * - `body.history`: Passwords that may not be used again; both members are needed.
   * - `body.length`: Number of characters; a member that is left out is 8 or 255.
   * - `body.lockout`: When failures lock the password, and for how long; both members are needed. The same wrong password twice in a row counts once.
   * - `body.maxAgeDays`: Number of days until the password expires; more than `minAgeDays` and 21 together.
   * - `body.minAgeDays`: Number of days until the password may be changed again.
   * - `body.maxRepeatedCharacters`: Most times that a character may stand in a row; 2 is the only value.
   * - `body.minUniqueCharacters`: Fewest different characters; 5 is the only value.
   * - `body.minComplexity`: Number of days that a guess by brute force has to take; 7 is the only value.
   * - `body.minCharacters`: Fewest characters of each class; the key is the set of characters itself.
   * - `body.alphabetSequenceRule`: The longest run of neighbours, in the alphabet or among the digits.
   * - `body.numberSequenceRule`: The longest run of neighbours, in the alphabet or among the digits.
   * - `body.qwertySequenceRule`: The longest run of neighbours on the keyboard.
   * - `body.shiftedNumberRowSequenceRule`: The longest run of neighbours on the keyboard.
   *
   * Responses:
   * - 201: Created. The new policy.
   * - 400: Bad Request. Nothing is changed.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `POST /environments/{environmentID}/passwordPolicies`, `application/json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/create-password-policy/
   */
  createPasswordPolicy(...options: CallArguments<CreatePasswordPolicyOptions, Settings, Given>): Promise<ResultOf<CreatePasswordPolicyResponses, Message>>;
  /**
   * Read a password policy.
   *
   * Returns one policy.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.passwordPolicyID`: Identifier of the password policy.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   *
   * Responses:
   * - 200: OK. The policy.
   * - 400: Bad Request. An identifier in the path is malformed.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `GET /environments/{environmentID}/passwordPolicies/{passwordPolicyID}`.
   * Retry class `safe`: the client repeats it after any failure that passes.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/read-password-policy/
   */
  readPasswordPolicy(...options: CallArguments<ReadPasswordPolicyOptions, Settings, Given>): Promise<ResultOf<ReadPasswordPolicyResponses, Message>>;
  /**
   * Replace a password policy.
   *
   * Replaces the whole policy. PingOne no longer enforces rules that you leave out.
   *
   * Body:
   * A password policy as it is written. A rule that is left out, or `null`, is not enforced. A fraction is cut off. Read-only members are ignored, so a policy may be sent back as it was read.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.passwordPolicyID`: Identifier of the password policy.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `body._links`: Ignored.
   * - `body.id`: Ignored; the path names the policy.
   * - `body.environment`: Ignored; the path names the environment.
   * - `body.populationCount`: Ignored.
   * - `body.createdAt`: Ignored.
   * - `body.updatedAt`: Ignored.
   * - `body.bypassPolicy`: Ignored; it is a member of the request that sets a password.
   * - `body.name`: Name of the policy, unique in the environment.
   * - `body.description`: What the policy is for.
   * - `body.default`: Whether this is the policy of every population that names no other. Setting it takes it from all others.
   * - `body.excludesCommonlyUsed`: Whether well-known passwords are refused.
   * - `body.excludesProfileData`: Whether a value of the user's profile is refused as a password.
   * - `body.notSimilarToCurrent`: Whether a password close to the current one is refused; only checked when both are sent.
   * - `body.history`: Passwords that may not be used again; both members are needed.
   * - `body.length`: Number of characters; a member that is left out is 8 or 255.
   * - `body.lockout`: When failures lock the password, and for how long; both members are needed. The same wrong password twice in a row counts once.
   * - `body.maxAgeDays`: Number of days until the password expires; more than `minAgeDays` and 21 together.
   * - `body.minAgeDays`: Number of days until the password may be changed again.
   * - `body.maxRepeatedCharacters`: Most times that a character may stand in a row; 2 is the only value.
   * - `body.minUniqueCharacters`: Fewest different characters; 5 is the only value.
   * - `body.minComplexity`: Number of days that a guess by brute force has to take; 7 is the only value.
   * - `body.minCharacters`: Fewest characters of each class; the key is the set of characters itself.
   * - `body.alphabetSequenceRule`: The longest run of neighbours, in the alphabet or among the digits.
   * - `body.numberSequenceRule`: The longest run of neighbours, in the alphabet or among the digits.
   * - `body.qwertySequenceRule`: The longest run of neighbours on the keyboard.
   * - `body.shiftedNumberRowSequenceRule`: The longest run of neighbours on the keyboard.
   *
   * Responses:
   * - 200: OK. The policy now.
   * - 400: Bad Request. Nothing is changed.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `PUT /environments/{environmentID}/passwordPolicies/{passwordPolicyID}`, `application/json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/update-password-policy/
   */
  updatePasswordPolicy(...options: CallArguments<UpdatePasswordPolicyOptions, Settings, Given>): Promise<ResultOf<UpdatePasswordPolicyResponses, Message>>;
  /**
   * Delete a password policy.
   *
   * Deletes a password policy. You cannot delete the default policy, or one that a population uses.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.passwordPolicyID`: Identifier of the password policy.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   *
   * Responses:
   * - 204: No Content. The policy is gone.
   * - 400: Bad Request. The policy stays.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `DELETE /environments/{environmentID}/passwordPolicies/{passwordPolicyID}`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/delete-password-policy/
   */
  deletePasswordPolicy(...options: CallArguments<DeletePasswordPolicyOptions, Settings, Given>): Promise<ResultOf<DeletePasswordPolicyResponses, Message>>;
  /**
   * Read whether a user is enabled.
   *
   * Returns whether the user is enabled and can sign on.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.userID`: Identifier of the user.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   *
   * Responses:
   * - 200: OK. Whether the user may sign on.
   * - 400: Bad Request. An identifier in the path is malformed.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `GET /environments/{environmentID}/users/{userID}/enabled`.
   * Retry class `safe`: the client repeats it after any failure that passes.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/read-user-enabled/
   */
  readUserEnabled(...options: CallArguments<ReadUserEnabledOptions, Settings, Given>): Promise<ResultOf<ReadUserEnabledResponses, Message>>;
  /**
   * Enable or disable a user.
   *
   * Enables or disables the user. A disabled user cannot sign on, and keeps the password and the account status.
   *
   * Body:
   * Whether a user may sign on at all; other members are ignored.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.userID`: Identifier of the user.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `body.enabled`: Whether the user may sign on.
   *
   * Responses:
   * - 200: OK. Whether the user may sign on now.
   * - 400: Bad Request. Nothing is changed.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `PUT /environments/{environmentID}/users/{userID}/enabled`, `application/json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/update-user-enabled/
   */
  updateUserEnabled(...options: CallArguments<UpdateUserEnabledOptions, Settings, Given>): Promise<ResultOf<UpdateUserEnabledResponses, Message>>;
  /**
   * Read the population of a user.
   *
   * Returns the population of the user.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.userID`: Identifier of the user.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   *
   * Responses:
   * - 200: OK. The population of the user.
   * - 400: Bad Request. An identifier in the path is malformed.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `GET /environments/{environmentID}/users/{userID}/population`.
   * Retry class `safe`: the client repeats it after any failure that passes.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/read-user-population/
   */
  readUserPopulation(...options: CallArguments<ReadUserPopulationOptions, Settings, Given>): Promise<ResultOf<ReadUserPopulationResponses, Message>>;
  /**
   * Move a user to another population.
   *
   * Moves the user to another population, whose password policy applies from then on.
   *
   * Body:
   * The population that a user is to belong to; other members are ignored.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.userID`: Identifier of the user.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `body.id`: Identifier of the population.
   *
   * Responses:
   * - 200: OK. The population of the user now.
   * - 400: Bad Request. Nothing is changed.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 415: Unsupported Media Type. No operation of this URL and method has this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `PUT /environments/{environmentID}/users/{userID}/population`, `application/json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/update-user-population/
   */
  updateUserPopulation(...options: CallArguments<UpdateUserPopulationOptions, Settings, Given>): Promise<ResultOf<UpdateUserPopulationResponses, Message>>;
  /**
   * List the populations.
   *
   * Returns the populations that match the filter, one page at a time. Follow `_links.next` until there is none.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `query.filter`: SCIM filter by `name`, with `sw` or `eq`, or by `id`, with `eq`. Without one every population is listed.
   * - `query.limit`: The most populations on the page. 250 unless given; the sandbox has no more than that on a page.
   * - `query.cursor`: Where the page begins, from `_links.next` or `_links.prev` of the page before. Not to be made up.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   *
   * Responses:
   * - 200: OK. The populations found.
   * - 400: Bad Request. A parameter is malformed, or the cursor belongs to another list.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `GET /environments/{environmentID}/populations`.
   * Retry class `safe`: the client repeats it after any failure that passes.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/list-populations/
   */
  listPopulations(...options: CallArguments<ListPopulationsOptions, Settings, Given>): Promise<ResultOf<ListPopulationsResponses, Message>>;
  /**
   * Read a population.
   *
   * Returns one population, with its password policy if it has one of its own.
   *
   * Options:
   * - `path.environmentID`: Identifier of the PingOne environment.
   * - `path.populationID`: Identifier of the population.
   * - `headers.X-Ping-External-Transaction-ID`: Your own identifier of the transaction, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   * - `headers.X-Ping-External-Session-ID`: Your own identifier of the session, found in the logs of PingOne and sent back. Letters, combining marks, digits and `. _ - / @ = # +` are kept; any other character becomes an underscore.
   *
   * Responses:
   * - 200: OK. The population.
   * - 400: Bad Request. An identifier in the path is malformed.
   * - 401: Unauthorized. The access token is missing, malformed or no longer valid.
   * - 403: Forbidden. The token lacks the permission, or the environment does not exist.
   * - 404: Not Found. There is no such resource.
   * - 429: Too Many Requests. You sent more requests than the rate limit of the licence allows.
   * - 500: Internal Server Error. PingOne failed. The request may have taken effect.
   * - 502: Bad Gateway. A server between you and PingOne got no response. The request may have taken effect.
   * - 503: Service Unavailable. PingOne is temporarily unavailable.
   *
   * Sent as `GET /environments/{environmentID}/populations/{populationID}`.
   * Retry class `safe`: the client repeats it after any failure that passes.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/platform/read-population/
   */
  readPopulation(...options: CallArguments<ReadPopulationOptions, Settings, Given>): Promise<ResultOf<ReadPopulationResponses, Message>>;
}
