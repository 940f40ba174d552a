// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Action, Route, States } from './action.ts';
import type { CallArguments, OtherHeaders, ResultOf } from './call.ts';

/** The actions of this API by operationId. */
export const actions = {
  "listWorlds": {
    "operationId": "listWorlds",
    "method": "GET",
    "path": "/worlds",
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/json"
      ],
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "createWorld": {
    "operationId": "createWorld",
    "method": "POST",
    "path": "/worlds",
    "mediaType": "application/json",
    "responses": {
      "201": [
        "application/json"
      ],
      "400": [
        "application/json"
      ],
      "415": [
        "application/json"
      ],
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "readWorld": {
    "operationId": "readWorld",
    "method": "GET",
    "path": "/worlds/{environmentID}",
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "deleteWorld": {
    "operationId": "deleteWorld",
    "method": "DELETE",
    "path": "/worlds/{environmentID}",
    "responses": {
      "204": [],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "setWorld": {
    "operationId": "setWorld",
    "method": "PUT",
    "path": "/worlds/{environmentID}",
    "mediaType": "application/json",
    "responses": {
      "200": [
        "application/json"
      ],
      "201": [
        "application/json"
      ],
      "400": [
        "application/json"
      ],
      "415": [
        "application/json"
      ],
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "updateWorld": {
    "operationId": "updateWorld",
    "method": "PATCH",
    "path": "/worlds/{environmentID}",
    "mediaType": "application/json",
    "responses": {
      "200": [
        "application/json"
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
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "exportWorld": {
    "operationId": "exportWorld",
    "method": "GET",
    "path": "/worlds/{environmentID}/export",
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "resetWorld": {
    "operationId": "resetWorld",
    "method": "POST",
    "path": "/worlds/{environmentID}/reset",
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "readClock": {
    "operationId": "readClock",
    "method": "GET",
    "path": "/worlds/{environmentID}/clock",
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "setClock": {
    "operationId": "setClock",
    "method": "PUT",
    "path": "/worlds/{environmentID}/clock",
    "mediaType": "application/json",
    "responses": {
      "200": [
        "application/json"
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
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "advanceClock": {
    "operationId": "advanceClock",
    "method": "POST",
    "path": "/worlds/{environmentID}/clock/advance",
    "mediaType": "application/json",
    "responses": {
      "200": [
        "application/json"
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
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "listMessages": {
    "operationId": "listMessages",
    "method": "GET",
    "path": "/worlds/{environmentID}/inbox",
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "clearInbox": {
    "operationId": "clearInbox",
    "method": "DELETE",
    "path": "/worlds/{environmentID}/inbox",
    "responses": {
      "204": [],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "readNewestMessage": {
    "operationId": "readNewestMessage",
    "method": "GET",
    "path": "/worlds/{environmentID}/inbox/newest",
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "listUsers": {
    "operationId": "listUsers",
    "method": "GET",
    "path": "/worlds/{environmentID}/users",
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "createUser": {
    "operationId": "createUser",
    "method": "POST",
    "path": "/worlds/{environmentID}/users",
    "mediaType": "application/json",
    "responses": {
      "201": [
        "application/json"
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
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "readUser": {
    "operationId": "readUser",
    "method": "GET",
    "path": "/worlds/{environmentID}/users/{userID}",
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "updateUser": {
    "operationId": "updateUser",
    "method": "PATCH",
    "path": "/worlds/{environmentID}/users/{userID}",
    "mediaType": "application/json",
    "responses": {
      "200": [
        "application/json"
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
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "deleteUser": {
    "operationId": "deleteUser",
    "method": "DELETE",
    "path": "/worlds/{environmentID}/users/{userID}",
    "responses": {
      "204": [],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "listApplications": {
    "operationId": "listApplications",
    "method": "GET",
    "path": "/worlds/{environmentID}/applications",
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "createApplication": {
    "operationId": "createApplication",
    "method": "POST",
    "path": "/worlds/{environmentID}/applications",
    "mediaType": "application/json",
    "responses": {
      "201": [
        "application/json"
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
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "readApplication": {
    "operationId": "readApplication",
    "method": "GET",
    "path": "/worlds/{environmentID}/applications/{applicationID}",
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "deleteApplication": {
    "operationId": "deleteApplication",
    "method": "DELETE",
    "path": "/worlds/{environmentID}/applications/{applicationID}",
    "responses": {
      "204": [],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "updateApplication": {
    "operationId": "updateApplication",
    "method": "PATCH",
    "path": "/worlds/{environmentID}/applications/{applicationID}",
    "mediaType": "application/json",
    "responses": {
      "200": [
        "application/json"
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
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "issueToken": {
    "operationId": "issueToken",
    "method": "POST",
    "path": "/worlds/{environmentID}/tokens",
    "mediaType": "application/json",
    "responses": {
      "200": [
        "application/json"
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
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "readJournal": {
    "operationId": "readJournal",
    "method": "GET",
    "path": "/worlds/{environmentID}/journal",
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "clearJournal": {
    "operationId": "clearJournal",
    "method": "DELETE",
    "path": "/worlds/{environmentID}/journal",
    "responses": {
      "204": [],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "readCall": {
    "operationId": "readCall",
    "method": "GET",
    "path": "/worlds/{environmentID}/journal/{entryID}",
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "streamEvents": {
    "operationId": "streamEvents",
    "method": "GET",
    "path": "/worlds/{environmentID}/events",
    "responses": {
      "200": [
        "text/event-stream"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "listSnapshots": {
    "operationId": "listSnapshots",
    "method": "GET",
    "path": "/worlds/{environmentID}/snapshots",
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "createSnapshot": {
    "operationId": "createSnapshot",
    "method": "POST",
    "path": "/worlds/{environmentID}/snapshots",
    "mediaType": "application/json",
    "responses": {
      "201": [
        "application/json"
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
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "deleteSnapshot": {
    "operationId": "deleteSnapshot",
    "method": "DELETE",
    "path": "/worlds/{environmentID}/snapshots/{snapshotID}",
    "responses": {
      "204": [],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "restoreSnapshot": {
    "operationId": "restoreSnapshot",
    "method": "POST",
    "path": "/worlds/{environmentID}/snapshots/{snapshotID}/restore",
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "forkSnapshot": {
    "operationId": "forkSnapshot",
    "method": "POST",
    "path": "/worlds/{environmentID}/snapshots/{snapshotID}/fork",
    "mediaType": "application/json",
    "responses": {
      "201": [
        "application/json"
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
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "readFaults": {
    "operationId": "readFaults",
    "method": "GET",
    "path": "/worlds/{environmentID}/faults",
    "responses": {
      "200": [
        "application/json"
      ],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "setFaults": {
    "operationId": "setFaults",
    "method": "PUT",
    "path": "/worlds/{environmentID}/faults",
    "mediaType": "application/json",
    "responses": {
      "200": [
        "application/json"
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
      "500": [
        "application/json"
      ]
    },
    "security": []
  },
  "clearFaults": {
    "operationId": "clearFaults",
    "method": "DELETE",
    "path": "/worlds/{environmentID}/faults",
    "responses": {
      "204": [],
      "400": [
        "application/json"
      ],
      "404": [
        "application/json"
      ],
      "500": [
        "application/json"
      ]
    },
    "security": []
  }
} as const satisfies Record<string, Action>;

/** What a client has to know of each action, by method and path. */
export const routes = {
  "GET /worlds": {
    "operationId": "listWorlds"
  },
  "POST /worlds": {
    "operationId": "createWorld",
    "mediaType": "application/json"
  },
  "GET /worlds/{environmentID}": {
    "operationId": "readWorld"
  },
  "DELETE /worlds/{environmentID}": {
    "operationId": "deleteWorld"
  },
  "PUT /worlds/{environmentID}": {
    "operationId": "setWorld",
    "mediaType": "application/json"
  },
  "PATCH /worlds/{environmentID}": {
    "operationId": "updateWorld",
    "mediaType": "application/json"
  },
  "GET /worlds/{environmentID}/export": {
    "operationId": "exportWorld"
  },
  "POST /worlds/{environmentID}/reset": {
    "operationId": "resetWorld"
  },
  "GET /worlds/{environmentID}/clock": {
    "operationId": "readClock"
  },
  "PUT /worlds/{environmentID}/clock": {
    "operationId": "setClock",
    "mediaType": "application/json"
  },
  "POST /worlds/{environmentID}/clock/advance": {
    "operationId": "advanceClock",
    "mediaType": "application/json"
  },
  "GET /worlds/{environmentID}/inbox": {
    "operationId": "listMessages"
  },
  "DELETE /worlds/{environmentID}/inbox": {
    "operationId": "clearInbox"
  },
  "GET /worlds/{environmentID}/inbox/newest": {
    "operationId": "readNewestMessage"
  },
  "GET /worlds/{environmentID}/users": {
    "operationId": "listUsers"
  },
  "POST /worlds/{environmentID}/users": {
    "operationId": "createUser",
    "mediaType": "application/json"
  },
  "GET /worlds/{environmentID}/users/{userID}": {
    "operationId": "readUser"
  },
  "PATCH /worlds/{environmentID}/users/{userID}": {
    "operationId": "updateUser",
    "mediaType": "application/json"
  },
  "DELETE /worlds/{environmentID}/users/{userID}": {
    "operationId": "deleteUser"
  },
  "GET /worlds/{environmentID}/applications": {
    "operationId": "listApplications"
  },
  "POST /worlds/{environmentID}/applications": {
    "operationId": "createApplication",
    "mediaType": "application/json"
  },
  "GET /worlds/{environmentID}/applications/{applicationID}": {
    "operationId": "readApplication"
  },
  "DELETE /worlds/{environmentID}/applications/{applicationID}": {
    "operationId": "deleteApplication"
  },
  "PATCH /worlds/{environmentID}/applications/{applicationID}": {
    "operationId": "updateApplication",
    "mediaType": "application/json"
  },
  "POST /worlds/{environmentID}/tokens": {
    "operationId": "issueToken",
    "mediaType": "application/json"
  },
  "GET /worlds/{environmentID}/journal": {
    "operationId": "readJournal"
  },
  "DELETE /worlds/{environmentID}/journal": {
    "operationId": "clearJournal"
  },
  "GET /worlds/{environmentID}/journal/{entryID}": {
    "operationId": "readCall"
  },
  "GET /worlds/{environmentID}/events": {
    "operationId": "streamEvents"
  },
  "GET /worlds/{environmentID}/snapshots": {
    "operationId": "listSnapshots"
  },
  "POST /worlds/{environmentID}/snapshots": {
    "operationId": "createSnapshot",
    "mediaType": "application/json"
  },
  "DELETE /worlds/{environmentID}/snapshots/{snapshotID}": {
    "operationId": "deleteSnapshot"
  },
  "POST /worlds/{environmentID}/snapshots/{snapshotID}/restore": {
    "operationId": "restoreSnapshot"
  },
  "POST /worlds/{environmentID}/snapshots/{snapshotID}/fork": {
    "operationId": "forkSnapshot",
    "mediaType": "application/json"
  },
  "GET /worlds/{environmentID}/faults": {
    "operationId": "readFaults"
  },
  "PUT /worlds/{environmentID}/faults": {
    "operationId": "setFaults",
    "mediaType": "application/json"
  },
  "DELETE /worlds/{environmentID}/faults": {
    "operationId": "clearFaults"
  }
} as const satisfies Record<string, Route>;

/** Where the API lives, and the top-level domain of each region. */
export const server = {
  "url": "http://127.0.0.1:{port}/_mock",
  "regions": {}
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
    "/worlds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the worlds
         * @description Returns every world, the default one first. The mock holds 1,000 worlds at most.
         */
        get: operations["listWorlds"];
        put?: never;
        /**
         * Create a world
         * @description Makes a world of the personas, of the given users, or of both. Whatever is left out is as in the default world, which makes a call without a body a fresh copy of it under an identifier of its own. The mock holds 1,000 worlds at most, and a world 5,000 users.
         */
        post: operations["createWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{environmentID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a world
         * @description Returns one world: its clock, its sizes, its applications, and where its APIs are.
         */
        get: operations["readWorld"];
        /**
         * Make or replace a world
         * @description Makes a world of the input, as `POST /worlds` does, or replaces the world that is there. Sending the same request twice gives the same world. A replaced world keeps its snapshots, and tokens of its workers stay valid; its journal starts again, and tokens of users end.
         */
        put: operations["setWorld"];
        post?: never;
        /**
         * Delete a world
         * @description Removes a world with everything in it, snapshots included. Tokens of the world stop working.
         */
        delete: operations["deleteWorld"];
        options?: never;
        head?: never;
        /**
         * Update a world
         * @description Changes what the world is made of, and the world with it: a list takes the place of the former one as a whole, and what is left out stays. A reset goes back to the world as it was changed. Users that are not mentioned keep their state, and tokens stay good.
         */
        patch: operations["updateWorld"];
        trace?: never;
    };
    "/worlds/{environmentID}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export a world
         * @description Returns the whole state of the world with its snapshots, to be kept in a file. Send it to `POST /worlds` or `PUT /worlds/{environmentID}`, here or on another mock, to have the same world again. Passwords and secrets are in it as salted hashes. The inbox, the journal and the signing key of the mock are not, so that access tokens end.
         */
        get: operations["exportWorld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{environmentID}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset a world
         * @description Takes a world back to its beginning: users, passwords, policies and clock are as they were made, and inbox and journal are empty. Tokens of users stop working; those of its worker applications stay good.
         */
        post: operations["resetWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{environmentID}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the clock
         * @description Returns the time that the world lives in.
         */
        get: operations["readClock"];
        /**
         * Set the clock
         * @description Moves the clock to a moment, in either direction, or stops it or lets it run. A clock that runs goes at the speed of real time.
         */
        put: operations["setClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{environmentID}/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Advance the clock
         * @description Moves the clock forward, frozen or not. Locks, codes, flows and passwords whose time has come are over in the next call.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{environmentID}/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages
         * @description Returns the mails of the inbox, oldest first. The inbox keeps the newest 500.
         */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        /**
         * Clear the inbox
         * @description Removes every mail. Codes and links that were mailed stay valid.
         */
        delete: operations["clearInbox"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{environmentID}/inbox/newest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the newest message
         * @description Returns the mail that was sent last. The inbox keeps the newest 500. With `wait`, a request that finds none waits for one, so that a test needs no polling.
         */
        get: operations["readNewestMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{environmentID}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users
         * @description Returns every user of the world, at most 5,000, those of the Directory included.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create a user
         * @description Adds a user of the platform, with any state that a password can be in. A persona lends its state. The password is not held against the policy. A world holds 5,000 users at most.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{environmentID}/users/{userID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a user
         * @description Returns one user with the state of the password, never the password itself.
         */
        get: operations["readUser"];
        put?: never;
        post?: never;
        /**
         * Delete a user
         * @description Removes a user of either API. The user's sign-ons in progress, codes and refresh tokens end, and the user's access tokens find nobody.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /**
         * Update a user
         * @description Changes what is given and leaves the rest. The password is not held against the policy, and no mail is sent.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/worlds/{environmentID}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the applications
         * @description Returns every application of the world, at most 100, without their secrets.
         */
        get: operations["listApplications"];
        put?: never;
        /**
         * Create an application
         * @description Adds an application, with PingOne's names and values; only `type` is needed. It is gone after a reset of the world, unlike those that the world was made with. A world holds 100 applications at most.
         */
        post: operations["createApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{environmentID}/applications/{applicationID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an application
         * @description Returns one application, without its secret.
         */
        get: operations["readApplication"];
        put?: never;
        post?: never;
        /**
         * Delete an application
         * @description Removes an application. Its flows and codes come to nothing, and its worker tokens stop working.
         */
        delete: operations["deleteApplication"];
        options?: never;
        head?: never;
        /**
         * Update an application
         * @description Changes what is given and leaves the rest; a list is replaced as a whole. Tokens that were issued before stay good.
         */
        patch: operations["updateApplication"];
        trace?: never;
    };
    "/worlds/{environmentID}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue an access token
         * @description Issues a token without a sign-on: for a user when `userID` is given, for the worker application otherwise. It works on the other APIs of the mock like any other token.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{environmentID}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the journal
         * @description Returns the calls that the world has answered, oldest first, each with the rule that decided it and the audit events that it caused. The journal keeps the newest 1,000 entries. Passwords, codes, tokens and secrets are never in it.
         */
        get: operations["readJournal"];
        put?: never;
        post?: never;
        /**
         * Clear the journal
         * @description Removes every entry. Identifiers of entries are not used again.
         */
        delete: operations["clearJournal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{environmentID}/journal/{entryID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a call
         * @description Returns an entry of the journal with the headers and bodies of its request and response. The contract says what is a secret; `***` stands in its place, and in place of what the contract does not know.
         */
        get: operations["readCall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{environmentID}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream the events
         * @description Sends what happens in the world from now on as server-sent events, until the caller hangs up. The type of an event is `journal`, `message`, `clock`, `world`, `user`, `flow`, `faults` or `snapshots`, and its data is that entry, message, clock, world, user or flow, or the list of the faults or snapshots, as JSON. A flow is told as `id`, `status` and, once it is known, `userID`. A user or flow that was deleted is told as `{"id":"…","deleted":true}`. After the event `world`, everything in the world may have changed: it was reset or restored, one of its applications was changed, or the inbox or the journal was cleared.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{environmentID}/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the snapshots
         * @description Returns the snapshots of the world, oldest first; there are 32 at most.
         */
        get: operations["listSnapshots"];
        put?: never;
        /**
         * Create a snapshot
         * @description Saves the whole state of the world, clock included. A world holds 32 snapshots at most.
         */
        post: operations["createSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{environmentID}/snapshots/{snapshotID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a snapshot
         * @description Removes a snapshot. Worlds that were made of it stay.
         */
        delete: operations["deleteSnapshot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{environmentID}/snapshots/{snapshotID}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a snapshot
         * @description Takes the world back to the snapshot, which stays and can be restored again.
         */
        post: operations["restoreSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{environmentID}/snapshots/{snapshotID}/fork": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fork a snapshot
         * @description Makes a new world of the snapshot and leaves the old one alone. The mock holds 1,000 worlds at most.
         */
        post: operations["forkSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{environmentID}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the faults
         * @description Returns the failures on purpose, with how often each is still to come.
         */
        get: operations["readFaults"];
        /**
         * Set the faults
         * @description Replaces all failures on purpose; of those that fit a call, the first latency and the first other one are used. To fail one request only, send it with the header `X-Mock-Fault: <kind>` instead, for example `X-Mock-Fault: latency=250` or `X-Mock-Fault: rateLimit=2`. The number is milliseconds for `latency`, and seconds to wait for `rateLimit` and `unavailable`. While `resetBefore` or `resetAfter` may still happen, the mock closes the connection after every response, since browsers repeat a call by themselves when a kept-alive connection breaks.
         */
        put: operations["setFaults"];
        post?: never;
        /**
         * Clear the faults
         * @description Ends every failure on purpose.
         */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The time that a world lives in. */
        Clock: {
            /**
             * Format: date-time
             * @description The moment it is in the world.
             */
            now: string;
            /** @description Whether time stands still. */
            frozen: boolean;
        };
        /**
         * @description Kind of the application; decides what is left out of its settings.
         * @enum {string}
         */
        ApplicationType: "WEB_APP" | "SINGLE_PAGE_APP" | "NATIVE_APP" | "WORKER";
        /**
         * @description A grant that the application may use at the token endpoint.
         * @enum {string}
         */
        ApplicationGrantType: "AUTHORIZATION_CODE" | "IMPLICIT" | "REFRESH_TOKEN" | "CLIENT_CREDENTIALS" | "DEVICE_CODE" | "TOKEN_EXCHANGE" | "CIBA";
        /**
         * @description A part of `response_type` that the application may ask for.
         * @enum {string}
         */
        ApplicationResponseType: "CODE" | "TOKEN" | "ID_TOKEN";
        /**
         * @description How the application authenticates; no other way is accepted.
         * @enum {string}
         */
        TokenEndpointAuthMethod: "NONE" | "CLIENT_SECRET_BASIC" | "CLIENT_SECRET_POST";
        /**
         * @description Whether a sign-on needs PKCE, by any method or by `S256`.
         * @enum {string}
         */
        PKCEEnforcement: "OPTIONAL" | "REQUIRED" | "S256_REQUIRED";
        /**
         * @description Whether a sign-on needs a pushed authorization request.
         * @enum {string}
         */
        PARRequirement: "OPTIONAL" | "REQUIRED";
        /**
         * @description Whether pages of other origins may read the answers about the sign-on of the application.
         * @enum {string}
         */
        CORSBehavior: "ALLOW_NO_ORIGINS" | "ALLOW_SPECIFIC_ORIGINS";
        /** @description The origins whose pages may read the answers of `/as/authorize`, `/as/resume`, `/as/signoff` and `/as/token` for the application. Which requests count as those of an application is inferred. */
        CORSSettings: {
            behavior: components["schemas"]["CORSBehavior"];
            /** @description Origins such as `https://app.example.com`, each `http` or `https`, a host name or IPv4 address, and perhaps a port. A subdomain may have one `*`, which stands for any text. Required with `ALLOW_SPECIFIC_ORIGINS`, and left out or empty with `ALLOW_NO_ORIGINS`. */
            origins?: string[];
        };
        /** @description An application of a world, with PingOne's names and values. The secret is left out. Without `tokenEndpointAuthMethod`, the worker application of the mock, HTTP Basic and the form are both accepted. Without `corsSettings`, pages of every origin may read the answers. */
        Application: {
            /** @description Client identifier. */
            id: string;
            /** @description Name for people. */
            name: string;
            type: components["schemas"]["ApplicationType"];
            /** @description Addresses that a sign-on may return to. */
            redirectUris: string[];
            /** @description Whether a redirect URI may have one `*` in its path or query, which stands for any text. */
            allowWildcardInRedirectUris: boolean;
            /** @description Addresses that a sign-off may return to. */
            postLogoutRedirectUris: string[];
            /**
             * Format: uri
             * @description Page that users sign on at.
             */
            loginPageUrl: string;
            /** @description Grants that the application may use. */
            grantTypes: components["schemas"]["ApplicationGrantType"][];
            /** @description Parts of `response_type` that the application may ask for. */
            responseTypes: components["schemas"]["ApplicationResponseType"][];
            tokenEndpointAuthMethod?: components["schemas"]["TokenEndpointAuthMethod"];
            pkceEnforcement: components["schemas"]["PKCEEnforcement"];
            /** @description Whether an ID token alone signs its user off. */
            idpSignoff: boolean;
            parRequirement: components["schemas"]["PARRequirement"];
            /** @description Seconds for which a pushed request is kept. */
            parTimeout: number;
            corsSettings?: components["schemas"]["CORSSettings"];
            /** @description Scopes that the application may ask for. */
            scopes: string[];
        };
        /** @description One environment with a state of its own. */
        World: {
            /**
             * Format: uuid
             * @description Identifier of the environment.
             */
            environmentID: string;
            /** @description A name for people; absent when there is none. */
            name?: string;
            /**
             * Format: date-time
             * @description When the world was made, in real time.
             */
            createdAt: string;
            clock: components["schemas"]["Clock"];
            /** @description Whether this is the default world, which is there from the start. */
            default: boolean;
            /** @description Number of users, 5000 at most. */
            users: number;
            /** @description The applications that tokens are issued to, without their secrets. */
            applications: components["schemas"]["Application"][];
            /** @description The account of PingOne for Enterprise. */
            directory: {
                /** @description Its client identifier. */
                clientID: string;
            };
            /** @description Number of password policies. */
            policies: number;
            /** @description Number of snapshots, 32 at most. */
            snapshots: number;
            /** @description Where the APIs are on this mock. */
            baseUrls: {
                /**
                 * Format: uri
                 * @description Base URL of the Platform API.
                 */
                platform: string;
                /**
                 * Format: uri
                 * @description Base URL of the Auth API.
                 */
                auth: string;
                /**
                 * Format: uri
                 * @description Base URL of the Directory API.
                 */
                directory: string;
                /**
                 * Format: uri
                 * @description Base URL of this API.
                 */
                control: string;
            };
        };
        /** @description The worlds of the mock. */
        WorldList: {
            /** @description The worlds, the default one first. */
            worlds: components["schemas"]["World"][];
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
        /** @description The records of a world by the name of their table. */
        SavedRecords: {
            [key: string]: {
                /** @description Identifier of the record. */
                id: string;
            }[];
        };
        /** @description The state of a world as the mock keeps it; its content may change with the version. Where a world is made of it, it takes the place of every other member but `environmentID`, `name` and `directoryClientID`. */
        SavedWorld: {
            /**
             * @description Version of the format.
             * @enum {integer}
             */
            version: 1;
            records: components["schemas"]["SavedRecords"];
            /** @description The snapshots, oldest first. */
            snapshots?: {
                /** @description Identifier of the snapshot. */
                id: string;
                /** @description A name for people. */
                name?: string;
                /**
                 * Format: date-time
                 * @description When it was saved, in real time.
                 */
                createdAt: string;
                records: components["schemas"]["SavedRecords"];
            }[];
        };
        /** @description What is to change about a clock. */
        ClockInput: {
            /**
             * Format: date-time
             * @description The moment it is to be in the world.
             */
            now?: string;
            /** @description Whether time is to stand still. */
            frozen?: boolean;
        };
        /**
         * @description A user of the default world that stands for one state.
         * @enum {string}
         */
        Persona: "user.ok" | "user.expired" | "user.mustchange" | "user.locked" | "user.nopassword" | "user.external" | "user.gateway" | "user.disabled" | "user.tooyoung" | "user.expiring" | "user.mfa";
        /** @description Name of a person. */
        NameInput: {
            /** @description Given name. */
            given?: string;
            /** @description Family name. */
            family?: string;
        };
        /** @description A device that passcodes of the second factor go to, by way of the inbox. */
        MFADevice: {
            /**
             * Format: uuid
             * @description Identifier of the device; made up unless given.
             */
            id?: string;
            /**
             * @description Kind of the device.
             * @enum {string}
             */
            type: "EMAIL" | "SMS";
            /**
             * Format: email
             * @description Address of a device of the type `EMAIL`; that of the user unless given.
             */
            email?: string;
            /** @description Phone number of a device of the type `SMS`, which needs one. */
            phone?: string;
        };
        /** @description Who checks the password. A type other than `PING_ONE` needs `id`, and rules out every self-service password action. */
        IdentityProviderInput: {
            /**
             * Format: uuid
             * @description Identifier of the provider; only `PING_ONE` needs none.
             */
            id?: string;
            /** @description Kind of the provider. */
            type: "PING_ONE" | (string & {});
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
        /** @description A password with its state. It is not held against the policy. */
        PasswordInput: {
            /**
             * Format: password
             * @description The password; null leaves the user without one.
             */
            value?: string | null;
            /**
             * Format: date-time
             * @description When it is taken to have changed; the age of the password counts from here.
             */
            lastChangedAt?: string;
            /**
             * @description How long ago it is taken to have changed, by the clock of the world, as an ISO 8601 duration; in place of `lastChangedAt`.
             * @example P30D
             */
            lastChangedAgo?: string;
            /** @description Whether the password is to be changed at the next sign-on. */
            mustChange?: boolean;
            /**
             * Format: date-time
             * @description When the lock ends; null lifts the lock.
             */
            lockedUntil?: string | null;
            /**
             * @description How long the lock lasts from now on, by the clock of the world, as an ISO 8601 duration; in place of `lockedUntil`.
             * @example P30D
             */
            lockedFor?: string;
            /** @description Number of failures in a row. */
            failures?: number;
        };
        /** @description A user to be made. */
        UserInput: {
            /**
             * Format: uuid
             * @description Identifier of the user; made up unless given.
             */
            id?: string;
            /**
             * @description The API that the user belongs to. A user of the Directory takes neither `persona` nor `accountLocked`, `mfaDevices`, `identityProvider` and `gateway`.
             * @default platform
             * @enum {string}
             */
            api?: "platform" | "directory";
            /** @description Whether the user administers the Directory, so that no confirmation token resets the password; for users of the Directory only. */
            administrator?: boolean;
            persona?: components["schemas"]["Persona"];
            /** @description Name to sign on with, unique in the world; needed unless `persona` is given. */
            username?: string;
            /**
             * Format: email
             * @description Address that codes and links go to; one below example.com unless given.
             */
            email?: string;
            /** @description What the user is for; for people only. */
            description?: string;
            name?: components["schemas"]["NameInput"];
            /** @description Whether the user may sign on at all; true unless given. */
            enabled?: boolean;
            /** @description Whether an administrator has locked the account. */
            accountLocked?: boolean;
            /** @description Devices of the second factor. With one or more, the user is asked for a passcode after the password. */
            mfaDevices?: components["schemas"]["MFADevice"][];
            identityProvider?: components["schemas"]["IdentityProviderInput"];
            gateway?: components["schemas"]["PasswordGatewayInput"];
            password?: components["schemas"]["PasswordInput"];
        };
        /** @description An application to be made, with PingOne's names and values. Unless given, `tokenEndpointAuthMethod` is `NONE` for a single-page or native application and `CLIENT_SECRET_BASIC` for the others, `pkceEnforcement` and `parRequirement` are `OPTIONAL`, and every origin is allowed. */
        ApplicationInput: {
            /** @description Client identifier, any printable ASCII text, unique in the world; made up unless given. */
            id?: string;
            /** @description Name for people; the identifier unless given. */
            name?: string;
            type: components["schemas"]["ApplicationType"];
            /**
             * Format: password
             * @description Client secret, for an application that authenticates; `sandbox-application-secret` unless given.
             */
            secret?: string;
            /** @description Addresses that a sign-on may return to, absolute and without a fragment; none unless given. At a native application, an address on this machine fits with any port. */
            redirectUris?: string[];
            /** @description Whether a redirect URI may have one `*` in its path or query, which stands for any text; false unless given. */
            allowWildcardInRedirectUris?: boolean;
            /** @description Addresses that a sign-off may return to, absolute and without a fragment; none unless given. */
            postLogoutRedirectUris?: string[];
            /**
             * Format: uri
             * @description Page that users sign on at; that of the mock unless given.
             */
            loginPageUrl?: string;
            /** @description Grants that the application may use. Unless given, `CLIENT_CREDENTIALS` for a worker; `AUTHORIZATION_CODE` and `REFRESH_TOKEN` for the others, with `IMPLICIT` where `responseTypes` has more than `CODE`. */
            grantTypes?: components["schemas"]["ApplicationGrantType"][];
            /** @description Parts of `response_type` that the application may ask for. Unless given, `CODE` with the grant `AUTHORIZATION_CODE`, and `ID_TOKEN` with `IMPLICIT`. */
            responseTypes?: components["schemas"]["ApplicationResponseType"][];
            tokenEndpointAuthMethod?: components["schemas"]["TokenEndpointAuthMethod"];
            pkceEnforcement?: components["schemas"]["PKCEEnforcement"];
            /** @description Whether an ID token alone signs its user off; false unless given. */
            idpSignoff?: boolean;
            parRequirement?: components["schemas"]["PARRequirement"];
            /** @description Seconds for which a pushed request is kept; 60 unless given. */
            parTimeout?: number;
            corsSettings?: components["schemas"]["CORSSettings"];
            /** @description Scopes that the application may ask for; all that the mock knows unless given. */
            scopes?: string[];
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
        /** @description A failure on purpose, as it is asked for. */
        FaultInput: {
            /**
             * @description What happens. `latency` delays the answer, `resetBefore` and `resetAfter` cut the connection before and after the call takes effect, `truncate` ends the body early, `rateLimit` answers 429 with Retry-After, `error` 500 and `unavailable` 503.
             * @enum {string}
             */
            kind: "latency" | "resetBefore" | "resetAfter" | "truncate" | "rateLimit" | "error" | "unavailable";
            /** @description The action that fails; every action unless given. */
            operationId?: string;
            /**
             * Format: uuid
             * @description The user whose calls fail; everyone's unless given.
             */
            userID?: string;
            persona?: components["schemas"]["Persona"];
            /** @description Which calls fail, `3` for every third one; without it each does. */
            every?: number;
            /** @description The share of calls that fail, `0.2` for one in five; not together with `every`. */
            probability?: number;
            /** @description With `probability`: a number that makes the same calls fail each time; random unless given. */
            seed?: number;
            /** @description A rate that calls may have, for `rateLimit` alone: only calls beyond it are refused. Each action has a count of its own, by method, path and media type, and time is that of the world. */
            limit?: {
                /** @description Number of calls in that time. */
                calls: number;
                /** @description The time. */
                seconds: number;
            };
            /** @description Number of calls that fail; without it every call does. */
            count?: number;
            /** @description Number of calls that are still to fail, `count` at most; all of `count` unless given. */
            remaining?: number;
            /** @description Shortest and longest delay in milliseconds; needed for `latency`. */
            milliseconds?: {
                /** @description Shortest delay. */
                min: number;
                /** @description Longest delay. */
                max: number;
            };
            /** @description Number of seconds that Retry-After asks to wait; only for `rateLimit`, which sends the number, and `unavailable`, which sends the date. */
            retryAfterSeconds?: number;
        };
        /** @description What a world begins with. */
        WorldInput: {
            /**
             * Format: uuid
             * @description Identifier of the new environment; made up unless given.
             */
            environmentID?: string;
            /** @description Name of a world that the mock was given with `--seed`. The new world begins as it says, but for the members beside this one and with an identifier of its own. */
            scenario?: string;
            /** @description A name for people. */
            name?: string;
            saved?: components["schemas"]["SavedWorld"];
            clock?: components["schemas"]["ClockInput"];
            /** @description Users beside the personas, or instead of them. */
            users?: components["schemas"]["UserInput"][];
            /**
             * @description Whether the personas of the default world are made.
             * @default true
             */
            personas?: boolean;
            /** @description The applications of the world; the worker application and the sample application of the default world unless given. */
            applications?: components["schemas"]["ApplicationInput"][];
            policy?: components["schemas"]["PasswordPolicyInput"];
            /** @description Failures on purpose that the world begins with; a reset sets them again. */
            faults?: components["schemas"]["FaultInput"][];
            /** @description Client identifier of the Directory account, without a colon; `sandbox-directory-` and the identifier of the environment unless given. */
            directoryClientID?: string;
        };
        /** @description What is to change about a world. A member replaces what the world was made of, a list as a whole; what is left out stays as it is. */
        WorldPatch: {
            /** @description A name for people; null takes it away. */
            name?: string | null;
            clock?: components["schemas"]["ClockInput"];
            /** @description All applications of the world from now on. */
            applications?: components["schemas"]["ApplicationInput"][];
            /** @description Users beside the personas, or instead of them; all users of the world are made anew. */
            users?: components["schemas"]["UserInput"][];
            /** @description Whether there are the personas of the default world; all users of the world are made anew. */
            personas?: boolean;
            policy?: components["schemas"]["PasswordPolicyInput"];
        };
        /** @description A world with its state. */
        WorldExport: {
            /**
             * Format: uuid
             * @description Identifier of the environment.
             */
            environmentID: string;
            /** @description A name for people; absent when there is none. */
            name?: string;
            saved: components["schemas"]["SavedWorld"];
        };
        /** @description A step forward in time. */
        ClockAdvance: {
            /**
             * @description Duration as in ISO 8601: weeks, or days, hours, minutes and seconds. Years and months are not taken, as their lengths differ.
             * @example PT15M
             */
            by: string;
        };
        /** @description A mail that the world has sent. */
        Message: {
            /** @description Identifier of the mail. */
            id: string;
            /** @description What the mail is for. */
            kind: "recoveryCode" | "passwordResetLink" | "verificationCode" | "passcode" | (string & {});
            /** @description Address of the recipient; the phone number where the device of a second factor is one. */
            to: string;
            /** @description The subject. */
            subject: string;
            /** @description The mail as plain text. */
            text: string;
            /** @description The code in the mail; absent when there is none. */
            code?: string;
            /**
             * Format: uri
             * @description The link in the mail; absent when there is none.
             */
            link?: string;
            /**
             * Format: date-time
             * @description When it was sent by the clock of the world.
             */
            sentAt: string;
        };
        /** @description Mails of an inbox. */
        MessageList: {
            /** @description The mails, oldest first. */
            messages: components["schemas"]["Message"][];
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
        /** @description State of a password. PingOne may add values. */
        PasswordStatus: "OK" | "NO_PASSWORD" | "PASSWORD_EXPIRED" | "PASSWORD_LOCKED_OUT" | "MUST_CHANGE_PASSWORD" | "EXTERNAL" | (string & {});
        /** @description A user as the sandbox sees it. */
        SandboxUser: {
            /**
             * Format: uuid
             * @description Identifier of the user.
             */
            id: string;
            /** @description Name to sign on with, unique in the world. */
            username: string;
            /**
             * Format: email
             * @description Address that codes and links go to; absent when there is none.
             */
            email?: string;
            name?: components["schemas"]["PersonName"];
            /** @description Whether the user may sign on at all. */
            enabled: boolean;
            persona?: components["schemas"]["Persona"];
            /**
             * @description The API that the user belongs to.
             * @enum {string}
             */
            api: "platform" | "directory";
            /** @description Whether an administrator has locked the account. */
            accountLocked: boolean;
            /** @description Whether the user administers the Directory; absent for users of the platform. */
            administrator?: boolean;
            /** @description The devices of the second factor; absent when there are none. */
            mfaDevices?: components["schemas"]["MFADevice"][];
            /** @description Who checks the password; absent for PingOne itself. */
            identityProvider?: {
                /**
                 * Format: uuid
                 * @description Identifier of the provider.
                 */
                id?: string;
                /** @description Kind of the provider. */
                type: "PING_ONE" | (string & {});
            };
            /** @description The LDAP gateway that holds the password; absent when there is none. */
            gateway?: {
                [key: string]: unknown;
            };
            /** @description The state of the password, never the password. */
            password: {
                status: components["schemas"]["PasswordStatus"];
                /**
                 * Format: date-time
                 * @description When the password last changed; absent when the user has none.
                 */
                lastChangedAt?: string;
                /** @description Number of seconds until the lock ends; absent when nothing is locked. */
                secondsUntilUnlock?: number;
                /**
                 * Format: date-time
                 * @description When the password expires; absent when it never does.
                 */
                expiresAt?: string;
                /** @description Number of failures in a row. */
                failures: number;
                /** @description Whether the password is to be changed at the next sign-on. */
                mustChange: boolean;
            };
        };
        /** @description The users of a world. */
        SandboxUserList: {
            /** @description The users. */
            users: components["schemas"]["SandboxUser"][];
        };
        /** @description What is to change about the name of a person. */
        NamePatch: {
            /** @description Given name; null takes it away. */
            given?: string | null;
            /** @description Family name; null takes it away. */
            family?: string | null;
        };
        /** @description What is to change about a user. */
        UserPatch: {
            /** @description Name to sign on with, unique in the world. */
            username?: string;
            /**
             * Format: email
             * @description Address that codes and links go to; null takes it away.
             */
            email?: string | null;
            name?: components["schemas"]["NamePatch"];
            /** @description Whether the user may sign on at all. */
            enabled?: boolean;
            /** @description Whether an administrator has locked the account; not for users of the Directory. */
            accountLocked?: boolean;
            /** @description Whether the user administers the Directory, so that no confirmation token resets the password; for users of the Directory only. */
            administrator?: boolean;
            /** @description All devices of the second factor from now on. With one or more, the user is asked for a passcode after the password; with none, no more. Not for users of the Directory. */
            mfaDevices?: components["schemas"]["MFADevice"][];
            identityProvider?: components["schemas"]["IdentityProviderInput"];
            gateway?: components["schemas"]["PasswordGatewayInput"];
            password?: components["schemas"]["PasswordInput"];
        };
        /** @description The applications of a world. */
        ApplicationList: {
            /** @description The applications, in the order in which they were made. */
            applications: components["schemas"]["Application"][];
        };
        /** @description What is to change about an application; its identifier and type stay. */
        ApplicationPatch: {
            /** @description Name for people. */
            name?: string;
            /**
             * Format: password
             * @description The new client secret, for an application that authenticates.
             */
            secret?: string;
            /** @description Addresses that a sign-on may return to, absolute and without a fragment. The list replaces the former one. */
            redirectUris?: string[];
            /** @description Whether a redirect URI may have one `*` in its path or query, which stands for any text. */
            allowWildcardInRedirectUris?: boolean;
            /** @description Addresses that a sign-off may return to, absolute and without a fragment. The list replaces the former one. */
            postLogoutRedirectUris?: string[];
            /**
             * Format: uri
             * @description Page that users sign on at; null leaves that of the mock.
             */
            loginPageUrl?: string | null;
            /** @description Grants that the application may use. The list replaces the former one. */
            grantTypes?: components["schemas"]["ApplicationGrantType"][];
            /** @description Parts of `response_type` that the application may ask for. The list replaces the former one. */
            responseTypes?: components["schemas"]["ApplicationResponseType"][];
            tokenEndpointAuthMethod?: components["schemas"]["TokenEndpointAuthMethod"];
            pkceEnforcement?: components["schemas"]["PKCEEnforcement"];
            /** @description Whether an ID token alone signs its user off. */
            idpSignoff?: boolean;
            parRequirement?: components["schemas"]["PARRequirement"];
            /** @description Seconds for which a pushed request is kept. */
            parTimeout?: number;
            /** @description The origins whose pages may read the answers about the sign-on, in place of the former ones; null allows every origin. */
            corsSettings?: {
                behavior: components["schemas"]["CORSBehavior"];
                /** @description Origins such as `https://app.example.com`; as when an application is made. */
                origins?: string[];
            } | null;
            /** @description Scopes that the application may ask for. The list replaces the former one. */
            scopes?: string[];
        };
        /** @description Who a token is for. */
        TokenRequest: {
            /**
             * Format: uuid
             * @description The user that the token acts for; without it the token is of the worker.
             */
            userID?: string;
            /** @description The application that the token is issued to; one of the world's unless given. */
            clientID?: string;
            /** @description Scopes of the token; those of the application unless given. */
            scopes?: string[];
        };
        /** @description An access token and how long it is good for. */
        AccessToken: {
            /** @description A JWT to send as bearer token. */
            access_token: string;
            /** @description Kind of the token. */
            token_type: "Bearer" | (string & {});
            /** @description Number of seconds that the token is good for by the clock of the world. */
            expires_in: number;
            /** @description Scopes of the token, separated by spaces. */
            scope?: string;
        };
        /** @description What the rule looked at, by name; never a secret. */
        JournalState: {
            [key: string]: string | number | boolean | null;
        };
        /** @description Something that an audit event names by its identifier alone. */
        AuditReference: {
            /** @description Identifier. */
            id: string;
        };
        /** @description A user as an audit event names one. */
        AuditUser: {
            /**
             * @description Always `USER`.
             * @enum {string}
             */
            type: "USER";
            /** @description Identifier of the user. */
            id: string;
            /** @description User name. */
            name: string;
            environment: components["schemas"]["AuditReference"];
            population: components["schemas"]["AuditReference"];
            /**
             * Format: uri
             * @description Address of the user on the Platform API.
             */
            href: string;
        };
        /** @description What PingOne reports to its audit log and to webhooks when something happens to a user. */
        AuditEvent: {
            /**
             * Format: uuid
             * @description Identifier of the event.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it happened by the clock of the world.
             */
            recordedAt: string;
            /**
             * Format: date-time
             * @description The same time.
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description The `Correlation-Id` of the response to the call.
             */
            correlationId: string;
            /** @description Who acted: the application, and the user where one signed on. Absent for the check of a password and for a password that is set or cleared. */
            actors?: {
                /** @description The application. */
                client?: {
                    /**
                     * @description Always `CLIENT`.
                     * @enum {string}
                     */
                    type: "CLIENT";
                    /** @description Client ID. */
                    id: string;
                    /** @description Name of the application. */
                    name: string;
                    environment: components["schemas"]["AuditReference"];
                    /**
                     * Format: uri
                     * @description Address of the application on the Platform API.
                     */
                    href: string;
                };
                user?: components["schemas"]["AuditUser"];
            };
            /** @description What happened. */
            action: {
                /** @description Name of the event at PingOne. */
                type: "PASSWORD.CHECK_SUCCEEDED" | "PASSWORD.CHECK_FAILED" | "PASSWORD.RESET" | "PASSWORD.SET" | "PASSWORD.UNSET" | "PASSWORD.FORCE_CHANGE" | "PASSWORD.RECOVERY" | "PASSWORD.UNLOCKED" | "USER.CREATED" | "USER.UPDATED" | "USER.MOVED" | "USER.DELETED" | "USER.LOCKED" | "USER.UNLOCKED" | (string & {});
                /** @description The same in words. */
                description: string;
            };
            /** @description The user to whom it happened. */
            resources: components["schemas"]["AuditUser"][];
            /** @description How the action ended. */
            result: {
                /**
                 * @description Always `SUCCESS`, for `PASSWORD.CHECK_FAILED` too.
                 * @enum {string}
                 */
                status: "SUCCESS";
                /** @description The same in words. */
                description: string;
            };
        };
        /** @description One call with the rule that decided it. */
        JournalEntry: {
            /** @description Number of the entry, rising by time. */
            id: number;
            /**
             * Format: date-time
             * @description When the call came by the clock of the world.
             */
            at: string;
            /** @description The API that was called. */
            api: "platform" | "auth" | "directory" | "control" | (string & {});
            /** @description The action; absent when the request selected none. */
            operationId?: string;
            /** @description HTTP method. */
            method: string;
            /** @description Path template on the mock, without identifiers. */
            path: string;
            /** @description HTTP status; 0 when the connection was cut before an answer. */
            status: number;
            /** @description Who called. */
            actor: {
                /**
                 * @description What the credentials stand for.
                 * @enum {string}
                 */
                kind: "anonymous" | "worker" | "user" | "directory";
                /** @description Identifier of the user or the application. */
                id?: string;
            };
            /** @description What the call was about. */
            subject?: {
                /** @description Identifier of the user. */
                userID?: string;
                /** @description Identifier of the flow. */
                flowID?: string;
            };
            /** @description Name of the rule that decided. */
            rule: string;
            before?: components["schemas"]["JournalState"];
            after?: components["schemas"]["JournalState"];
            /** @description What broke the contract or was made to fail. */
            faults?: string[];
            /** @description What was ignored of the request, read in another way than it was sent, or kept from the page that sent it; absent when there is nothing. */
            warnings?: {
                /** @description Name of the member or header, with dots between the levels; `***` for a name that may be a secret. */
                target: string;
                /** @description What happened to it, without its value. */
                message: string;
            }[];
            /** @description The audit events that the call caused, in their order; absent when there are none. */
            events?: components["schemas"]["AuditEvent"][];
            /** @description How long the answer took in real time. */
            milliseconds: number;
            /** @description The request, without any value that may be secret. */
            request: {
                /** @description Path and query, without secrets. */
                url: string;
                /** @description Media type of the body. */
                contentType?: string;
                /** @description Names of the members of the body, not their values. */
                members?: string[];
            };
        };
        /** @description Calls that a world has answered. */
        Journal: {
            /** @description The calls, oldest first. */
            entries: components["schemas"]["JournalEntry"][];
        };
        /** @description A request or a response, with `***` in place of every value that is or may be a secret. */
        CallMessage: {
            /** @description Header fields by their name in lower case. */
            headers: {
                [key: string]: string;
            };
            /** @description The members of the body, a form included. What the contract marks as a secret or does not know is `***`; of long lists and texts there is the beginning. Absent when there is no body, when it is neither JSON nor a form, and for keys and tokens that the server signs for the response. */
            body?: {
                [key: string]: unknown;
            };
        };
        /** @description One call as it went over the wire. */
        Call: {
            entry: components["schemas"]["JournalEntry"];
            request: components["schemas"]["CallMessage"];
            response: components["schemas"]["CallMessage"];
        };
        /** @description A saved state of a world. */
        Snapshot: {
            /** @description Identifier of the snapshot. */
            id: string;
            /** @description A name for people. */
            name?: string;
            /**
             * Format: date-time
             * @description When it was saved, in real time.
             */
            createdAt: string;
        };
        /** @description The snapshots of a world. */
        SnapshotList: {
            /** @description The snapshots, oldest first. */
            snapshots: components["schemas"]["Snapshot"][];
        };
        /** @description A snapshot to be made. */
        SnapshotInput: {
            /** @description A name for people. */
            name?: string;
        };
        /** @description A world to be made of a snapshot. */
        SnapshotFork: {
            /**
             * Format: uuid
             * @description Identifier of the new environment; made up unless given.
             */
            environmentID?: string;
        };
        /** @description A failure on purpose. */
        Fault: {
            /**
             * @description What happens. `latency` delays the answer, `resetBefore` and `resetAfter` cut the connection before and after the call takes effect, `truncate` ends the body early, `rateLimit` answers 429 with Retry-After, `error` 500 and `unavailable` 503.
             * @enum {string}
             */
            kind: "latency" | "resetBefore" | "resetAfter" | "truncate" | "rateLimit" | "error" | "unavailable";
            /** @description The action that fails; every action unless given. */
            operationId?: string;
            /**
             * Format: uuid
             * @description The user whose calls fail; everyone's unless given.
             */
            userID?: string;
            persona?: components["schemas"]["Persona"];
            /** @description Which calls fail, `3` for every third one; without it each does. */
            every?: number;
            /** @description The share of calls that fail, `0.2` for one in five; not together with `every`. */
            probability?: number;
            /** @description With `probability`: a number that makes the same calls fail each time; random unless given. */
            seed?: number;
            /** @description A rate that calls may have, for `rateLimit` alone: only calls beyond it are refused. Each action has a count of its own, by method, path and media type, and time is that of the world. */
            limit?: {
                /** @description Number of calls in that time. */
                calls: number;
                /** @description The time. */
                seconds: number;
            };
            /** @description Number of calls that fail; without it every call does. */
            count?: number;
            /** @description Number of calls that are still to fail; absent when every call does. */
            remaining?: number;
            /** @description Shortest and longest delay in milliseconds; only for `latency`. */
            milliseconds?: {
                /** @description Shortest delay. */
                min: number;
                /** @description Longest delay. */
                max: number;
            };
            /** @description Number of seconds that Retry-After asks to wait; only for `rateLimit`, which sends the number, and `unavailable`, which sends the date. */
            retryAfterSeconds?: number;
        };
        /** @description The failures on purpose of a world. */
        FaultList: {
            /** @description The faults; of those that fit a call, the first latency and the first other one are used. */
            faults: components["schemas"]["Fault"][];
        };
        /** @description All failures on purpose that a world is to have. */
        FaultListInput: {
            /** @description The faults; of those that fit a call, the first latency and the first other one are used. */
            faults: components["schemas"]["FaultInput"][];
        };
    };
    responses: {
        /** @description Internal Server Error. The mock itself failed; its log says why. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Unsupported Media Type. The call takes `application/json`. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Bad Request. An identifier or a query parameter is malformed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Not Found. There is no such world; the message lists those that exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description Identifier of the environment that the world stands for.
         * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
         */
        environmentID: string;
        /**
         * @description Address or phone number of the recipient; without it mails to everyone count.
         * @example user.ok@example.com
         */
        recipient: string;
        /**
         * @description Identifier of the user.
         * @example c3042000-188f-4bc7-a269-dee1602cf7af
         */
        userID: string;
        /**
         * @description Client identifier of the application.
         * @example b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02
         */
        applicationID: string;
        /**
         * @description Number of the entry in the journal.
         * @example 41
         */
        entryID: string;
        /**
         * @description Identifier of the snapshot.
         * @example 2c9a7e10-5d3f-4b8e-9c61-0f4d8a2b7e55
         */
        snapshotID: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Clock = components['schemas']['Clock'];
export type ApplicationType = components['schemas']['ApplicationType'];
export type ApplicationGrantType = components['schemas']['ApplicationGrantType'];
export type ApplicationResponseType = components['schemas']['ApplicationResponseType'];
export type TokenEndpointAuthMethod = components['schemas']['TokenEndpointAuthMethod'];
export type PkceEnforcement = components['schemas']['PKCEEnforcement'];
export type ParRequirement = components['schemas']['PARRequirement'];
export type CorsBehavior = components['schemas']['CORSBehavior'];
export type CorsSettings = components['schemas']['CORSSettings'];
export type Application = components['schemas']['Application'];
export type World = components['schemas']['World'];
export type WorldList = components['schemas']['WorldList'];
export type ErrorDetail = components['schemas']['ErrorDetail'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type SavedRecords = components['schemas']['SavedRecords'];
export type SavedWorld = components['schemas']['SavedWorld'];
export type ClockInput = components['schemas']['ClockInput'];
export type Persona = components['schemas']['Persona'];
export type NameInput = components['schemas']['NameInput'];
export type MfaDevice = components['schemas']['MFADevice'];
export type IdentityProviderInput = components['schemas']['IdentityProviderInput'];
export type PasswordGatewayInput = components['schemas']['PasswordGatewayInput'];
export type PasswordInput = components['schemas']['PasswordInput'];
export type UserInput = components['schemas']['UserInput'];
export type ApplicationInput = components['schemas']['ApplicationInput'];
export type SequenceRuleInput = components['schemas']['SequenceRuleInput'];
export type LongSequenceRuleInput = components['schemas']['LongSequenceRuleInput'];
export type PasswordPolicyInput = components['schemas']['PasswordPolicyInput'];
export type FaultInput = components['schemas']['FaultInput'];
export type WorldInput = components['schemas']['WorldInput'];
export type WorldPatch = components['schemas']['WorldPatch'];
export type WorldExport = components['schemas']['WorldExport'];
export type ClockAdvance = components['schemas']['ClockAdvance'];
export type Message = components['schemas']['Message'];
export type MessageList = components['schemas']['MessageList'];
export type PersonName = components['schemas']['PersonName'];
export type PasswordStatus = components['schemas']['PasswordStatus'];
export type SandboxUser = components['schemas']['SandboxUser'];
export type SandboxUserList = components['schemas']['SandboxUserList'];
export type NamePatch = components['schemas']['NamePatch'];
export type UserPatch = components['schemas']['UserPatch'];
export type ApplicationList = components['schemas']['ApplicationList'];
export type ApplicationPatch = components['schemas']['ApplicationPatch'];
export type TokenRequest = components['schemas']['TokenRequest'];
export type AccessToken = components['schemas']['AccessToken'];
export type JournalState = components['schemas']['JournalState'];
export type AuditReference = components['schemas']['AuditReference'];
export type AuditUser = components['schemas']['AuditUser'];
export type AuditEvent = components['schemas']['AuditEvent'];
export type JournalEntry = components['schemas']['JournalEntry'];
export type Journal = components['schemas']['Journal'];
export type CallMessage = components['schemas']['CallMessage'];
export type Call = components['schemas']['Call'];
export type Snapshot = components['schemas']['Snapshot'];
export type SnapshotList = components['schemas']['SnapshotList'];
export type SnapshotInput = components['schemas']['SnapshotInput'];
export type SnapshotFork = components['schemas']['SnapshotFork'];
export type Fault = components['schemas']['Fault'];
export type FaultList = components['schemas']['FaultList'];
export type FaultListInput = components['schemas']['FaultListInput'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ParameterEnvironmentId = components['parameters']['environmentID'];
export type ParameterRecipient = components['parameters']['recipient'];
export type ParameterUserId = components['parameters']['userID'];
export type ParameterApplicationId = components['parameters']['applicationID'];
export type ParameterEntryId = components['parameters']['entryID'];
export type ParameterSnapshotId = components['parameters']['snapshotID'];
export type $defs = Record<string, never>;
export interface operations {
    listWorlds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. The worlds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorldList"];
                };
            };
            /** @description Bad Request. The `Prefer` header asks for an answer that does not exist. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            500: components["responses"]["InternalServerError"];
        };
    };
    createWorld: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the world begins with; may be left out, and the Content-Type with it. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WorldInput"];
            };
        };
        responses: {
            /** @description Created. The world, ready to be used. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"];
                };
            };
            /** @description Bad Request. No world is made. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    readWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. The world. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        /** @description What the world begins with. `environmentID` may be left out, or repeats the one in the path. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorldInput"];
            };
        };
        responses: {
            /** @description OK. The world that replaced the former one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"];
                };
            };
            /** @description Created. There was no such world; now there is. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"];
                };
            };
            /** @description Bad Request. A world that is there stays as it is. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content. The world is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        /** @description What changes; at least one member. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorldPatch"];
            };
        };
        responses: {
            /** @description OK. The world as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"];
                };
            };
            /** @description Bad Request. The world stays as it is. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    exportWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. The world. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorldExport"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    resetWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. The world as it was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    readClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        /** @description What changes; at least one member. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockInput"];
            };
        };
        responses: {
            /** @description OK. The clock as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            /** @description Bad Request. The clock stays as it is. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        /** @description How far to go. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockAdvance"];
            };
        };
        responses: {
            /** @description OK. The clock as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            /** @description Bad Request. The clock stays as it is. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /**
                 * @description Address or phone number of the recipient; without it mails to everyone count.
                 * @example user.ok@example.com
                 */
                to?: components["parameters"]["recipient"];
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. The messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageList"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    clearInbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content. The inbox is empty. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    readNewestMessage: {
        parameters: {
            query?: {
                /**
                 * @description Address or phone number of the recipient; without it mails to everyone count.
                 * @example user.ok@example.com
                 */
                to?: components["parameters"]["recipient"];
                /**
                 * @description Kind of the mail; without it every kind counts.
                 * @example recoveryCode
                 */
                kind?: "recoveryCode" | "passwordResetLink" | "verificationCode" | "passcode" | (string & {});
                /**
                 * @description How long to wait for such a mail when there is none yet, in real time: an ISO 8601 duration of at most `PT30S`. Without it the answer comes at once.
                 * @example PT5S
                 */
                wait?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description Bad Request. An identifier or a query parameter is malformed, or the wait is too long. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Not Found. There is no such world, or no such message, even after the wait. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            500: components["responses"]["InternalServerError"];
        };
    };
    listUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxUserList"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        /** @description The user. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserInput"];
            };
        };
        responses: {
            /** @description Created. The user. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxUser"];
                };
            };
            /** @description Bad Request. No user is added. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    readUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Not Found. There is no such world, or no such user. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
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
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description Not Found. There is no such world, or no such user. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            500: components["responses"]["InternalServerError"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
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
        /** @description What changes; at least one member. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserPatch"];
            };
        };
        responses: {
            /** @description OK. The user as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxUser"];
                };
            };
            /** @description Bad Request. The user stays as it is. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Not Found. There is no such world, or no such user. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listApplications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. The applications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        /** @description The application. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationInput"];
            };
        };
        responses: {
            /** @description Created. The application. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description Bad Request. No application is added. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    readApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Client identifier of the application.
                 * @example b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02
                 */
                applicationID: components["parameters"]["applicationID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. The application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Not Found. There is no such world, or no such application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Client identifier of the application.
                 * @example b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02
                 */
                applicationID: components["parameters"]["applicationID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content. The application is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description Not Found. There is no such world, or no such application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            500: components["responses"]["InternalServerError"];
        };
    };
    updateApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Client identifier of the application.
                 * @example b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02
                 */
                applicationID: components["parameters"]["applicationID"];
            };
            cookie?: never;
        };
        /** @description What changes; at least one member. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationPatch"];
            };
        };
        responses: {
            /** @description OK. The application as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description Bad Request. The application stays as it is. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Not Found. There is no such world, or no such application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        /** @description Who the token is for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description OK. The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            /** @description Bad Request. No token is issued. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Not Found. There is no such world, user or application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    readJournal: {
        parameters: {
            query?: {
                /**
                 * @description Identifier of an entry; only newer ones are returned.
                 * @example 40
                 */
                since?: number;
                /**
                 * @description Name of an action; only its calls are returned.
                 * @example resetPassword
                 */
                operationId?: string;
                /** @description Most entries to return, the newest of them; 1,000 unless given. */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. The entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Journal"];
                };
            };
            /** @description Bad Request. An identifier or a query parameter is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    clearJournal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content. The journal is empty. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    readCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Number of the entry in the journal.
                 * @example 41
                 */
                entryID: components["parameters"]["entryID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. The call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Not Found. There is no such entry, or no such world. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            500: components["responses"]["InternalServerError"];
        };
    };
    streamEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. The stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listSnapshots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. The snapshots. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotList"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        /** @description A name for people; may be left out, and the Content-Type with it. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SnapshotInput"];
            };
        };
        responses: {
            /** @description Created. The snapshot. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            /** @description Bad Request. Nothing is saved. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the snapshot.
                 * @example 2c9a7e10-5d3f-4b8e-9c61-0f4d8a2b7e55
                 */
                snapshotID: components["parameters"]["snapshotID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content. The snapshot is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description Not Found. There is no such world, or no such snapshot. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            500: components["responses"]["InternalServerError"];
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the snapshot.
                 * @example 2c9a7e10-5d3f-4b8e-9c61-0f4d8a2b7e55
                 */
                snapshotID: components["parameters"]["snapshotID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. The world as it was saved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Not Found. There is no such world, or no such snapshot. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            500: components["responses"]["InternalServerError"];
        };
    };
    forkSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
                /**
                 * @description Identifier of the snapshot.
                 * @example 2c9a7e10-5d3f-4b8e-9c61-0f4d8a2b7e55
                 */
                snapshotID: components["parameters"]["snapshotID"];
            };
            cookie?: never;
        };
        /** @description The identifier of the new world; may be left out, and the Content-Type with it. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SnapshotFork"];
            };
        };
        responses: {
            /** @description Created. The new world. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"];
                };
            };
            /** @description Bad Request. No world is made. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Not Found. There is no such world, or no such snapshot. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    readFaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. The faults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultList"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setFaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        /** @description All faults; an empty list ends them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultListInput"];
            };
        };
        responses: {
            /** @description OK. The faults as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultList"];
                };
            };
            /** @description Bad Request. The faults stay as they are. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
    clearFaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the environment that the world stands for.
                 * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
                 */
                environmentID: components["parameters"]["environmentID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content. There are no faults. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
}

/** What `listWorlds` takes. */
export interface ListWorldsOptions {
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `listWorlds` answers, by status code. */
export interface ListWorldsResponses {
  /** OK. The worlds. */
  200: operations["listWorlds"]["responses"][200]["content"]["application/json"];
  /** Bad Request. The `Prefer` header asks for an answer that does not exist. */
  400: operations["listWorlds"]["responses"][400]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["listWorlds"]["responses"][500]["content"]["application/json"];
}
/** What `createWorld` takes. */
export interface CreateWorldOptions {
  /** What the world begins with; may be left out, and the Content-Type with it. */
  body?: NonNullable<operations["createWorld"]["requestBody"]>["content"][keyof NonNullable<operations["createWorld"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `createWorld` answers, by status code. */
export interface CreateWorldResponses {
  /** Created. The world, ready to be used. */
  201: operations["createWorld"]["responses"][201]["content"]["application/json"];
  /** Bad Request. No world is made. */
  400: operations["createWorld"]["responses"][400]["content"]["application/json"];
  /** Unsupported Media Type. The call takes `application/json`. */
  415: operations["createWorld"]["responses"][415]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["createWorld"]["responses"][500]["content"]["application/json"];
}
/** What `readWorld` takes. */
export interface ReadWorldOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["readWorld"]["parameters"]["path"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `readWorld` answers, by status code. */
export interface ReadWorldResponses {
  /** OK. The world. */
  200: operations["readWorld"]["responses"][200]["content"]["application/json"];
  /** Bad Request. An identifier or a query parameter is malformed. */
  400: operations["readWorld"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world; the message lists those that exist. */
  404: operations["readWorld"]["responses"][404]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["readWorld"]["responses"][500]["content"]["application/json"];
}
/** What `deleteWorld` takes. */
export interface DeleteWorldOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["deleteWorld"]["parameters"]["path"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `deleteWorld` answers, by status code. */
export interface DeleteWorldResponses {
  /** No Content. The world is gone. */
  204: undefined;
  /** Bad Request. An identifier or a query parameter is malformed. */
  400: operations["deleteWorld"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world; the message lists those that exist. */
  404: operations["deleteWorld"]["responses"][404]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["deleteWorld"]["responses"][500]["content"]["application/json"];
}
/** What `setWorld` takes. */
export interface SetWorldOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["setWorld"]["parameters"]["path"]>;
  /** What the world begins with. `environmentID` may be left out, or repeats the one in the path. */
  body: NonNullable<operations["setWorld"]["requestBody"]>["content"][keyof NonNullable<operations["setWorld"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `setWorld` answers, by status code. */
export interface SetWorldResponses {
  /** OK. The world that replaced the former one. */
  200: operations["setWorld"]["responses"][200]["content"]["application/json"];
  /** Created. There was no such world; now there is. */
  201: operations["setWorld"]["responses"][201]["content"]["application/json"];
  /** Bad Request. A world that is there stays as it is. */
  400: operations["setWorld"]["responses"][400]["content"]["application/json"];
  /** Unsupported Media Type. The call takes `application/json`. */
  415: operations["setWorld"]["responses"][415]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["setWorld"]["responses"][500]["content"]["application/json"];
}
/** What `updateWorld` takes. */
export interface UpdateWorldOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["updateWorld"]["parameters"]["path"]>;
  /** What changes; at least one member. */
  body: NonNullable<operations["updateWorld"]["requestBody"]>["content"][keyof NonNullable<operations["updateWorld"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `updateWorld` answers, by status code. */
export interface UpdateWorldResponses {
  /** OK. The world as it is now. */
  200: operations["updateWorld"]["responses"][200]["content"]["application/json"];
  /** Bad Request. The world stays as it is. */
  400: operations["updateWorld"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world; the message lists those that exist. */
  404: operations["updateWorld"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. The call takes `application/json`. */
  415: operations["updateWorld"]["responses"][415]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["updateWorld"]["responses"][500]["content"]["application/json"];
}
/** What `exportWorld` takes. */
export interface ExportWorldOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["exportWorld"]["parameters"]["path"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `exportWorld` answers, by status code. */
export interface ExportWorldResponses {
  /** OK. The world. */
  200: operations["exportWorld"]["responses"][200]["content"]["application/json"];
  /** Bad Request. An identifier or a query parameter is malformed. */
  400: operations["exportWorld"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world; the message lists those that exist. */
  404: operations["exportWorld"]["responses"][404]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["exportWorld"]["responses"][500]["content"]["application/json"];
}
/** What `resetWorld` takes. */
export interface ResetWorldOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["resetWorld"]["parameters"]["path"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `resetWorld` answers, by status code. */
export interface ResetWorldResponses {
  /** OK. The world as it was made. */
  200: operations["resetWorld"]["responses"][200]["content"]["application/json"];
  /** Bad Request. An identifier or a query parameter is malformed. */
  400: operations["resetWorld"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world; the message lists those that exist. */
  404: operations["resetWorld"]["responses"][404]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["resetWorld"]["responses"][500]["content"]["application/json"];
}
/** What `readClock` takes. */
export interface ReadClockOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["readClock"]["parameters"]["path"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `readClock` answers, by status code. */
export interface ReadClockResponses {
  /** OK. The clock. */
  200: operations["readClock"]["responses"][200]["content"]["application/json"];
  /** Bad Request. An identifier or a query parameter is malformed. */
  400: operations["readClock"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world; the message lists those that exist. */
  404: operations["readClock"]["responses"][404]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["readClock"]["responses"][500]["content"]["application/json"];
}
/** What `setClock` takes. */
export interface SetClockOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["setClock"]["parameters"]["path"]>;
  /** What changes; at least one member. */
  body: NonNullable<operations["setClock"]["requestBody"]>["content"][keyof NonNullable<operations["setClock"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `setClock` answers, by status code. */
export interface SetClockResponses {
  /** OK. The clock as it is now. */
  200: operations["setClock"]["responses"][200]["content"]["application/json"];
  /** Bad Request. The clock stays as it is. */
  400: operations["setClock"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world; the message lists those that exist. */
  404: operations["setClock"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. The call takes `application/json`. */
  415: operations["setClock"]["responses"][415]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["setClock"]["responses"][500]["content"]["application/json"];
}
/** What `advanceClock` takes. */
export interface AdvanceClockOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["advanceClock"]["parameters"]["path"]>;
  /** How far to go. */
  body: NonNullable<operations["advanceClock"]["requestBody"]>["content"][keyof NonNullable<operations["advanceClock"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `advanceClock` answers, by status code. */
export interface AdvanceClockResponses {
  /** OK. The clock as it is now. */
  200: operations["advanceClock"]["responses"][200]["content"]["application/json"];
  /** Bad Request. The clock stays as it is. */
  400: operations["advanceClock"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world; the message lists those that exist. */
  404: operations["advanceClock"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. The call takes `application/json`. */
  415: operations["advanceClock"]["responses"][415]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["advanceClock"]["responses"][500]["content"]["application/json"];
}
/** What `listMessages` takes. */
export interface ListMessagesOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["listMessages"]["parameters"]["path"]>;
  /** Parameters of the query: `to`. */
  query?: NonNullable<operations["listMessages"]["parameters"]["query"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `listMessages` answers, by status code. */
export interface ListMessagesResponses {
  /** OK. The messages. */
  200: operations["listMessages"]["responses"][200]["content"]["application/json"];
  /** Bad Request. An identifier or a query parameter is malformed. */
  400: operations["listMessages"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world; the message lists those that exist. */
  404: operations["listMessages"]["responses"][404]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["listMessages"]["responses"][500]["content"]["application/json"];
}
/** What `clearInbox` takes. */
export interface ClearInboxOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["clearInbox"]["parameters"]["path"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `clearInbox` answers, by status code. */
export interface ClearInboxResponses {
  /** No Content. The inbox is empty. */
  204: undefined;
  /** Bad Request. An identifier or a query parameter is malformed. */
  400: operations["clearInbox"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world; the message lists those that exist. */
  404: operations["clearInbox"]["responses"][404]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["clearInbox"]["responses"][500]["content"]["application/json"];
}
/** What `readNewestMessage` takes. */
export interface ReadNewestMessageOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["readNewestMessage"]["parameters"]["path"]>;
  /** Parameters of the query: `to`, `kind`, `wait`. */
  query?: NonNullable<operations["readNewestMessage"]["parameters"]["query"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `readNewestMessage` answers, by status code. */
export interface ReadNewestMessageResponses {
  /** OK. The message. */
  200: operations["readNewestMessage"]["responses"][200]["content"]["application/json"];
  /** Bad Request. An identifier or a query parameter is malformed, or the wait is too long. */
  400: operations["readNewestMessage"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world, or no such message, even after the wait. */
  404: operations["readNewestMessage"]["responses"][404]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["readNewestMessage"]["responses"][500]["content"]["application/json"];
}
/** What `listUsers` takes. */
export interface ListUsersOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["listUsers"]["parameters"]["path"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `listUsers` answers, by status code. */
export interface ListUsersResponses {
  /** OK. The users. */
  200: operations["listUsers"]["responses"][200]["content"]["application/json"];
  /** Bad Request. An identifier or a query parameter is malformed. */
  400: operations["listUsers"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world; the message lists those that exist. */
  404: operations["listUsers"]["responses"][404]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["listUsers"]["responses"][500]["content"]["application/json"];
}
/** What `createUser` takes. */
export interface CreateUserOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["createUser"]["parameters"]["path"]>;
  /** The user. */
  body: NonNullable<operations["createUser"]["requestBody"]>["content"][keyof NonNullable<operations["createUser"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `createUser` answers, by status code. */
export interface CreateUserResponses {
  /** Created. The user. */
  201: operations["createUser"]["responses"][201]["content"]["application/json"];
  /** Bad Request. No user is added. */
  400: operations["createUser"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world; the message lists those that exist. */
  404: operations["createUser"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. The call takes `application/json`. */
  415: operations["createUser"]["responses"][415]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["createUser"]["responses"][500]["content"]["application/json"];
}
/** What `readUser` takes. */
export interface ReadUserOptions {
  /** Parameters of the path: `environmentID`, `userID`. */
  path: NonNullable<operations["readUser"]["parameters"]["path"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `readUser` answers, by status code. */
export interface ReadUserResponses {
  /** OK. The user. */
  200: operations["readUser"]["responses"][200]["content"]["application/json"];
  /** Bad Request. An identifier or a query parameter is malformed. */
  400: operations["readUser"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world, or no such user. */
  404: operations["readUser"]["responses"][404]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["readUser"]["responses"][500]["content"]["application/json"];
}
/** What `updateUser` takes. */
export interface UpdateUserOptions {
  /** Parameters of the path: `environmentID`, `userID`. */
  path: NonNullable<operations["updateUser"]["parameters"]["path"]>;
  /** What changes; at least one member. */
  body: NonNullable<operations["updateUser"]["requestBody"]>["content"][keyof NonNullable<operations["updateUser"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `updateUser` answers, by status code. */
export interface UpdateUserResponses {
  /** OK. The user as it is now. */
  200: operations["updateUser"]["responses"][200]["content"]["application/json"];
  /** Bad Request. The user stays as it is. */
  400: operations["updateUser"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world, or no such user. */
  404: operations["updateUser"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. The call takes `application/json`. */
  415: operations["updateUser"]["responses"][415]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["updateUser"]["responses"][500]["content"]["application/json"];
}
/** What `deleteUser` takes. */
export interface DeleteUserOptions {
  /** Parameters of the path: `environmentID`, `userID`. */
  path: NonNullable<operations["deleteUser"]["parameters"]["path"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `deleteUser` answers, by status code. */
export interface DeleteUserResponses {
  /** No Content. The user is gone. */
  204: undefined;
  /** Bad Request. An identifier or a query parameter is malformed. */
  400: operations["deleteUser"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world, or no such user. */
  404: operations["deleteUser"]["responses"][404]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["deleteUser"]["responses"][500]["content"]["application/json"];
}
/** What `listApplications` takes. */
export interface ListApplicationsOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["listApplications"]["parameters"]["path"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `listApplications` answers, by status code. */
export interface ListApplicationsResponses {
  /** OK. The applications. */
  200: operations["listApplications"]["responses"][200]["content"]["application/json"];
  /** Bad Request. An identifier or a query parameter is malformed. */
  400: operations["listApplications"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world; the message lists those that exist. */
  404: operations["listApplications"]["responses"][404]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["listApplications"]["responses"][500]["content"]["application/json"];
}
/** What `createApplication` takes. */
export interface CreateApplicationOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["createApplication"]["parameters"]["path"]>;
  /** The application. */
  body: NonNullable<operations["createApplication"]["requestBody"]>["content"][keyof NonNullable<operations["createApplication"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `createApplication` answers, by status code. */
export interface CreateApplicationResponses {
  /** Created. The application. */
  201: operations["createApplication"]["responses"][201]["content"]["application/json"];
  /** Bad Request. No application is added. */
  400: operations["createApplication"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world; the message lists those that exist. */
  404: operations["createApplication"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. The call takes `application/json`. */
  415: operations["createApplication"]["responses"][415]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["createApplication"]["responses"][500]["content"]["application/json"];
}
/** What `readApplication` takes. */
export interface ReadApplicationOptions {
  /** Parameters of the path: `environmentID`, `applicationID`. */
  path: NonNullable<operations["readApplication"]["parameters"]["path"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `readApplication` answers, by status code. */
export interface ReadApplicationResponses {
  /** OK. The application. */
  200: operations["readApplication"]["responses"][200]["content"]["application/json"];
  /** Bad Request. An identifier or a query parameter is malformed. */
  400: operations["readApplication"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world, or no such application. */
  404: operations["readApplication"]["responses"][404]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["readApplication"]["responses"][500]["content"]["application/json"];
}
/** What `deleteApplication` takes. */
export interface DeleteApplicationOptions {
  /** Parameters of the path: `environmentID`, `applicationID`. */
  path: NonNullable<operations["deleteApplication"]["parameters"]["path"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `deleteApplication` answers, by status code. */
export interface DeleteApplicationResponses {
  /** No Content. The application is gone. */
  204: undefined;
  /** Bad Request. An identifier or a query parameter is malformed. */
  400: operations["deleteApplication"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world, or no such application. */
  404: operations["deleteApplication"]["responses"][404]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["deleteApplication"]["responses"][500]["content"]["application/json"];
}
/** What `updateApplication` takes. */
export interface UpdateApplicationOptions {
  /** Parameters of the path: `environmentID`, `applicationID`. */
  path: NonNullable<operations["updateApplication"]["parameters"]["path"]>;
  /** What changes; at least one member. */
  body: NonNullable<operations["updateApplication"]["requestBody"]>["content"][keyof NonNullable<operations["updateApplication"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `updateApplication` answers, by status code. */
export interface UpdateApplicationResponses {
  /** OK. The application as it is now. */
  200: operations["updateApplication"]["responses"][200]["content"]["application/json"];
  /** Bad Request. The application stays as it is. */
  400: operations["updateApplication"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world, or no such application. */
  404: operations["updateApplication"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. The call takes `application/json`. */
  415: operations["updateApplication"]["responses"][415]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["updateApplication"]["responses"][500]["content"]["application/json"];
}
/** What `issueToken` takes. */
export interface IssueTokenOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["issueToken"]["parameters"]["path"]>;
  /** Who the token is for. */
  body: NonNullable<operations["issueToken"]["requestBody"]>["content"][keyof NonNullable<operations["issueToken"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `issueToken` answers, by status code. */
export interface IssueTokenResponses {
  /** OK. The token. */
  200: operations["issueToken"]["responses"][200]["content"]["application/json"];
  /** Bad Request. No token is issued. */
  400: operations["issueToken"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world, user or application. */
  404: operations["issueToken"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. The call takes `application/json`. */
  415: operations["issueToken"]["responses"][415]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["issueToken"]["responses"][500]["content"]["application/json"];
}
/** What `readJournal` takes. */
export interface ReadJournalOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["readJournal"]["parameters"]["path"]>;
  /** Parameters of the query: `since`, `operationId`, `limit`. */
  query?: NonNullable<operations["readJournal"]["parameters"]["query"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `readJournal` answers, by status code. */
export interface ReadJournalResponses {
  /** OK. The entries. */
  200: operations["readJournal"]["responses"][200]["content"]["application/json"];
  /** Bad Request. An identifier or a query parameter is malformed. */
  400: operations["readJournal"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world; the message lists those that exist. */
  404: operations["readJournal"]["responses"][404]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["readJournal"]["responses"][500]["content"]["application/json"];
}
/** What `clearJournal` takes. */
export interface ClearJournalOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["clearJournal"]["parameters"]["path"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `clearJournal` answers, by status code. */
export interface ClearJournalResponses {
  /** No Content. The journal is empty. */
  204: undefined;
  /** Bad Request. An identifier or a query parameter is malformed. */
  400: operations["clearJournal"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world; the message lists those that exist. */
  404: operations["clearJournal"]["responses"][404]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["clearJournal"]["responses"][500]["content"]["application/json"];
}
/** What `readCall` takes. */
export interface ReadCallOptions {
  /** Parameters of the path: `environmentID`, `entryID`. */
  path: NonNullable<operations["readCall"]["parameters"]["path"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `readCall` answers, by status code. */
export interface ReadCallResponses {
  /** OK. The call. */
  200: operations["readCall"]["responses"][200]["content"]["application/json"];
  /** Bad Request. An identifier or a query parameter is malformed. */
  400: operations["readCall"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such entry, or no such world. */
  404: operations["readCall"]["responses"][404]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["readCall"]["responses"][500]["content"]["application/json"];
}
/** What `listSnapshots` takes. */
export interface ListSnapshotsOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["listSnapshots"]["parameters"]["path"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `listSnapshots` answers, by status code. */
export interface ListSnapshotsResponses {
  /** OK. The snapshots. */
  200: operations["listSnapshots"]["responses"][200]["content"]["application/json"];
  /** Bad Request. An identifier or a query parameter is malformed. */
  400: operations["listSnapshots"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world; the message lists those that exist. */
  404: operations["listSnapshots"]["responses"][404]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["listSnapshots"]["responses"][500]["content"]["application/json"];
}
/** What `createSnapshot` takes. */
export interface CreateSnapshotOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["createSnapshot"]["parameters"]["path"]>;
  /** A name for people; may be left out, and the Content-Type with it. */
  body?: NonNullable<operations["createSnapshot"]["requestBody"]>["content"][keyof NonNullable<operations["createSnapshot"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `createSnapshot` answers, by status code. */
export interface CreateSnapshotResponses {
  /** Created. The snapshot. */
  201: operations["createSnapshot"]["responses"][201]["content"]["application/json"];
  /** Bad Request. Nothing is saved. */
  400: operations["createSnapshot"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world; the message lists those that exist. */
  404: operations["createSnapshot"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. The call takes `application/json`. */
  415: operations["createSnapshot"]["responses"][415]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["createSnapshot"]["responses"][500]["content"]["application/json"];
}
/** What `deleteSnapshot` takes. */
export interface DeleteSnapshotOptions {
  /** Parameters of the path: `environmentID`, `snapshotID`. */
  path: NonNullable<operations["deleteSnapshot"]["parameters"]["path"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `deleteSnapshot` answers, by status code. */
export interface DeleteSnapshotResponses {
  /** No Content. The snapshot is gone. */
  204: undefined;
  /** Bad Request. An identifier or a query parameter is malformed. */
  400: operations["deleteSnapshot"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world, or no such snapshot. */
  404: operations["deleteSnapshot"]["responses"][404]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["deleteSnapshot"]["responses"][500]["content"]["application/json"];
}
/** What `restoreSnapshot` takes. */
export interface RestoreSnapshotOptions {
  /** Parameters of the path: `environmentID`, `snapshotID`. */
  path: NonNullable<operations["restoreSnapshot"]["parameters"]["path"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `restoreSnapshot` answers, by status code. */
export interface RestoreSnapshotResponses {
  /** OK. The world as it was saved. */
  200: operations["restoreSnapshot"]["responses"][200]["content"]["application/json"];
  /** Bad Request. An identifier or a query parameter is malformed. */
  400: operations["restoreSnapshot"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world, or no such snapshot. */
  404: operations["restoreSnapshot"]["responses"][404]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["restoreSnapshot"]["responses"][500]["content"]["application/json"];
}
/** What `forkSnapshot` takes. */
export interface ForkSnapshotOptions {
  /** Parameters of the path: `environmentID`, `snapshotID`. */
  path: NonNullable<operations["forkSnapshot"]["parameters"]["path"]>;
  /** The identifier of the new world; may be left out, and the Content-Type with it. */
  body?: NonNullable<operations["forkSnapshot"]["requestBody"]>["content"][keyof NonNullable<operations["forkSnapshot"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `forkSnapshot` answers, by status code. */
export interface ForkSnapshotResponses {
  /** Created. The new world. */
  201: operations["forkSnapshot"]["responses"][201]["content"]["application/json"];
  /** Bad Request. No world is made. */
  400: operations["forkSnapshot"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world, or no such snapshot. */
  404: operations["forkSnapshot"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. The call takes `application/json`. */
  415: operations["forkSnapshot"]["responses"][415]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["forkSnapshot"]["responses"][500]["content"]["application/json"];
}
/** What `readFaults` takes. */
export interface ReadFaultsOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["readFaults"]["parameters"]["path"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `readFaults` answers, by status code. */
export interface ReadFaultsResponses {
  /** OK. The faults. */
  200: operations["readFaults"]["responses"][200]["content"]["application/json"];
  /** Bad Request. An identifier or a query parameter is malformed. */
  400: operations["readFaults"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world; the message lists those that exist. */
  404: operations["readFaults"]["responses"][404]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["readFaults"]["responses"][500]["content"]["application/json"];
}
/** What `setFaults` takes. */
export interface SetFaultsOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["setFaults"]["parameters"]["path"]>;
  /** All faults; an empty list ends them. */
  body: NonNullable<operations["setFaults"]["requestBody"]>["content"][keyof NonNullable<operations["setFaults"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `setFaults` answers, by status code. */
export interface SetFaultsResponses {
  /** OK. The faults as they are now. */
  200: operations["setFaults"]["responses"][200]["content"]["application/json"];
  /** Bad Request. The faults stay as they are. */
  400: operations["setFaults"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world; the message lists those that exist. */
  404: operations["setFaults"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. The call takes `application/json`. */
  415: operations["setFaults"]["responses"][415]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["setFaults"]["responses"][500]["content"]["application/json"];
}
/** What `clearFaults` takes. */
export interface ClearFaultsOptions {
  /** Parameters of the path: `environmentID`. */
  path: NonNullable<operations["clearFaults"]["parameters"]["path"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `clearFaults` answers, by status code. */
export interface ClearFaultsResponses {
  /** No Content. There are no faults. */
  204: undefined;
  /** Bad Request. An identifier or a query parameter is malformed. */
  400: operations["clearFaults"]["responses"][400]["content"]["application/json"];
  /** Not Found. There is no such world; the message lists those that exist. */
  404: operations["clearFaults"]["responses"][404]["content"]["application/json"];
  /** Internal Server Error. The mock itself failed; its log says why. */
  500: operations["clearFaults"]["responses"][500]["content"]["application/json"];
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
   * List the worlds.
   *
   * Returns every world, the default one first. The mock holds 1,000 worlds at most.
   *
   * Responses:
   * - 200: OK. The worlds.
   * - 400: Bad Request. The `Prefer` header asks for an answer that does not exist.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `GET /worlds`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/list-worlds/
   */
  listWorlds(...options: CallArguments<ListWorldsOptions, Settings, Given>): Promise<ResultOf<ListWorldsResponses, Message>>;
  /**
   * Create a world.
   *
   * Makes a world of the personas, of the given users, or of both. Whatever is left out is as in the default world, which makes a call without a body a fresh copy of it under an identifier of its own. The mock holds 1,000 worlds at most, and a world 5,000 users.
   *
   * Body:
   * What a world begins with.
   *
   * Options:
   * - `body.environmentID`: Identifier of the new environment; made up unless given.
   * - `body.scenario`: Name of a world that the mock was given with `--seed`. The new world begins as it says, but for the members beside this one and with an identifier of its own.
   * - `body.name`: A name for people.
   * - `body.saved`: The state of a world as the mock keeps it; its content may change with the version. Where a world is made of it, it takes the place of every other member but `environmentID`, `name` and `directoryClientID`.
   * - `body.clock`: What is to change about a clock.
   * - `body.users`: Users beside the personas, or instead of them.
   * - `body.personas`: Whether the personas of the default world are made.
   * - `body.applications`: The applications of the world; the worker application and the sample application of the default world unless given.
   * - `body.policy`: A password policy as it is written. A rule that is left out, or `null`, is not enforced. A fraction is cut off. Read-only members are ignored, so a policy may be sent back as it was read.
   * - `body.faults`: Failures on purpose that the world begins with; a reset sets them again.
   * - `body.directoryClientID`: Client identifier of the Directory account, without a colon; `sandbox-directory-` and the identifier of the environment unless given.
   *
   * Responses:
   * - 201: Created. The world, ready to be used.
   * - 400: Bad Request. No world is made.
   * - 415: Unsupported Media Type. The call takes `application/json`.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `POST /worlds`, `application/json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/create-world/
   */
  createWorld(...options: CallArguments<CreateWorldOptions, Settings, Given>): Promise<ResultOf<CreateWorldResponses, Message>>;
  /**
   * Read a world.
   *
   * Returns one world: its clock, its sizes, its applications, and where its APIs are.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   *
   * Responses:
   * - 200: OK. The world.
   * - 400: Bad Request. An identifier or a query parameter is malformed.
   * - 404: Not Found. There is no such world; the message lists those that exist.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `GET /worlds/{environmentID}`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/read-world/
   */
  readWorld(...options: CallArguments<ReadWorldOptions, Settings, Given>): Promise<ResultOf<ReadWorldResponses, Message>>;
  /**
   * Delete a world.
   *
   * Removes a world with everything in it, snapshots included. Tokens of the world stop working.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   *
   * Responses:
   * - 204: No Content. The world is gone.
   * - 400: Bad Request. An identifier or a query parameter is malformed.
   * - 404: Not Found. There is no such world; the message lists those that exist.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `DELETE /worlds/{environmentID}`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/delete-world/
   */
  deleteWorld(...options: CallArguments<DeleteWorldOptions, Settings, Given>): Promise<ResultOf<DeleteWorldResponses, Message>>;
  /**
   * Make or replace a world.
   *
   * Makes a world of the input, as `POST /worlds` does, or replaces the world that is there. Sending the same request twice gives the same world. A replaced world keeps its snapshots, and tokens of its workers stay valid; its journal starts again, and tokens of users end.
   *
   * Body:
   * What a world begins with.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   * - `body.environmentID`: Identifier of the new environment; made up unless given.
   * - `body.scenario`: Name of a world that the mock was given with `--seed`. The new world begins as it says, but for the members beside this one and with an identifier of its own.
   * - `body.name`: A name for people.
   * - `body.saved`: The state of a world as the mock keeps it; its content may change with the version. Where a world is made of it, it takes the place of every other member but `environmentID`, `name` and `directoryClientID`.
   * - `body.clock`: What is to change about a clock.
   * - `body.users`: Users beside the personas, or instead of them.
   * - `body.personas`: Whether the personas of the default world are made.
   * - `body.applications`: The applications of the world; the worker application and the sample application of the default world unless given.
   * - `body.policy`: A password policy as it is written. A rule that is left out, or `null`, is not enforced. A fraction is cut off. Read-only members are ignored, so a policy may be sent back as it was read.
   * - `body.faults`: Failures on purpose that the world begins with; a reset sets them again.
   * - `body.directoryClientID`: Client identifier of the Directory account, without a colon; `sandbox-directory-` and the identifier of the environment unless given.
   *
   * Responses:
   * - 200: OK. The world that replaced the former one.
   * - 201: Created. There was no such world; now there is.
   * - 400: Bad Request. A world that is there stays as it is.
   * - 415: Unsupported Media Type. The call takes `application/json`.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `PUT /worlds/{environmentID}`, `application/json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/set-world/
   */
  setWorld(...options: CallArguments<SetWorldOptions, Settings, Given>): Promise<ResultOf<SetWorldResponses, Message>>;
  /**
   * Update a world.
   *
   * Changes what the world is made of, and the world with it: a list takes the place of the former one as a whole, and what is left out stays. A reset goes back to the world as it was changed. Users that are not mentioned keep their state, and tokens stay good.
   *
   * Body:
   * What is to change about a world. A member replaces what the world was made of, a list as a whole; what is left out stays as it is.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   * - `body.name`: A name for people; null takes it away.
   * - `body.clock`: What is to change about a clock.
   * - `body.applications`: All applications of the world from now on.
   * - `body.users`: Users beside the personas, or instead of them; all users of the world are made anew.
   * - `body.personas`: Whether there are the personas of the default world; all users of the world are made anew.
   * - `body.policy`: A password policy as it is written. A rule that is left out, or `null`, is not enforced. A fraction is cut off. Read-only members are ignored, so a policy may be sent back as it was read.
   *
   * Responses:
   * - 200: OK. The world as it is now.
   * - 400: Bad Request. The world stays as it is.
   * - 404: Not Found. There is no such world; the message lists those that exist.
   * - 415: Unsupported Media Type. The call takes `application/json`.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `PATCH /worlds/{environmentID}`, `application/json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/update-world/
   */
  updateWorld(...options: CallArguments<UpdateWorldOptions, Settings, Given>): Promise<ResultOf<UpdateWorldResponses, Message>>;
  /**
   * Export a world.
   *
   * Returns the whole state of the world with its snapshots, to be kept in a file. Send it to `POST /worlds` or `PUT /worlds/{environmentID}`, here or on another mock, to have the same world again. Passwords and secrets are in it as salted hashes. The inbox, the journal and the signing key of the mock are not, so that access tokens end.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   *
   * Responses:
   * - 200: OK. The world.
   * - 400: Bad Request. An identifier or a query parameter is malformed.
   * - 404: Not Found. There is no such world; the message lists those that exist.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `GET /worlds/{environmentID}/export`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/export-world/
   */
  exportWorld(...options: CallArguments<ExportWorldOptions, Settings, Given>): Promise<ResultOf<ExportWorldResponses, Message>>;
  /**
   * Reset a world.
   *
   * Takes a world back to its beginning: users, passwords, policies and clock are as they were made, and inbox and journal are empty. Tokens of users stop working; those of its worker applications stay good.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   *
   * Responses:
   * - 200: OK. The world as it was made.
   * - 400: Bad Request. An identifier or a query parameter is malformed.
   * - 404: Not Found. There is no such world; the message lists those that exist.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `POST /worlds/{environmentID}/reset`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/reset-world/
   */
  resetWorld(...options: CallArguments<ResetWorldOptions, Settings, Given>): Promise<ResultOf<ResetWorldResponses, Message>>;
  /**
   * Read the clock.
   *
   * Returns the time that the world lives in.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   *
   * Responses:
   * - 200: OK. The clock.
   * - 400: Bad Request. An identifier or a query parameter is malformed.
   * - 404: Not Found. There is no such world; the message lists those that exist.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `GET /worlds/{environmentID}/clock`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/read-clock/
   */
  readClock(...options: CallArguments<ReadClockOptions, Settings, Given>): Promise<ResultOf<ReadClockResponses, Message>>;
  /**
   * Set the clock.
   *
   * Moves the clock to a moment, in either direction, or stops it or lets it run. A clock that runs goes at the speed of real time.
   *
   * Body:
   * What is to change about a clock.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   * - `body.now`: The moment it is to be in the world.
   * - `body.frozen`: Whether time is to stand still.
   *
   * Responses:
   * - 200: OK. The clock as it is now.
   * - 400: Bad Request. The clock stays as it is.
   * - 404: Not Found. There is no such world; the message lists those that exist.
   * - 415: Unsupported Media Type. The call takes `application/json`.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `PUT /worlds/{environmentID}/clock`, `application/json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/set-clock/
   */
  setClock(...options: CallArguments<SetClockOptions, Settings, Given>): Promise<ResultOf<SetClockResponses, Message>>;
  /**
   * Advance the clock.
   *
   * Moves the clock forward, frozen or not. Locks, codes, flows and passwords whose time has come are over in the next call.
   *
   * Body:
   * A step forward in time.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   * - `body.by`: Duration as in ISO 8601: weeks, or days, hours, minutes and seconds. Years and months are not taken, as their lengths differ.
   *
   * Responses:
   * - 200: OK. The clock as it is now.
   * - 400: Bad Request. The clock stays as it is.
   * - 404: Not Found. There is no such world; the message lists those that exist.
   * - 415: Unsupported Media Type. The call takes `application/json`.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `POST /worlds/{environmentID}/clock/advance`, `application/json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/advance-clock/
   */
  advanceClock(...options: CallArguments<AdvanceClockOptions, Settings, Given>): Promise<ResultOf<AdvanceClockResponses, Message>>;
  /**
   * List the messages.
   *
   * Returns the mails of the inbox, oldest first. The inbox keeps the newest 500.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   * - `query.to`: Address or phone number of the recipient; without it mails to everyone count.
   *
   * Responses:
   * - 200: OK. The messages.
   * - 400: Bad Request. An identifier or a query parameter is malformed.
   * - 404: Not Found. There is no such world; the message lists those that exist.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `GET /worlds/{environmentID}/inbox`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/list-messages/
   */
  listMessages(...options: CallArguments<ListMessagesOptions, Settings, Given>): Promise<ResultOf<ListMessagesResponses, Message>>;
  /**
   * Clear the inbox.
   *
   * Removes every mail. Codes and links that were mailed stay valid.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   *
   * Responses:
   * - 204: No Content. The inbox is empty.
   * - 400: Bad Request. An identifier or a query parameter is malformed.
   * - 404: Not Found. There is no such world; the message lists those that exist.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `DELETE /worlds/{environmentID}/inbox`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/clear-inbox/
   */
  clearInbox(...options: CallArguments<ClearInboxOptions, Settings, Given>): Promise<ResultOf<ClearInboxResponses, Message>>;
  /**
   * Read the newest message.
   *
   * Returns the mail that was sent last. The inbox keeps the newest 500. With `wait`, a request that finds none waits for one, so that a test needs no polling.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   * - `query.to`: Address or phone number of the recipient; without it mails to everyone count.
   * - `query.kind`: Kind of the mail; without it every kind counts.
   * - `query.wait`: How long to wait for such a mail when there is none yet, in real time: an ISO 8601 duration of at most `PT30S`. Without it the answer comes at once.
   *
   * Responses:
   * - 200: OK. The message.
   * - 400: Bad Request. An identifier or a query parameter is malformed, or the wait is too long.
   * - 404: Not Found. There is no such world, or no such message, even after the wait.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `GET /worlds/{environmentID}/inbox/newest`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/read-newest-message/
   */
  readNewestMessage(...options: CallArguments<ReadNewestMessageOptions, Settings, Given>): Promise<ResultOf<ReadNewestMessageResponses, Message>>;
  /**
   * List the users.
   *
   * Returns every user of the world, at most 5,000, those of the Directory included.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   *
   * Responses:
   * - 200: OK. The users.
   * - 400: Bad Request. An identifier or a query parameter is malformed.
   * - 404: Not Found. There is no such world; the message lists those that exist.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `GET /worlds/{environmentID}/users`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/list-users/
   */
  listUsers(...options: CallArguments<ListUsersOptions, Settings, Given>): Promise<ResultOf<ListUsersResponses, Message>>;
  /**
   * Create a user.
   *
   * Adds a user of the platform, with any state that a password can be in. A persona lends its state. The password is not held against the policy. A world holds 5,000 users at most.
   *
   * Body:
   * A user to be made.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   * - `body.id`: Identifier of the user; made up unless given.
   * - `body.api`: The API that the user belongs to. A user of the Directory takes neither `persona` nor `accountLocked`, `mfaDevices`, `identityProvider` and `gateway`.
   * - `body.administrator`: Whether the user administers the Directory, so that no confirmation token resets the password; for users of the Directory only.
   * - `body.persona`: A user of the default world that stands for one state.
   * - `body.username`: Name to sign on with, unique in the world; needed unless `persona` is given.
   * - `body.email`: Address that codes and links go to; one below example.com unless given.
   * - `body.description`: What the user is for; for people only.
   * - `body.name`: Name of a person.
   * - `body.enabled`: Whether the user may sign on at all; true unless given.
   * - `body.accountLocked`: Whether an administrator has locked the account.
   * - `body.mfaDevices`: Devices of the second factor. With one or more, the user is asked for a passcode after the password.
   * - `body.identityProvider`: Who checks the password. A type other than `PING_ONE` needs `id`, and rules out every self-service password action.
   * - `body.gateway`: The LDAP gateway that is to hold the password of a user; an empty object is none.
   * - `body.password`: A password with its state. It is not held against the policy.
   *
   * Responses:
   * - 201: Created. The user.
   * - 400: Bad Request. No user is added.
   * - 404: Not Found. There is no such world; the message lists those that exist.
   * - 415: Unsupported Media Type. The call takes `application/json`.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `POST /worlds/{environmentID}/users`, `application/json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/create-user/
   */
  createUser(...options: CallArguments<CreateUserOptions, Settings, Given>): Promise<ResultOf<CreateUserResponses, Message>>;
  /**
   * Read a user.
   *
   * Returns one user with the state of the password, never the password itself.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   * - `path.userID`: Identifier of the user.
   *
   * Responses:
   * - 200: OK. The user.
   * - 400: Bad Request. An identifier or a query parameter is malformed.
   * - 404: Not Found. There is no such world, or no such user.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `GET /worlds/{environmentID}/users/{userID}`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/read-user/
   */
  readUser(...options: CallArguments<ReadUserOptions, Settings, Given>): Promise<ResultOf<ReadUserResponses, Message>>;
  /**
   * Update a user.
   *
   * Changes what is given and leaves the rest. The password is not held against the policy, and no mail is sent.
   *
   * Body:
   * What is to change about a user.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   * - `path.userID`: Identifier of the user.
   * - `body.username`: Name to sign on with, unique in the world.
   * - `body.email`: Address that codes and links go to; null takes it away.
   * - `body.name`: What is to change about the name of a person.
   * - `body.enabled`: Whether the user may sign on at all.
   * - `body.accountLocked`: Whether an administrator has locked the account; not for users of the Directory.
   * - `body.administrator`: Whether the user administers the Directory, so that no confirmation token resets the password; for users of the Directory only.
   * - `body.mfaDevices`: All devices of the second factor from now on. With one or more, the user is asked for a passcode after the password; with none, no more. Not for users of the Directory.
   * - `body.identityProvider`: Who checks the password. A type other than `PING_ONE` needs `id`, and rules out every self-service password action.
   * - `body.gateway`: The LDAP gateway that is to hold the password of a user; an empty object is none.
   * - `body.password`: A password with its state. It is not held against the policy.
   *
   * Responses:
   * - 200: OK. The user as it is now.
   * - 400: Bad Request. The user stays as it is.
   * - 404: Not Found. There is no such world, or no such user.
   * - 415: Unsupported Media Type. The call takes `application/json`.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `PATCH /worlds/{environmentID}/users/{userID}`, `application/json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/update-user/
   */
  updateUser(...options: CallArguments<UpdateUserOptions, Settings, Given>): Promise<ResultOf<UpdateUserResponses, Message>>;
  /**
   * Delete a user.
   *
   * Removes a user of either API. The user's sign-ons in progress, codes and refresh tokens end, and the user's access tokens find nobody.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   * - `path.userID`: Identifier of the user.
   *
   * Responses:
   * - 204: No Content. The user is gone.
   * - 400: Bad Request. An identifier or a query parameter is malformed.
   * - 404: Not Found. There is no such world, or no such user.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `DELETE /worlds/{environmentID}/users/{userID}`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/delete-user/
   */
  deleteUser(...options: CallArguments<DeleteUserOptions, Settings, Given>): Promise<ResultOf<DeleteUserResponses, Message>>;
  /**
   * List the applications.
   *
   * Returns every application of the world, at most 100, without their secrets.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   *
   * Responses:
   * - 200: OK. The applications.
   * - 400: Bad Request. An identifier or a query parameter is malformed.
   * - 404: Not Found. There is no such world; the message lists those that exist.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `GET /worlds/{environmentID}/applications`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/list-applications/
   */
  listApplications(...options: CallArguments<ListApplicationsOptions, Settings, Given>): Promise<ResultOf<ListApplicationsResponses, Message>>;
  /**
   * Create an application.
   *
   * Adds an application, with PingOne's names and values; only `type` is needed. It is gone after a reset of the world, unlike those that the world was made with. A world holds 100 applications at most.
   *
   * Body:
   * An application to be made, with PingOne's names and values. Unless given, `tokenEndpointAuthMethod` is `NONE` for a single-page or native application and `CLIENT_SECRET_BASIC` for the others, `pkceEnforcement` and `parRequirement` are `OPTIONAL`, and every origin is allowed.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   * - `body.id`: Client identifier, any printable ASCII text, unique in the world; made up unless given.
   * - `body.name`: Name for people; the identifier unless given.
   * - `body.type`: Kind of the application; decides what is left out of its settings.
   * - `body.secret`: Client secret, for an application that authenticates; `sandbox-application-secret` unless given.
   * - `body.redirectUris`: Addresses that a sign-on may return to, absolute and without a fragment; none unless given. At a native application, an address on this machine fits with any port.
   * - `body.allowWildcardInRedirectUris`: Whether a redirect URI may have one `*` in its path or query, which stands for any text; false unless given.
   * - `body.postLogoutRedirectUris`: Addresses that a sign-off may return to, absolute and without a fragment; none unless given.
   * - `body.loginPageUrl`: Page that users sign on at; that of the mock unless given.
   * - `body.grantTypes`: Grants that the application may use. Unless given, `CLIENT_CREDENTIALS` for a worker; `AUTHORIZATION_CODE` and `REFRESH_TOKEN` for the others, with `IMPLICIT` where `responseTypes` has more than `CODE`.
   * - `body.responseTypes`: Parts of `response_type` that the application may ask for. Unless given, `CODE` with the grant `AUTHORIZATION_CODE`, and `ID_TOKEN` with `IMPLICIT`.
   * - `body.tokenEndpointAuthMethod`: How the application authenticates; no other way is accepted.
   * - `body.pkceEnforcement`: Whether a sign-on needs PKCE, by any method or by `S256`.
   * - `body.idpSignoff`: Whether an ID token alone signs its user off; false unless given.
   * - `body.parRequirement`: Whether a sign-on needs a pushed authorization request.
   * - `body.parTimeout`: Seconds for which a pushed request is kept; 60 unless given.
   * - `body.corsSettings`: The origins whose pages may read the answers of `/as/authorize`, `/as/resume`, `/as/signoff` and `/as/token` for the application. Which requests count as those of an application is inferred.
   * - `body.scopes`: Scopes that the application may ask for; all that the mock knows unless given.
   *
   * Responses:
   * - 201: Created. The application.
   * - 400: Bad Request. No application is added.
   * - 404: Not Found. There is no such world; the message lists those that exist.
   * - 415: Unsupported Media Type. The call takes `application/json`.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `POST /worlds/{environmentID}/applications`, `application/json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/create-application/
   */
  createApplication(...options: CallArguments<CreateApplicationOptions, Settings, Given>): Promise<ResultOf<CreateApplicationResponses, Message>>;
  /**
   * Read an application.
   *
   * Returns one application, without its secret.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   * - `path.applicationID`: Client identifier of the application.
   *
   * Responses:
   * - 200: OK. The application.
   * - 400: Bad Request. An identifier or a query parameter is malformed.
   * - 404: Not Found. There is no such world, or no such application.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `GET /worlds/{environmentID}/applications/{applicationID}`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/read-application/
   */
  readApplication(...options: CallArguments<ReadApplicationOptions, Settings, Given>): Promise<ResultOf<ReadApplicationResponses, Message>>;
  /**
   * Delete an application.
   *
   * Removes an application. Its flows and codes come to nothing, and its worker tokens stop working.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   * - `path.applicationID`: Client identifier of the application.
   *
   * Responses:
   * - 204: No Content. The application is gone.
   * - 400: Bad Request. An identifier or a query parameter is malformed.
   * - 404: Not Found. There is no such world, or no such application.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `DELETE /worlds/{environmentID}/applications/{applicationID}`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/delete-application/
   */
  deleteApplication(...options: CallArguments<DeleteApplicationOptions, Settings, Given>): Promise<ResultOf<DeleteApplicationResponses, Message>>;
  /**
   * Update an application.
   *
   * Changes what is given and leaves the rest; a list is replaced as a whole. Tokens that were issued before stay good.
   *
   * Body:
   * What is to change about an application; its identifier and type stay.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   * - `path.applicationID`: Client identifier of the application.
   * - `body.name`: Name for people.
   * - `body.secret`: The new client secret, for an application that authenticates.
   * - `body.redirectUris`: Addresses that a sign-on may return to, absolute and without a fragment. The list replaces the former one.
   * - `body.allowWildcardInRedirectUris`: Whether a redirect URI may have one `*` in its path or query, which stands for any text.
   * - `body.postLogoutRedirectUris`: Addresses that a sign-off may return to, absolute and without a fragment. The list replaces the former one.
   * - `body.loginPageUrl`: Page that users sign on at; null leaves that of the mock.
   * - `body.grantTypes`: Grants that the application may use. The list replaces the former one.
   * - `body.responseTypes`: Parts of `response_type` that the application may ask for. The list replaces the former one.
   * - `body.tokenEndpointAuthMethod`: How the application authenticates; no other way is accepted.
   * - `body.pkceEnforcement`: Whether a sign-on needs PKCE, by any method or by `S256`.
   * - `body.idpSignoff`: Whether an ID token alone signs its user off.
   * - `body.parRequirement`: Whether a sign-on needs a pushed authorization request.
   * - `body.parTimeout`: Seconds for which a pushed request is kept.
   * - `body.corsSettings`: The origins whose pages may read the answers about the sign-on, in place of the former ones; null allows every origin.
   * - `body.scopes`: Scopes that the application may ask for. The list replaces the former one.
   *
   * Responses:
   * - 200: OK. The application as it is now.
   * - 400: Bad Request. The application stays as it is.
   * - 404: Not Found. There is no such world, or no such application.
   * - 415: Unsupported Media Type. The call takes `application/json`.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `PATCH /worlds/{environmentID}/applications/{applicationID}`, `application/json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/update-application/
   */
  updateApplication(...options: CallArguments<UpdateApplicationOptions, Settings, Given>): Promise<ResultOf<UpdateApplicationResponses, Message>>;
  /**
   * Issue an access token.
   *
   * Issues a token without a sign-on: for a user when `userID` is given, for the worker application otherwise. It works on the other APIs of the mock like any other token.
   *
   * Body:
   * Who a token is for.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   * - `body.userID`: The user that the token acts for; without it the token is of the worker.
   * - `body.clientID`: The application that the token is issued to; one of the world's unless given.
   * - `body.scopes`: Scopes of the token; those of the application unless given.
   *
   * Responses:
   * - 200: OK. The token.
   * - 400: Bad Request. No token is issued.
   * - 404: Not Found. There is no such world, user or application.
   * - 415: Unsupported Media Type. The call takes `application/json`.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `POST /worlds/{environmentID}/tokens`, `application/json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/issue-token/
   */
  issueToken(...options: CallArguments<IssueTokenOptions, Settings, Given>): Promise<ResultOf<IssueTokenResponses, Message>>;
  /**
   * Read the journal.
   *
   * Returns the calls that the world has answered, oldest first, each with the rule that decided it and the audit events that it caused. The journal keeps the newest 1,000 entries. Passwords, codes, tokens and secrets are never in it.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   * - `query.since`: Identifier of an entry; only newer ones are returned.
   * - `query.operationId`: Name of an action; only its calls are returned.
   * - `query.limit`: Most entries to return, the newest of them; 1,000 unless given.
   *
   * Responses:
   * - 200: OK. The entries.
   * - 400: Bad Request. An identifier or a query parameter is malformed.
   * - 404: Not Found. There is no such world; the message lists those that exist.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `GET /worlds/{environmentID}/journal`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/read-journal/
   */
  readJournal(...options: CallArguments<ReadJournalOptions, Settings, Given>): Promise<ResultOf<ReadJournalResponses, Message>>;
  /**
   * Clear the journal.
   *
   * Removes every entry. Identifiers of entries are not used again.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   *
   * Responses:
   * - 204: No Content. The journal is empty.
   * - 400: Bad Request. An identifier or a query parameter is malformed.
   * - 404: Not Found. There is no such world; the message lists those that exist.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `DELETE /worlds/{environmentID}/journal`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/clear-journal/
   */
  clearJournal(...options: CallArguments<ClearJournalOptions, Settings, Given>): Promise<ResultOf<ClearJournalResponses, Message>>;
  /**
   * Read a call.
   *
   * Returns an entry of the journal with the headers and bodies of its request and response. The contract says what is a secret; `***` stands in its place, and in place of what the contract does not know.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   * - `path.entryID`: Number of the entry in the journal.
   *
   * Responses:
   * - 200: OK. The call.
   * - 400: Bad Request. An identifier or a query parameter is malformed.
   * - 404: Not Found. There is no such entry, or no such world.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `GET /worlds/{environmentID}/journal/{entryID}`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/read-call/
   */
  readCall(...options: CallArguments<ReadCallOptions, Settings, Given>): Promise<ResultOf<ReadCallResponses, Message>>;
  /**
   * List the snapshots.
   *
   * Returns the snapshots of the world, oldest first; there are 32 at most.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   *
   * Responses:
   * - 200: OK. The snapshots.
   * - 400: Bad Request. An identifier or a query parameter is malformed.
   * - 404: Not Found. There is no such world; the message lists those that exist.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `GET /worlds/{environmentID}/snapshots`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/list-snapshots/
   */
  listSnapshots(...options: CallArguments<ListSnapshotsOptions, Settings, Given>): Promise<ResultOf<ListSnapshotsResponses, Message>>;
  /**
   * Create a snapshot.
   *
   * Saves the whole state of the world, clock included. A world holds 32 snapshots at most.
   *
   * Body:
   * A snapshot to be made.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   * - `body.name`: A name for people.
   *
   * Responses:
   * - 201: Created. The snapshot.
   * - 400: Bad Request. Nothing is saved.
   * - 404: Not Found. There is no such world; the message lists those that exist.
   * - 415: Unsupported Media Type. The call takes `application/json`.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `POST /worlds/{environmentID}/snapshots`, `application/json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/create-snapshot/
   */
  createSnapshot(...options: CallArguments<CreateSnapshotOptions, Settings, Given>): Promise<ResultOf<CreateSnapshotResponses, Message>>;
  /**
   * Delete a snapshot.
   *
   * Removes a snapshot. Worlds that were made of it stay.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   * - `path.snapshotID`: Identifier of the snapshot.
   *
   * Responses:
   * - 204: No Content. The snapshot is gone.
   * - 400: Bad Request. An identifier or a query parameter is malformed.
   * - 404: Not Found. There is no such world, or no such snapshot.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `DELETE /worlds/{environmentID}/snapshots/{snapshotID}`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/delete-snapshot/
   */
  deleteSnapshot(...options: CallArguments<DeleteSnapshotOptions, Settings, Given>): Promise<ResultOf<DeleteSnapshotResponses, Message>>;
  /**
   * Restore a snapshot.
   *
   * Takes the world back to the snapshot, which stays and can be restored again.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   * - `path.snapshotID`: Identifier of the snapshot.
   *
   * Responses:
   * - 200: OK. The world as it was saved.
   * - 400: Bad Request. An identifier or a query parameter is malformed.
   * - 404: Not Found. There is no such world, or no such snapshot.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `POST /worlds/{environmentID}/snapshots/{snapshotID}/restore`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/restore-snapshot/
   */
  restoreSnapshot(...options: CallArguments<RestoreSnapshotOptions, Settings, Given>): Promise<ResultOf<RestoreSnapshotResponses, Message>>;
  /**
   * Fork a snapshot.
   *
   * Makes a new world of the snapshot and leaves the old one alone. The mock holds 1,000 worlds at most.
   *
   * Body:
   * A world to be made of a snapshot.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   * - `path.snapshotID`: Identifier of the snapshot.
   * - `body.environmentID`: Identifier of the new environment; made up unless given.
   *
   * Responses:
   * - 201: Created. The new world.
   * - 400: Bad Request. No world is made.
   * - 404: Not Found. There is no such world, or no such snapshot.
   * - 415: Unsupported Media Type. The call takes `application/json`.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `POST /worlds/{environmentID}/snapshots/{snapshotID}/fork`, `application/json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/fork-snapshot/
   */
  forkSnapshot(...options: CallArguments<ForkSnapshotOptions, Settings, Given>): Promise<ResultOf<ForkSnapshotResponses, Message>>;
  /**
   * Read the faults.
   *
   * Returns the failures on purpose, with how often each is still to come.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   *
   * Responses:
   * - 200: OK. The faults.
   * - 400: Bad Request. An identifier or a query parameter is malformed.
   * - 404: Not Found. There is no such world; the message lists those that exist.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `GET /worlds/{environmentID}/faults`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/read-faults/
   */
  readFaults(...options: CallArguments<ReadFaultsOptions, Settings, Given>): Promise<ResultOf<ReadFaultsResponses, Message>>;
  /**
   * Set the faults.
   *
   * Replaces all failures on purpose; of those that fit a call, the first latency and the first other one are used. To fail one request only, send it with the header `X-Mock-Fault: <kind>` instead, for example `X-Mock-Fault: latency=250` or `X-Mock-Fault: rateLimit=2`. The number is milliseconds for `latency`, and seconds to wait for `rateLimit` and `unavailable`. While `resetBefore` or `resetAfter` may still happen, the mock closes the connection after every response, since browsers repeat a call by themselves when a kept-alive connection breaks.
   *
   * Body:
   * All failures on purpose that a world is to have.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   * - `body.faults`: The faults; of those that fit a call, the first latency and the first other one are used.
   *
   * Responses:
   * - 200: OK. The faults as they are now.
   * - 400: Bad Request. The faults stay as they are.
   * - 404: Not Found. There is no such world; the message lists those that exist.
   * - 415: Unsupported Media Type. The call takes `application/json`.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `PUT /worlds/{environmentID}/faults`, `application/json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/set-faults/
   */
  setFaults(...options: CallArguments<SetFaultsOptions, Settings, Given>): Promise<ResultOf<SetFaultsResponses, Message>>;
  /**
   * Clear the faults.
   *
   * Ends every failure on purpose.
   *
   * Options:
   * - `path.environmentID`: Identifier of the environment that the world stands for.
   *
   * Responses:
   * - 204: No Content. There are no faults.
   * - 400: Bad Request. An identifier or a query parameter is malformed.
   * - 404: Not Found. There is no such world; the message lists those that exist.
   * - 500: Internal Server Error. The mock itself failed; its log says why.
   *
   * Sent as `DELETE /worlds/{environmentID}/faults`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/control/clear-faults/
   */
  clearFaults(...options: CallArguments<ClearFaultsOptions, Settings, Given>): Promise<ResultOf<ClearFaultsResponses, Message>>;
}
