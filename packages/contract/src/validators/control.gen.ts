// Generated from specs/ by `pnpm generate`. Do not edit.
import type { operations } from '../control.gen.ts';
import type { Schema } from '../schema/schema.ts';
import {
  areUnique,
  hasOnly,
  isAnything,
  isEmail,
  isInteger,
  isLonger,
  isNumber,
  isObject,
  isSecret,
  isTime,
  isURI,
  isUUID,
  namesFit,
  othersFit,
  sizeOf,
} from './checks.ts';
import { type BodyOf, standardSchema } from './standard-schema.ts';
import type { ActionValidators } from './validator.ts';

const pattern1fe2715e = /^\S+$/u;
const names60fe23c2 = /* @__PURE__ */ new Set(["behavior","origins"]);
const names981cc969 = /* @__PURE__ */ new Set(["environmentID","scenario","name","saved","clock","users","personas","applications","policy","faults","directoryClientID"]);
const names5214116f = /* @__PURE__ */ new Set(["version","records","snapshots"]);
const names7ddb6582 = /* @__PURE__ */ new Set([]);
const names552e4e53 = /* @__PURE__ */ new Set(["id","name","createdAt","records"]);
const names0746e311 = /* @__PURE__ */ new Set(["now","frozen"]);
const names2d9fcb9a = /* @__PURE__ */ new Set(["id","api","administrator","persona","username","email","description","name","enabled","accountLocked","mfaDevices","identityProvider","gateway","password"]);
const namesa9156f8c = /* @__PURE__ */ new Set(["given","family"]);
const namesc3c04f14 = /* @__PURE__ */ new Set(["id","type","email","phone"]);
const names5afb9c54 = /* @__PURE__ */ new Set(["id","type"]);
const namesf8f42e40 = /* @__PURE__ */ new Set(["id","type","userType","correlationAttributes"]);
const nameseab12cc2 = /* @__PURE__ */ new Set(["id"]);
const names2190851d = /* @__PURE__ */ new Set(["value","lastChangedAt","lastChangedAgo","mustChange","lockedUntil","lockedFor","failures"]);
const pattern498a751b = /^P(\d+W|(?=\d|T\d)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?)$/u;
const names1c0169d1 = /* @__PURE__ */ new Set(["id","name","type","secret","redirectUris","allowWildcardInRedirectUris","postLogoutRedirectUris","loginPageUrl","grantTypes","responseTypes","tokenEndpointAuthMethod","pkceEnforcement","idpSignoff","parRequirement","parTimeout","corsSettings","scopes"]);
const patterncefa51af = /^[ -~]+$/u;
const names33d15000 = /* @__PURE__ */ new Set(["_links","id","environment","populationCount","createdAt","updatedAt","bypassPolicy","name","description","default","excludesCommonlyUsed","excludesProfileData","notSimilarToCurrent","history","length","lockout","maxAgeDays","minAgeDays","maxRepeatedCharacters","minUniqueCharacters","minComplexity","minCharacters","alphabetSequenceRule","numberSequenceRule","qwertySequenceRule","shiftedNumberRowSequenceRule"]);
const namesef55f77b = /* @__PURE__ */ new Set(["count","retentionDays"]);
const namesd3031f37 = /* @__PURE__ */ new Set(["min","max"]);
const names23416973 = /* @__PURE__ */ new Set(["failureCount","durationSeconds"]);
const names8fc3d5af = /* @__PURE__ */ new Set(["maxLength"]);
const namesa365f5d3 = /* @__PURE__ */ new Set(["kind","operationId","userID","persona","every","probability","seed","limit","count","remaining","milliseconds","retryAfterSeconds"]);
const names44388966 = /* @__PURE__ */ new Set(["calls","seconds"]);
const names1a88884a = /* @__PURE__ */ new Set(["name","clock","applications","users","personas","policy"]);
const namesfe862043 = /* @__PURE__ */ new Set(["by"]);
const names9596cbe3 = /* @__PURE__ */ new Set(["username","email","name","enabled","accountLocked","administrator","mfaDevices","identityProvider","gateway","password"]);
const names65ccf521 = /* @__PURE__ */ new Set(["name","secret","redirectUris","allowWildcardInRedirectUris","postLogoutRedirectUris","loginPageUrl","grantTypes","responseTypes","tokenEndpointAuthMethod","pkceEnforcement","idpSignoff","parRequirement","parTimeout","corsSettings","scopes"]);
const namesffbbb86b = /* @__PURE__ */ new Set(["userID","clientID","scopes"]);
const pattern9b5287f7 = /^[1-9]\d{0,14}$/u;
const names025f0db1 = /* @__PURE__ */ new Set(["name"]);
const names6f190033 = /* @__PURE__ */ new Set(["environmentID"]);
const namesed8fb388 = /* @__PURE__ */ new Set(["faults"]);
const fitsWorldList = (v: unknown): boolean =>
  isObject(v) &&
  v["worlds"] !== undefined && fits06d38216(v["worlds"]);
const fitsWorld = (v: unknown): boolean =>
  isObject(v) &&
  v["environmentID"] !== undefined && fits0a1ead7c(v["environmentID"]) &&
  v["createdAt"] !== undefined && fits147f499b(v["createdAt"]) &&
  v["clock"] !== undefined && fitsClock(v["clock"]) &&
  v["default"] !== undefined && fits1c421b89(v["default"]) &&
  v["users"] !== undefined && fitsafd800a5(v["users"]) &&
  v["applications"] !== undefined && fitsb81d48b5(v["applications"]) &&
  v["directory"] !== undefined && fits2613621d(v["directory"]) &&
  v["policies"] !== undefined && fits9585fe8f(v["policies"]) &&
  v["snapshots"] !== undefined && fits1b5ae57c(v["snapshots"]) &&
  v["baseUrls"] !== undefined && fits992fffc8(v["baseUrls"]) &&
  (v["name"] === undefined || fitsef993c1b(v["name"]));
const fits0a1ead7c = (v: unknown): boolean =>
  typeof v === 'string' &&
  isUUID(v);
const fits147f499b = (v: unknown): boolean =>
  typeof v === 'string' &&
  isTime(v);
const fitsClock = (v: unknown): boolean =>
  isObject(v) &&
  v["now"] !== undefined && fits147f499b(v["now"]) &&
  v["frozen"] !== undefined && fits1c421b89(v["frozen"]);
const fits1c421b89 = (v: unknown): boolean =>
  typeof v === 'boolean';
const fitsafd800a5 = (v: unknown): boolean =>
  isInteger(v) &&
  v >= 0 &&
  v <= 5000;
const fitsApplication = (v: unknown): boolean =>
  isObject(v) &&
  v["id"] !== undefined && fitsef993c1b(v["id"]) &&
  v["name"] !== undefined && fits9e74680c(v["name"]) &&
  v["type"] !== undefined && fitsApplicationType(v["type"]) &&
  v["redirectUris"] !== undefined && fits5c2bd46a(v["redirectUris"]) &&
  v["allowWildcardInRedirectUris"] !== undefined && fits1c421b89(v["allowWildcardInRedirectUris"]) &&
  v["postLogoutRedirectUris"] !== undefined && fits5c2bd46a(v["postLogoutRedirectUris"]) &&
  v["loginPageUrl"] !== undefined && fits679493c2(v["loginPageUrl"]) &&
  v["grantTypes"] !== undefined && fits6512e953(v["grantTypes"]) &&
  v["responseTypes"] !== undefined && fitsffb305f7(v["responseTypes"]) &&
  v["pkceEnforcement"] !== undefined && fitsPKCEEnforcement(v["pkceEnforcement"]) &&
  v["idpSignoff"] !== undefined && fits1c421b89(v["idpSignoff"]) &&
  v["parRequirement"] !== undefined && fitsPARRequirement(v["parRequirement"]) &&
  v["parTimeout"] !== undefined && fits08c4b944(v["parTimeout"]) &&
  v["scopes"] !== undefined && fitseeb5d50f(v["scopes"]) &&
  (v["tokenEndpointAuthMethod"] === undefined || fitsTokenEndpointAuthMethod(v["tokenEndpointAuthMethod"])) &&
  (v["corsSettings"] === undefined || fitsCORSSettings(v["corsSettings"]));
const fitsef993c1b = (v: unknown): boolean =>
  typeof v === 'string' &&
  v !== '';
const fits9e74680c = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 128) &&
  v !== '';
const fitsApplicationType = (v: unknown): boolean =>
  typeof v === 'string' && (v === "WEB_APP" || v === "SINGLE_PAGE_APP" || v === "NATIVE_APP" || v === "WORKER");
const fitsb48292f5 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 2048) &&
  v !== '';
const fits5c2bd46a = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.length <= 100 &&
  v.every(fitsb48292f5);
const fits679493c2 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 2048) &&
  isURI(v);
const fitsApplicationGrantType = (v: unknown): boolean =>
  typeof v === 'string' && (v === "AUTHORIZATION_CODE" || v === "IMPLICIT" || v === "REFRESH_TOKEN" || v === "CLIENT_CREDENTIALS" || v === "DEVICE_CODE" || v === "TOKEN_EXCHANGE" || v === "CIBA");
const fits6512e953 = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.length <= 10 &&
  v.every(fitsApplicationGrantType);
const fitsApplicationResponseType = (v: unknown): boolean =>
  typeof v === 'string' && (v === "CODE" || v === "TOKEN" || v === "ID_TOKEN");
const fitsffb305f7 = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.length <= 10 &&
  v.every(fitsApplicationResponseType);
const fitsPKCEEnforcement = (v: unknown): boolean =>
  typeof v === 'string' && (v === "OPTIONAL" || v === "REQUIRED" || v === "S256_REQUIRED");
const fitsPARRequirement = (v: unknown): boolean =>
  typeof v === 'string' && (v === "OPTIONAL" || v === "REQUIRED");
const fits08c4b944 = (v: unknown): boolean =>
  isInteger(v) &&
  v >= 1 &&
  v <= 600;
