// Generated from specs/ by `pnpm generate`. Do not edit.
import type { operations } from '../auth.gen.ts';
import type { Schema } from '../schema/schema.ts';
import {
  hasOnly,
  isAnything,
  isEmail,
  isInteger,
  isLonger,
  isNumber,
  isObject,
  isSecret,
  isShorter,
  isTime,
  isURI,
  isUUID,
  othersFit,
} from './checks.ts';
import { type BodyOf, standardSchema } from './standard-schema.ts';
import type { ActionValidators } from './validator.ts';

const namese470ccc0 = /* @__PURE__ */ new Set(["self","usernamePassword.check","user.lookup","password.forgot","password.recover","password.sendRecoveryCode","password.reset","user.register","user.verify","user.sendVerificationCode","device.select","otp.check","session.reset","signOnPage"]);
const names7ddb6582 = /* @__PURE__ */ new Set([]);
const patterncd91b052 = /^[0-9]+$/u;
const namesa3ae358d = /* @__PURE__ */ new Set(["username","password"]);
const names7dba3d95 = /* @__PURE__ */ new Set(["username"]);
const namesf7ead635 = /* @__PURE__ */ new Set(["currentPassword","newPassword"]);
const namese02149f9 = /* @__PURE__ */ new Set(["recoveryCode","newPassword"]);
const namesd1cf41ce = /* @__PURE__ */ new Set(["username","email","password"]);
const patterne1003836 = /^[^\x00-\x1f\x7f]*$/u;
const namesdc41ef3d = /* @__PURE__ */ new Set(["verificationCode"]);
const namesa3c3b153 = /* @__PURE__ */ new Set(["device","compatibility"]);
const nameseab12cc2 = /* @__PURE__ */ new Set(["id"]);
const namesbea88768 = /* @__PURE__ */ new Set(["otp"]);
const fits0a1ead7c = (v: unknown): boolean =>
  typeof v === 'string' &&
  isUUID(v);
const fitsef993c1b = (v: unknown): boolean =>
  typeof v === 'string' &&
  v !== '';
const fitsdcee8582 = (v: unknown): boolean =>
  typeof v === 'string';
const fits679493c2 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 2048) &&
  isURI(v);
const fits82948b32 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 2000);
const fits9585fe8f = (v: unknown): boolean =>
  isInteger(v) &&
  v >= 0;
const fitsee9f6f4b = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 128) &&
  !isShorter(v, 43);
const fits5f859d88 = (v: unknown): boolean =>
  typeof v === 'string' && (v === "S256" || v === "plain");
const fits5d9f7c44 = (v: unknown): boolean =>
  typeof v === 'string' && (v === "query" || v === "fragment" || v === "form_post" || v === "pi.flow");
const fitsFlow = (v: unknown): boolean =>
  isObject(v) &&
  v["_links"] !== undefined && fitsdaa75a17(v["_links"]) &&
  v["id"] !== undefined && fits0a1ead7c(v["id"]) &&
  v["status"] !== undefined && fitsFlowStatus(v["status"]) &&
  v["resumeUrl"] !== undefined && fits667615cf(v["resumeUrl"]) &&
  (v["session"] === undefined || fitsResourceReference(v["session"])) &&
  (v["environment"] === undefined || fitsResourceReference(v["environment"])) &&
  (v["createdAt"] === undefined || fits147f499b(v["createdAt"])) &&
  (v["expiresAt"] === undefined || fits147f499b(v["expiresAt"])) &&
  (v["authenticators"] === undefined || fits65959113(v["authenticators"])) &&
  (v["selectedDevice"] === undefined || fitsResourceReference(v["selectedDevice"])) &&
  (v["bypassAllowed"] === undefined || fits1c421b89(v["bypassAllowed"])) &&
  (v["error"] === undefined || fitse9882216(v["error"])) &&
  (v["adminApp"] === undefined || fits1c421b89(v["adminApp"])) &&
  (v["_embedded"] === undefined || fits95e9312d(v["_embedded"])) &&
  (v["authorizeResponse"] === undefined || fitsAuthorizeResponse(v["authorizeResponse"]));
const fitsLink = (v: unknown): boolean =>
  isObject(v) &&
  v["href"] !== undefined && fits667615cf(v["href"]);
const fits667615cf = (v: unknown): boolean =>
  typeof v === 'string' &&
  isURI(v);
const fitsdaa75a17 = (v: unknown): boolean =>
  isObject(v) &&
  (v["self"] === undefined || fitsLink(v["self"])) &&
  (v["usernamePassword.check"] === undefined || fitsLink(v["usernamePassword.check"])) &&
  (v["user.lookup"] === undefined || fitsLink(v["user.lookup"])) &&
  (v["password.forgot"] === undefined || fitsLink(v["password.forgot"])) &&
  (v["password.recover"] === undefined || fitsLink(v["password.recover"])) &&
  (v["password.sendRecoveryCode"] === undefined || fitsLink(v["password.sendRecoveryCode"])) &&
  (v["password.reset"] === undefined || fitsLink(v["password.reset"])) &&
  (v["user.register"] === undefined || fitsLink(v["user.register"])) &&
  (v["user.verify"] === undefined || fitsLink(v["user.verify"])) &&
  (v["user.sendVerificationCode"] === undefined || fitsLink(v["user.sendVerificationCode"])) &&
  (v["device.select"] === undefined || fitsLink(v["device.select"])) &&
  (v["otp.check"] === undefined || fitsLink(v["otp.check"])) &&
  (v["session.reset"] === undefined || fitsLink(v["session.reset"])) &&
  (v["signOnPage"] === undefined || fitsLink(v["signOnPage"])) &&
  othersFit(v, namese470ccc0, fitsLink);
const fitsFlowStatus = (v: unknown): boolean =>
  typeof v === 'string';
const fitsResourceReference = (v: unknown): boolean =>
  isObject(v) &&
  v["id"] !== undefined && fits0a1ead7c(v["id"]);
const fits147f499b = (v: unknown): boolean =>
  typeof v === 'string' &&
  isTime(v);
const fits65959113 = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.every(fitsdcee8582);
const fits1c421b89 = (v: unknown): boolean =>
  typeof v === 'boolean';
const fitse9882216 = (v: unknown): boolean =>
  isObject(v) &&
  v["code"] !== undefined && fitsdcee8582(v["code"]) &&
  v["message"] !== undefined && fitsdcee8582(v["message"]);
