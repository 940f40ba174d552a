// Generated from specs/ by `pnpm generate`. Do not edit.
import type { operations } from '../directory.gen.ts';
import type { Schema } from '../schema/schema.ts';
import {
  hasOnly,
  isAnything,
  isEmail,
  isInteger,
  isLonger,
  isObject,
  isSecret,
  isTime,
  isURI,
} from './checks.ts';
import { type BodyOf, standardSchema } from './standard-schema.ts';
import type { ActionValidators } from './validator.ts';

const namese5ff752f = /* @__PURE__ */ new Set(["id","newPassword","oldPassword","confirmationToken"]);
const names73466b92 = /* @__PURE__ */ new Set(["id","newPassword","confirmationToken","oldPassword"]);
const names002b2911 = /* @__PURE__ */ new Set(["email","link","skipSend"]);
const fitsPasswordResetWithOldPassword = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, namese5ff752f) &&
  v["id"] !== undefined && fitsef993c1b(v["id"]) &&
  v["newPassword"] !== undefined && fits9750369c(v["newPassword"]) &&
  v["oldPassword"] !== undefined && fits9750369c(v["oldPassword"]) &&
  v["confirmationToken"] === undefined;
const fitsef993c1b = (v: unknown): boolean =>
  typeof v === 'string' &&
  v !== '';
const fits9750369c = (v: unknown): boolean =>
  typeof v === 'string' &&
  v !== '' &&
  isSecret(v);
const fitsPasswordResetWithToken = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, names73466b92) &&
  v["id"] !== undefined && fitsef993c1b(v["id"]) &&
  v["newPassword"] !== undefined && fits9750369c(v["newPassword"]) &&
  v["confirmationToken"] !== undefined && fits9750369c(v["confirmationToken"]) &&
  v["oldPassword"] === undefined;
const fitsErrorBody = (v: unknown): boolean =>
  isObject(v) &&
  (v["id"] === undefined || fitsdcee8582(v["id"])) &&
  (v["code"] === undefined || fitsdcee8582(v["code"])) &&
  (v["message"] === undefined || fitsdcee8582(v["message"])) &&
  (v["details"] === undefined || fits75a9c498(v["details"]));
const fitsdcee8582 = (v: unknown): boolean =>
  typeof v === 'string';
const fitsErrorDetail = (v: unknown): boolean =>
  isObject(v) &&
  (v["code"] === undefined || fitsdcee8582(v["code"])) &&
  (v["message"] === undefined || fitsdcee8582(v["message"])) &&
  (v["target"] === undefined || fitsdcee8582(v["target"])) &&
  (v["innerError"] === undefined || fitsaac7643e(v["innerError"]));
const fits65959113 = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.every(fitsdcee8582);
const fitsaac7643e = (v: unknown): boolean =>
  isObject(v) &&
  (v["unsatisfiedRequirements"] === undefined || fits65959113(v["unsatisfiedRequirements"]));
const fits75a9c498 = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.every(fitsErrorDetail);
const fitsPasswordResetRequest = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, names002b2911) &&
  v["email"] !== undefined && fitsc5aaf4b9(v["email"]) &&
  (v["link"] === undefined || fits679493c2(v["link"])) &&
  (v["skipSend"] === undefined || fits261893f4(v["skipSend"]));
const fitsc5aaf4b9 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 254) &&
  v !== '' &&
  isEmail(v);
const fits679493c2 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 2048) &&
  isURI(v);
const fits261893f4 = (v: unknown): boolean =>
  typeof v === 'string' && (v === "enabled" || v === "disabled");
const fitsPasswordResetLink = (v: unknown): boolean =>
  isObject(v) &&
  v["link"] !== undefined && fits667615cf(v["link"]);
const fits667615cf = (v: unknown): boolean =>
  typeof v === 'string' &&
  isURI(v);
const fitsdadd7a95 = (v: unknown): boolean =>
  isInteger(v) &&
  v >= 1;
const fitseb95e61b = (v: unknown): boolean =>
  isInteger(v) &&
  v >= 0 &&
  v <= 1000;