const fits88d938b2 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 100) &&
  v !== '' &&
  pattern1fe2715e.test(v);
const fitseeb5d50f = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.length <= 100 &&
  v.every(fits88d938b2) &&
  areUnique(v);
const fitsTokenEndpointAuthMethod = (v: unknown): boolean =>
  typeof v === 'string' && (v === "NONE" || v === "CLIENT_SECRET_BASIC" || v === "CLIENT_SECRET_POST");
const fitsCORSSettings = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, names60fe23c2) &&
  v["behavior"] !== undefined && fitsCORSBehavior(v["behavior"]) &&
  (v["origins"] === undefined || fits82fd62a6(v["origins"]));
const fitsCORSBehavior = (v: unknown): boolean =>
  typeof v === 'string' && (v === "ALLOW_NO_ORIGINS" || v === "ALLOW_SPECIFIC_ORIGINS");
const fits6378edb1 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 300) &&
  v !== '';
const fits82fd62a6 = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.length <= 40 &&
  v.every(fits6378edb1);
const fitsb81d48b5 = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.length <= 100 &&
  v.every(fitsApplication);
const fits2613621d = (v: unknown): boolean =>
  isObject(v) &&
  v["clientID"] !== undefined && fitsef993c1b(v["clientID"]);
const fits9585fe8f = (v: unknown): boolean =>
  isInteger(v) &&
  v >= 0;
const fits1b5ae57c = (v: unknown): boolean =>
  isInteger(v) &&
  v >= 0 &&
  v <= 32;
const fits667615cf = (v: unknown): boolean =>
  typeof v === 'string' &&
  isURI(v);
const fits992fffc8 = (v: unknown): boolean =>
  isObject(v) &&
  v["platform"] !== undefined && fits667615cf(v["platform"]) &&
  v["auth"] !== undefined && fits667615cf(v["auth"]) &&
  v["directory"] !== undefined && fits667615cf(v["directory"]) &&
  v["control"] !== undefined && fits667615cf(v["control"]);
const fits06d38216 = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.length <= 1000 &&
  v.every(fitsWorld);
const fitsErrorBody = (v: unknown): boolean =>
  isObject(v) &&
  v["code"] !== undefined && fitsdcee8582(v["code"]) &&
  v["message"] !== undefined && fitsdcee8582(v["message"]) &&
  (v["id"] === undefined || fits0a1ead7c(v["id"])) &&
  (v["details"] === undefined || fits75a9c498(v["details"]));
const fitsdcee8582 = (v: unknown): boolean =>
  typeof v === 'string';
const fitsErrorDetail = (v: unknown): boolean =>
  isObject(v) &&
  v["code"] !== undefined && fitsdcee8582(v["code"]) &&
  v["message"] !== undefined && fitsdcee8582(v["message"]) &&
  (v["target"] === undefined || fitsdcee8582(v["target"])) &&
  (v["innerError"] === undefined || fits7e8005ff(v["innerError"]));
const fits65959113 = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.every(fitsdcee8582);
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
const fitsWorldInput = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, names981cc969) &&
  (v["environmentID"] === undefined || fits0a1ead7c(v["environmentID"])) &&
  (v["scenario"] === undefined || fitscbef99bf(v["scenario"])) &&
  (v["name"] === undefined || fitscbef99bf(v["name"])) &&
  (v["saved"] === undefined || fitsSavedWorld(v["saved"])) &&
  (v["clock"] === undefined || fitsClockInput(v["clock"])) &&
  (v["users"] === undefined || fits230767ac(v["users"])) &&
  (v["personas"] === undefined || fits1c421b89(v["personas"])) &&
  (v["applications"] === undefined || fitscc2b1d0e(v["applications"])) &&
  (v["policy"] === undefined || fitsPasswordPolicyInput(v["policy"])) &&
  (v["faults"] === undefined || fitsfecdd5db(v["faults"])) &&
  (v["directoryClientID"] === undefined || fits9e74680c(v["directoryClientID"]));
const fitscbef99bf = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 100) &&
  v !== '';
const fitsSavedWorld = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, names5214116f) &&
  v["version"] !== undefined && fits88a7e50a(v["version"]) &&
  v["records"] !== undefined && fitsSavedRecords(v["records"]) &&
  (v["snapshots"] === undefined || fits328a958a(v["snapshots"]));
const fits88a7e50a = (v: unknown): boolean =>
  isInteger(v) && v === 1;
const fitsSavedRecords = (v: unknown): boolean =>
  isObject(v) &&
  sizeOf(v) <= 20 &&
  namesFit(v, fits4ee8ec5a) &&
  othersFit(v, names7ddb6582, fits0c38f57e);
const fits4ee8ec5a = (v: unknown): boolean =>
  !(typeof v === 'string') || (!isLonger(v, 100));
const fitsa80a6471 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 500) &&
  v !== '';
const fits64270be9 = (v: unknown): boolean =>
  isObject(v) &&
  v["id"] !== undefined && fitsa80a6471(v["id"]);
const fits0c38f57e = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.length <= 50000 &&
  v.every(fits64270be9);
const fits814d8dc4 = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, names552e4e53) &&
  v["id"] !== undefined && fitscbef99bf(v["id"]) &&
  v["createdAt"] !== undefined && fits147f499b(v["createdAt"]) &&
  v["records"] !== undefined && fitsSavedRecords(v["records"]) &&
  (v["name"] === undefined || fitscbef99bf(v["name"]));
const fits328a958a = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.length <= 32 &&
  v.every(fits814d8dc4);
const fitsClockInput = (v: unknown): boolean =>
  isObject(v) &&
  sizeOf(v) >= 1 &&
  hasOnly(v, names0746e311) &&
  (v["now"] === undefined || fits147f499b(v["now"])) &&
  (v["frozen"] === undefined || fits1c421b89(v["frozen"]));
const fitsUserInput = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, names2d9fcb9a) &&
  (v["id"] === undefined || fits0a1ead7c(v["id"])) &&
  (v["api"] === undefined || fits4778de3c(v["api"])) &&
  (v["administrator"] === undefined || fits1c421b89(v["administrator"])) &&
  (v["persona"] === undefined || fitsPersona(v["persona"])) &&
  (v["username"] === undefined || fits9e74680c(v["username"])) &&
  (v["email"] === undefined || fitse9ddfff5(v["email"])) &&
  (v["description"] === undefined || fitsa80a6471(v["description"])) &&
  (v["name"] === undefined || fitsNameInput(v["name"])) &&
  (v["enabled"] === undefined || fits1c421b89(v["enabled"])) &&
  (v["accountLocked"] === undefined || fits1c421b89(v["accountLocked"])) &&
  (v["mfaDevices"] === undefined || fits0227609d(v["mfaDevices"])) &&
  (v["identityProvider"] === undefined || fitsIdentityProviderInput(v["identityProvider"])) &&
  (v["gateway"] === undefined || fitsPasswordGatewayInput(v["gateway"])) &&
  (v["password"] === undefined || fitsPasswordInput(v["password"]));
const fits4778de3c = (v: unknown): boolean =>
  typeof v === 'string' && (v === "platform" || v === "directory");
const fitsPersona = (v: unknown): boolean =>
  typeof v === 'string' && (v === "user.ok" || v === "user.expired" || v === "user.mustchange" || v === "user.locked" || v === "user.nopassword" || v === "user.external" || v === "user.gateway" || v === "user.disabled" || v === "user.tooyoung" || v === "user.expiring" || v === "user.mfa");
const fitse9ddfff5 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 254) &&
  isEmail(v);
const fitsNameInput = (v: unknown): boolean =>
  isObject(v) &&
  sizeOf(v) >= 1 &&
  hasOnly(v, namesa9156f8c) &&
  (v["given"] === undefined || fitsd3dc9357(v["given"])) &&
  (v["family"] === undefined || fitsd3dc9357(v["family"]));
const fitsd3dc9357 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 256) &&
  v !== '';
const fitsMFADevice = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, namesc3c04f14) &&
  v["type"] !== undefined && fitsb233243e(v["type"]) &&
  (v["id"] === undefined || fits0a1ead7c(v["id"])) &&
  (v["email"] === undefined || fitse9ddfff5(v["email"])) &&
  (v["phone"] === undefined || fits966b6e96(v["phone"]));
const fitsb233243e = (v: unknown): boolean =>
  typeof v === 'string' && (v === "EMAIL" || v === "SMS");
const fits966b6e96 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 32) &&
  v !== '';
const fits0227609d = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.length <= 5 &&
  v.every(fitsMFADevice);
const fitsIdentityProviderInput = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, names5afb9c54) &&
  v["type"] !== undefined && fitscbef99bf(v["type"]) &&
  (v["id"] === undefined || fits0a1ead7c(v["id"]));
const fitsPasswordGatewayInput = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, namesf8f42e40) &&
  (v["id"] === undefined || fits0a1ead7c(v["id"])) &&
  (v["type"] === undefined || fitscbef99bf(v["type"])) &&
  (v["userType"] === undefined || fits28868e2c(v["userType"])) &&
  (v["correlationAttributes"] === undefined || fits2d9edd88(v["correlationAttributes"]));
const fits28868e2c = (v: unknown): boolean =>
  isObject(v) &&
  sizeOf(v) >= 1 &&
  hasOnly(v, nameseab12cc2) &&
  (v["id"] === undefined || fits0a1ead7c(v["id"]));
const fitsb8c0455d = (v: unknown): boolean =>
  !(typeof v === 'string') || (!isLonger(v, 256));
const fits958604cb = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 1024);
const fits2d9edd88 = (v: unknown): boolean =>
  isObject(v) &&
  sizeOf(v) <= 20 &&
  sizeOf(v) >= 1 &&
  namesFit(v, fitsb8c0455d) &&
  othersFit(v, names7ddb6582, fits958604cb);