const fitsPersonName = (v: unknown): boolean =>
  isObject(v) &&
  (v["given"] === undefined || fitsdcee8582(v["given"])) &&
  (v["middle"] === undefined || fitsdcee8582(v["middle"])) &&
  (v["family"] === undefined || fitsdcee8582(v["family"])) &&
  (v["formatted"] === undefined || fitsdcee8582(v["formatted"])) &&
  (v["honorificPrefix"] === undefined || fitsdcee8582(v["honorificPrefix"])) &&
  (v["honorificSuffix"] === undefined || fitsdcee8582(v["honorificSuffix"]));
const fits507eb916 = (v: unknown): boolean =>
  isObject(v) &&
  (v["id"] === undefined || fits0a1ead7c(v["id"])) &&
  (v["username"] === undefined || fitsdcee8582(v["username"])) &&
  (v["name"] === undefined || fitsPersonName(v["name"]));
const fits2d58e0cf = (v: unknown): boolean =>
  isObject(v) &&
  (v["id"] === undefined || fitsdcee8582(v["id"])) &&
  (v["href"] === undefined || fitsdcee8582(v["href"]));
const fits9bedb91a = (v: unknown): boolean =>
  isObject(v) &&
  (v["id"] === undefined || fitsdcee8582(v["id"])) &&
  (v["name"] === undefined || fitsdcee8582(v["name"])) &&
  (v["icon"] === undefined || fits2d58e0cf(v["icon"]));
const fits41e3c4b7 = (v: unknown): boolean =>
  isObject(v) &&
  othersFit(v, names7ddb6582, fitsLink);
const fitsb32ff607 = (v: unknown): boolean =>
  isObject(v) &&
  (v["_links"] === undefined || fits41e3c4b7(v["_links"])) &&
  (v["id"] === undefined || fitsdcee8582(v["id"])) &&
  (v["name"] === undefined || fitsdcee8582(v["name"])) &&
  (v["type"] === undefined || fitsdcee8582(v["type"]));
const fits1e4171dd = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.every(fitsb32ff607);
const fits60417271 = (v: unknown): boolean =>
  isObject(v) &&
  (v["_links"] === undefined || fits41e3c4b7(v["_links"]));
const fitsFlowDevice = (v: unknown): boolean =>
  isObject(v) &&
  v["id"] !== undefined && fits0a1ead7c(v["id"]) &&
  v["type"] !== undefined && fitsdcee8582(v["type"]) &&
  v["status"] !== undefined && fitsdcee8582(v["status"]) &&
  (v["phone"] === undefined || fitsdcee8582(v["phone"])) &&
  (v["email"] === undefined || fitsdcee8582(v["email"])) &&
  (v["userRetries"] === undefined || isInteger(v["userRetries"]));
const fits7c257a28 = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.every(fitsFlowDevice);
const fitsPasswordPolicy = (v: unknown): boolean =>
  isObject(v) &&
  v["id"] !== undefined && fits0a1ead7c(v["id"]) &&
  v["name"] !== undefined && fitsdcee8582(v["name"]) &&
  v["excludesCommonlyUsed"] !== undefined && fits1c421b89(v["excludesCommonlyUsed"]) &&
  v["excludesProfileData"] !== undefined && fits1c421b89(v["excludesProfileData"]) &&
  v["notSimilarToCurrent"] !== undefined && fits1c421b89(v["notSimilarToCurrent"]) &&
  (v["_links"] === undefined || fits41e3c4b7(v["_links"])) &&
  (v["environment"] === undefined || fitsResourceReference(v["environment"])) &&
  (v["description"] === undefined || fitsdcee8582(v["description"])) &&
  (v["default"] === undefined || fits1c421b89(v["default"])) &&
  (v["history"] === undefined || fits40824dfa(v["history"])) &&
  (v["length"] === undefined || fits0995cf0d(v["length"])) &&
  (v["lockout"] === undefined || fitsed855bf8(v["lockout"])) &&
  (v["maxAgeDays"] === undefined || fitsdadd7a95(v["maxAgeDays"])) &&
  (v["minAgeDays"] === undefined || fitsdadd7a95(v["minAgeDays"])) &&
  (v["maxRepeatedCharacters"] === undefined || isInteger(v["maxRepeatedCharacters"])) &&
  (v["minUniqueCharacters"] === undefined || isInteger(v["minUniqueCharacters"])) &&
  (v["minComplexity"] === undefined || isInteger(v["minComplexity"])) &&
  (v["minCharacters"] === undefined || fitsba77c1b0(v["minCharacters"])) &&
  (v["alphabetSequenceRule"] === undefined || fitsSequenceRule(v["alphabetSequenceRule"])) &&
  (v["numberSequenceRule"] === undefined || fitsSequenceRule(v["numberSequenceRule"])) &&
  (v["qwertySequenceRule"] === undefined || fitsSequenceRule(v["qwertySequenceRule"])) &&
  (v["shiftedNumberRowSequenceRule"] === undefined || fitsSequenceRule(v["shiftedNumberRowSequenceRule"])) &&
  (v["populationCount"] === undefined || isInteger(v["populationCount"])) &&
  (v["createdAt"] === undefined || fits147f499b(v["createdAt"])) &&
  (v["updatedAt"] === undefined || fits147f499b(v["updatedAt"]));
const fitsdadd7a95 = (v: unknown): boolean =>
  isInteger(v) &&
  v >= 1;
const fits40824dfa = (v: unknown): boolean =>
  isObject(v) &&
  v["count"] !== undefined && fitsdadd7a95(v["count"]) &&
  v["retentionDays"] !== undefined && fitsdadd7a95(v["retentionDays"]);
const fits0995cf0d = (v: unknown): boolean =>
  isObject(v) &&
  (v["min"] === undefined || isInteger(v["min"])) &&
  (v["max"] === undefined || isInteger(v["max"]));
const fitsed855bf8 = (v: unknown): boolean =>
  isObject(v) &&
  v["failureCount"] !== undefined && fitsdadd7a95(v["failureCount"]) &&
  v["durationSeconds"] !== undefined && fitsdadd7a95(v["durationSeconds"]);
const fitsba77c1b0 = (v: unknown): boolean =>
  isObject(v) &&
  othersFit(v, names7ddb6582, isInteger);
const fitsSequenceRule = (v: unknown): boolean =>
  isObject(v) &&
  v["maxLength"] !== undefined && fits447c1286(v["maxLength"]);
