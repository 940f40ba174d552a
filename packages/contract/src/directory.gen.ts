// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Action, Route, States } from './action.ts';
import type { CallArguments, OtherHeaders, ResultOf } from './call.ts';

/** The actions of this API by operationId. */
export const actions = {
  "resetPassword": {
    "operationId": "resetPassword",
    "method": "POST",
    "path": "/directory/users/password-reset",
    "mediaType": "application/json",
    "responses": {
      "200": [],
      "400": [
        "application/json"
      ],
      "401": [
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
      ]
    },
    "security": [
      [
        "apiCredentials"
      ]
    ],
    "retry": "proven"
  },
  "requestPasswordReset": {
    "operationId": "requestPasswordReset",
    "method": "POST",
    "path": "/directory/users/password-lost",
    "mediaType": "application/json",
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
      "404": [
        "application/json"
      ],
      "415": [
        "application/json"
      ],
      "429": [
        "application/json"
      ]
    },
    "security": [
      [
        "apiCredentials"
      ]
    ],
    "retry": "proven"
  },
  "listUsers": {
    "operationId": "listUsers",
    "method": "GET",
    "path": "/directory/user",
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
      "429": [
        "application/json"
      ]
    },
    "security": [
      [
        "apiCredentials"
      ]
    ],
    "retry": "safe"
  },
  "readUser": {
    "operationId": "readUser",
    "method": "GET",
    "path": "/directory/user/{id}",
    "responses": {
      "200": [
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
      ]
    },
    "security": [
      [
        "apiCredentials"
      ]
    ],
    "retry": "safe"
  },
  "checkPassword": {
    "operationId": "checkPassword",
    "method": "POST",
    "path": "/oauth/token",
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
      ]
    },
    "security": [
      [
        "apiCredentials"
      ]
    ],
    "retry": "proven"
  }
} as const satisfies Record<string, Action>;

/** What a client has to know of each action, by method and path. */
export const routes = {
  "POST /directory/users/password-reset": {
    "operationId": "resetPassword",
    "mediaType": "application/json"
  },
  "POST /directory/users/password-lost": {
    "operationId": "requestPasswordReset",
    "mediaType": "application/json"
  },
  "GET /directory/user": {
    "operationId": "listUsers",
    "retry": "safe"
  },
  "GET /directory/user/{id}": {
    "operationId": "readUser",
    "retry": "safe"
  },
  "POST /oauth/token": {
    "operationId": "checkPassword",
    "mediaType": "application/x-www-form-urlencoded"
  }
} as const satisfies Record<string, Route>;

/** Where the API lives, and the top-level domain of each region. */
export const server = {
  "url": "https://directory-api.pingone.{tld}/api",
  "regions": {
    "NA": "com",
    "EU": "eu",
    "AU": "com.au"
  }
} as const satisfies { url: string; regions: Record<string, string> };

/** What each state of a schema means, and the link relations of the actions it takes. */
export const states = {} as const satisfies Record<string, States>;

/** The link relations of the actions that each state takes, without what the state means. */
export const stateActions = {} as const satisfies Record<string, Record<string, readonly string[]>>;