const fitsPasswordInput = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, names2190851d) &&
  (v["value"] === undefined || fitsf7996f89(v["value"])) &&
  (v["lastChangedAt"] === undefined || fits147f499b(v["lastChangedAt"])) &&
  (v["lastChangedAgo"] === undefined || fits8063bcef(v["lastChangedAgo"])) &&
  (v["mustChange"] === undefined || fits1c421b89(v["mustChange"])) &&
  (v["lockedUntil"] === undefined || fitscf97d4d3(v["lockedUntil"])) &&
  (v["lockedFor"] === undefined || fits8063bcef(v["lockedFor"])) &&
  (v["failures"] === undefined || fits9585fe8f(v["failures"]));
const fitsf7996f89 = (v: unknown): boolean =>
  typeof v === 'string' &&
  v !== '' &&
  isSecret(v) || v === null;
const fits8063bcef = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 32) &&
  v !== '' &&
  pattern498a751b.test(v);
const fitscf97d4d3 = (v: unknown): boolean =>
  typeof v === 'string' &&
  isTime(v) || v === null;
const fits230767ac = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.length <= 5000 &&
  v.every(fitsUserInput);
const fitsApplicationInput = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, names1c0169d1) &&
  v["type"] !== undefined && fitsApplicationType(v["type"]) &&
  (v["id"] === undefined || fits1d3cb026(v["id"])) &&
  (v["name"] === undefined || fits9e74680c(v["name"])) &&
  (v["secret"] === undefined || fitsddaff404(v["secret"])) &&
  (v["redirectUris"] === undefined || fits5c2bd46a(v["redirectUris"])) &&
  (v["allowWildcardInRedirectUris"] === undefined || fits1c421b89(v["allowWildcardInRedirectUris"])) &&
  (v["postLogoutRedirectUris"] === undefined || fits5c2bd46a(v["postLogoutRedirectUris"])) &&
  (v["loginPageUrl"] === undefined || fits679493c2(v["loginPageUrl"])) &&
  (v["grantTypes"] === undefined || fits6512e953(v["grantTypes"])) &&
  (v["responseTypes"] === undefined || fitsffb305f7(v["responseTypes"])) &&
  (v["tokenEndpointAuthMethod"] === undefined || fitsTokenEndpointAuthMethod(v["tokenEndpointAuthMethod"])) &&
  (v["pkceEnforcement"] === undefined || fitsPKCEEnforcement(v["pkceEnforcement"])) &&
  (v["idpSignoff"] === undefined || fits1c421b89(v["idpSignoff"])) &&
  (v["parRequirement"] === undefined || fitsPARRequirement(v["parRequirement"])) &&
  (v["parTimeout"] === undefined || fits08c4b944(v["parTimeout"])) &&
  (v["corsSettings"] === undefined || fitsCORSSettings(v["corsSettings"])) &&
  (v["scopes"] === undefined || fitseeb5d50f(v["scopes"]));
const fits1d3cb026 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 128) &&
  v !== '' &&
  patterncefa51af.test(v);
const fitsddaff404 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 256) &&
  v !== '' &&
  isSecret(v);
const fitscc2b1d0e = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.length <= 100 &&
  v.every(fitsApplicationInput);
const fitsPasswordPolicyInput = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, names33d15000) &&
  v["name"] !== undefined && fitsd3dc9357(v["name"]) &&
  v["excludesCommonlyUsed"] !== undefined && fits1c421b89(v["excludesCommonlyUsed"]) &&
  v["excludesProfileData"] !== undefined && fits1c421b89(v["excludesProfileData"]) &&
  v["notSimilarToCurrent"] !== undefined && fits1c421b89(v["notSimilarToCurrent"]) &&
  (v["description"] === undefined || fitsf52bd9b5(v["description"])) &&
  (v["default"] === undefined || fitsbf1dc04f(v["default"])) &&
  (v["history"] === undefined || fits8490daac(v["history"])) &&
  (v["length"] === undefined || fitsaa78f8f1(v["length"])) &&
  (v["lockout"] === undefined || fits53a11516(v["lockout"])) &&
  (v["maxAgeDays"] === undefined || fitscd5f12b0(v["maxAgeDays"])) &&
  (v["minAgeDays"] === undefined || fitscd5f12b0(v["minAgeDays"])) &&
  (v["maxRepeatedCharacters"] === undefined || fitsf9f54bee(v["maxRepeatedCharacters"])) &&
  (v["minUniqueCharacters"] === undefined || fits847aceef(v["minUniqueCharacters"])) &&
  (v["minComplexity"] === undefined || fitsfc8d4f06(v["minComplexity"])) &&
  (v["minCharacters"] === undefined || fitsa336f1d1(v["minCharacters"])) &&
  (v["alphabetSequenceRule"] === undefined || fitsSequenceRuleInput(v["alphabetSequenceRule"])) &&
  (v["numberSequenceRule"] === undefined || fitsSequenceRuleInput(v["numberSequenceRule"])) &&
  (v["qwertySequenceRule"] === undefined || fitsLongSequenceRuleInput(v["qwertySequenceRule"])) &&
  (v["shiftedNumberRowSequenceRule"] === undefined || fitsLongSequenceRuleInput(v["shiftedNumberRowSequenceRule"]));
const fitsf52bd9b5 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 1024) || v === null;
const fitsbf1dc04f = (v: unknown): boolean =>
  typeof v === 'boolean' || v === null;
const fits42be9959 = (v: unknown): boolean =>
  isNumber(v) &&
  v >= 1;
const fits8490daac = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, namesef55f77b) &&
  v["count"] !== undefined && fits42be9959(v["count"]) &&
  v["retentionDays"] !== undefined && fits42be9959(v["retentionDays"]) || v === null;
const fitsd0a11792 = (v: unknown): boolean =>
  isNumber(v) &&
  v >= 8 &&
  v < 33 || v === null;
const fits2a57e5f2 = (v: unknown): boolean =>
  isNumber(v) &&
  v >= 255 &&
  v < 256 || v === null;
const fitsaa78f8f1 = (v: unknown): boolean =>
  isObject(v) &&
  sizeOf(v) >= 1 &&
  hasOnly(v, namesd3031f37) &&
  (v["min"] === undefined || fitsd0a11792(v["min"])) &&
  (v["max"] === undefined || fits2a57e5f2(v["max"])) || v === null;
const fits53a11516 = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, names23416973) &&
  v["failureCount"] !== undefined && fits42be9959(v["failureCount"]) &&
  v["durationSeconds"] !== undefined && fits42be9959(v["durationSeconds"]) || v === null;
const fitscd5f12b0 = (v: unknown): boolean =>
  isNumber(v) &&
  v >= 1 || v === null;
const fitsf9f54bee = (v: unknown): boolean =>
  isNumber(v) &&
  v >= 2 &&
  v < 3 || v === null;
const fits847aceef = (v: unknown): boolean =>
  isNumber(v) &&
  v >= 5 &&
  v < 6 || v === null;
const fitsfc8d4f06 = (v: unknown): boolean =>
  isNumber(v) &&
  v >= 7 &&
  v < 8 || v === null;
const fits47342498 = (v: unknown): boolean =>
  v === "ABCDEFGHIJKLMNOPQRSTUVWXYZ" || v === "abcdefghijklmnopqrstuvwxyz" || v === "0123456789" || v === "~!@#$%^&*()-_=+[]{}|;:,.<>/?";
const fitsa336f1d1 = (v: unknown): boolean =>
  isObject(v) &&
  sizeOf(v) >= 1 &&
  namesFit(v, fits47342498) &&
  othersFit(v, names7ddb6582, fitscd5f12b0) || v === null;
const fitsSequenceRuleInput = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, names8fc3d5af) &&
  v["maxLength"] !== undefined && fitsb2a543a1(v["maxLength"]) || v === null;
const fitsb2a543a1 = (v: unknown): boolean =>
  isNumber(v) &&
  v >= 2 &&
  v < 4;
const fitsLongSequenceRuleInput = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, names8fc3d5af) &&
  v["maxLength"] !== undefined && fitscc49d8d4(v["maxLength"]) || v === null;
const fitscc49d8d4 = (v: unknown): boolean =>
  isNumber(v) &&
  v >= 3 &&
  v < 4;
const fitsFaultInput = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, namesa365f5d3) &&
  v["kind"] !== undefined && fits5a2c3c9c(v["kind"]) &&
  (v["operationId"] === undefined || fitscbef99bf(v["operationId"])) &&
  (v["userID"] === undefined || fits0a1ead7c(v["userID"])) &&
  (v["persona"] === undefined || fitsPersona(v["persona"])) &&
  (v["every"] === undefined || fits4388c53a(v["every"])) &&
  (v["probability"] === undefined || fits968fffd1(v["probability"])) &&
  (v["seed"] === undefined || fits8688e631(v["seed"])) &&
  (v["limit"] === undefined || fitsba9bc0ae(v["limit"])) &&
  (v["count"] === undefined || fitsdadd7a95(v["count"])) &&
  (v["remaining"] === undefined || fits9585fe8f(v["remaining"])) &&
  (v["milliseconds"] === undefined || fits7cc9d581(v["milliseconds"])) &&
  (v["retryAfterSeconds"] === undefined || fitsccc82405(v["retryAfterSeconds"]));
const fits5a2c3c9c = (v: unknown): boolean =>
  typeof v === 'string' && (v === "latency" || v === "resetBefore" || v === "resetAfter" || v === "truncate" || v === "rateLimit" || v === "error" || v === "unavailable");
const fits4388c53a = (v: unknown): boolean =>
  isInteger(v) &&
  v >= 2 &&
  v <= 1000;
const fits968fffd1 = (v: unknown): boolean =>
  isNumber(v) &&
  v >= 0 &&
  v <= 1;
const fits8688e631 = (v: unknown): boolean =>
  isInteger(v) &&
  v >= 0 &&
  v <= 4294967295;