const fits447c1286 = (v: unknown): boolean =>
  isInteger(v) &&
  v >= 2 &&
  v <= 3;
const fits95e9312d = (v: unknown): boolean =>
  isObject(v) &&
  (v["user"] === undefined || fits507eb916(v["user"])) &&
  (v["application"] === undefined || fits9bedb91a(v["application"])) &&
  (v["socialProviders"] === undefined || fits1e4171dd(v["socialProviders"])) &&
  (v["identityProvider"] === undefined || fits60417271(v["identityProvider"])) &&
  (v["devices"] === undefined || fits7c257a28(v["devices"])) &&
  (v["passwordPolicy"] === undefined || fitsPasswordPolicy(v["passwordPolicy"]));
const fitsAuthorizeResponse = (v: unknown): boolean =>
  isObject(v) &&
  (v["code"] === undefined || fitsdcee8582(v["code"])) &&
  (v["access_token"] === undefined || fitsdcee8582(v["access_token"])) &&
  (v["id_token"] === undefined || fitsdcee8582(v["id_token"])) &&
  (v["state"] === undefined || fitsdcee8582(v["state"]));
const fitsFormPostPage = (v: unknown): boolean =>
  typeof v === 'string';
const fitsErrorBody = (v: unknown): boolean =>
  isObject(v) &&
  v["code"] !== undefined && fitsdcee8582(v["code"]) &&
  v["message"] !== undefined && fitsdcee8582(v["message"]) &&
  (v["id"] === undefined || fits0a1ead7c(v["id"])) &&
  (v["details"] === undefined || fits75a9c498(v["details"]));
const fitsErrorDetail = (v: unknown): boolean =>
  isObject(v) &&
  v["code"] !== undefined && fitsdcee8582(v["code"]) &&
  v["message"] !== undefined && fitsdcee8582(v["message"]) &&
  (v["target"] === undefined || fitsdcee8582(v["target"])) &&
  (v["innerError"] === undefined || fits7e8005ff(v["innerError"]));
const fits7e8005ff = (v: unknown): boolean =>
  isObject(v) &&
  (v["unsatisfiedRequirements"] === undefined || fits65959113(v["unsatisfiedRequirements"])) &&
  (v["secondsUntilUnlock"] === undefined || isInteger(v["secondsUntilUnlock"])) &&
  (v["quotaLimit"] === undefined || isNumber(v["quotaLimit"])) &&
  (v["quotaResetTime"] === undefined || fits147f499b(v["quotaResetTime"])) &&
  (v["retryAfter"] === undefined || fits147f499b(v["retryAfter"])) &&
  (v["supportedAttributes"] === undefined || fits65959113(v["supportedAttributes"])) &&
  (v["supportedOperators"] === undefined || fits65959113(v["supportedOperators"])) &&
  (v["allowedPattern"] === undefined || fitsdcee8582(v["allowedPattern"])) &&
  (v["allowedValues"] === undefined || fits65959113(v["allowedValues"])) &&
  (v["rangeMinimumValue"] === undefined || isNumber(v["rangeMinimumValue"])) &&
  (v["rangeMaximumValue"] === undefined || isNumber(v["rangeMaximumValue"])) &&
  (v["maximumValue"] === undefined || isNumber(v["maximumValue"])) &&
  (v["claim"] === undefined || fitsdcee8582(v["claim"])) &&
  (v["existingId"] === undefined || fitsdcee8582(v["existingId"])) &&
  (v["referencedValues"] === undefined || fits65959113(v["referencedValues"])) &&
  (v["failuresRemaining"] === undefined || isInteger(v["failuresRemaining"])) &&
  (v["attemptsRemaining"] === undefined || isInteger(v["attemptsRemaining"]));
const fits75a9c498 = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.every(fitsErrorDetail);
const fitsGeneralErrorBody = (v: unknown): boolean =>
  isObject(v) &&
  (v["id"] === undefined || fitsdcee8582(v["id"])) &&
  (v["code"] === undefined || fitsdcee8582(v["code"])) &&
  (v["message"] === undefined || fitsdcee8582(v["message"]));
const fitsAuthorizeForm = (v: unknown): boolean =>
  isObject(v) &&
  v["client_id"] !== undefined && fitsef993c1b(v["client_id"]) &&
  (v["response_type"] === undefined || fitsdcee8582(v["response_type"])) &&
  (v["redirect_uri"] === undefined || fits679493c2(v["redirect_uri"])) &&
  (v["scope"] === undefined || fitsdcee8582(v["scope"])) &&
  (v["state"] === undefined || fits82948b32(v["state"])) &&
  (v["nonce"] === undefined || fits82948b32(v["nonce"])) &&
  (v["prompt"] === undefined || fitsdcee8582(v["prompt"])) &&
  (v["max_age"] === undefined || fits63e545dc(v["max_age"])) &&
  (v["acr_values"] === undefined || fitsdcee8582(v["acr_values"])) &&
  (v["login_hint"] === undefined || fitsdcee8582(v["login_hint"])) &&
  (v["login_hint_token"] === undefined || fitsdcee8582(v["login_hint_token"])) &&
  (v["code_challenge"] === undefined || fitsee9f6f4b(v["code_challenge"])) &&
  (v["code_challenge_method"] === undefined || fits5f859d88(v["code_challenge_method"])) &&
  (v["response_mode"] === undefined || fits5d9f7c44(v["response_mode"])) &&
  (v["request"] === undefined || fitsdcee8582(v["request"])) &&
  (v["mobilePayload"] === undefined || fitsdcee8582(v["mobilePayload"])) &&
  (v["request_uri"] === undefined || fitsdcee8582(v["request_uri"]));
const fits63e545dc = (v: unknown): boolean =>
  typeof v === 'string' &&
  patterncd91b052.test(v);