const fits060d3df7 = (v: unknown): boolean =>
  typeof v === 'string' && (v === "ascending" || v === "descending");
const fitsUserList = (v: unknown): boolean =>
  isObject(v) &&
  v["totalResults"] !== undefined && isInteger(v["totalResults"]) &&
  v["resources"] !== undefined && fits4ef9df41(v["resources"]) &&
  (v["schemas"] === undefined || fits65959113(v["schemas"])) &&
  (v["startIndex"] === undefined || isInteger(v["startIndex"])) &&
  (v["itemsPerPage"] === undefined || isInteger(v["itemsPerPage"])) &&
  (v["count"] === undefined || isInteger(v["count"]));
const fitsUser = (v: unknown): boolean =>
  isObject(v) &&
  v["id"] !== undefined && fitsdcee8582(v["id"]) &&
  v["userName"] !== undefined && fitsdcee8582(v["userName"]) &&
  (v["schemas"] === undefined || fits65959113(v["schemas"])) &&
  (v["externalId"] === undefined || fitsdcee8582(v["externalId"])) &&
  (v["active"] === undefined || fits1c421b89(v["active"])) &&
  (v["name"] === undefined || fitsd80dc837(v["name"])) &&
  (v["emails"] === undefined || fits243f8fcc(v["emails"])) &&
  (v["userType"] === undefined || fitsdcee8582(v["userType"])) &&
  (v["groups"] === undefined || fitsc321f842(v["groups"])) &&
  (v["meta"] === undefined || fits04dcf7b6(v["meta"])) &&
  (v["urn:scim:schemas:com_pingone:1.0"] === undefined || fits1e05f687(v["urn:scim:schemas:com_pingone:1.0"]));
const fits1c421b89 = (v: unknown): boolean =>
  typeof v === 'boolean';
const fitsd80dc837 = (v: unknown): boolean =>
  isObject(v) &&
  (v["givenName"] === undefined || fitsdcee8582(v["givenName"])) &&
  (v["middleName"] === undefined || fitsdcee8582(v["middleName"])) &&
  (v["familyName"] === undefined || fitsdcee8582(v["familyName"])) &&
  (v["honorificPrefix"] === undefined || fitsdcee8582(v["honorificPrefix"])) &&
  (v["honorificSuffix"] === undefined || fitsdcee8582(v["honorificSuffix"]));
const fits969849a3 = (v: unknown): boolean =>
  isObject(v) &&
  (v["value"] === undefined || fitsdcee8582(v["value"])) &&
  (v["type"] === undefined || fitsdcee8582(v["type"]));
const fits243f8fcc = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.every(fits969849a3);
const fits62476559 = (v: unknown): boolean =>
  isObject(v) &&
  (v["display"] === undefined || fitsdcee8582(v["display"])) &&
  (v["value"] === undefined || fitsdcee8582(v["value"]));
const fitsc321f842 = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.every(fits62476559);
const fits147f499b = (v: unknown): boolean =>
  typeof v === 'string' &&
  isTime(v);
const fits04dcf7b6 = (v: unknown): boolean =>
  isObject(v) &&
  (v["created"] === undefined || fits147f499b(v["created"])) &&
  (v["lastModified"] === undefined || fits147f499b(v["lastModified"])) &&
  (v["location"] === undefined || fits667615cf(v["location"]));
const fits1e05f687 = (v: unknown): boolean =>
  isObject(v) &&
  (v["state"] === undefined || fitsdcee8582(v["state"])) &&
  (v["passwordExpired"] === undefined || fits1c421b89(v["passwordExpired"])) &&
  (v["directoryId"] === undefined || fitsdcee8582(v["directoryId"])) &&
  (v["accountId"] === undefined || fitsdcee8582(v["accountId"])) &&
  (v["createTimeStamp"] === undefined || isInteger(v["createTimeStamp"])) &&
  (v["lastModifiedTimeStamp"] === undefined || isInteger(v["lastModifiedTimeStamp"]));