const fits7dc1b6b6 = (v: unknown): boolean =>
  isInteger(v) &&
  v >= 1 &&
  v <= 100000;
const fits641b9d83 = (v: unknown): boolean =>
  isInteger(v) &&
  v >= 1 &&
  v <= 3600;
const fitsba9bc0ae = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, names44388966) &&
  v["calls"] !== undefined && fits7dc1b6b6(v["calls"]) &&
  v["seconds"] !== undefined && fits641b9d83(v["seconds"]);
const fitsdadd7a95 = (v: unknown): boolean =>
  isInteger(v) &&
  v >= 1;
const fits1ac8fc35 = (v: unknown): boolean =>
  isInteger(v) &&
  v >= 0 &&
  v <= 60000;
const fits7cc9d581 = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, namesd3031f37) &&
  v["min"] !== undefined && fits1ac8fc35(v["min"]) &&
  v["max"] !== undefined && fits1ac8fc35(v["max"]);
const fitsccc82405 = (v: unknown): boolean =>
  isInteger(v) &&
  v >= 0 &&
  v <= 3600;
const fitsfecdd5db = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.length <= 100 &&
  v.every(fitsFaultInput);
const fitsWorldPatch = (v: unknown): boolean =>
  isObject(v) &&
  sizeOf(v) >= 1 &&
  hasOnly(v, names1a88884a) &&
  (v["name"] === undefined || fits60e125b1(v["name"])) &&
  (v["clock"] === undefined || fitsClockInput(v["clock"])) &&
  (v["applications"] === undefined || fitscc2b1d0e(v["applications"])) &&
  (v["users"] === undefined || fits230767ac(v["users"])) &&
  (v["personas"] === undefined || fits1c421b89(v["personas"])) &&
  (v["policy"] === undefined || fitsPasswordPolicyInput(v["policy"]));
const fits60e125b1 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 100) &&
  v !== '' || v === null;
const fitsWorldExport = (v: unknown): boolean =>
  isObject(v) &&
  v["environmentID"] !== undefined && fits0a1ead7c(v["environmentID"]) &&
  v["saved"] !== undefined && fitsSavedWorld(v["saved"]) &&
  (v["name"] === undefined || fitsef993c1b(v["name"]));
const fitsClockAdvance = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, namesfe862043) &&
  v["by"] !== undefined && fits8063bcef(v["by"]);
const fitsfa1dfce2 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 254) &&
  v !== '';
const fitsMessageList = (v: unknown): boolean =>
  isObject(v) &&
  v["messages"] !== undefined && fitsfbfb842b(v["messages"]);
const fitsMessage = (v: unknown): boolean =>
  isObject(v) &&
  v["id"] !== undefined && fitsef993c1b(v["id"]) &&
  v["kind"] !== undefined && fitsef993c1b(v["kind"]) &&
  v["to"] !== undefined && fitsef993c1b(v["to"]) &&
  v["subject"] !== undefined && fitsef993c1b(v["subject"]) &&
  v["text"] !== undefined && fitsef993c1b(v["text"]) &&
  v["sentAt"] !== undefined && fits147f499b(v["sentAt"]) &&
  (v["code"] === undefined || fitsef993c1b(v["code"])) &&
  (v["link"] === undefined || fits667615cf(v["link"]));
const fitsfbfb842b = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.length <= 500 &&
  v.every(fitsMessage);
const fitsSandboxUserList = (v: unknown): boolean =>
  isObject(v) &&
  v["users"] !== undefined && fitsa571bd8b(v["users"]);
const fitsSandboxUser = (v: unknown): boolean =>
  isObject(v) &&
  v["id"] !== undefined && fits0a1ead7c(v["id"]) &&
  v["username"] !== undefined && fitsef993c1b(v["username"]) &&
  v["enabled"] !== undefined && fits1c421b89(v["enabled"]) &&
  v["api"] !== undefined && fits4778de3c(v["api"]) &&
  v["accountLocked"] !== undefined && fits1c421b89(v["accountLocked"]) &&
  v["password"] !== undefined && fits9d251755(v["password"]) &&
  (v["email"] === undefined || fits995f4e8f(v["email"])) &&
  (v["name"] === undefined || fitsPersonName(v["name"])) &&
  (v["persona"] === undefined || fitsPersona(v["persona"])) &&
  (v["administrator"] === undefined || fits1c421b89(v["administrator"])) &&
  (v["mfaDevices"] === undefined || fits0227609d(v["mfaDevices"])) &&
  (v["identityProvider"] === undefined || fits1c027ec9(v["identityProvider"])) &&
  (v["gateway"] === undefined || isObject(v["gateway"]));
const fitsPasswordStatus = (v: unknown): boolean =>
  typeof v === 'string';
const fits9d251755 = (v: unknown): boolean =>
  isObject(v) &&
  v["status"] !== undefined && fitsPasswordStatus(v["status"]) &&
  v["failures"] !== undefined && fits9585fe8f(v["failures"]) &&
  v["mustChange"] !== undefined && fits1c421b89(v["mustChange"]) &&
  (v["lastChangedAt"] === undefined || fits147f499b(v["lastChangedAt"])) &&
  (v["secondsUntilUnlock"] === undefined || fits9585fe8f(v["secondsUntilUnlock"])) &&
  (v["expiresAt"] === undefined || fits147f499b(v["expiresAt"]));
const fits995f4e8f = (v: unknown): boolean =>
  typeof v === 'string' &&
  isEmail(v);
const fitsPersonName = (v: unknown): boolean =>
  isObject(v) &&
  (v["given"] === undefined || fitsdcee8582(v["given"])) &&
  (v["middle"] === undefined || fitsdcee8582(v["middle"])) &&
  (v["family"] === undefined || fitsdcee8582(v["family"])) &&
  (v["formatted"] === undefined || fitsdcee8582(v["formatted"])) &&
  (v["honorificPrefix"] === undefined || fitsdcee8582(v["honorificPrefix"])) &&
  (v["honorificSuffix"] === undefined || fitsdcee8582(v["honorificSuffix"]));
const fits1c027ec9 = (v: unknown): boolean =>
  isObject(v) &&
  v["type"] !== undefined && fitsef993c1b(v["type"]) &&
  (v["id"] === undefined || fits0a1ead7c(v["id"]));
const fitsa571bd8b = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.length <= 5000 &&
  v.every(fitsSandboxUser);
const fitsUserPatch = (v: unknown): boolean =>
  isObject(v) &&
  sizeOf(v) >= 1 &&
  hasOnly(v, names9596cbe3) &&
  (v["username"] === undefined || fits9e74680c(v["username"])) &&
  (v["email"] === undefined || fits6e5302be(v["email"])) &&
  (v["name"] === undefined || fitsNamePatch(v["name"])) &&
  (v["enabled"] === undefined || fits1c421b89(v["enabled"])) &&
  (v["accountLocked"] === undefined || fits1c421b89(v["accountLocked"])) &&
  (v["administrator"] === undefined || fits1c421b89(v["administrator"])) &&
  (v["mfaDevices"] === undefined || fits0227609d(v["mfaDevices"])) &&
  (v["identityProvider"] === undefined || fitsIdentityProviderInput(v["identityProvider"])) &&
  (v["gateway"] === undefined || fitsPasswordGatewayInput(v["gateway"])) &&
  (v["password"] === undefined || fitsPasswordInput(v["password"]));
const fits6e5302be = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 254) &&
  isEmail(v) || v === null;
const fitsNamePatch = (v: unknown): boolean =>
  isObject(v) &&
  sizeOf(v) >= 1 &&
  hasOnly(v, namesa9156f8c) &&
  (v["given"] === undefined || fits86092458(v["given"])) &&
  (v["family"] === undefined || fits86092458(v["family"]));
const fits86092458 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 256) &&
  v !== '' || v === null;
const fitsApplicationList = (v: unknown): boolean =>
  isObject(v) &&
  v["applications"] !== undefined && fitsb81d48b5(v["applications"]);
const fitsApplicationPatch = (v: unknown): boolean =>
  isObject(v) &&
  sizeOf(v) >= 1 &&
  hasOnly(v, names65ccf521) &&
  (v["name"] === undefined || fits9e74680c(v["name"])) &&
  (v["secret"] === undefined || fitsddaff404(v["secret"])) &&
  (v["redirectUris"] === undefined || fits5c2bd46a(v["redirectUris"])) &&
  (v["allowWildcardInRedirectUris"] === undefined || fits1c421b89(v["allowWildcardInRedirectUris"])) &&
  (v["postLogoutRedirectUris"] === undefined || fits5c2bd46a(v["postLogoutRedirectUris"])) &&
  (v["loginPageUrl"] === undefined || fitsc3553f03(v["loginPageUrl"])) &&
  (v["grantTypes"] === undefined || fits6512e953(v["grantTypes"])) &&
  (v["responseTypes"] === undefined || fitsffb305f7(v["responseTypes"])) &&
  (v["tokenEndpointAuthMethod"] === undefined || fitsTokenEndpointAuthMethod(v["tokenEndpointAuthMethod"])) &&
  (v["pkceEnforcement"] === undefined || fitsPKCEEnforcement(v["pkceEnforcement"])) &&
  (v["idpSignoff"] === undefined || fits1c421b89(v["idpSignoff"])) &&
  (v["parRequirement"] === undefined || fitsPARRequirement(v["parRequirement"])) &&
  (v["parTimeout"] === undefined || fits08c4b944(v["parTimeout"])) &&
  (v["corsSettings"] === undefined || fitsb6fbae9b(v["corsSettings"])) &&
  (v["scopes"] === undefined || fitseeb5d50f(v["scopes"]));
const fitsc3553f03 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 2048) &&
  isURI(v) || v === null;
const fitsb6fbae9b = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, names60fe23c2) &&
  v["behavior"] !== undefined && fitsCORSBehavior(v["behavior"]) &&
  (v["origins"] === undefined || fits82fd62a6(v["origins"])) || v === null;