const fitsPushedAuthorizationRequest = (v: unknown): boolean =>
  isObject(v) &&
  v["response_type"] !== undefined && fits81fc0944(v["response_type"]) &&
  (v["client_id"] === undefined || fitsdcee8582(v["client_id"])) &&
  (v["redirect_uri"] === undefined || fits679493c2(v["redirect_uri"])) &&
  (v["scope"] === undefined || fits82948b32(v["scope"])) &&
  (v["state"] === undefined || fits82948b32(v["state"])) &&
  (v["nonce"] === undefined || fits82948b32(v["nonce"])) &&
  (v["prompt"] === undefined || fitsbce057c7(v["prompt"])) &&
  (v["max_age"] === undefined || fits564fa0fd(v["max_age"])) &&
  (v["acr_values"] === undefined || fits82948b32(v["acr_values"])) &&
  (v["login_hint"] === undefined || fits82948b32(v["login_hint"])) &&
  (v["login_hint_token"] === undefined || fitsdcee8582(v["login_hint_token"])) &&
  (v["code_challenge"] === undefined || fitsee9f6f4b(v["code_challenge"])) &&
  (v["code_challenge_method"] === undefined || fits5f859d88(v["code_challenge_method"])) &&
  (v["response_mode"] === undefined || fits5d9f7c44(v["response_mode"])) &&
  (v["request"] === undefined || fitsdcee8582(v["request"])) &&
  (v["mobilePayload"] === undefined || fitsdcee8582(v["mobilePayload"])) &&
  (v["client_secret"] === undefined || fits76178c2f(v["client_secret"])) &&
  (v["request_uri"] === undefined || fitsdcee8582(v["request_uri"]));
const fits81fc0944 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 200) &&
  v !== '';
const fitsbce057c7 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 200);
const fits564fa0fd = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 20) &&
  patterncd91b052.test(v);
const fits76178c2f = (v: unknown): boolean =>
  typeof v === 'string' &&
  isSecret(v);
const fitsPushedAuthorization = (v: unknown): boolean =>
  isObject(v) &&
  v["request_uri"] !== undefined && fits667615cf(v["request_uri"]) &&
  v["expires_in"] !== undefined && fitsdadd7a95(v["expires_in"]);
const fitsOAuthError = (v: unknown): boolean =>
  isObject(v) &&
  v["error"] !== undefined && fitsdcee8582(v["error"]) &&
  (v["error_description"] === undefined || fitsdcee8582(v["error_description"]));
const fitsResumedFlow = (v: unknown): boolean =>
  isObject(v) &&
  v["status"] !== undefined && fitsFlowStatus(v["status"]) &&
  (v["_links"] === undefined || fits41e3c4b7(v["_links"])) &&
  (v["id"] === undefined || fits0a1ead7c(v["id"])) &&
  (v["session"] === undefined || fitsResourceReference(v["session"])) &&
  (v["environment"] === undefined || fitsResourceReference(v["environment"])) &&
  (v["resumeUrl"] === undefined || fits667615cf(v["resumeUrl"])) &&
  (v["authorizeResponse"] === undefined || fitsAuthorizeResponse(v["authorizeResponse"]));
const fitsClientCredentialsGrant = (v: unknown): boolean =>
  isObject(v) &&
  v["grant_type"] !== undefined && fitsc7dbee00(v["grant_type"]) &&
  (v["scope"] === undefined || fitsdcee8582(v["scope"])) &&
  (v["client_id"] === undefined || fitsdcee8582(v["client_id"])) &&
  (v["client_secret"] === undefined || fits76178c2f(v["client_secret"]));
const fitsc7dbee00 = (v: unknown): boolean =>
  typeof v === 'string' && v === "client_credentials";
const fitsAuthorizationCodeGrant = (v: unknown): boolean =>
  isObject(v) &&
  v["grant_type"] !== undefined && fitsf809a239(v["grant_type"]) &&
  v["code"] !== undefined && fitsef993c1b(v["code"]) &&
  (v["redirect_uri"] === undefined || fits679493c2(v["redirect_uri"])) &&
  (v["code_verifier"] === undefined || fitsee9f6f4b(v["code_verifier"])) &&
  (v["client_id"] === undefined || fitsdcee8582(v["client_id"])) &&
  (v["client_secret"] === undefined || fits76178c2f(v["client_secret"]));
const fitsf809a239 = (v: unknown): boolean =>
  typeof v === 'string' && v === "authorization_code";
const fitsRefreshTokenGrant = (v: unknown): boolean =>
  isObject(v) &&
  v["grant_type"] !== undefined && fits9cb8254b(v["grant_type"]) &&
  v["refresh_token"] !== undefined && fits9750369c(v["refresh_token"]) &&
  (v["scope"] === undefined || fitsdcee8582(v["scope"])) &&
  (v["client_id"] === undefined || fitsdcee8582(v["client_id"])) &&
  (v["client_secret"] === undefined || fits76178c2f(v["client_secret"]));
const fits9cb8254b = (v: unknown): boolean =>
  typeof v === 'string' && v === "refresh_token";
const fits9750369c = (v: unknown): boolean =>
  typeof v === 'string' &&
  v !== '' &&
  isSecret(v);
const fitsTokenSet = (v: unknown): boolean =>
  isObject(v) &&
  v["access_token"] !== undefined && fitsdcee8582(v["access_token"]) &&
  v["token_type"] !== undefined && fitsdcee8582(v["token_type"]) &&
  v["expires_in"] !== undefined && isInteger(v["expires_in"]) &&
  (v["scope"] === undefined || fitsdcee8582(v["scope"])) &&
  (v["id_token"] === undefined || fitsdcee8582(v["id_token"])) &&
  (v["refresh_token"] === undefined || fitsdcee8582(v["refresh_token"]));
const fitsTokenForm = (v: unknown): boolean =>
  isObject(v) &&
  v["token"] !== undefined && fits9750369c(v["token"]) &&
  (v["token_type_hint"] === undefined || fitsdcee8582(v["token_type_hint"])) &&
  (v["client_id"] === undefined || fitsdcee8582(v["client_id"])) &&
  (v["client_secret"] === undefined || fits76178c2f(v["client_secret"]));
const fitsIntrospection = (v: unknown): boolean =>
  isObject(v) &&
  v["active"] !== undefined && fits1c421b89(v["active"]) &&
  (v["token_type"] === undefined || fitsdcee8582(v["token_type"])) &&
  (v["scope"] === undefined || fitsdcee8582(v["scope"])) &&
  (v["client_id"] === undefined || fitsdcee8582(v["client_id"])) &&
  (v["sub"] === undefined || fitsdcee8582(v["sub"])) &&
  (v["aud"] === undefined || fits65959113(v["aud"])) &&
  (v["iss"] === undefined || fits667615cf(v["iss"])) &&
  (v["iat"] === undefined || isInteger(v["iat"])) &&
  (v["exp"] === undefined || isInteger(v["exp"]));