export interface paths {
    "/directory/users/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset a password with the old one or a token
         * @description Sets a new password. Prove who the user is with the old password or with the confirmation token from the reset e-mail, never with both. A token does not work for an administrator.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directory/users/password-lost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request a password reset by e-mail
         * @description Creates a new confirmation token for the user with every call, and sends an e-mail with a reset link unless `skipSend` is `enabled`. The response contains the link, so that you can deliver it yourself.
         */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directory/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users
         * @description Returns the users that match the filter, one page at a time, at most 1000 a page. The next page begins at `startIndex` plus the number of users on this one.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directory/user/{id}": {
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
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
         * @description Checks a user name and a password: 200 means that they are right; any other status means that they are not.
         */
        post: operations["checkPassword"];
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
        /** @description A reset by someone who knows the old password. */
        PasswordResetWithOldPassword: {
            /** @description Identifier of the user. */
            id: string;
            /**
             * Format: password
             * @description The password to use from now on.
             */
            newPassword: string;
            /**
             * Format: password
             * @description The password that is valid now.
             */
            oldPassword: string;
            confirmationToken?: never;
        };
        /** @description A reset by someone who holds a confirmation token. */
        PasswordResetWithToken: {
            /** @description Identifier of the user. */
            id: string;
            /**
             * Format: password
             * @description The password to use from now on.
             */
            newPassword: string;
            /**
             * Format: password
             * @description The token kept on the account of the user since the last reset request. Not taken for administrators.
             */
            confirmationToken: string;
            oldPassword?: never;
        };
        /** @description One fault of a failed request. */
        ErrorDetail: {
            /** @description Kind of the fault, for programs. */
            code?: string;
            /** @description The fault in English, for developers. */
            message?: string;
            /** @description The member at fault. */
            target?: string;
            /** @description More about the fault. */
            innerError?: {
                /** @description Names of the policy rules that the new password breaks. */
                unsatisfiedRequirements?: string[];
            } & {
                [key: string]: unknown;
            };
        };
        /** @description The body of a failure. Its shape is not documented; every member may be absent. */
        ErrorBody: {
            /** @description Identifier of this failure. */
            id?: string;
            /** @description What went wrong, for programs. */
            code?: string;
            /** @description What went wrong, in English, for developers. */
            message?: string;
            /** @description One entry per fault. */
            details?: components["schemas"]["ErrorDetail"][];
        };
        /** @description A request for a reset link. */
        PasswordResetRequest: {
            /**
             * Format: email
             * @description E-mail address of the user.
             */
            email: string;
            /**
             * Format: uri
             * @description Address of your own reset page, put into the mail; by `http` or `https`. Without it the mail links to the standard PingOne form.
             */
            link?: string;
            /**
             * @description Whether the mail is left out. `enabled` sends no mail, `disabled` sends it.
             * @default disabled
             * @enum {string}
             */
            skipSend?: "enabled" | "disabled";
        };
        /** @description The reset link of a user. */
        PasswordResetLink: {
            /**
             * Format: uri
             * @description Address where the user confirms the reset; it carries the confirmation token, so treat it as a secret.
             */
            link: string;
        };
        /** @description A user as a SCIM 1.1 resource; there are more members. */
        User: {
            /** @description SCIM schemas of the resource. */
            schemas?: string[];
            /** @description Identifier of the user. */
            id: string;
            /** @description Identifier of the user in your own system. */
            externalId?: string;
            /** @description Name to sign on with. */
            userName: string;
            /** @description Whether the user can sign on. */
            active?: boolean;
            /** @description Name of the person. */
            name?: {
                /** @description Given name. */
                givenName?: string;
                /** @description Middle name. */
                middleName?: string;
                /** @description Family name. */
                familyName?: string;
                /** @description Title before the name. */
                honorificPrefix?: string;
                /** @description Title after the name. */
                honorificSuffix?: string;
            };
            /** @description Addresses of the user. */
            emails?: {
                /** @description The address. */
                value?: string;
                /** @description Kind of the address. */
                type?: string;
            }[];
            /** @description Kind of user, such as administrator. */
            userType?: string;
            /** @description Groups that the user is in. */
            groups?: {
                /** @description Name of the group. */
                display?: string;
                /** @description Identifier of the group. */
                value?: string;
            }[];
            /** @description When the user was made and changed, and where it is read. */
            meta?: {
                /**
                 * Format: date-time
                 * @description When the user was made, with an offset from UTC.
                 */
                created?: string;
                /**
                 * Format: date-time
                 * @description When the user was last changed, with an offset from UTC.
                 */
                lastModified?: string;
                /**
                 * Format: uri
                 * @description Address of the user in the API.
                 */
                location?: string;
            };
            /** @description Attributes that PingOne for Enterprise adds. */
            "urn:scim:schemas:com_pingone:1.0"?: {
                /** @description State of the user. */
                state?: "ACTIVE" | (string & {});
                /** @description Whether the user has to change the password at the next sign-on. */
                passwordExpired?: boolean;
                /** @description Identifier of the directory. */
                directoryId?: string;
                /** @description Identifier of the account. */
                accountId?: string;
                /**
                 * Format: int64
                 * @description When the user was made, in milliseconds since 1970.
                 */
                createTimeStamp?: number;
                /**
                 * Format: int64
                 * @description When the user was last changed, in milliseconds since 1970.
                 */
                lastModifiedTimeStamp?: number;
            };
        };
        /** @description One page of users. The member `resources` is in lower case, unlike in SCIM 1.1. */
        UserList: {
            /** @description SCIM schemas of the list. */
            schemas?: string[];
            /** @description Number of users altogether. */
            totalResults: number;
            /** @description Number of the first user, counted from 1. */
            startIndex?: number;
            /** @description Most users on a page. */
            itemsPerPage?: number;
            /** @description Number of users on this page. */
            count?: number;
            /** @description The users. */
            resources: components["schemas"]["User"][];
        };
        /** @description A resource owner's user name and password. */
        PasswordCheck: {
            /**
             * @description Kind of the grant.
             * @constant
             */
            grant_type: "password";
            /** @description Name to sign on with. */
            username: string;
            /**
             * Format: password
             * @description The password as the user typed it.
             */
            password: string;
        };
    };
    responses: {
        /** @description Unauthorized. The credentials are missing or wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Not Found. There is no such user. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Unsupported Media Type. The path does not take this Content-Type. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Too Many Requests. You sent more requests than the rate limit allows. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type PasswordResetWithOldPassword = components['schemas']['PasswordResetWithOldPassword'];
export type PasswordResetWithToken = components['schemas']['PasswordResetWithToken'];
export type ErrorDetail = components['schemas']['ErrorDetail'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type PasswordResetRequest = components['schemas']['PasswordResetRequest'];
export type PasswordResetLink = components['schemas']['PasswordResetLink'];
export type User = components['schemas']['User'];
export type UserList = components['schemas']['UserList'];
export type PasswordCheck = components['schemas']['PasswordCheck'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type $defs = Record<string, never>;
export interface operations {
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user, the new password, and one proof. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetWithOldPassword"] | components["schemas"]["PasswordResetWithToken"];
            };
        };
        responses: {
            /** @description OK. The password is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. The password stays as it is. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user, and how the link reaches them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetRequest"];
            };
        };
        responses: {
            /** @description OK. The token is set, and the mail is on its way unless it was suppressed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordResetLink"];
                };
            };
            /** @description Bad Request. No token is set. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description SCIM 1.1 filter, such as `userName eq "jborder"`. Values stand in double quotes; names of attributes are known in any case. Join comparisons by `and`, `or` and parentheses. The operators of SCIM 1.1 are `eq`, `co`, `sw`, `pr`, and for times `gt`, `ge`, `lt` and `le`.
                 * @example userName eq "jborder"
                 */
                filter?: string;
                /** @description Number of the first user, counted from 1. */
                startIndex?: number;
                /** @description Most users on the page. */
                count?: number;
                /**
                 * @description Attribute to sort by, as in a filter.
                 * @example userName
                 */
                sortBy?: string;
                /** @description Direction of the sort. */
                sortOrder?: "ascending" | "descending";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. One page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            /** @description Bad Request. A parameter is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    readUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the user.
                 * @example 4ec0bb1e-37b0-414e-b27e-b17ec8ee9321
                 */
                id: string;
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
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    checkPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description User name and password as a form. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PasswordCheck"];
            };
        };
        responses: {
            /** @description OK. The password is right. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request. The password is wrong, or the form is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}

/** What `resetPassword` takes. */
export interface ResetPasswordOptions<Body = components["schemas"]["PasswordResetWithOldPassword"] | components["schemas"]["PasswordResetWithToken"]> {
  /** The user, the new password, and one proof. */
  body: Body;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `resetPassword` answers, by status code. */
export interface ResetPasswordResponses {
  /** OK. The password is changed. */
  200: undefined;
  /** Bad Request. The password stays as it is. */
  400: operations["resetPassword"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The credentials are missing or wrong. */
  401: operations["resetPassword"]["responses"][401]["content"]["application/json"];
  /** Not Found. There is no such user. */
  404: operations["resetPassword"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. The path does not take this Content-Type. */
  415: operations["resetPassword"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit allows. */
  429: operations["resetPassword"]["responses"][429]["content"]["application/json"];
}
/** What `requestPasswordReset` takes. */
export interface RequestPasswordResetOptions {
  /** The user, and how the link reaches them. */
  body: NonNullable<operations["requestPasswordReset"]["requestBody"]>["content"][keyof NonNullable<operations["requestPasswordReset"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `requestPasswordReset` answers, by status code. */
export interface RequestPasswordResetResponses {
  /** OK. The token is set, and the mail is on its way unless it was suppressed. */
  200: operations["requestPasswordReset"]["responses"][200]["content"]["application/json"];
  /** Bad Request. No token is set. */
  400: operations["requestPasswordReset"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The credentials are missing or wrong. */
  401: operations["requestPasswordReset"]["responses"][401]["content"]["application/json"];
  /** Not Found. There is no such user. */
  404: operations["requestPasswordReset"]["responses"][404]["content"]["application/json"];
  /** Unsupported Media Type. The path does not take this Content-Type. */
  415: operations["requestPasswordReset"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit allows. */
  429: operations["requestPasswordReset"]["responses"][429]["content"]["application/json"];
}
/** What `listUsers` takes. */
export interface ListUsersOptions {
  /** Parameters of the query: `filter`, `startIndex`, `count`, `sortBy`, `sortOrder`. */
  query?: NonNullable<operations["listUsers"]["parameters"]["query"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `listUsers` answers, by status code. */
export interface ListUsersResponses {
  /** OK. One page of users. */
  200: operations["listUsers"]["responses"][200]["content"]["application/json"];
  /** Bad Request. A parameter is malformed. */
  400: operations["listUsers"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The credentials are missing or wrong. */
  401: operations["listUsers"]["responses"][401]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit allows. */
  429: operations["listUsers"]["responses"][429]["content"]["application/json"];
}
/** What `readUser` takes. */
export interface ReadUserOptions {
  /** Parameters of the path: `id`. */
  path: NonNullable<operations["readUser"]["parameters"]["path"]>;
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `readUser` answers, by status code. */
export interface ReadUserResponses {
  /** OK. The user. */
  200: operations["readUser"]["responses"][200]["content"]["application/json"];
  /** Unauthorized. The credentials are missing or wrong. */
  401: operations["readUser"]["responses"][401]["content"]["application/json"];
  /** Not Found. There is no such user. */
  404: operations["readUser"]["responses"][404]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit allows. */
  429: operations["readUser"]["responses"][429]["content"]["application/json"];
}
/** What `checkPassword` takes. */
export interface CheckPasswordOptions {
  /** User name and password as a form. */
  body: NonNullable<operations["checkPassword"]["requestBody"]>["content"][keyof NonNullable<operations["checkPassword"]["requestBody"]>["content"]];
  /** Request headers. */
  headers?: OtherHeaders;
}
/** What `checkPassword` answers, by status code. */
export interface CheckPasswordResponses {
  /** OK. The password is right. */
  200: undefined;
  /** Bad Request. The password is wrong, or the form is malformed. */
  400: operations["checkPassword"]["responses"][400]["content"]["application/json"];
  /** Unauthorized. The credentials are missing or wrong. */
  401: operations["checkPassword"]["responses"][401]["content"]["application/json"];
  /** Unsupported Media Type. The path does not take this Content-Type. */
  415: operations["checkPassword"]["responses"][415]["content"]["application/json"];
  /** Too Many Requests. You sent more requests than the rate limit allows. */
  429: operations["checkPassword"]["responses"][429]["content"]["application/json"];
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
   * Reset a password with the old one or a token.
   *
   * Sets a new password. Prove who the user is with the old password or with the confirmation token from the reset e-mail, never with both. A token does not work for an administrator.
   *
   * Body:
   * A reset by someone who holds a confirmation token.
   *
   * Options:
   * - `body.id`: Identifier of the user.
   * - `body.newPassword`: The password to use from now on.
   * - `body.confirmationToken`: The token kept on the account of the user since the last reset request. Not taken for administrators.
   *
   * Responses:
   * - 200: OK. The password is changed.
   * - 400: Bad Request. The password stays as it is.
   * - 401: Unauthorized. The credentials are missing or wrong.
   * - 404: Not Found. There is no such user.
   * - 415: Unsupported Media Type. The path does not take this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit allows.
   *
   * Sent as `POST /directory/users/password-reset`, `application/json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/directory/reset-password/
   */
  resetPassword(...options: CallArguments<ResetPasswordOptions<components["schemas"]["PasswordResetWithToken"]>, Settings, Given>): Promise<ResultOf<ResetPasswordResponses, Message>>;
  /**
   * Reset a password with the old one or a token.
   *
   * Sets a new password. Prove who the user is with the old password or with the confirmation token from the reset e-mail, never with both. A token does not work for an administrator.
   *
   * Body:
   * A reset by someone who knows the old password.
   *
   * Options:
   * - `body.id`: Identifier of the user.
   * - `body.newPassword`: The password to use from now on.
   * - `body.oldPassword`: The password that is valid now.
   *
   * Responses:
   * - 200: OK. The password is changed.
   * - 400: Bad Request. The password stays as it is.
   * - 401: Unauthorized. The credentials are missing or wrong.
   * - 404: Not Found. There is no such user.
   * - 415: Unsupported Media Type. The path does not take this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit allows.
   *
   * Sent as `POST /directory/users/password-reset`, `application/json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/directory/reset-password/
   */
  resetPassword(...options: CallArguments<ResetPasswordOptions<components["schemas"]["PasswordResetWithOldPassword"]>, Settings, Given>): Promise<ResultOf<ResetPasswordResponses, Message>>;
  /**
   * Request a password reset by e-mail.
   *
   * Creates a new confirmation token for the user with every call, and sends an e-mail with a reset link unless `skipSend` is `enabled`. The response contains the link, so that you can deliver it yourself.
   *
   * Body:
   * A request for a reset link.
   *
   * Options:
   * - `body.email`: E-mail address of the user.
   * - `body.link`: Address of your own reset page, put into the mail; by `http` or `https`. Without it the mail links to the standard PingOne form.
   * - `body.skipSend`: Whether the mail is left out. `enabled` sends no mail, `disabled` sends it.
   *
   * Responses:
   * - 200: OK. The token is set, and the mail is on its way unless it was suppressed.
   * - 400: Bad Request. No token is set.
   * - 401: Unauthorized. The credentials are missing or wrong.
   * - 404: Not Found. There is no such user.
   * - 415: Unsupported Media Type. The path does not take this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit allows.
   *
   * Sent as `POST /directory/users/password-lost`, `application/json`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/directory/request-password-reset/
   */
  requestPasswordReset(...options: CallArguments<RequestPasswordResetOptions, Settings, Given>): Promise<ResultOf<RequestPasswordResetResponses, Message>>;
  /**
   * List the users.
   *
   * Returns the users that match the filter, one page at a time, at most 1000 a page. The next page begins at `startIndex` plus the number of users on this one.
   *
   * Options:
   * - `query.filter`: SCIM 1.1 filter, such as `userName eq "jborder"`. Values stand in double quotes; names of attributes are known in any case. Join comparisons by `and`, `or` and parentheses. The operators of SCIM 1.1 are `eq`, `co`, `sw`, `pr`, and for times `gt`, `ge`, `lt` and `le`.
   * - `query.startIndex`: Number of the first user, counted from 1.
   * - `query.count`: Most users on the page.
   * - `query.sortBy`: Attribute to sort by, as in a filter.
   * - `query.sortOrder`: Direction of the sort.
   *
   * Responses:
   * - 200: OK. One page of users.
   * - 400: Bad Request. A parameter is malformed.
   * - 401: Unauthorized. The credentials are missing or wrong.
   * - 429: Too Many Requests. You sent more requests than the rate limit allows.
   *
   * Sent as `GET /directory/user`.
   * Retry class `safe`: the client repeats it after any failure that passes.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/directory/list-users/
   */
  listUsers(...options: CallArguments<ListUsersOptions, Settings, Given>): Promise<ResultOf<ListUsersResponses, Message>>;
  /**
   * Read a user.
   *
   * Returns one user, never the password.
   *
   * Options:
   * - `path.id`: Identifier of the user.
   *
   * Responses:
   * - 200: OK. The user.
   * - 401: Unauthorized. The credentials are missing or wrong.
   * - 404: Not Found. There is no such user.
   * - 429: Too Many Requests. You sent more requests than the rate limit allows.
   *
   * Sent as `GET /directory/user/{id}`.
   * Retry class `safe`: the client repeats it after any failure that passes.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/directory/read-user/
   */
  readUser(...options: CallArguments<ReadUserOptions, Settings, Given>): Promise<ResultOf<ReadUserResponses, Message>>;
  /**
   * Check user name and password.
   *
   * Checks a user name and a password: 200 means that they are right; any other status means that they are not.
   *
   * Body:
   * A resource owner's user name and password.
   *
   * Options:
   * - `body.grant_type`: Kind of the grant.
   * - `body.username`: Name to sign on with.
   * - `body.password`: The password as the user typed it.
   *
   * Responses:
   * - 200: OK. The password is right.
   * - 400: Bad Request. The password is wrong, or the form is malformed.
   * - 401: Unauthorized. The credentials are missing or wrong.
   * - 415: Unsupported Media Type. The path does not take this Content-Type.
   * - 429: Too Many Requests. You sent more requests than the rate limit allows.
   *
   * Sent as `POST /oauth/token`, `application/x-www-form-urlencoded`.
   * Retry class `proven`: the client repeats it only when the server provably did not process it.
   *
   * @see The page in the docs, while `start` serves them: http://127.0.0.1:4030/directory/check-password/
   */
  checkPassword(...options: CallArguments<CheckPasswordOptions, Settings, Given>): Promise<ResultOf<CheckPasswordResponses, Message>>;
}
