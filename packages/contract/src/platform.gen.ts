// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Action } from './action.ts';

/** The actions of this API by operationId. */
export const actions = {
  "readPassword": {
    "operationId": "readPassword",
    "method": "GET",
    "path": "/environments/{environmentID}/users/{userID}/password",
    "responses": {
      "200": [
        "application/hal+json"
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
      ]
    },
    "security": [
      [
        "accessToken"
      ]
    ]
  },
  "resetPassword": {
    "operationId": "resetPassword",
    "method": "PUT",
    "path": "/environments/{environmentID}/users/{userID}/password#password.reset",
    "mediaType": "application/vnd.pingidentity.password.reset+json",
    "responses": {
      "200": [
        "application/hal+json"
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
      ]
    },
    "security": [
      [
        "accessToken"
      ]
    ]
  },
  "setPassword": {
    "operationId": "setPassword",
    "method": "PUT",
    "path": "/environments/{environmentID}/users/{userID}/password#password.set",
    "mediaType": "application/vnd.pingidentity.password.set+json",
    "responses": {
      "200": [
        "application/hal+json"
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
      ]
    },
    "security": [
      [
        "accessToken"
      ]
    ]
  }
} as const satisfies Record<string, Action>;

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

export interface paths {
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
         * @description Replaces the password. Who the access token acts for decides the form. A user who has a password sends `currentPassword`, the new password has to meet the policy, and the state becomes `OK`. An administrator sends `newPassword` alone, PingOne does not check it against the policy, lifts a lock, and the state becomes `MUST_CHANGE_PASSWORD`. Users of an identity provider other than `PING_ONE` cannot change their own password here.
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
         * @description Gives the user a password without knowing the current one. Clear text has to meet the policy unless `bypassPolicy` is true; an encoded value cannot be checked. The state becomes `OK`, or `MUST_CHANGE_PASSWORD` when `forceChange` is true.
         */
        put: operations["setPassword"];
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
        /** @description State of the password. `OK` is usable. `MUST_CHANGE_PASSWORD` and `PASSWORD_EXPIRED` sign on once more and have to be changed. `PASSWORD_LOCKED_OUT` follows too many failures. `NO_PASSWORD` has none. `EXTERNAL` is kept in a directory behind a gateway. PingOne may add values. */
        PasswordStatus: "OK" | "NO_PASSWORD" | "PASSWORD_EXPIRED" | "PASSWORD_LOCKED_OUT" | "MUST_CHANGE_PASSWORD" | "EXTERNAL" | (string & {});
        /** @description The LDAP gateway that holds the password of the user. */
        PasswordGateway: {
            /**
             * Format: uuid
             * @description Identifier of the gateway.
             */
            id: string;
            /** @description Kind of the gateway, for example `LDAP`. */
            type?: string;
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
            /** @description Where the password is kept. */
            readonly passwordAuthority?: "PING_ONE" | "LDAP" | (string & {});
            /** @description Present when an LDAP gateway holds the password. */
            external?: {
                gateway?: components["schemas"]["PasswordGateway"];
            };
        };
        /** @description One fault of a failed request. */
        ErrorDetail: {
            /** @description Kind of the fault, for programs. PingOne may add values. */
            code: "ACCOUNT_NOT_USABLE" | "CONSTRAINT_VIOLATION" | "EMPTY_VALUE" | "INSUFFICIENT_PERMISSIONS" | "INVALID_CREDENTIALS" | "INVALID_FILTER" | "INVALID_OTP" | "INVALID_PARAMETER" | "INVALID_TOKEN" | "INVALID_VALUE" | "LICENSE_EXCEEDED" | "LIMIT_EXCEEDED" | "NO_PASSWORD" | "OUT_OF_RANGE" | "PASSWORD_LOCKED_OUT" | "PASSWORD_TOO_YOUNG" | "QUOTA_EXCEEDED" | "REQUIRED_VALUE" | "SIZE_LIMIT_EXCEEDED" | "UNIQUENESS_VIOLATION" | (string & {});
            /** @description The fault in English, for developers. */
            message: string;
            /** @description The member or attribute at fault. */
            target?: string;
            /** @description More about the fault. Further members may appear, one named after each unsatisfied requirement among them. */
            innerError?: {
                /** @description Names of the policy rules that the new password breaks. */
                unsatisfiedRequirements?: (("length" | "minCharacters" | "minUniqueCharacters" | "maxRepeatedCharacters" | "minComplexity" | "history" | "excludesCommonlyUsed" | "excludesProfileData" | "notSimilarToCurrent") | string)[];
                /** @description Number of seconds until the lock ends. */
                secondsUntilUnlock?: number;
                /** @description Number of tries left before the lock. */
                attemptsRemaining?: number;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description The body of every failure. */
        ErrorBody: {
            /** @description Identifier of this failure, found in the logs of PingOne as well; 403 and 429 may lack it. */
            id?: string;
            /** @description What went wrong, for programs. PingOne may add values. */
            code: "INVALID_DATA" | "INVALID_REQUEST" | "REQUEST_FAILED" | "ACCESS_FAILED" | "NOT_FOUND" | "REQUEST_LIMITED" | "UNEXPECTED_ERROR" | (string & {});
            /** @description What went wrong, in English, for developers. */
            message: string;
            /** @description One entry per fault. */
            details?: components["schemas"]["ErrorDetail"][];
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
                gateway?: components["schemas"]["PasswordGateway"];
            };
        };
    };
    responses: {
        /** @description Unauthorized. The access token is missing, malformed or no longer valid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Forbidden. The token lacks the permission, or the environment does not exist. */
        Forbidden: {
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
        /** @description Too Many Requests. The rate of the licence is used up. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Unsupported Media Type. The path and method have no action of this Content-Type. */
        UnsupportedMediaType: {
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
         * @description Identifier of the PingOne environment.
         * @example abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
         */
        environmentID: string;
        /**
         * @description Identifier of the user who owns the password.
         * @example c3042000-188f-4bc7-a269-dee1602cf7af
         */
        userID: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Number of seconds to wait before the next call.
         * @example 60
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type Link = components['schemas']['Link'];
export type ResourceReference = components['schemas']['ResourceReference'];
export type PasswordStatus = components['schemas']['PasswordStatus'];
export type PasswordGateway = components['schemas']['PasswordGateway'];
export type PasswordState = components['schemas']['PasswordState'];
export type ErrorDetail = components['schemas']['ErrorDetail'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type PasswordResetSelf = components['schemas']['PasswordResetSelf'];
export type PasswordResetAdministrator = components['schemas']['PasswordResetAdministrator'];
export type PasswordSet = components['schemas']['PasswordSet'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ParameterEnvironmentId = components['parameters']['environmentID'];
export type ParameterUserId = components['parameters']['userID'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
    readPassword: {
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
                 * @description Identifier of the user who owns the password.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["PasswordState"];
                };
            };
            /** @description Bad Request. An identifier in the path is malformed. */
            400: {
                headers: {
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
        };
    };
    resetPassword: {
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
                 * @description Identifier of the user who owns the password.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["PasswordState"];
                };
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
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    setPassword: {
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
                 * @description Identifier of the user who owns the password.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["PasswordState"];
                };
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
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