const fitsUserInfo = (v: unknown): boolean =>
  isObject(v) &&
  v["sub"] !== undefined && fitsdcee8582(v["sub"]) &&
  (v["name"] === undefined || fitsdcee8582(v["name"])) &&
  (v["given_name"] === undefined || fitsdcee8582(v["given_name"])) &&
  (v["family_name"] === undefined || fitsdcee8582(v["family_name"])) &&
  (v["middle_name"] === undefined || fitsdcee8582(v["middle_name"])) &&
  (v["nickname"] === undefined || fitsdcee8582(v["nickname"])) &&
  (v["preferred_username"] === undefined || fitsdcee8582(v["preferred_username"])) &&
  (v["profile"] === undefined || fitsdcee8582(v["profile"])) &&
  (v["website"] === undefined || fitsdcee8582(v["website"])) &&
  (v["gender"] === undefined || fitsdcee8582(v["gender"])) &&
  (v["birthdate"] === undefined || fitsdcee8582(v["birthdate"])) &&
  (v["picture"] === undefined || fitsdcee8582(v["picture"])) &&
  (v["zoneinfo"] === undefined || fitsdcee8582(v["zoneinfo"])) &&
  (v["locale"] === undefined || fitsdcee8582(v["locale"])) &&
  (v["updated_at"] === undefined || isInteger(v["updated_at"])) &&
  (v["email"] === undefined || fitsdcee8582(v["email"])) &&
  (v["email_verified"] === undefined || fits1c421b89(v["email_verified"])) &&
  (v["address"] === undefined || fits42f68209(v["address"])) &&
  (v["phone_number"] === undefined || fitsdcee8582(v["phone_number"])) &&
  (v["phone_number_verified"] === undefined || fits1c421b89(v["phone_number_verified"])) &&
  (v["env"] === undefined || fitsdcee8582(v["env"])) &&
  (v["org"] === undefined || fitsdcee8582(v["org"])) &&
  (v["p1.region"] === undefined || fitsdcee8582(v["p1.region"]));
const fits42f68209 = (v: unknown): boolean =>
  isObject(v) &&
  (v["street_address"] === undefined || fitsdcee8582(v["street_address"])) &&
  (v["locality"] === undefined || fitsdcee8582(v["locality"])) &&
  (v["region"] === undefined || fitsdcee8582(v["region"])) &&
  (v["postal_code"] === undefined || fitsdcee8582(v["postal_code"])) &&
  (v["country"] === undefined || fitsdcee8582(v["country"])) &&
  (v["formatted"] === undefined || fitsdcee8582(v["formatted"]));
const fitsKeySet = (v: unknown): boolean =>
  isObject(v) &&
  v["keys"] !== undefined && fitsd9833d42(v["keys"]);
const fitsf529af5f = (v: unknown): boolean =>
  isObject(v) &&
  v["kty"] !== undefined && fitsdcee8582(v["kty"]) &&
  (v["kid"] === undefined || fitsdcee8582(v["kid"])) &&
  (v["use"] === undefined || fitsdcee8582(v["use"])) &&
  (v["alg"] === undefined || fitsdcee8582(v["alg"])) &&
  (v["x5t"] === undefined || fitsdcee8582(v["x5t"])) &&
  (v["x5c"] === undefined || fits65959113(v["x5c"])) &&
  (v["n"] === undefined || fitsdcee8582(v["n"])) &&
  (v["e"] === undefined || fitsdcee8582(v["e"]));
const fitsd9833d42 = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.every(fitsf529af5f);
const fitsOpenIDConfiguration = (v: unknown): boolean =>
  isObject(v) &&
  v["issuer"] !== undefined && fits667615cf(v["issuer"]) &&
  v["authorization_endpoint"] !== undefined && fits667615cf(v["authorization_endpoint"]) &&
  v["token_endpoint"] !== undefined && fits667615cf(v["token_endpoint"]) &&
  v["jwks_uri"] !== undefined && fits667615cf(v["jwks_uri"]) &&
  (v["userinfo_endpoint"] === undefined || fits667615cf(v["userinfo_endpoint"])) &&
  (v["end_session_endpoint"] === undefined || fits667615cf(v["end_session_endpoint"])) &&
  (v["ping_end_idp_session_endpoint"] === undefined || fits667615cf(v["ping_end_idp_session_endpoint"])) &&
  (v["introspection_endpoint"] === undefined || fits667615cf(v["introspection_endpoint"])) &&
  (v["revocation_endpoint"] === undefined || fits667615cf(v["revocation_endpoint"])) &&
  (v["pushed_authorization_request_endpoint"] === undefined || fits667615cf(v["pushed_authorization_request_endpoint"])) &&
  (v["device_authorization_endpoint"] === undefined || fits667615cf(v["device_authorization_endpoint"])) &&
  (v["check_session_iframe"] === undefined || fits667615cf(v["check_session_iframe"])) &&
  (v["claims_parameter_supported"] === undefined || fits1c421b89(v["claims_parameter_supported"])) &&
  (v["request_parameter_supported"] === undefined || fits1c421b89(v["request_parameter_supported"])) &&
  (v["request_uri_parameter_supported"] === undefined || fits1c421b89(v["request_uri_parameter_supported"])) &&
  (v["require_pushed_authorization_requests"] === undefined || fits1c421b89(v["require_pushed_authorization_requests"])) &&
  (v["response_types_supported"] === undefined || fits65959113(v["response_types_supported"])) &&
  (v["response_modes_supported"] === undefined || fits65959113(v["response_modes_supported"])) &&
  (v["grant_types_supported"] === undefined || fits65959113(v["grant_types_supported"])) &&
  (v["subject_types_supported"] === undefined || fits65959113(v["subject_types_supported"])) &&
  (v["id_token_signing_alg_values_supported"] === undefined || fits65959113(v["id_token_signing_alg_values_supported"])) &&
  (v["userinfo_signing_alg_values_supported"] === undefined || fits65959113(v["userinfo_signing_alg_values_supported"])) &&
  (v["request_object_signing_alg_values_supported"] === undefined || fits65959113(v["request_object_signing_alg_values_supported"])) &&
  (v["token_endpoint_auth_signing_alg_values_supported"] === undefined || fits65959113(v["token_endpoint_auth_signing_alg_values_supported"])) &&
  (v["claim_types_supported"] === undefined || fits65959113(v["claim_types_supported"])) &&
  (v["code_challenge_methods_supported"] === undefined || fits65959113(v["code_challenge_methods_supported"])) &&
  (v["token_endpoint_auth_methods_supported"] === undefined || fits65959113(v["token_endpoint_auth_methods_supported"])) &&
  (v["scopes_supported"] === undefined || fits65959113(v["scopes_supported"])) &&
  (v["claims_supported"] === undefined || fits65959113(v["claims_supported"]));
