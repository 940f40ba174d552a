// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Action, Route, States } from './action.ts';

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
         * @description Returns the users that the filter lets pass, a page at a time. Follow `_links.next` as it is until there is none, and go by the number of users in the answer rather than by the limit.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create a user
         * @description Adds a user, who has no password yet. Only the user name is needed; without a population, the user belongs to the default one.
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
         * @description Adds a user together with the password, in clear text, encoded by another system, or kept in an LDAP directory. Meant for single users, also for those who bring no password along.
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
         * @description Replaces all attributes; what is left out is removed. Read the user first and send it back with your changes.
         */
        put: operations["replaceUser"];
        post?: never;
        /**
         * Delete a user
         * @description Removes a user with everything that belongs to it; sign-ons in progress end.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /**
         * Change attributes of a user
         * @description Changes the attributes that are sent; `null` removes one, and the others stay as they are.
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
         * @description Keeps the user from signing on, until the time in the body or until the account is unlocked. A change of the password does not lift this lock.
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
         * @description Lets the user sign on again.
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
         * @description Returns the state of the password, never the password itself. The links name the actions that PingOne offers for it.
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
         * @description Replaces the password. Who the access token acts for decides the form. A user who has a password sends `currentPassword`, one who has none leaves it out; the new password has to meet the policy, and the state becomes `OK`. An administrator sends `newPassword` alone, PingOne does not check it against the policy, lifts a lock, and the state becomes `MUST_CHANGE_PASSWORD`. Users of an identity provider other than `PING_ONE` cannot change their own password here.
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
         * @description Gives the user a password without knowing the current one. Clear text has to meet the policy unless `bypassPolicy` is true. An encoded value only has to be one in its encoding. The state becomes `OK`, or `MUST_CHANGE_PASSWORD` when `forceChange` is true.
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
         * @description Replaces the value and leaves the gateway settings alone. An empty object clears the password; the state becomes `NO_PASSWORD`, or `EXTERNAL` when a gateway holds it. Otherwise the state is that of setting a password.
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
         * @description Hands the password to an LDAP gateway; the state becomes `EXTERNAL`. An empty object takes the gateway away again.
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
         * @description Tells whether the password is right, without changing anything. 200 means right, in the states `OK`, `MUST_CHANGE_PASSWORD` and `PASSWORD_EXPIRED`. A wrong password counts towards the lock; the same one again does not.
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
         * @description Lifts a lock that followed too many failures and resets the count of failures of multi-factor authentication, unless that is locked itself. Other locks stay.
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
         * @description Makes the user change the password at the next sign-on. The password works until then, and a lock is lifted. The media type has no `+json`; with it, the action is the same.
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
         * @description Mails a code of 8 letters and digits, in any case, that is good for 5 minutes and 5 tries. A new code resets the count. Refused for disabled users, without a password, and while locked.
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
         * @description Takes a mailed recovery code and sets a new password; the state becomes `OK` and a lock is lifted. Allowed when the user can authenticate, and while locked for an enabled user with a password. The fifth wrong code locks the password.
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
         * @description Adds a policy. Making it the default takes that from every other.
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
         * @description Replaces the whole policy; a rule that is left out is no longer enforced.
         */
        put: operations["updatePasswordPolicy"];
        post?: never;
        /**
         * Delete a password policy
         * @description Removes a policy. The default policy and a policy that a population uses cannot be removed.
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
         * @description Tells whether the user may sign on at all.
         */
        get: operations["readUserEnabled"];
        /**
         * Enable or disable a user
         * @description Lets a user sign on, or keeps the user from it. A disabled user keeps the password and the status of the account.
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
         * @description Tells which population the user belongs to.
         */
        get: operations["readUserPopulation"];
        /**
         * Move a user to another population
         * @description Makes a user a member of another population. Its password policy applies from then on.
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
         * @description Returns the populations that the filter lets pass, a page at a time. Follow `_links.next` as it is until there is none.
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
            readonly id: string;
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
        /** @description A user. Members that have no value are absent, and there are more: attributes that an environment defines for itself, the latest sign-on, and the groups where they were asked for. */
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
            /** @description Whether the user has to verify the e-mail address first. */
            lifecycle?: {
                /** @description Where the user stands. */
                status?: "ACCOUNT_OK" | "VERIFICATION_REQUIRED" | (string & {});
            };
            /** @description Language tag of the user's region. */
            locale?: string;
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
            code: "ACCOUNT_NOT_USABLE" | "CONSTRAINT_VIOLATION" | "EMPTY_VALUE" | "INSUFFICIENT_PERMISSIONS" | "INVALID_CREDENTIALS" | "INVALID_FILTER" | "INVALID_OTP" | "INVALID_PARAMETER" | "INVALID_TOKEN" | "INVALID_VALUE" | "LICENSE_EXCEEDED" | "LIMIT_EXCEEDED" | "NO_PASSWORD" | "OUT_OF_RANGE" | "PASSWORD_LOCKED_OUT" | "PASSWORD_TOO_YOUNG" | "QUOTA_EXCEEDED" | "REQUIRED_VALUE" | "SIZE_LIMIT_EXCEEDED" | "UNIQUENESS_VIOLATION" | (string & {});
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
            /** @description Mobile phone number. */
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
            /** @description Phone number. */
            primaryPhone?: string | null;
            /** @description Time zone of the user. */
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
            /** @description Mobile phone number. */
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
            /** @description Phone number. */
            primaryPhone?: string | null;
            /** @description Time zone of the user. */
            timezone?: string | null;
            /** @description Job title. */
            title?: string | null;
            /** @description Kind of the user; a word of your own. */
            type?: string | null;
            /** @description Whether the user has proved to read the address. */
            emailVerified?: boolean | null;
            /** @description Whether the user has to verify the e-mail address first. The sandbox keeps the status and sends no mail. */
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
            readonly lifecycle?: unknown;
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
            /** @description Mobile phone number. */
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
            /** @description Phone number. */
            primaryPhone?: string | null;
            /** @description Time zone of the user. */
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
            /** @description Mobile phone number. */
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
            /** @description Phone number. */
            primaryPhone?: string | null;
            /** @description Time zone of the user. */
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
            /** @description Language of users that have none. The sandbox does not keep it. */
            preferredLanguage?: string;
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
        /** @description Too Many Requests. The rate of the licence is used up. */
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
        /** @description Internal Server Error. Something broke in PingOne; whether the call took effect is not known. */
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
        /** @description Bad Gateway. Something between you and PingOne got no answer; whether the call took effect is not known. */
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
        /** @description Service Unavailable. PingOne takes no calls now. */
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
        /** @description Unsupported Media Type. The path and method have no action of this Content-Type. */
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