const fitsTokenRequest = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, namesffbbb86b) &&
  (v["userID"] === undefined || fits0a1ead7c(v["userID"])) &&
  (v["clientID"] === undefined || fits9e74680c(v["clientID"])) &&
  (v["scopes"] === undefined || fits8c5c5ef0(v["scopes"]));
const fits8c5c5ef0 = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.length <= 50 &&
  v.every(fits88d938b2) &&
  areUnique(v);
const fitsAccessToken = (v: unknown): boolean =>
  isObject(v) &&
  v["access_token"] !== undefined && fitsef993c1b(v["access_token"]) &&
  v["token_type"] !== undefined && fitsdcee8582(v["token_type"]) &&
  v["expires_in"] !== undefined && fits9585fe8f(v["expires_in"]) &&
  (v["scope"] === undefined || fitsdcee8582(v["scope"]));
const fits7d685148 = (v: unknown): boolean =>
  isInteger(v) &&
  v >= 1 &&
  v <= 1000;
const fitsJournal = (v: unknown): boolean =>
  isObject(v) &&
  v["entries"] !== undefined && fits45d8ff9c(v["entries"]);
const fitsJournalEntry = (v: unknown): boolean =>
  isObject(v) &&
  v["id"] !== undefined && fitsdadd7a95(v["id"]) &&
  v["at"] !== undefined && fits147f499b(v["at"]) &&
  v["api"] !== undefined && fitsef993c1b(v["api"]) &&
  v["method"] !== undefined && fitsef993c1b(v["method"]) &&
  v["path"] !== undefined && fitsef993c1b(v["path"]) &&
  v["status"] !== undefined && fitsacc51bc2(v["status"]) &&
  v["actor"] !== undefined && fits1337cbe8(v["actor"]) &&
  v["rule"] !== undefined && fitsef993c1b(v["rule"]) &&
  v["milliseconds"] !== undefined && fits260da44a(v["milliseconds"]) &&
  v["request"] !== undefined && fitsee031a54(v["request"]) &&
  (v["operationId"] === undefined || fitsef993c1b(v["operationId"])) &&
  (v["subject"] === undefined || fits24695571(v["subject"])) &&
  (v["before"] === undefined || fitsJournalState(v["before"])) &&
  (v["after"] === undefined || fitsJournalState(v["after"])) &&
  (v["faults"] === undefined || fits09d37dc1(v["faults"])) &&
  (v["warnings"] === undefined || fits74f99bf1(v["warnings"])) &&
  (v["events"] === undefined || fits63527925(v["events"]));
const fitsacc51bc2 = (v: unknown): boolean =>
  isInteger(v) &&
  v >= 0 &&
  v <= 599;
const fits11bb85f4 = (v: unknown): boolean =>
  typeof v === 'string' && (v === "anonymous" || v === "worker" || v === "user" || v === "directory");
const fits1337cbe8 = (v: unknown): boolean =>
  isObject(v) &&
  v["kind"] !== undefined && fits11bb85f4(v["kind"]) &&
  (v["id"] === undefined || fitsef993c1b(v["id"]));
const fits260da44a = (v: unknown): boolean =>
  isNumber(v) &&
  v >= 0;
const fitsee031a54 = (v: unknown): boolean =>
  isObject(v) &&
  v["url"] !== undefined && fitsef993c1b(v["url"]) &&
  (v["contentType"] === undefined || fitsef993c1b(v["contentType"])) &&
  (v["members"] === undefined || fits65959113(v["members"]));
const fits24695571 = (v: unknown): boolean =>
  isObject(v) &&
  (v["userID"] === undefined || fitsef993c1b(v["userID"])) &&
  (v["flowID"] === undefined || fitsef993c1b(v["flowID"]));
const fitsJournalState = (v: unknown): boolean =>
  isObject(v) &&
  othersFit(v, names7ddb6582, fitsffc83931);
const fitsffc83931 = (v: unknown): boolean =>
  typeof v === 'string' || isNumber(v) || typeof v === 'boolean' || v === null;
const fits09d37dc1 = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.every(fitsef993c1b);
const fits9d1127af = (v: unknown): boolean =>
  isObject(v) &&
  v["target"] !== undefined && fitsef993c1b(v["target"]) &&
  v["message"] !== undefined && fitsef993c1b(v["message"]);
const fits74f99bf1 = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.every(fits9d1127af);
const fitsAuditEvent = (v: unknown): boolean =>
  isObject(v) &&
  v["id"] !== undefined && fits0a1ead7c(v["id"]) &&
  v["recordedAt"] !== undefined && fits147f499b(v["recordedAt"]) &&
  v["createdAt"] !== undefined && fits147f499b(v["createdAt"]) &&
  v["correlationId"] !== undefined && fits0a1ead7c(v["correlationId"]) &&
  v["action"] !== undefined && fits120acc51(v["action"]) &&
  v["resources"] !== undefined && fitsd774519f(v["resources"]) &&
  v["result"] !== undefined && fitsa7a001c0(v["result"]) &&
  (v["actors"] === undefined || fitsb0dad018(v["actors"]));
const fits120acc51 = (v: unknown): boolean =>
  isObject(v) &&
  v["type"] !== undefined && fitsef993c1b(v["type"]) &&
  v["description"] !== undefined && fitsef993c1b(v["description"]);
const fitsAuditUser = (v: unknown): boolean =>
  isObject(v) &&
  v["type"] !== undefined && fits6090cde7(v["type"]) &&
  v["id"] !== undefined && fitsef993c1b(v["id"]) &&
  v["name"] !== undefined && fitsef993c1b(v["name"]) &&
  v["environment"] !== undefined && fitsAuditReference(v["environment"]) &&
  v["population"] !== undefined && fitsAuditReference(v["population"]) &&
  v["href"] !== undefined && fits667615cf(v["href"]);
const fits6090cde7 = (v: unknown): boolean =>
  typeof v === 'string' && v === "USER";
const fitsAuditReference = (v: unknown): boolean =>
  isObject(v) &&
  v["id"] !== undefined && fitsef993c1b(v["id"]);
const fitsd774519f = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.length <= 1 &&
  v.length >= 1 &&
  v.every(fitsAuditUser);
const fits46bb2944 = (v: unknown): boolean =>
  typeof v === 'string' && v === "SUCCESS";
const fitsa7a001c0 = (v: unknown): boolean =>
  isObject(v) &&
  v["status"] !== undefined && fits46bb2944(v["status"]) &&
  v["description"] !== undefined && fitsef993c1b(v["description"]);
const fits2c3eaa6c = (v: unknown): boolean =>
  typeof v === 'string' && v === "CLIENT";
const fits656ff661 = (v: unknown): boolean =>
  isObject(v) &&
  v["type"] !== undefined && fits2c3eaa6c(v["type"]) &&
  v["id"] !== undefined && fitsef993c1b(v["id"]) &&
  v["name"] !== undefined && fitsef993c1b(v["name"]) &&
  v["environment"] !== undefined && fitsAuditReference(v["environment"]) &&
  v["href"] !== undefined && fits667615cf(v["href"]);
const fitsb0dad018 = (v: unknown): boolean =>
  isObject(v) &&
  (v["client"] === undefined || fits656ff661(v["client"])) &&
  (v["user"] === undefined || fitsAuditUser(v["user"]));
const fits63527925 = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.length <= 2 &&
  v.every(fitsAuditEvent);
const fits45d8ff9c = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.length <= 1000 &&
  v.every(fitsJournalEntry);
const fitsd2ddbc46 = (v: unknown): boolean =>
  typeof v === 'string' &&
  pattern9b5287f7.test(v);
const fitsCall = (v: unknown): boolean =>
  isObject(v) &&
  v["entry"] !== undefined && fitsJournalEntry(v["entry"]) &&
  v["request"] !== undefined && fitsCallMessage(v["request"]) &&
  v["response"] !== undefined && fitsCallMessage(v["response"]);
const fitsCallMessage = (v: unknown): boolean =>
  isObject(v) &&
  v["headers"] !== undefined && fitsb478d659(v["headers"]) &&
  (v["body"] === undefined || isObject(v["body"]));
const fitsb478d659 = (v: unknown): boolean =>
  isObject(v) &&
  othersFit(v, names7ddb6582, fitsdcee8582);
const fitsSnapshotList = (v: unknown): boolean =>
  isObject(v) &&
  v["snapshots"] !== undefined && fits17001106(v["snapshots"]);
const fitsSnapshot = (v: unknown): boolean =>
  isObject(v) &&
  v["id"] !== undefined && fitsef993c1b(v["id"]) &&
  v["createdAt"] !== undefined && fits147f499b(v["createdAt"]) &&
  (v["name"] === undefined || fitsef993c1b(v["name"]));
const fits17001106 = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.length <= 32 &&
  v.every(fitsSnapshot);
const fitsSnapshotInput = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, names025f0db1) &&
  (v["name"] === undefined || fitscbef99bf(v["name"]));
const fitsSnapshotFork = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, names6f190033) &&
  (v["environmentID"] === undefined || fits0a1ead7c(v["environmentID"]));
const fitsFaultList = (v: unknown): boolean =>
  isObject(v) &&
  v["faults"] !== undefined && fits190d74f8(v["faults"]);
const fitsFault = (v: unknown): boolean =>
  isObject(v) &&
  v["kind"] !== undefined && fits5a2c3c9c(v["kind"]) &&
  (v["operationId"] === undefined || fitsef993c1b(v["operationId"])) &&
  (v["userID"] === undefined || fits0a1ead7c(v["userID"])) &&
  (v["persona"] === undefined || fitsPersona(v["persona"])) &&
  (v["every"] === undefined || fits4388c53a(v["every"])) &&
  (v["probability"] === undefined || fits968fffd1(v["probability"])) &&
  (v["seed"] === undefined || fits8688e631(v["seed"])) &&
  (v["limit"] === undefined || fits7413297d(v["limit"])) &&
  (v["count"] === undefined || fitsdadd7a95(v["count"])) &&
  (v["remaining"] === undefined || fits9585fe8f(v["remaining"])) &&
  (v["milliseconds"] === undefined || fits690d0289(v["milliseconds"])) &&
  (v["retryAfterSeconds"] === undefined || fitsccc82405(v["retryAfterSeconds"]));