const fits4ef9df41 = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.every(fitsUser);
const fitsPasswordCheck = (v: unknown): boolean =>
  isObject(v) &&
  v["grant_type"] !== undefined && fitsdeacd2e0(v["grant_type"]) &&
  v["username"] !== undefined && fitsdcee8582(v["username"]) &&
  v["password"] !== undefined && fits76178c2f(v["password"]);
const fitsdeacd2e0 = (v: unknown): boolean =>
  typeof v === 'string' && v === "password";
const fits76178c2f = (v: unknown): boolean =>
  typeof v === 'string' &&
  isSecret(v);
const schemaPasswordResetWithOldPassword: Schema = {"type":"object","required":["id","newPassword","oldPassword"],"additionalProperties":false,"properties":{"id":{"type":"string","minLength":1},"newPassword":{"type":"string","format":"password","minLength":1},"oldPassword":{"type":"string","format":"password","minLength":1},"confirmationToken":{"not":{}}}};
const schemaPasswordResetWithToken: Schema = {"type":"object","required":["id","newPassword","confirmationToken"],"additionalProperties":false,"properties":{"id":{"type":"string","minLength":1},"newPassword":{"type":"string","format":"password","minLength":1},"confirmationToken":{"type":"string","format":"password","minLength":1},"oldPassword":{"not":{}}}};
const schemaPasswordResetRequest: Schema = {"type":"object","required":["email"],"additionalProperties":false,"properties":{"email":{"type":"string","format":"email","minLength":1,"maxLength":254},"link":{"type":"string","format":"uri","maxLength":2048},"skipSend":{"type":"string","enum":["enabled","disabled"]}}};
const schemaPasswordCheck: Schema = {"type":"object","required":["grant_type","username","password"],"properties":{"grant_type":{"type":"string","const":"password"},"username":{"type":"string"},"password":{"type":"string","format":"password"}}};

export const resetPassword = {
  parameters: {
  },
  body: [fitsPasswordResetWithOldPassword, fitsPasswordResetWithToken],
  responses: {
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `resetPassword` as a Standard Schema. */
export const resetPasswordBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['resetPassword']>
>([
  { fits: fitsPasswordResetWithOldPassword, schema: {"$ref":"#/components/schemas/PasswordResetWithOldPassword"}, schemas: { PasswordResetWithOldPassword: schemaPasswordResetWithOldPassword } },
  { fits: fitsPasswordResetWithToken, schema: {"$ref":"#/components/schemas/PasswordResetWithToken"}, schemas: { PasswordResetWithToken: schemaPasswordResetWithToken } },
]);

export const requestPasswordReset = {
  parameters: {
  },
  body: [fitsPasswordResetRequest],
  responses: {
    "200 application/json": fitsPasswordResetLink,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `requestPasswordReset` as a Standard Schema. */
export const requestPasswordResetBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['requestPasswordReset']>
>([
  { fits: fitsPasswordResetRequest, schema: {"$ref":"#/components/schemas/PasswordResetRequest"}, schemas: { PasswordResetRequest: schemaPasswordResetRequest } },
]);

export const listUsers = {
  parameters: {
    "query filter": fitsef993c1b,
    "query startIndex": fitsdadd7a95,
    "query count": fitseb95e61b,
    "query sortBy": fitsdcee8582,
    "query sortOrder": fits060d3df7,
  },
  body: [isAnything],
  responses: {
    "200 application/json": fitsUserList,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;


export const readUser = {
  parameters: {
    "path id": fitsdcee8582,
  },
  body: [isAnything],
  responses: {
    "200 application/json": fitsUser,
    "401 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;


export const checkPassword = {
  parameters: {
  },
  body: [fitsPasswordCheck],
  responses: {
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `checkPassword` as a Standard Schema. */
export const checkPasswordBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['checkPassword']>
>([
  { fits: fitsPasswordCheck, schema: {"$ref":"#/components/schemas/PasswordCheck"}, schemas: { PasswordCheck: schemaPasswordCheck } },
]);

/** The validators of the actions of this API by operationId. */
export const validators = {
  resetPassword,
  requestPasswordReset,
  listUsers,
  readUser,
  checkPassword,
} as const satisfies Record<string, ActionValidators>;
