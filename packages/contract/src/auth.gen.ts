// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Action } from './action.ts';

/** The actions of this API by operationId. */
export const actions = {
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
      ]
    },
    "security": [
      [
        "flowCookie"
      ],
      []
    ]
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
      ]
    },
    "security": [
      [
        "flowCookie"
      ],
      []
    ]
  }
} as const satisfies Record<string, Action>;

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

export interface paths {
    "/{environmentID}/flows/{flowID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a sign-on flow
         * @description Returns where the sign-on stands and what it takes next. A flow ends after 15 minutes without activity and is then not found.
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
         * @description Replaces an expired or temporary password so that the sign-on can go on. The flow has to be in `PASSWORD_EXPIRED` or `MUST_CHANGE_PASSWORD`. Sends no access token; the session cookie of the flow goes along when there is one.
         */
        post: operations["resetFlowPassword"];
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
        /** @description What the flow waits for. PingOne may add values. */
        FlowStatus: "USERNAME_PASSWORD_REQUIRED" | "SIGN_ON_REQUIRED" | "PASSWORD_REQUIRED" | "PASSWORD_EXPIRED" | "MUST_CHANGE_PASSWORD" | "RECOVERY_CODE_REQUIRED" | "VERIFICATION_CODE_REQUIRED" | "ACCOUNT_LINKING_REQUIRED" | "ACCOUNT_CONFIRMATION_REQUIRED" | "EXTERNAL_AUTHENTICATION_REQUIRED" | "PROFILE_DATA_REQUIRED" | "AGREEMENT_CONSENT_REQUIRED" | "DEVICE_SELECTION_REQUIRED" | "OTP_REQUIRED" | "ASSERTION_REQUIRED" | "PUSH_CONFIRMATION_REQUIRED" | "PUSH_CONFIRMATION_TIMED_OUT" | "DAG_USER_CODE_REQUIRED" | "DAG_CONSENT_REQUIRED" | "COMPLETED" | "FAILED" | (string & {});
        /** @description A sign-on in progress. */
        Flow: {
            /** @description The flow itself and the actions it takes now, keyed by the action. */
            _links: {
                self?: components["schemas"]["Link"];
                "password.reset"?: components["schemas"]["Link"];
                "usernamePassword.check"?: components["schemas"]["Link"];
                "session.reset"?: components["schemas"]["Link"];
            } & {
                [key: string]: components["schemas"]["Link"];
            };
            /**
             * Format: uuid
             * @description Identifier of the flow.
             */
            id: string;
            session?: components["schemas"]["ResourceReference"];
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
            /** @description Methods that the user has passed, as in RFC 8176, for example `pwd`. */
            authenticators?: string[];
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
                };
                /** @description The application that the user signs on to. */
                application?: {
                    /**
                     * Format: uuid
                     * @description Identifier of the application.
                     */
                    id?: string;
                    /** @description Name to show. */
                    name?: string;
                };
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
    };
    responses: {
        /** @description Not Found. There is no such flow, or it has expired. */
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
         * @description Identifier of the flow, from the authorize request.
         * @example 8d3f1d2b-6a54-4f0e-9b1a-2c7e5f4d9a10
         */
        flowID: string;
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
export type FlowStatus = components['schemas']['FlowStatus'];
export type Flow = components['schemas']['Flow'];
export type ErrorDetail = components['schemas']['ErrorDetail'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type FlowPasswordReset = components['schemas']['FlowPasswordReset'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ParameterEnvironmentId = components['parameters']['environmentID'];
export type ParameterFlowId = components['parameters']['flowID'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Flow"];
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Flow"];
                };
            };
            /** @description Bad Request. The password and the flow stay as they are. */
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
            429: components["responses"]["TooManyRequests"];
        };
    };
}