const fits7413297d = (v: unknown): boolean =>
  isObject(v) &&
  v["calls"] !== undefined && fits7dc1b6b6(v["calls"]) &&
  v["seconds"] !== undefined && fits641b9d83(v["seconds"]);
const fits690d0289 = (v: unknown): boolean =>
  isObject(v) &&
  v["min"] !== undefined && fits1ac8fc35(v["min"]) &&
  v["max"] !== undefined && fits1ac8fc35(v["max"]);
const fits190d74f8 = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.length <= 100 &&
  v.every(fitsFault);
const fitsFaultListInput = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, namesed8fb388) &&
  v["faults"] !== undefined && fitsfecdd5db(v["faults"]);
const schemaApplicationGrantType: Schema = {"type":"string","enum":["AUTHORIZATION_CODE","IMPLICIT","REFRESH_TOKEN","CLIENT_CREDENTIALS","DEVICE_CODE","TOKEN_EXCHANGE","CIBA"]};
const schemaApplicationInput: Schema = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"id":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[ -~]+$"},"name":{"type":"string","minLength":1,"maxLength":128},"type":{"$ref":"#/components/schemas/ApplicationType"},"secret":{"type":"string","format":"password","minLength":1,"maxLength":256},"redirectUris":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":2048}},"allowWildcardInRedirectUris":{"type":"boolean"},"postLogoutRedirectUris":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":2048}},"loginPageUrl":{"type":"string","format":"uri","maxLength":2048},"grantTypes":{"type":"array","maxItems":10,"items":{"$ref":"#/components/schemas/ApplicationGrantType"}},"responseTypes":{"type":"array","maxItems":10,"items":{"$ref":"#/components/schemas/ApplicationResponseType"}},"tokenEndpointAuthMethod":{"$ref":"#/components/schemas/TokenEndpointAuthMethod"},"pkceEnforcement":{"$ref":"#/components/schemas/PKCEEnforcement"},"idpSignoff":{"type":"boolean"},"parRequirement":{"$ref":"#/components/schemas/PARRequirement"},"parTimeout":{"type":"integer","minimum":1,"maximum":600},"corsSettings":{"$ref":"#/components/schemas/CORSSettings"},"scopes":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^\\S+$"}}}};
const schemaApplicationResponseType: Schema = {"type":"string","enum":["CODE","TOKEN","ID_TOKEN"]};
const schemaApplicationType: Schema = {"type":"string","enum":["WEB_APP","SINGLE_PAGE_APP","NATIVE_APP","WORKER"]};
const schemaCORSBehavior: Schema = {"type":"string","enum":["ALLOW_NO_ORIGINS","ALLOW_SPECIFIC_ORIGINS"]};
const schemaCORSSettings: Schema = {"type":"object","additionalProperties":false,"required":["behavior"],"properties":{"behavior":{"$ref":"#/components/schemas/CORSBehavior"},"origins":{"type":"array","maxItems":40,"items":{"type":"string","minLength":1,"maxLength":300}}}};
const schemaClockInput: Schema = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"now":{"type":"string","format":"date-time"},"frozen":{"type":"boolean"}}};
const schemaFaultInput: Schema = {"type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"type":"string","enum":["latency","resetBefore","resetAfter","truncate","rateLimit","error","unavailable"]},"operationId":{"type":"string","minLength":1,"maxLength":100},"userID":{"type":"string","format":"uuid"},"persona":{"$ref":"#/components/schemas/Persona"},"every":{"type":"integer","minimum":2,"maximum":1000},"probability":{"type":"number","minimum":0,"maximum":1},"seed":{"type":"integer","minimum":0,"maximum":4294967295},"limit":{"type":"object","required":["calls","seconds"],"additionalProperties":false,"properties":{"calls":{"type":"integer","minimum":1,"maximum":100000},"seconds":{"type":"integer","minimum":1,"maximum":3600}}},"count":{"type":"integer","minimum":1},"remaining":{"type":"integer","minimum":0},"milliseconds":{"type":"object","required":["min","max"],"additionalProperties":false,"properties":{"min":{"type":"integer","minimum":0,"maximum":60000},"max":{"type":"integer","minimum":0,"maximum":60000}}},"retryAfterSeconds":{"type":"integer","minimum":0,"maximum":3600}}};
const schemaIdentityProviderInput: Schema = {"type":"object","required":["type"],"additionalProperties":false,"properties":{"id":{"type":"string","format":"uuid"},"type":{"type":"string","minLength":1,"maxLength":100}}};
const schemaLongSequenceRuleInput: Schema = {"type":["object","null"],"required":["maxLength"],"additionalProperties":false,"properties":{"maxLength":{"type":"number","minimum":3,"exclusiveMaximum":4}}};
const schemaMFADevice: Schema = {"type":"object","required":["type"],"additionalProperties":false,"properties":{"id":{"type":"string","format":"uuid"},"type":{"type":"string","enum":["EMAIL","SMS"]},"email":{"type":"string","format":"email","maxLength":254},"phone":{"type":"string","minLength":1,"maxLength":32}}};
const schemaNameInput: Schema = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"given":{"type":"string","minLength":1,"maxLength":256},"family":{"type":"string","minLength":1,"maxLength":256}}};
const schemaPARRequirement: Schema = {"type":"string","enum":["OPTIONAL","REQUIRED"]};
const schemaPKCEEnforcement: Schema = {"type":"string","enum":["OPTIONAL","REQUIRED","S256_REQUIRED"]};
const schemaPasswordGatewayInput: Schema = {"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","format":"uuid"},"type":{"type":"string","minLength":1,"maxLength":100},"userType":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"id":{"type":"string","format":"uuid"}}},"correlationAttributes":{"type":"object","minProperties":1,"maxProperties":20,"propertyNames":{"maxLength":256},"additionalProperties":{"type":"string","maxLength":1024}}}};
const schemaPasswordInput: Schema = {"type":"object","additionalProperties":false,"properties":{"value":{"type":["string","null"],"format":"password","minLength":1},"lastChangedAt":{"type":"string","format":"date-time"},"lastChangedAgo":{"type":"string","minLength":1,"maxLength":32,"pattern":"^P(\\d+W|(?=\\d|T\\d)(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?)$","examples":["P30D"]},"mustChange":{"type":"boolean"},"lockedUntil":{"type":["string","null"],"format":"date-time"},"lockedFor":{"type":"string","minLength":1,"maxLength":32,"pattern":"^P(\\d+W|(?=\\d|T\\d)(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?)$","examples":["P30D"]},"failures":{"type":"integer","minimum":0}}};
const schemaPasswordPolicyInput: Schema = {"type":"object","required":["name","excludesCommonlyUsed","excludesProfileData","notSimilarToCurrent"],"additionalProperties":false,"properties":{"_links":{},"id":{},"environment":{},"populationCount":{},"createdAt":{},"updatedAt":{},"bypassPolicy":{},"name":{"type":"string","minLength":1,"maxLength":256},"description":{"type":["string","null"],"maxLength":1024},"default":{"type":["boolean","null"]},"excludesCommonlyUsed":{"type":"boolean"},"excludesProfileData":{"type":"boolean"},"notSimilarToCurrent":{"type":"boolean"},"history":{"type":["object","null"],"required":["count","retentionDays"],"additionalProperties":false,"properties":{"count":{"type":"number","minimum":1},"retentionDays":{"type":"number","minimum":1}}},"length":{"type":["object","null"],"minProperties":1,"additionalProperties":false,"properties":{"min":{"type":["number","null"],"minimum":8,"exclusiveMaximum":33},"max":{"type":["number","null"],"minimum":255,"exclusiveMaximum":256}}},"lockout":{"type":["object","null"],"required":["failureCount","durationSeconds"],"additionalProperties":false,"properties":{"failureCount":{"type":"number","minimum":1},"durationSeconds":{"type":"number","minimum":1}}},"maxAgeDays":{"type":["number","null"],"minimum":1},"minAgeDays":{"type":["number","null"],"minimum":1},"maxRepeatedCharacters":{"type":["number","null"],"minimum":2,"exclusiveMaximum":3},"minUniqueCharacters":{"type":["number","null"],"minimum":5,"exclusiveMaximum":6},"minComplexity":{"type":["number","null"],"minimum":7,"exclusiveMaximum":8},"minCharacters":{"type":["object","null"],"minProperties":1,"propertyNames":{"enum":["ABCDEFGHIJKLMNOPQRSTUVWXYZ","abcdefghijklmnopqrstuvwxyz","0123456789","~!@#$%^&*()-_=+[]{}|;:,.<>/?"]},"additionalProperties":{"type":["number","null"],"minimum":1}},"alphabetSequenceRule":{"$ref":"#/components/schemas/SequenceRuleInput"},"numberSequenceRule":{"$ref":"#/components/schemas/SequenceRuleInput"},"qwertySequenceRule":{"$ref":"#/components/schemas/LongSequenceRuleInput"},"shiftedNumberRowSequenceRule":{"$ref":"#/components/schemas/LongSequenceRuleInput"}}};
const schemaPersona: Schema = {"type":"string","enum":["user.ok","user.expired","user.mustchange","user.locked","user.nopassword","user.external","user.gateway","user.disabled","user.tooyoung","user.expiring","user.mfa"]};
const schemaSavedRecords: Schema = {"type":"object","maxProperties":20,"propertyNames":{"maxLength":100},"additionalProperties":{"type":"array","maxItems":50000,"items":{"type":"object","required":["id"],"properties":{"id":{"type":"string","minLength":1,"maxLength":500}}}}};
const schemaSavedWorld: Schema = {"type":"object","required":["version","records"],"additionalProperties":false,"properties":{"version":{"type":"integer","enum":[1]},"records":{"$ref":"#/components/schemas/SavedRecords"},"snapshots":{"type":"array","maxItems":32,"items":{"type":"object","required":["id","createdAt","records"],"additionalProperties":false,"properties":{"id":{"type":"string","minLength":1,"maxLength":100},"name":{"type":"string","minLength":1,"maxLength":100},"createdAt":{"type":"string","format":"date-time"},"records":{"$ref":"#/components/schemas/SavedRecords"}}}}}};
const schemaSequenceRuleInput: Schema = {"type":["object","null"],"required":["maxLength"],"additionalProperties":false,"properties":{"maxLength":{"type":"number","minimum":2,"exclusiveMaximum":4}}};
const schemaTokenEndpointAuthMethod: Schema = {"type":"string","enum":["NONE","CLIENT_SECRET_BASIC","CLIENT_SECRET_POST"]};
const schemaUserInput: Schema = {"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","format":"uuid"},"api":{"type":"string","enum":["platform","directory"]},"administrator":{"type":"boolean"},"persona":{"$ref":"#/components/schemas/Persona"},"username":{"type":"string","minLength":1,"maxLength":128},"email":{"type":"string","format":"email","maxLength":254},"description":{"type":"string","minLength":1,"maxLength":500},"name":{"$ref":"#/components/schemas/NameInput"},"enabled":{"type":"boolean"},"accountLocked":{"type":"boolean"},"mfaDevices":{"type":"array","maxItems":5,"items":{"$ref":"#/components/schemas/MFADevice"}},"identityProvider":{"$ref":"#/components/schemas/IdentityProviderInput"},"gateway":{"$ref":"#/components/schemas/PasswordGatewayInput"},"password":{"$ref":"#/components/schemas/PasswordInput"}}};
const schemaWorldInput: Schema = {"type":"object","additionalProperties":false,"properties":{"environmentID":{"type":"string","format":"uuid"},"scenario":{"type":"string","minLength":1,"maxLength":100},"name":{"type":"string","minLength":1,"maxLength":100},"saved":{"$ref":"#/components/schemas/SavedWorld"},"clock":{"$ref":"#/components/schemas/ClockInput"},"users":{"type":"array","maxItems":5000,"items":{"$ref":"#/components/schemas/UserInput"}},"personas":{"type":"boolean"},"applications":{"type":"array","maxItems":100,"items":{"$ref":"#/components/schemas/ApplicationInput"}},"policy":{"$ref":"#/components/schemas/PasswordPolicyInput"},"faults":{"type":"array","maxItems":100,"items":{"$ref":"#/components/schemas/FaultInput"}},"directoryClientID":{"type":"string","minLength":1,"maxLength":128}}};
const schemaWorldPatch: Schema = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"name":{"type":["string","null"],"minLength":1,"maxLength":100},"clock":{"$ref":"#/components/schemas/ClockInput"},"applications":{"type":"array","maxItems":100,"items":{"$ref":"#/components/schemas/ApplicationInput"}},"users":{"type":"array","maxItems":5000,"items":{"$ref":"#/components/schemas/UserInput"}},"personas":{"type":"boolean"},"policy":{"$ref":"#/components/schemas/PasswordPolicyInput"}}};
const schemaClockAdvance: Schema = {"type":"object","required":["by"],"additionalProperties":false,"properties":{"by":{"type":"string","minLength":1,"maxLength":32,"pattern":"^P(\\d+W|(?=\\d|T\\d)(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?)$","examples":["PT15M"]}}};
const schemaNamePatch: Schema = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"given":{"type":["string","null"],"minLength":1,"maxLength":256},"family":{"type":["string","null"],"minLength":1,"maxLength":256}}};
const schemaUserPatch: Schema = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"username":{"type":"string","minLength":1,"maxLength":128},"email":{"type":["string","null"],"format":"email","maxLength":254},"name":{"$ref":"#/components/schemas/NamePatch"},"enabled":{"type":"boolean"},"accountLocked":{"type":"boolean"},"administrator":{"type":"boolean"},"mfaDevices":{"type":"array","maxItems":5,"items":{"$ref":"#/components/schemas/MFADevice"}},"identityProvider":{"$ref":"#/components/schemas/IdentityProviderInput"},"gateway":{"$ref":"#/components/schemas/PasswordGatewayInput"},"password":{"$ref":"#/components/schemas/PasswordInput"}}};
const schemaApplicationPatch: Schema = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"name":{"type":"string","minLength":1,"maxLength":128},"secret":{"type":"string","format":"password","minLength":1,"maxLength":256},"redirectUris":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":2048}},"allowWildcardInRedirectUris":{"type":"boolean"},"postLogoutRedirectUris":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":2048}},"loginPageUrl":{"type":["string","null"],"format":"uri","maxLength":2048},"grantTypes":{"type":"array","maxItems":10,"items":{"$ref":"#/components/schemas/ApplicationGrantType"}},"responseTypes":{"type":"array","maxItems":10,"items":{"$ref":"#/components/schemas/ApplicationResponseType"}},"tokenEndpointAuthMethod":{"$ref":"#/components/schemas/TokenEndpointAuthMethod"},"pkceEnforcement":{"$ref":"#/components/schemas/PKCEEnforcement"},"idpSignoff":{"type":"boolean"},"parRequirement":{"$ref":"#/components/schemas/PARRequirement"},"parTimeout":{"type":"integer","minimum":1,"maximum":600},"corsSettings":{"type":["object","null"],"additionalProperties":false,"required":["behavior"],"properties":{"behavior":{"$ref":"#/components/schemas/CORSBehavior"},"origins":{"type":"array","maxItems":40,"items":{"type":"string","minLength":1,"maxLength":300}}}},"scopes":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^\\S+$"}}}};
const schemaTokenRequest: Schema = {"type":"object","additionalProperties":false,"properties":{"userID":{"type":"string","format":"uuid"},"clientID":{"type":"string","minLength":1,"maxLength":128},"scopes":{"type":"array","maxItems":50,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^\\S+$"}}}};
const schemaSnapshotInput: Schema = {"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":100}}};
const schemaSnapshotFork: Schema = {"type":"object","additionalProperties":false,"properties":{"environmentID":{"type":"string","format":"uuid"}}};
const schemaFaultListInput: Schema = {"type":"object","required":["faults"],"additionalProperties":false,"properties":{"faults":{"type":"array","maxItems":100,"items":{"$ref":"#/components/schemas/FaultInput"}}}};

export const listWorlds = {
  parameters: {
  },
  body: [isAnything],
  responses: {
    "200 application/json": fitsWorldList,
    "400 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;


export const createWorld = {
  parameters: {
  },
  body: [fitsWorldInput],
  responses: {
    "201 application/json": fitsWorld,
    "400 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `createWorld` as a Standard Schema. */
export const createWorldBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['createWorld']>
>([
  { fits: fitsWorldInput, schema: {"$ref":"#/components/schemas/WorldInput"}, schemas: { ApplicationGrantType: schemaApplicationGrantType, ApplicationInput: schemaApplicationInput, ApplicationResponseType: schemaApplicationResponseType, ApplicationType: schemaApplicationType, CORSBehavior: schemaCORSBehavior, CORSSettings: schemaCORSSettings, ClockInput: schemaClockInput, FaultInput: schemaFaultInput, IdentityProviderInput: schemaIdentityProviderInput, LongSequenceRuleInput: schemaLongSequenceRuleInput, MFADevice: schemaMFADevice, NameInput: schemaNameInput, PARRequirement: schemaPARRequirement, PKCEEnforcement: schemaPKCEEnforcement, PasswordGatewayInput: schemaPasswordGatewayInput, PasswordInput: schemaPasswordInput, PasswordPolicyInput: schemaPasswordPolicyInput, Persona: schemaPersona, SavedRecords: schemaSavedRecords, SavedWorld: schemaSavedWorld, SequenceRuleInput: schemaSequenceRuleInput, TokenEndpointAuthMethod: schemaTokenEndpointAuthMethod, UserInput: schemaUserInput, WorldInput: schemaWorldInput } },
]);

export const readWorld = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [isAnything],
  responses: {
    "200 application/json": fitsWorld,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;


export const deleteWorld = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [isAnything],
  responses: {
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;


export const setWorld = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [fitsWorldInput],
  responses: {
    "200 application/json": fitsWorld,
    "201 application/json": fitsWorld,
    "400 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `setWorld` as a Standard Schema. */
export const setWorldBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['setWorld']>
>([
  { fits: fitsWorldInput, schema: {"$ref":"#/components/schemas/WorldInput"}, schemas: { ApplicationGrantType: schemaApplicationGrantType, ApplicationInput: schemaApplicationInput, ApplicationResponseType: schemaApplicationResponseType, ApplicationType: schemaApplicationType, CORSBehavior: schemaCORSBehavior, CORSSettings: schemaCORSSettings, ClockInput: schemaClockInput, FaultInput: schemaFaultInput, IdentityProviderInput: schemaIdentityProviderInput, LongSequenceRuleInput: schemaLongSequenceRuleInput, MFADevice: schemaMFADevice, NameInput: schemaNameInput, PARRequirement: schemaPARRequirement, PKCEEnforcement: schemaPKCEEnforcement, PasswordGatewayInput: schemaPasswordGatewayInput, PasswordInput: schemaPasswordInput, PasswordPolicyInput: schemaPasswordPolicyInput, Persona: schemaPersona, SavedRecords: schemaSavedRecords, SavedWorld: schemaSavedWorld, SequenceRuleInput: schemaSequenceRuleInput, TokenEndpointAuthMethod: schemaTokenEndpointAuthMethod, UserInput: schemaUserInput, WorldInput: schemaWorldInput } },
]);

export const updateWorld = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [fitsWorldPatch],
  responses: {
    "200 application/json": fitsWorld,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `updateWorld` as a Standard Schema. */
export const updateWorldBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['updateWorld']>
>([
  { fits: fitsWorldPatch, schema: {"$ref":"#/components/schemas/WorldPatch"}, schemas: { ApplicationGrantType: schemaApplicationGrantType, ApplicationInput: schemaApplicationInput, ApplicationResponseType: schemaApplicationResponseType, ApplicationType: schemaApplicationType, CORSBehavior: schemaCORSBehavior, CORSSettings: schemaCORSSettings, ClockInput: schemaClockInput, IdentityProviderInput: schemaIdentityProviderInput, LongSequenceRuleInput: schemaLongSequenceRuleInput, MFADevice: schemaMFADevice, NameInput: schemaNameInput, PARRequirement: schemaPARRequirement, PKCEEnforcement: schemaPKCEEnforcement, PasswordGatewayInput: schemaPasswordGatewayInput, PasswordInput: schemaPasswordInput, PasswordPolicyInput: schemaPasswordPolicyInput, Persona: schemaPersona, SequenceRuleInput: schemaSequenceRuleInput, TokenEndpointAuthMethod: schemaTokenEndpointAuthMethod, UserInput: schemaUserInput, WorldPatch: schemaWorldPatch } },
]);

export const exportWorld = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [isAnything],
  responses: {
    "200 application/json": fitsWorldExport,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;


export const resetWorld = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [isAnything],
  responses: {
    "200 application/json": fitsWorld,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;


export const readClock = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [isAnything],
  responses: {
    "200 application/json": fitsClock,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;


export const setClock = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [fitsClockInput],
  responses: {
    "200 application/json": fitsClock,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `setClock` as a Standard Schema. */
export const setClockBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['setClock']>
>([
  { fits: fitsClockInput, schema: {"$ref":"#/components/schemas/ClockInput"}, schemas: { ClockInput: schemaClockInput } },
]);

export const advanceClock = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [fitsClockAdvance],
  responses: {
    "200 application/json": fitsClock,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `advanceClock` as a Standard Schema. */
export const advanceClockBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['advanceClock']>
>([
  { fits: fitsClockAdvance, schema: {"$ref":"#/components/schemas/ClockAdvance"}, schemas: { ClockAdvance: schemaClockAdvance } },
]);

export const listMessages = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "query to": fitsfa1dfce2,
  },
  body: [isAnything],
  responses: {
    "200 application/json": fitsMessageList,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;


export const clearInbox = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [isAnything],
  responses: {
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;


export const readNewestMessage = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "query to": fitsfa1dfce2,
    "query kind": fitsef993c1b,
    "query wait": fits8063bcef,
  },
  body: [isAnything],
  responses: {
    "200 application/json": fitsMessage,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;


export const listUsers = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [isAnything],
  responses: {
    "200 application/json": fitsSandboxUserList,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;


export const createUser = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [fitsUserInput],
  responses: {
    "201 application/json": fitsSandboxUser,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `createUser` as a Standard Schema. */
export const createUserBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['createUser']>
>([
  { fits: fitsUserInput, schema: {"$ref":"#/components/schemas/UserInput"}, schemas: { IdentityProviderInput: schemaIdentityProviderInput, MFADevice: schemaMFADevice, NameInput: schemaNameInput, PasswordGatewayInput: schemaPasswordGatewayInput, PasswordInput: schemaPasswordInput, Persona: schemaPersona, UserInput: schemaUserInput } },
]);

export const readUser = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path userID": fits0a1ead7c,
  },
  body: [isAnything],
  responses: {
    "200 application/json": fitsSandboxUser,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;


export const updateUser = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path userID": fits0a1ead7c,
  },
  body: [fitsUserPatch],
  responses: {
    "200 application/json": fitsSandboxUser,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `updateUser` as a Standard Schema. */
export const updateUserBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['updateUser']>
>([
  { fits: fitsUserPatch, schema: {"$ref":"#/components/schemas/UserPatch"}, schemas: { IdentityProviderInput: schemaIdentityProviderInput, MFADevice: schemaMFADevice, NamePatch: schemaNamePatch, PasswordGatewayInput: schemaPasswordGatewayInput, PasswordInput: schemaPasswordInput, UserPatch: schemaUserPatch } },
]);

export const deleteUser = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path userID": fits0a1ead7c,
  },
  body: [isAnything],
  responses: {
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;


export const listApplications = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [isAnything],
  responses: {
    "200 application/json": fitsApplicationList,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;


export const createApplication = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [fitsApplicationInput],
  responses: {
    "201 application/json": fitsApplication,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `createApplication` as a Standard Schema. */
export const createApplicationBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['createApplication']>
>([
  { fits: fitsApplicationInput, schema: {"$ref":"#/components/schemas/ApplicationInput"}, schemas: { ApplicationGrantType: schemaApplicationGrantType, ApplicationInput: schemaApplicationInput, ApplicationResponseType: schemaApplicationResponseType, ApplicationType: schemaApplicationType, CORSBehavior: schemaCORSBehavior, CORSSettings: schemaCORSSettings, PARRequirement: schemaPARRequirement, PKCEEnforcement: schemaPKCEEnforcement, TokenEndpointAuthMethod: schemaTokenEndpointAuthMethod } },
]);

export const readApplication = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path applicationID": fits9e74680c,
  },
  body: [isAnything],
  responses: {
    "200 application/json": fitsApplication,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;


export const deleteApplication = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path applicationID": fits9e74680c,
  },
  body: [isAnything],
  responses: {
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;


export const updateApplication = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path applicationID": fits9e74680c,
  },
  body: [fitsApplicationPatch],
  responses: {
    "200 application/json": fitsApplication,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `updateApplication` as a Standard Schema. */
export const updateApplicationBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['updateApplication']>
>([
  { fits: fitsApplicationPatch, schema: {"$ref":"#/components/schemas/ApplicationPatch"}, schemas: { ApplicationGrantType: schemaApplicationGrantType, ApplicationPatch: schemaApplicationPatch, ApplicationResponseType: schemaApplicationResponseType, CORSBehavior: schemaCORSBehavior, PARRequirement: schemaPARRequirement, PKCEEnforcement: schemaPKCEEnforcement, TokenEndpointAuthMethod: schemaTokenEndpointAuthMethod } },
]);

export const issueToken = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [fitsTokenRequest],
  responses: {
    "200 application/json": fitsAccessToken,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `issueToken` as a Standard Schema. */
export const issueTokenBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['issueToken']>
>([
  { fits: fitsTokenRequest, schema: {"$ref":"#/components/schemas/TokenRequest"}, schemas: { TokenRequest: schemaTokenRequest } },
]);

export const readJournal = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "query since": fits9585fe8f,
    "query operationId": fitsef993c1b,
    "query limit": fits7d685148,
  },
  body: [isAnything],
  responses: {
    "200 application/json": fitsJournal,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;


export const clearJournal = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [isAnything],
  responses: {
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;


export const readCall = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path entryID": fitsd2ddbc46,
  },
  body: [isAnything],
  responses: {
    "200 application/json": fitsCall,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;


export const streamEvents = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [isAnything],
  responses: {
    "200 text/event-stream": fitsef993c1b,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;


export const listSnapshots = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [isAnything],
  responses: {
    "200 application/json": fitsSnapshotList,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;


export const createSnapshot = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [fitsSnapshotInput],
  responses: {
    "201 application/json": fitsSnapshot,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `createSnapshot` as a Standard Schema. */
export const createSnapshotBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['createSnapshot']>
>([
  { fits: fitsSnapshotInput, schema: {"$ref":"#/components/schemas/SnapshotInput"}, schemas: { SnapshotInput: schemaSnapshotInput } },
]);

export const deleteSnapshot = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path snapshotID": fitsef993c1b,
  },
  body: [isAnything],
  responses: {
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;


export const restoreSnapshot = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path snapshotID": fitsef993c1b,
  },
  body: [isAnything],
  responses: {
    "200 application/json": fitsWorld,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;


export const forkSnapshot = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path snapshotID": fitsef993c1b,
  },
  body: [fitsSnapshotFork],
  responses: {
    "201 application/json": fitsWorld,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `forkSnapshot` as a Standard Schema. */
export const forkSnapshotBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['forkSnapshot']>
>([
  { fits: fitsSnapshotFork, schema: {"$ref":"#/components/schemas/SnapshotFork"}, schemas: { SnapshotFork: schemaSnapshotFork } },
]);

export const readFaults = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [isAnything],
  responses: {
    "200 application/json": fitsFaultList,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;


export const setFaults = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [fitsFaultListInput],
  responses: {
    "200 application/json": fitsFaultList,
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `setFaults` as a Standard Schema. */
export const setFaultsBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['setFaults']>
>([
  { fits: fitsFaultListInput, schema: {"$ref":"#/components/schemas/FaultListInput"}, schemas: { FaultInput: schemaFaultInput, FaultListInput: schemaFaultListInput, Persona: schemaPersona } },
]);

export const clearFaults = {
  parameters: {
    "path environmentID": fits0a1ead7c,
  },
  body: [isAnything],
  responses: {
    "400 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
  },
} as const satisfies ActionValidators;


/** The validators of the actions of this API by operationId. */
export const validators = {
  listWorlds,
  createWorld,
  readWorld,
  deleteWorld,
  setWorld,
  updateWorld,
  exportWorld,
  resetWorld,
  readClock,
  setClock,
  advanceClock,
  listMessages,
  clearInbox,
  readNewestMessage,
  listUsers,
  createUser,
  readUser,
  updateUser,
  deleteUser,
  listApplications,
  createApplication,
  readApplication,
  deleteApplication,
  updateApplication,
  issueToken,
  readJournal,
  clearJournal,
  readCall,
  streamEvents,
  listSnapshots,
  createSnapshot,
  deleteSnapshot,
  restoreSnapshot,
  forkSnapshot,
  readFaults,
  setFaults,
  clearFaults,
} as const satisfies Record<string, ActionValidators>;