const fitsUsernamePasswordCheck = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, namesa3ae358d) &&
  v["password"] !== undefined && fits9750369c(v["password"]) &&
  (v["username"] === undefined || fits9e74680c(v["username"]));
const fits9e74680c = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 128) &&
  v !== '';
const fitsUsername = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, names7dba3d95) &&
  v["username"] !== undefined && fits9e74680c(v["username"]);
const fitsFlowPasswordReset = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, namesf7ead635) &&
  v["currentPassword"] !== undefined && fits9750369c(v["currentPassword"]) &&
  v["newPassword"] !== undefined && fits9750369c(v["newPassword"]);
const fitsPasswordRecovery = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, namese02149f9) &&
  v["recoveryCode"] !== undefined && fits9750369c(v["recoveryCode"]) &&
  v["newPassword"] !== undefined && fits9750369c(v["newPassword"]);
const fitsNoMembers = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, names7ddb6582);
const fitsUserRegistration = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, namesd1cf41ce) &&
  v["username"] !== undefined && fitsa2a4b5fb(v["username"]) &&
  v["email"] !== undefined && fitse9ddfff5(v["email"]) &&
  v["password"] !== undefined && fits9750369c(v["password"]);
const fitsa2a4b5fb = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 128) &&
  v !== '' &&
  patterne1003836.test(v);
const fitse9ddfff5 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 254) &&
  isEmail(v);
const fitsUserVerification = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, namesdc41ef3d) &&
  v["verificationCode"] !== undefined && fits9750369c(v["verificationCode"]);
const fitsDeviceSelection = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, namesa3c3b153) &&
  v["device"] !== undefined && fits4a17fd78(v["device"]) &&
  (v["compatibility"] === undefined || fitsef993c1b(v["compatibility"]));
const fits4a17fd78 = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, nameseab12cc2) &&
  v["id"] !== undefined && fits0a1ead7c(v["id"]);
const fitsOtpCheck = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, namesbea88768) &&
  v["otp"] !== undefined && fits9750369c(v["otp"]);
const schemaAuthorizeForm: Schema = {"type":"object","required":["client_id"],"properties":{"client_id":{"type":"string","minLength":1},"response_type":{"type":"string"},"redirect_uri":{"type":"string","format":"uri","maxLength":2048},"scope":{"type":"string"},"state":{"type":"string","maxLength":2000},"nonce":{"type":"string","maxLength":2000},"prompt":{"type":"string"},"max_age":{"type":"string","pattern":"^[0-9]+$"},"acr_values":{"type":"string"},"login_hint":{"type":"string"},"login_hint_token":{"type":"string"},"code_challenge":{"type":"string","minLength":43,"maxLength":128},"code_challenge_method":{"type":"string","enum":["S256","plain"]},"response_mode":{"type":"string","enum":["query","fragment","form_post","pi.flow"]},"request":{"type":"string"},"mobilePayload":{"type":"string"},"request_uri":{"type":"string"}}};
const schemaPushedAuthorizationRequest: Schema = {"type":"object","required":["response_type"],"properties":{"client_id":{"type":"string"},"response_type":{"type":"string","minLength":1,"maxLength":200},"redirect_uri":{"type":"string","format":"uri","maxLength":2048},"scope":{"type":"string","maxLength":2000},"state":{"type":"string","maxLength":2000},"nonce":{"type":"string","maxLength":2000},"prompt":{"type":"string","maxLength":200},"max_age":{"type":"string","maxLength":20,"pattern":"^[0-9]+$"},"acr_values":{"type":"string","maxLength":2000},"login_hint":{"type":"string","maxLength":2000},"login_hint_token":{"type":"string"},"code_challenge":{"type":"string","minLength":43,"maxLength":128},"code_challenge_method":{"type":"string","enum":["S256","plain"]},"response_mode":{"type":"string","enum":["query","fragment","form_post","pi.flow"]},"request":{"type":"string"},"mobilePayload":{"type":"string"},"client_secret":{"type":"string","format":"password"},"request_uri":{"type":"string"}}};
const schemaClientCredentialsGrant: Schema = {"type":"object","required":["grant_type"],"properties":{"grant_type":{"type":"string","const":"client_credentials"},"scope":{"type":"string"},"client_id":{"type":"string"},"client_secret":{"type":"string","format":"password"}}};
const schemaAuthorizationCodeGrant: Schema = {"type":"object","required":["grant_type","code"],"properties":{"grant_type":{"type":"string","const":"authorization_code"},"code":{"type":"string","minLength":1},"redirect_uri":{"type":"string","format":"uri","maxLength":2048},"code_verifier":{"type":"string","minLength":43,"maxLength":128},"client_id":{"type":"string"},"client_secret":{"type":"string","format":"password"}}};
const schemaRefreshTokenGrant: Schema = {"type":"object","required":["grant_type","refresh_token"],"properties":{"grant_type":{"type":"string","const":"refresh_token"},"refresh_token":{"type":"string","format":"password","minLength":1},"scope":{"type":"string"},"client_id":{"type":"string"},"client_secret":{"type":"string","format":"password"}}};
const schemaTokenForm: Schema = {"type":"object","required":["token"],"properties":{"token":{"type":"string","format":"password","minLength":1},"token_type_hint":{"type":"string"},"client_id":{"type":"string"},"client_secret":{"type":"string","format":"password"}}};
const schemaUsernamePasswordCheck: Schema = {"type":"object","required":["password"],"additionalProperties":false,"properties":{"username":{"type":"string","minLength":1,"maxLength":128},"password":{"type":"string","format":"password","minLength":1}}};
const schemaUsername: Schema = {"type":"object","required":["username"],"additionalProperties":false,"properties":{"username":{"type":"string","minLength":1,"maxLength":128}}};
const schemaFlowPasswordReset: Schema = {"type":"object","required":["currentPassword","newPassword"],"additionalProperties":false,"properties":{"currentPassword":{"type":"string","format":"password","minLength":1},"newPassword":{"type":"string","format":"password","minLength":1}}};
const schemaPasswordRecovery: Schema = {"type":"object","required":["recoveryCode","newPassword"],"additionalProperties":false,"properties":{"recoveryCode":{"type":"string","format":"password","minLength":1},"newPassword":{"type":"string","format":"password","minLength":1}}};
const schemaNoMembers: Schema = {"type":"object","additionalProperties":false};
const schemaUserRegistration: Schema = {"type":"object","required":["username","email","password"],"additionalProperties":false,"properties":{"username":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]*$","minLength":1,"maxLength":128},"email":{"type":"string","format":"email","maxLength":254},"password":{"type":"string","format":"password","minLength":1}}};
const schemaUserVerification: Schema = {"type":"object","required":["verificationCode"],"additionalProperties":false,"properties":{"verificationCode":{"type":"string","format":"password","minLength":1}}};
const schemaDeviceSelection: Schema = {"type":"object","required":["device"],"additionalProperties":false,"properties":{"device":{"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string","format":"uuid"}}},"compatibility":{"type":"string","minLength":1}}};
const schemaOtpCheck: Schema = {"type":"object","required":["otp"],"additionalProperties":false,"properties":{"otp":{"type":"string","format":"password","minLength":1}}};

export const authorize = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "query client_id": fitsef993c1b,
    "query response_type": fitsdcee8582,
    "query redirect_uri": fits679493c2,
    "query scope": fitsdcee8582,
    "query state": fits82948b32,
    "query nonce": fits82948b32,
    "query prompt": fitsdcee8582,
    "query max_age": fits9585fe8f,
    "query acr_values": fitsdcee8582,
    "query login_hint": fitsdcee8582,
    "query login_hint_token": fitsdcee8582,
    "query code_challenge": fitsee9f6f4b,
    "query code_challenge_method": fits5f859d88,
    "query response_mode": fits5d9f7c44,
    "query request": fitsdcee8582,
    "query request_uri": fitsdcee8582,
    "query mobilePayload": fitsdcee8582,
  },
  body: [isAnything],
  responses: {
    "200 application/hal+json": fitsFlow,
    "200 text/html": fitsFormPostPage,
    "400 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;


export const authorizeByForm = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [fitsAuthorizeForm],
  responses: {
    "200 application/hal+json": fitsFlow,
    "200 text/html": fitsFormPostPage,
    "400 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `authorizeByForm` as a Standard Schema. */
export const authorizeByFormBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['authorizeByForm']>
>([
  { fits: fitsAuthorizeForm, schema: {"$ref":"#/components/schemas/AuthorizeForm"}, schemas: { AuthorizeForm: schemaAuthorizeForm } },
]);

export const pushAuthorizationRequest = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [fitsPushedAuthorizationRequest],
  responses: {
    "201 application/json": fitsPushedAuthorization,
    "400 application/json": fitsOAuthError,
    "401 application/json": fitsOAuthError,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `pushAuthorizationRequest` as a Standard Schema. */
export const pushAuthorizationRequestBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['pushAuthorizationRequest']>
>([
  { fits: fitsPushedAuthorizationRequest, schema: {"$ref":"#/components/schemas/PushedAuthorizationRequest"}, schemas: { PushedAuthorizationRequest: schemaPushedAuthorizationRequest } },
]);

export const resumeFlow = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "query flowId": fits0a1ead7c,
  },
  body: [isAnything],
  responses: {
    "200 application/hal+json": fitsResumedFlow,
    "200 text/html": fitsFormPostPage,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;


export const issueToken = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [fitsClientCredentialsGrant, fitsAuthorizationCodeGrant, fitsRefreshTokenGrant],
  responses: {
    "200 application/json": fitsTokenSet,
    "400 application/json": fitsOAuthError,
    "401 application/json": fitsOAuthError,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `issueToken` as a Standard Schema. */
export const issueTokenBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['issueToken']>
>([
  { fits: fitsClientCredentialsGrant, schema: {"$ref":"#/components/schemas/ClientCredentialsGrant"}, schemas: { ClientCredentialsGrant: schemaClientCredentialsGrant } },
  { fits: fitsAuthorizationCodeGrant, schema: {"$ref":"#/components/schemas/AuthorizationCodeGrant"}, schemas: { AuthorizationCodeGrant: schemaAuthorizationCodeGrant } },
  { fits: fitsRefreshTokenGrant, schema: {"$ref":"#/components/schemas/RefreshTokenGrant"}, schemas: { RefreshTokenGrant: schemaRefreshTokenGrant } },
]);

export const introspectToken = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [fitsTokenForm],
  responses: {
    "200 application/json": fitsIntrospection,
    "400 application/json": fitsOAuthError,
    "401 application/json": fitsOAuthError,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `introspectToken` as a Standard Schema. */
export const introspectTokenBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['introspectToken']>
>([
  { fits: fitsTokenForm, schema: {"$ref":"#/components/schemas/TokenForm"}, schemas: { TokenForm: schemaTokenForm } },
]);

export const revokeToken = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [fitsTokenForm],
  responses: {
    "400 application/json": fitsOAuthError,
    "401 application/json": fitsOAuthError,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `revokeToken` as a Standard Schema. */
export const revokeTokenBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['revokeToken']>
>([
  { fits: fitsTokenForm, schema: {"$ref":"#/components/schemas/TokenForm"}, schemas: { TokenForm: schemaTokenForm } },
]);

export const readUserInfo = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [isAnything],
  responses: {
    "200 application/json": fitsUserInfo,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;


export const readUserInfoByPost = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [isAnything],
  responses: {
    "200 application/json": fitsUserInfo,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;


export const signOff = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "query id_token_hint": fitsdcee8582,
    "query post_logout_redirect_uri": fitsdcee8582,
    "query state": fitsdcee8582,
  },
  body: [isAnything],
  responses: {
    "400 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;


export const signOffByIDToken = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "query id_token_hint": fitsef993c1b,
    "query post_logout_redirect_uri": fitsdcee8582,
    "query state": fitsdcee8582,
    "query client_id": fitsdcee8582,
  },
  body: [isAnything],
  responses: {
    "400 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;


export const readSigningKeys = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [isAnything],
  responses: {
    "200 application/json": fitsKeySet,
    "400 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;


export const readOpenIDConfiguration = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [isAnything],
  responses: {
    "200 application/json": fitsOpenIDConfiguration,
    "400 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;


export const readFlow = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path flowID": fits0a1ead7c,
  },
  body: [isAnything],
  responses: {
    "200 application/hal+json": fitsFlow,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;


export const checkUsernamePassword = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path flowID": fits0a1ead7c,
  },
  body: [fitsUsernamePasswordCheck],
  responses: {
    "200 application/hal+json": fitsFlow,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `checkUsernamePassword` as a Standard Schema. */
export const checkUsernamePasswordBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['checkUsernamePassword']>
>([
  { fits: fitsUsernamePasswordCheck, schema: {"$ref":"#/components/schemas/UsernamePasswordCheck"}, schemas: { UsernamePasswordCheck: schemaUsernamePasswordCheck } },
]);

export const lookUpUser = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path flowID": fits0a1ead7c,
  },
  body: [fitsUsername],
  responses: {
    "200 application/hal+json": fitsFlow,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `lookUpUser` as a Standard Schema. */
export const lookUpUserBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['lookUpUser']>
>([
  { fits: fitsUsername, schema: {"$ref":"#/components/schemas/Username"}, schemas: { Username: schemaUsername } },
]);

export const resetFlowPassword = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path flowID": fits0a1ead7c,
  },
  body: [fitsFlowPasswordReset],
  responses: {
    "200 application/hal+json": fitsFlow,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `resetFlowPassword` as a Standard Schema. */
export const resetFlowPasswordBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['resetFlowPassword']>
>([
  { fits: fitsFlowPasswordReset, schema: {"$ref":"#/components/schemas/FlowPasswordReset"}, schemas: { FlowPasswordReset: schemaFlowPasswordReset } },
]);

export const requestFlowRecovery = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path flowID": fits0a1ead7c,
  },
  body: [fitsUsername],
  responses: {
    "200 application/hal+json": fitsFlow,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `requestFlowRecovery` as a Standard Schema. */
export const requestFlowRecoveryBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['requestFlowRecovery']>
>([
  { fits: fitsUsername, schema: {"$ref":"#/components/schemas/Username"}, schemas: { Username: schemaUsername } },
]);

export const recoverFlowPassword = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path flowID": fits0a1ead7c,
  },
  body: [fitsPasswordRecovery],
  responses: {
    "200 application/hal+json": fitsFlow,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `recoverFlowPassword` as a Standard Schema. */
export const recoverFlowPasswordBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['recoverFlowPassword']>
>([
  { fits: fitsPasswordRecovery, schema: {"$ref":"#/components/schemas/PasswordRecovery"}, schemas: { PasswordRecovery: schemaPasswordRecovery } },
]);

export const sendFlowRecoveryCode = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path flowID": fits0a1ead7c,
  },
  body: [fitsNoMembers],
  responses: {
    "200 application/hal+json": fitsFlow,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `sendFlowRecoveryCode` as a Standard Schema. */
export const sendFlowRecoveryCodeBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['sendFlowRecoveryCode']>
>([
  { fits: fitsNoMembers, schema: {"$ref":"#/components/schemas/NoMembers"}, schemas: { NoMembers: schemaNoMembers } },
]);

export const registerUser = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path flowID": fits0a1ead7c,
  },
  body: [fitsUserRegistration],
  responses: {
    "200 application/hal+json": fitsFlow,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `registerUser` as a Standard Schema. */
export const registerUserBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['registerUser']>
>([
  { fits: fitsUserRegistration, schema: {"$ref":"#/components/schemas/UserRegistration"}, schemas: { UserRegistration: schemaUserRegistration } },
]);

export const verifyUser = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path flowID": fits0a1ead7c,
  },
  body: [fitsUserVerification],
  responses: {
    "200 application/hal+json": fitsFlow,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `verifyUser` as a Standard Schema. */
export const verifyUserBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['verifyUser']>
>([
  { fits: fitsUserVerification, schema: {"$ref":"#/components/schemas/UserVerification"}, schemas: { UserVerification: schemaUserVerification } },
]);

export const sendVerificationCode = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path flowID": fits0a1ead7c,
  },
  body: [fitsNoMembers],
  responses: {
    "200 application/hal+json": fitsFlow,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `sendVerificationCode` as a Standard Schema. */
export const sendVerificationCodeBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['sendVerificationCode']>
>([
  { fits: fitsNoMembers, schema: {"$ref":"#/components/schemas/NoMembers"}, schemas: { NoMembers: schemaNoMembers } },
]);

export const selectDevice = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path flowID": fits0a1ead7c,
  },
  body: [fitsDeviceSelection],
  responses: {
    "200 application/hal+json": fitsFlow,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `selectDevice` as a Standard Schema. */
export const selectDeviceBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['selectDevice']>
>([
  { fits: fitsDeviceSelection, schema: {"$ref":"#/components/schemas/DeviceSelection"}, schemas: { DeviceSelection: schemaDeviceSelection } },
]);

export const checkOtp = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path flowID": fits0a1ead7c,
  },
  body: [fitsOtpCheck],
  responses: {
    "200 application/hal+json": fitsFlow,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `checkOtp` as a Standard Schema. */
export const checkOtpBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['checkOtp']>
>([
  { fits: fitsOtpCheck, schema: {"$ref":"#/components/schemas/OtpCheck"}, schemas: { OtpCheck: schemaOtpCheck } },
]);

export const resetFlowSession = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path flowID": fits0a1ead7c,
  },
  body: [fitsNoMembers],
  responses: {
    "200 application/hal+json": fitsFlow,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `resetFlowSession` as a Standard Schema. */
export const resetFlowSessionBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['resetFlowSession']>
>([
  { fits: fitsNoMembers, schema: {"$ref":"#/components/schemas/NoMembers"}, schemas: { NoMembers: schemaNoMembers } },
]);

/** The validators of the actions of this API by operationId. */
export const validators = {
  authorize,
  authorizeByForm,
  pushAuthorizationRequest,
  resumeFlow,
  issueToken,
  introspectToken,
  revokeToken,
  readUserInfo,
  readUserInfoByPost,
  signOff,
  signOffByIDToken,
  readSigningKeys,
  readOpenIDConfiguration,
  readFlow,
  checkUsernamePassword,
  lookUpUser,
  resetFlowPassword,
  requestFlowRecovery,
  recoverFlowPassword,
  sendFlowRecoveryCode,
  registerUser,
  verifyUser,
  sendVerificationCode,
  selectDevice,
  checkOtp,
  resetFlowSession,
} as const satisfies Record<string, ActionValidators>;
