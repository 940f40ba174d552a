// Generated from specs/ by `pnpm generate`. Do not edit.
import type { operations } from '../platform.gen.ts';
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
  isTime,
  isURI,
  isUUID,
  namesFit,
  othersFit,
  sizeOf,
} from './checks.ts';
import { type BodyOf, standardSchema } from './standard-schema.ts';
import type { ActionValidators } from './validator.ts';

const names7ddb6582 = /* @__PURE__ */ new Set([]);
const patterne1003836 = /^[^\x00-\x1f\x7f]*$/u;
const patternd246a376 = /^[A-Z]{2}$/u;
const pattern73cc0259 = /[0-9]/u;
const pattern8aecc019 = /^\w+\/\w+$/u;
const namesf8f42e40 = /* @__PURE__ */ new Set(["id","type","userType","correlationAttributes"]);
const nameseab12cc2 = /* @__PURE__ */ new Set(["id"]);
const namesf5faadc8 = /* @__PURE__ */ new Set(["self","environment","user","passwordPolicy","password.validate","password.check","password.reset","password.set","password.recover"]);
const namesf7ead635 = /* @__PURE__ */ new Set(["currentPassword","newPassword"]);
const namesf3ba3c77 = /* @__PURE__ */ new Set(["value","forceChange","bypassPolicy","external"]);
const names91c0050b = /* @__PURE__ */ new Set(["gateway"]);
const names12ff21e8 = /* @__PURE__ */ new Set(["value","forceChange","bypassPolicy"]);
const namesbdf2c645 = /* @__PURE__ */ new Set(["password"]);
const namese02149f9 = /* @__PURE__ */ new Set(["recoveryCode","newPassword"]);
const names33d15000 = /* @__PURE__ */ new Set(["_links","id","environment","populationCount","createdAt","updatedAt","bypassPolicy","name","description","default","excludesCommonlyUsed","excludesProfileData","notSimilarToCurrent","history","length","lockout","maxAgeDays","minAgeDays","maxRepeatedCharacters","minUniqueCharacters","minComplexity","minCharacters","alphabetSequenceRule","numberSequenceRule","qwertySequenceRule","shiftedNumberRowSequenceRule"]);
const namesef55f77b = /* @__PURE__ */ new Set(["count","retentionDays"]);
const namesd3031f37 = /* @__PURE__ */ new Set(["min","max"]);
const names23416973 = /* @__PURE__ */ new Set(["failureCount","durationSeconds"]);
const names8fc3d5af = /* @__PURE__ */ new Set(["maxLength"]);
const fits0a1ead7c = (v: unknown): boolean =>
  typeof v === 'string' &&
  isUUID(v);
const fitsef993c1b = (v: unknown): boolean =>
  typeof v === 'string' &&
  v !== '';
const fitsdadd7a95 = (v: unknown): boolean =>
  isInteger(v) &&
  v >= 1;
const fits6fa77e1f = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 100);
const fitsUserList = (v: unknown): boolean =>
  isObject(v) &&
  v["_embedded"] !== undefined && fits13051124(v["_embedded"]) &&
  (v["_links"] === undefined || fits41e3c4b7(v["_links"])) &&
  (v["count"] === undefined || isInteger(v["count"])) &&
  (v["size"] === undefined || isInteger(v["size"]));
const fitsUser = (v: unknown): boolean =>
  isObject(v) &&
  v["id"] !== undefined && fits0a1ead7c(v["id"]) &&
  v["username"] !== undefined && fitsdcee8582(v["username"]) &&
  (v["_links"] === undefined || fits41e3c4b7(v["_links"])) &&
  (v["_embedded"] === undefined || fits4a39960d(v["_embedded"])) &&
  (v["environment"] === undefined || fitsResourceReference(v["environment"])) &&
  (v["account"] === undefined || fitsUserAccount(v["account"])) &&
  (v["accountId"] === undefined || fitsdcee8582(v["accountId"])) &&
  (v["address"] === undefined || fitsUserAddress(v["address"])) &&
  (v["createdAt"] === undefined || fits147f499b(v["createdAt"])) &&
  (v["email"] === undefined || fits995f4e8f(v["email"])) &&
  (v["emailVerified"] === undefined || fits1c421b89(v["emailVerified"])) &&
  (v["enabled"] === undefined || fits1c421b89(v["enabled"])) &&
  (v["externalId"] === undefined || fitsdcee8582(v["externalId"])) &&
  (v["identityProvider"] === undefined || fits9905f8ec(v["identityProvider"])) &&
  (v["lastSignOn"] === undefined || fits0b015f67(v["lastSignOn"])) &&
  (v["lifecycle"] === undefined || fitsb6ee1ed9(v["lifecycle"])) &&
  (v["locale"] === undefined || fitsdcee8582(v["locale"])) &&
  (v["memberOfGroupIDs"] === undefined || fits65959113(v["memberOfGroupIDs"])) &&
  (v["memberOfGroupNames"] === undefined || fits65959113(v["memberOfGroupNames"])) &&
  (v["mfaEnabled"] === undefined || fits1c421b89(v["mfaEnabled"])) &&
  (v["mobilePhone"] === undefined || fitsdcee8582(v["mobilePhone"])) &&
  (v["name"] === undefined || fitsPersonName(v["name"])) &&
  (v["nickname"] === undefined || fitsdcee8582(v["nickname"])) &&
  (v["photo"] === undefined || fits10c17656(v["photo"])) &&
  (v["population"] === undefined || fitsResourceReference(v["population"])) &&
  (v["preferredLanguage"] === undefined || fitsdcee8582(v["preferredLanguage"])) &&
  (v["primaryPhone"] === undefined || fitsdcee8582(v["primaryPhone"])) &&
  (v["timezone"] === undefined || fitsdcee8582(v["timezone"])) &&
  (v["title"] === undefined || fitsdcee8582(v["title"])) &&
  (v["type"] === undefined || fitsdcee8582(v["type"])) &&
  (v["updatedAt"] === undefined || fits147f499b(v["updatedAt"])) &&
  (v["verifyStatus"] === undefined || fitsdcee8582(v["verifyStatus"]));
const fitsdcee8582 = (v: unknown): boolean =>
  typeof v === 'string';
const fitsLink = (v: unknown): boolean =>
  isObject(v) &&
  v["href"] !== undefined && fits667615cf(v["href"]);
const fits667615cf = (v: unknown): boolean =>
  typeof v === 'string' &&
  isURI(v);
const fits41e3c4b7 = (v: unknown): boolean =>
  isObject(v) &&
  othersFit(v, names7ddb6582, fitsLink);
const fitsResourceReference = (v: unknown): boolean =>
  isObject(v) &&
  v["id"] !== undefined && fits0a1ead7c(v["id"]);
const fitsPasswordStatus = (v: unknown): boolean =>
  typeof v === 'string';
const fits147f499b = (v: unknown): boolean =>
  typeof v === 'string' &&
  isTime(v);
const fits908741c5 = (v: unknown): boolean =>
  isObject(v) &&
  (v["environment"] === undefined || fitsResourceReference(v["environment"])) &&
  (v["user"] === undefined || fitsResourceReference(v["user"])) &&
  (v["passwordPolicy"] === undefined || fitsResourceReference(v["passwordPolicy"])) &&
  (v["status"] === undefined || fitsPasswordStatus(v["status"])) &&
  (v["lastChangedAt"] === undefined || fits147f499b(v["lastChangedAt"]));
const fits4a39960d = (v: unknown): boolean =>
  isObject(v) &&
  (v["password"] === undefined || fits908741c5(v["password"]));
const fitsUserAccount = (v: unknown): boolean =>
  isObject(v) &&
  v["canAuthenticate"] !== undefined && fits1c421b89(v["canAuthenticate"]) &&
  v["status"] !== undefined && fitsdcee8582(v["status"]) &&
  (v["lockedAt"] === undefined || fits147f499b(v["lockedAt"])) &&
  (v["secondsUntilUnlock"] === undefined || isInteger(v["secondsUntilUnlock"])) &&
  (v["unlockAt"] === undefined || fits147f499b(v["unlockAt"]));
const fits1c421b89 = (v: unknown): boolean =>
  typeof v === 'boolean';
const fitsUserAddress = (v: unknown): boolean =>
  isObject(v) &&
  (v["streetAddress"] === undefined || fitsdcee8582(v["streetAddress"])) &&
  (v["locality"] === undefined || fitsdcee8582(v["locality"])) &&
  (v["region"] === undefined || fitsdcee8582(v["region"])) &&
  (v["postalCode"] === undefined || fitsdcee8582(v["postalCode"])) &&
  (v["countryCode"] === undefined || fitsdcee8582(v["countryCode"]));
const fits995f4e8f = (v: unknown): boolean =>
  typeof v === 'string' &&
  isEmail(v);
const fits9905f8ec = (v: unknown): boolean =>
  isObject(v) &&
  (v["id"] === undefined || fits0a1ead7c(v["id"])) &&
  (v["type"] === undefined || fitsdcee8582(v["type"]));
const fits0b015f67 = (v: unknown): boolean =>
  isObject(v) &&
  (v["at"] === undefined || fits147f499b(v["at"])) &&
  (v["remoteIp"] === undefined || fitsdcee8582(v["remoteIp"]));
const fitsb6ee1ed9 = (v: unknown): boolean =>
  isObject(v) &&
  (v["status"] === undefined || fitsdcee8582(v["status"]));
const fits65959113 = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.every(fitsdcee8582);
const fitsPersonName = (v: unknown): boolean =>
  isObject(v) &&
  (v["given"] === undefined || fitsdcee8582(v["given"])) &&
  (v["middle"] === undefined || fitsdcee8582(v["middle"])) &&
  (v["family"] === undefined || fitsdcee8582(v["family"])) &&
  (v["formatted"] === undefined || fitsdcee8582(v["formatted"])) &&
  (v["honorificPrefix"] === undefined || fitsdcee8582(v["honorificPrefix"])) &&
  (v["honorificSuffix"] === undefined || fitsdcee8582(v["honorificSuffix"]));
const fits10c17656 = (v: unknown): boolean =>
  isObject(v) &&
  (v["href"] === undefined || fitsdcee8582(v["href"]));
const fits4ef9df41 = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.every(fitsUser);
const fits13051124 = (v: unknown): boolean =>
  isObject(v) &&
  v["users"] !== undefined && fits4ef9df41(v["users"]);
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
const fitsUserInput = (v: unknown): boolean =>
  isObject(v) &&
  v["username"] !== undefined && fitsa2a4b5fb(v["username"]) &&
  (v["accountId"] === undefined || fitseee13fd7(v["accountId"])) &&
  (v["address"] === undefined || fitsUserAddressInput(v["address"])) &&
  (v["email"] === undefined || fits6e5302be(v["email"])) &&
  (v["externalId"] === undefined || fits3b0f7d7a(v["externalId"])) &&
  (v["identityProvider"] === undefined || fitsb2562a1e(v["identityProvider"])) &&
  (v["locale"] === undefined || fits9dc932b1(v["locale"])) &&
  (v["mobilePhone"] === undefined || fits3d87128e(v["mobilePhone"])) &&
  (v["name"] === undefined || fitsPersonNameInput(v["name"])) &&
  (v["nickname"] === undefined || fitseee13fd7(v["nickname"])) &&
  (v["photo"] === undefined || fits5f9cc09a(v["photo"])) &&
  (v["preferredLanguage"] === undefined || fits9d34451f(v["preferredLanguage"])) &&
  (v["primaryPhone"] === undefined || fits3d87128e(v["primaryPhone"])) &&
  (v["timezone"] === undefined || fits1217f602(v["timezone"])) &&
  (v["title"] === undefined || fitseee13fd7(v["title"])) &&
  (v["type"] === undefined || fitseee13fd7(v["type"])) &&
  (v["mfaEnabled"] === undefined || fitsbf1dc04f(v["mfaEnabled"])) &&
  (v["population"] === undefined || fitsa986f4b3(v["population"]));
const fitsa2a4b5fb = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 128) &&
  v !== '' &&
  patterne1003836.test(v);
const fitseee13fd7 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 256) &&
  patterne1003836.test(v) || v === null;
const fitsUserAddressInput = (v: unknown): boolean =>
  isObject(v) &&
  (v["streetAddress"] === undefined || fits86092458(v["streetAddress"])) &&
  (v["locality"] === undefined || fits9dc932b1(v["locality"])) &&
  (v["region"] === undefined || fits9dc932b1(v["region"])) &&
  (v["postalCode"] === undefined || fitsc4d24e52(v["postalCode"])) &&
  (v["countryCode"] === undefined || fitse88b8f0a(v["countryCode"])) || v === null;
const fits86092458 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 256) &&
  v !== '' || v === null;
const fits9dc932b1 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 256) &&
  v !== '' &&
  patterne1003836.test(v) || v === null;
const fitsc4d24e52 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 40) &&
  v !== '' &&
  patterne1003836.test(v) || v === null;
const fitse88b8f0a = (v: unknown): boolean =>
  typeof v === 'string' &&
  patternd246a376.test(v) || v === null;
const fits6e5302be = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 254) &&
  isEmail(v) || v === null;
const fits3b0f7d7a = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 1024) &&
  v !== '' || v === null;
const fitsf17489b6 = (v: unknown): boolean =>
  typeof v === 'string' &&
  isUUID(v) || v === null;
const fitsb2562a1e = (v: unknown): boolean =>
  isObject(v) &&
  (v["id"] === undefined || fitsf17489b6(v["id"])) || v === null;
const fits3d87128e = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 32) &&
  pattern73cc0259.test(v) || v === null;
const fitsPersonNameInput = (v: unknown): boolean =>
  isObject(v) &&
  (v["given"] === undefined || fits9dc932b1(v["given"])) &&
  (v["middle"] === undefined || fits9dc932b1(v["middle"])) &&
  (v["family"] === undefined || fits9dc932b1(v["family"])) &&
  (v["formatted"] === undefined || fits9dc932b1(v["formatted"])) &&
  (v["honorificPrefix"] === undefined || fitseee13fd7(v["honorificPrefix"])) &&
  (v["honorificSuffix"] === undefined || fitseee13fd7(v["honorificSuffix"])) || v === null;
const fitsc3553f03 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 2048) &&
  isURI(v) || v === null;
const fits5f9cc09a = (v: unknown): boolean =>
  isObject(v) &&
  (v["href"] === undefined || fitsc3553f03(v["href"])) || v === null;
const fits9d34451f = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 256) || v === null;
const fits1217f602 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 256) &&
  pattern8aecc019.test(v) || v === null;
const fitsbf1dc04f = (v: unknown): boolean =>
  typeof v === 'boolean' || v === null;
const fitsa986f4b3 = (v: unknown): boolean =>
  isObject(v) &&
  v["id"] !== undefined && fits0a1ead7c(v["id"]) || v === null;
const fitsUserImport = (v: unknown): boolean =>
  isObject(v) &&
  v["username"] !== undefined && fitsa2a4b5fb(v["username"]) &&
  (v["accountId"] === undefined || fitseee13fd7(v["accountId"])) &&
  (v["address"] === undefined || fitsUserAddressInput(v["address"])) &&
  (v["email"] === undefined || fits6e5302be(v["email"])) &&
  (v["externalId"] === undefined || fits3b0f7d7a(v["externalId"])) &&
  (v["identityProvider"] === undefined || fitsb2562a1e(v["identityProvider"])) &&
  (v["locale"] === undefined || fits9dc932b1(v["locale"])) &&
  (v["mobilePhone"] === undefined || fits3d87128e(v["mobilePhone"])) &&
  (v["name"] === undefined || fitsPersonNameInput(v["name"])) &&
  (v["nickname"] === undefined || fitseee13fd7(v["nickname"])) &&
  (v["photo"] === undefined || fits5f9cc09a(v["photo"])) &&
  (v["preferredLanguage"] === undefined || fits9d34451f(v["preferredLanguage"])) &&
  (v["primaryPhone"] === undefined || fits3d87128e(v["primaryPhone"])) &&
  (v["timezone"] === undefined || fits1217f602(v["timezone"])) &&
  (v["title"] === undefined || fitseee13fd7(v["title"])) &&
  (v["type"] === undefined || fitseee13fd7(v["type"])) &&
  (v["emailVerified"] === undefined || fitsbf1dc04f(v["emailVerified"])) &&
  (v["lifecycle"] === undefined || fitsd76e1d00(v["lifecycle"])) &&
  (v["mfaEnabled"] === undefined || fitsbf1dc04f(v["mfaEnabled"])) &&
  (v["population"] === undefined || fitsa986f4b3(v["population"])) &&
  (v["password"] === undefined || fits1097bb04(v["password"]));
const fitsbcc29528 = (v: unknown): boolean =>
  typeof v === 'string' && (v === "ACCOUNT_OK" || v === "VERIFICATION_REQUIRED");
const fitsd76e1d00 = (v: unknown): boolean =>
  isObject(v) &&
  (v["status"] === undefined || fitsbcc29528(v["status"])) &&
  (v["suppressVerificationCode"] === undefined || fitsbf1dc04f(v["suppressVerificationCode"])) || v === null;
const fits9750369c = (v: unknown): boolean =>
  typeof v === 'string' &&
  v !== '' &&
  isSecret(v);
const fitsPasswordGatewayInput = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, namesf8f42e40) &&
  (v["id"] === undefined || fits0a1ead7c(v["id"])) &&
  (v["type"] === undefined || fitscbef99bf(v["type"])) &&
  (v["userType"] === undefined || fits28868e2c(v["userType"])) &&
  (v["correlationAttributes"] === undefined || fits2d9edd88(v["correlationAttributes"]));
const fitscbef99bf = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 100) &&
  v !== '';
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
const fitsdfc69959 = (v: unknown): boolean =>
  isObject(v) &&
  (v["gateway"] === undefined || fitsPasswordGatewayInput(v["gateway"])) || v === null;
const fits1097bb04 = (v: unknown): boolean =>
  isObject(v) &&
  (v["value"] === undefined || fits9750369c(v["value"])) &&
  (v["forceChange"] === undefined || fitsbf1dc04f(v["forceChange"])) &&
  (v["external"] === undefined || fitsdfc69959(v["external"])) || v === null;
const fits420046d2 = (v: unknown): boolean =>
  typeof v === 'string' && (v === "memberOfGroupIDs" || v === "memberOfGroupNames");
const fitsUserReplacement = (v: unknown): boolean =>
  isObject(v) &&
  v["username"] !== undefined && fitsa2a4b5fb(v["username"]) &&
  (v["accountId"] === undefined || fitseee13fd7(v["accountId"])) &&
  (v["address"] === undefined || fitsUserAddressInput(v["address"])) &&
  (v["email"] === undefined || fits6e5302be(v["email"])) &&
  (v["externalId"] === undefined || fits3b0f7d7a(v["externalId"])) &&
  (v["identityProvider"] === undefined || fitsb2562a1e(v["identityProvider"])) &&
  (v["locale"] === undefined || fits9dc932b1(v["locale"])) &&
  (v["mobilePhone"] === undefined || fits3d87128e(v["mobilePhone"])) &&
  (v["name"] === undefined || fitsPersonNameInput(v["name"])) &&
  (v["nickname"] === undefined || fitseee13fd7(v["nickname"])) &&
  (v["photo"] === undefined || fits5f9cc09a(v["photo"])) &&
  (v["preferredLanguage"] === undefined || fits9d34451f(v["preferredLanguage"])) &&
  (v["primaryPhone"] === undefined || fits3d87128e(v["primaryPhone"])) &&
  (v["timezone"] === undefined || fits1217f602(v["timezone"])) &&
  (v["title"] === undefined || fitseee13fd7(v["title"])) &&
  (v["type"] === undefined || fitseee13fd7(v["type"]));
const fitsUserPatch = (v: unknown): boolean =>
  isObject(v) &&
  (v["accountId"] === undefined || fitseee13fd7(v["accountId"])) &&
  (v["address"] === undefined || fitsUserAddressInput(v["address"])) &&
  (v["email"] === undefined || fits6e5302be(v["email"])) &&
  (v["externalId"] === undefined || fits3b0f7d7a(v["externalId"])) &&
  (v["identityProvider"] === undefined || fitsb2562a1e(v["identityProvider"])) &&
  (v["locale"] === undefined || fits9dc932b1(v["locale"])) &&
  (v["mobilePhone"] === undefined || fits3d87128e(v["mobilePhone"])) &&
  (v["name"] === undefined || fitsPersonNameInput(v["name"])) &&
  (v["nickname"] === undefined || fitseee13fd7(v["nickname"])) &&
  (v["photo"] === undefined || fits5f9cc09a(v["photo"])) &&
  (v["preferredLanguage"] === undefined || fits9d34451f(v["preferredLanguage"])) &&
  (v["primaryPhone"] === undefined || fits3d87128e(v["primaryPhone"])) &&
  (v["timezone"] === undefined || fits1217f602(v["timezone"])) &&
  (v["title"] === undefined || fitseee13fd7(v["title"])) &&
  (v["type"] === undefined || fitseee13fd7(v["type"])) &&
  (v["username"] === undefined || fitsa2a4b5fb(v["username"]));
const fitsAccountLock = (v: unknown): boolean =>
  isObject(v) &&
  (v["unlockAt"] === undefined || fits147f499b(v["unlockAt"]));
const fitsNoMembers = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, names7ddb6582);
const fits5282250b = (v: unknown): boolean =>
  typeof v === 'string' && v === "passwordPolicy";
const fitsPasswordState = (v: unknown): boolean =>
  isObject(v) &&
  v["_links"] !== undefined && fits30e9044f(v["_links"]) &&
  v["environment"] !== undefined && fitsResourceReference(v["environment"]) &&
  v["user"] !== undefined && fitsResourceReference(v["user"]) &&
  v["passwordPolicy"] !== undefined && fitsResourceReference(v["passwordPolicy"]) &&
  v["status"] !== undefined && fitsPasswordStatus(v["status"]) &&
  (v["lastChangedAt"] === undefined || fits147f499b(v["lastChangedAt"])) &&
  (v["secondsUntilUnlock"] === undefined || isInteger(v["secondsUntilUnlock"])) &&
  (v["external"] === undefined || fitsc28b16e8(v["external"])) &&
  (v["_embedded"] === undefined || fitse9068de7(v["_embedded"]));
const fits30e9044f = (v: unknown): boolean =>
  isObject(v) &&
  (v["self"] === undefined || fitsLink(v["self"])) &&
  (v["environment"] === undefined || fitsLink(v["environment"])) &&
  (v["user"] === undefined || fitsLink(v["user"])) &&
  (v["passwordPolicy"] === undefined || fitsLink(v["passwordPolicy"])) &&
  (v["password.validate"] === undefined || fitsLink(v["password.validate"])) &&
  (v["password.check"] === undefined || fitsLink(v["password.check"])) &&
  (v["password.reset"] === undefined || fitsLink(v["password.reset"])) &&
  (v["password.set"] === undefined || fitsLink(v["password.set"])) &&
  (v["password.recover"] === undefined || fitsLink(v["password.recover"])) &&
  othersFit(v, namesf5faadc8, fitsLink);
const fitsPasswordGateway = (v: unknown): boolean =>
  isObject(v) &&
  (v["id"] === undefined || fits0a1ead7c(v["id"])) &&
  (v["type"] === undefined || fitsdcee8582(v["type"])) &&
  (v["userType"] === undefined || fits729742ad(v["userType"])) &&
  (v["correlationAttributes"] === undefined || fitsb478d659(v["correlationAttributes"]));
const fits729742ad = (v: unknown): boolean =>
  isObject(v) &&
  (v["id"] === undefined || fits0a1ead7c(v["id"]));
const fitsb478d659 = (v: unknown): boolean =>
  isObject(v) &&
  othersFit(v, names7ddb6582, fitsdcee8582);
const fitsc28b16e8 = (v: unknown): boolean =>
  isObject(v) &&
  (v["gateway"] === undefined || fitsPasswordGateway(v["gateway"]));
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
const fitse9068de7 = (v: unknown): boolean =>
  isObject(v) &&
  (v["passwordPolicy"] === undefined || fitsPasswordPolicy(v["passwordPolicy"]));
const fitsPasswordResetSelf = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, namesf7ead635) &&
  v["currentPassword"] !== undefined && fits9750369c(v["currentPassword"]) &&
  v["newPassword"] !== undefined && fits9750369c(v["newPassword"]);
const fitsPasswordResetAdministrator = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, namesf7ead635) &&
  v["newPassword"] !== undefined && fits9750369c(v["newPassword"]) &&
  v["currentPassword"] === undefined;
const fitsPasswordSet = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, namesf3ba3c77) &&
  v["value"] !== undefined && fits9750369c(v["value"]) &&
  (v["forceChange"] === undefined || fits1c421b89(v["forceChange"])) &&
  (v["bypassPolicy"] === undefined || fits1c421b89(v["bypassPolicy"])) &&
  (v["external"] === undefined || fits392a84eb(v["external"]));
const fits392a84eb = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, names91c0050b) &&
  (v["gateway"] === undefined || fitsPasswordGatewayInput(v["gateway"]));
const fitsPasswordSetValue = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, names12ff21e8) &&
  (v["value"] === undefined || fits9750369c(v["value"])) &&
  (v["forceChange"] === undefined || fits1c421b89(v["forceChange"])) &&
  (v["bypassPolicy"] === undefined || fits1c421b89(v["bypassPolicy"]));
const fitsPasswordCheck = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, namesbdf2c645) &&
  v["password"] !== undefined && fits9750369c(v["password"]);
const fitsPasswordRecovery = (v: unknown): boolean =>
  isObject(v) &&
  hasOnly(v, namese02149f9) &&
  v["recoveryCode"] !== undefined && fits9750369c(v["recoveryCode"]) &&
  v["newPassword"] !== undefined && fits9750369c(v["newPassword"]);
const fitsPasswordPolicyList = (v: unknown): boolean =>
  isObject(v) &&
  v["_embedded"] !== undefined && fitse17287cc(v["_embedded"]) &&
  (v["_links"] === undefined || fits41e3c4b7(v["_links"])) &&
  (v["count"] === undefined || isInteger(v["count"])) &&
  (v["size"] === undefined || isInteger(v["size"]));
const fitscf421090 = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.every(fitsPasswordPolicy);
const fitse17287cc = (v: unknown): boolean =>
  isObject(v) &&
  v["passwordPolicies"] !== undefined && fitscf421090(v["passwordPolicies"]);
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
const fitsd3dc9357 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 256) &&
  v !== '';
const fitsf52bd9b5 = (v: unknown): boolean =>
  typeof v === 'string' &&
  !isLonger(v, 1024) || v === null;
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
const fitsUserEnabled = (v: unknown): boolean =>
  isObject(v) &&
  v["enabled"] !== undefined && fits1c421b89(v["enabled"]) &&
  (v["_links"] === undefined || fits41e3c4b7(v["_links"]));
const fitsUserEnabledInput = (v: unknown): boolean =>
  isObject(v) &&
  v["enabled"] !== undefined && fits1c421b89(v["enabled"]);
const fitsUserPopulation = (v: unknown): boolean =>
  isObject(v) &&
  v["id"] !== undefined && fits0a1ead7c(v["id"]) &&
  (v["_links"] === undefined || fits41e3c4b7(v["_links"]));
const fitsUserPopulationInput = (v: unknown): boolean =>
  isObject(v) &&
  v["id"] !== undefined && fits0a1ead7c(v["id"]);
const fitsPopulationList = (v: unknown): boolean =>
  isObject(v) &&
  v["_embedded"] !== undefined && fitsb2ac0f28(v["_embedded"]) &&
  (v["_links"] === undefined || fits41e3c4b7(v["_links"])) &&
  (v["count"] === undefined || isInteger(v["count"])) &&
  (v["size"] === undefined || isInteger(v["size"]));
const fitsPopulation = (v: unknown): boolean =>
  isObject(v) &&
  v["id"] !== undefined && fits0a1ead7c(v["id"]) &&
  v["name"] !== undefined && fitsdcee8582(v["name"]) &&
  (v["_links"] === undefined || fits41e3c4b7(v["_links"])) &&
  (v["environment"] === undefined || fitsResourceReference(v["environment"])) &&
  (v["description"] === undefined || fitsdcee8582(v["description"])) &&
  (v["default"] === undefined || fits1c421b89(v["default"])) &&
  (v["passwordPolicy"] === undefined || fitsResourceReference(v["passwordPolicy"])) &&
  (v["preferredLanguage"] === undefined || fitsdcee8582(v["preferredLanguage"])) &&
  (v["alternativeIdentifiers"] === undefined || fits65959113(v["alternativeIdentifiers"])) &&
  (v["theme"] === undefined || fitsResourceReference(v["theme"])) &&
  (v["userCount"] === undefined || isInteger(v["userCount"])) &&
  (v["createdAt"] === undefined || fits147f499b(v["createdAt"])) &&
  (v["updatedAt"] === undefined || fits147f499b(v["updatedAt"]));
const fits3c6cf97d = (v: unknown): boolean =>
  Array.isArray(v) &&
  v.every(fitsPopulation);
const fitsb2ac0f28 = (v: unknown): boolean =>
  isObject(v) &&
  v["populations"] !== undefined && fits3c6cf97d(v["populations"]);
const schemaPersonNameInput: Schema = {"type":["object","null"],"properties":{"given":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","minLength":1,"maxLength":256},"middle":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","minLength":1,"maxLength":256},"family":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","minLength":1,"maxLength":256},"formatted":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","minLength":1,"maxLength":256},"honorificPrefix":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","maxLength":256},"honorificSuffix":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","maxLength":256}}};
const schemaUserAddressInput: Schema = {"type":["object","null"],"properties":{"streetAddress":{"type":["string","null"],"minLength":1,"maxLength":256},"locality":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","minLength":1,"maxLength":256},"region":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","minLength":1,"maxLength":256},"postalCode":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","minLength":1,"maxLength":40},"countryCode":{"type":["string","null"],"pattern":"^[A-Z]{2}$","examples":["CA"]}}};
const schemaUserInput: Schema = {"type":"object","required":["username"],"properties":{"accountId":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","maxLength":256},"address":{"$ref":"#/components/schemas/UserAddressInput"},"email":{"type":["string","null"],"format":"email","maxLength":254},"externalId":{"type":["string","null"],"minLength":1,"maxLength":1024},"identityProvider":{"type":["object","null"],"properties":{"id":{"type":["string","null"],"format":"uuid"},"type":{}}},"locale":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","minLength":1,"maxLength":256},"mobilePhone":{"type":["string","null"],"pattern":"[0-9]","maxLength":32},"name":{"$ref":"#/components/schemas/PersonNameInput"},"nickname":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","maxLength":256},"photo":{"type":["object","null"],"properties":{"href":{"type":["string","null"],"format":"uri","maxLength":2048}}},"preferredLanguage":{"type":["string","null"],"maxLength":256},"primaryPhone":{"type":["string","null"],"pattern":"[0-9]","maxLength":32},"timezone":{"type":["string","null"],"pattern":"^\\w+/\\w+$","maxLength":256,"examples":["Europe/London"]},"title":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","maxLength":256},"type":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","maxLength":256},"mfaEnabled":{"type":["boolean","null"]},"population":{"type":["object","null"],"required":["id"],"properties":{"id":{"type":"string","format":"uuid"}}},"username":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]*$","minLength":1,"maxLength":128}}};
const schemaPasswordGatewayInput: Schema = {"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","format":"uuid"},"type":{"type":"string","minLength":1,"maxLength":100},"userType":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"id":{"type":"string","format":"uuid"}}},"correlationAttributes":{"type":"object","minProperties":1,"maxProperties":20,"propertyNames":{"maxLength":256},"additionalProperties":{"type":"string","maxLength":1024}}}};
const schemaUserImport: Schema = {"type":"object","required":["username"],"properties":{"accountId":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","maxLength":256},"address":{"$ref":"#/components/schemas/UserAddressInput"},"email":{"type":["string","null"],"format":"email","maxLength":254},"externalId":{"type":["string","null"],"minLength":1,"maxLength":1024},"identityProvider":{"type":["object","null"],"properties":{"id":{"type":["string","null"],"format":"uuid"},"type":{}}},"locale":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","minLength":1,"maxLength":256},"mobilePhone":{"type":["string","null"],"pattern":"[0-9]","maxLength":32},"name":{"$ref":"#/components/schemas/PersonNameInput"},"nickname":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","maxLength":256},"photo":{"type":["object","null"],"properties":{"href":{"type":["string","null"],"format":"uri","maxLength":2048}}},"preferredLanguage":{"type":["string","null"],"maxLength":256},"primaryPhone":{"type":["string","null"],"pattern":"[0-9]","maxLength":32},"timezone":{"type":["string","null"],"pattern":"^\\w+/\\w+$","maxLength":256,"examples":["Europe/London"]},"title":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","maxLength":256},"type":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","maxLength":256},"emailVerified":{"type":["boolean","null"]},"lifecycle":{"type":["object","null"],"properties":{"status":{"type":"string","enum":["ACCOUNT_OK","VERIFICATION_REQUIRED"]},"suppressVerificationCode":{"type":["boolean","null"]}}},"mfaEnabled":{"type":["boolean","null"]},"population":{"type":["object","null"],"required":["id"],"properties":{"id":{"type":"string","format":"uuid"}}},"password":{"type":["object","null"],"properties":{"value":{"type":"string","format":"password","minLength":1},"forceChange":{"type":["boolean","null"]},"external":{"type":["object","null"],"properties":{"gateway":{"$ref":"#/components/schemas/PasswordGatewayInput"}}}}},"username":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]*$","minLength":1,"maxLength":128}}};
const schemaUserReplacement: Schema = {"type":"object","required":["username"],"properties":{"_links":{},"_embedded":{},"id":{},"environment":{},"account":{},"createdAt":{},"emailVerified":{},"enabled":{},"lastSignOn":{},"lifecycle":{},"memberOfGroupIDs":{},"memberOfGroupNames":{},"mfaEnabled":{},"population":{},"updatedAt":{},"verifyStatus":{},"accountId":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","maxLength":256},"address":{"$ref":"#/components/schemas/UserAddressInput"},"email":{"type":["string","null"],"format":"email","maxLength":254},"externalId":{"type":["string","null"],"minLength":1,"maxLength":1024},"identityProvider":{"type":["object","null"],"properties":{"id":{"type":["string","null"],"format":"uuid"},"type":{}}},"locale":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","minLength":1,"maxLength":256},"mobilePhone":{"type":["string","null"],"pattern":"[0-9]","maxLength":32},"name":{"$ref":"#/components/schemas/PersonNameInput"},"nickname":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","maxLength":256},"photo":{"type":["object","null"],"properties":{"href":{"type":["string","null"],"format":"uri","maxLength":2048}}},"preferredLanguage":{"type":["string","null"],"maxLength":256},"primaryPhone":{"type":["string","null"],"pattern":"[0-9]","maxLength":32},"timezone":{"type":["string","null"],"pattern":"^\\w+/\\w+$","maxLength":256,"examples":["Europe/London"]},"title":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","maxLength":256},"type":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","maxLength":256},"username":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]*$","minLength":1,"maxLength":128}}};
const schemaUserPatch: Schema = {"type":"object","properties":{"accountId":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","maxLength":256},"address":{"$ref":"#/components/schemas/UserAddressInput"},"email":{"type":["string","null"],"format":"email","maxLength":254},"externalId":{"type":["string","null"],"minLength":1,"maxLength":1024},"identityProvider":{"type":["object","null"],"properties":{"id":{"type":["string","null"],"format":"uuid"},"type":{}}},"locale":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","minLength":1,"maxLength":256},"mobilePhone":{"type":["string","null"],"pattern":"[0-9]","maxLength":32},"name":{"$ref":"#/components/schemas/PersonNameInput"},"nickname":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","maxLength":256},"photo":{"type":["object","null"],"properties":{"href":{"type":["string","null"],"format":"uri","maxLength":2048}}},"preferredLanguage":{"type":["string","null"],"maxLength":256},"primaryPhone":{"type":["string","null"],"pattern":"[0-9]","maxLength":32},"timezone":{"type":["string","null"],"pattern":"^\\w+/\\w+$","maxLength":256,"examples":["Europe/London"]},"title":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","maxLength":256},"type":{"type":["string","null"],"pattern":"^[^\\x00-\\x1f\\x7f]*$","maxLength":256},"username":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]*$","minLength":1,"maxLength":128}}};
const schemaAccountLock: Schema = {"type":"object","properties":{"unlockAt":{"type":"string","format":"date-time"}}};
const schemaNoMembers: Schema = {"type":"object","additionalProperties":false};
const schemaPasswordResetSelf: Schema = {"type":"object","required":["currentPassword","newPassword"],"additionalProperties":false,"properties":{"currentPassword":{"type":"string","format":"password","minLength":1},"newPassword":{"type":"string","format":"password","minLength":1}}};
const schemaPasswordResetAdministrator: Schema = {"type":"object","required":["newPassword"],"additionalProperties":false,"properties":{"currentPassword":{"not":{}},"newPassword":{"type":"string","format":"password","minLength":1}}};
const schemaPasswordSet: Schema = {"type":"object","required":["value"],"additionalProperties":false,"properties":{"value":{"type":"string","format":"password","minLength":1},"forceChange":{"type":"boolean"},"bypassPolicy":{"type":"boolean"},"external":{"type":"object","additionalProperties":false,"properties":{"gateway":{"$ref":"#/components/schemas/PasswordGatewayInput"}}}}};
const schemaPasswordSetValue: Schema = {"type":"object","additionalProperties":false,"properties":{"value":{"type":"string","format":"password","minLength":1},"forceChange":{"type":"boolean"},"bypassPolicy":{"type":"boolean"}}};
const schemaPasswordCheck: Schema = {"type":"object","required":["password"],"additionalProperties":false,"properties":{"password":{"type":"string","format":"password","minLength":1}}};
const schemaPasswordRecovery: Schema = {"type":"object","required":["recoveryCode","newPassword"],"additionalProperties":false,"properties":{"recoveryCode":{"type":"string","format":"password","minLength":1},"newPassword":{"type":"string","format":"password","minLength":1}}};
const schemaLongSequenceRuleInput: Schema = {"type":["object","null"],"required":["maxLength"],"additionalProperties":false,"properties":{"maxLength":{"type":"number","minimum":3,"exclusiveMaximum":4}}};
const schemaPasswordPolicyInput: Schema = {"type":"object","required":["name","excludesCommonlyUsed","excludesProfileData","notSimilarToCurrent"],"additionalProperties":false,"properties":{"_links":{},"id":{},"environment":{},"populationCount":{},"createdAt":{},"updatedAt":{},"bypassPolicy":{},"name":{"type":"string","minLength":1,"maxLength":256},"description":{"type":["string","null"],"maxLength":1024},"default":{"type":["boolean","null"]},"excludesCommonlyUsed":{"type":"boolean"},"excludesProfileData":{"type":"boolean"},"notSimilarToCurrent":{"type":"boolean"},"history":{"type":["object","null"],"required":["count","retentionDays"],"additionalProperties":false,"properties":{"count":{"type":"number","minimum":1},"retentionDays":{"type":"number","minimum":1}}},"length":{"type":["object","null"],"minProperties":1,"additionalProperties":false,"properties":{"min":{"type":["number","null"],"minimum":8,"exclusiveMaximum":33},"max":{"type":["number","null"],"minimum":255,"exclusiveMaximum":256}}},"lockout":{"type":["object","null"],"required":["failureCount","durationSeconds"],"additionalProperties":false,"properties":{"failureCount":{"type":"number","minimum":1},"durationSeconds":{"type":"number","minimum":1}}},"maxAgeDays":{"type":["number","null"],"minimum":1},"minAgeDays":{"type":["number","null"],"minimum":1},"maxRepeatedCharacters":{"type":["number","null"],"minimum":2,"exclusiveMaximum":3},"minUniqueCharacters":{"type":["number","null"],"minimum":5,"exclusiveMaximum":6},"minComplexity":{"type":["number","null"],"minimum":7,"exclusiveMaximum":8},"minCharacters":{"type":["object","null"],"minProperties":1,"propertyNames":{"enum":["ABCDEFGHIJKLMNOPQRSTUVWXYZ","abcdefghijklmnopqrstuvwxyz","0123456789","~!@#$%^&*()-_=+[]{}|;:,.<>/?"]},"additionalProperties":{"type":["number","null"],"minimum":1}},"alphabetSequenceRule":{"$ref":"#/components/schemas/SequenceRuleInput"},"numberSequenceRule":{"$ref":"#/components/schemas/SequenceRuleInput"},"qwertySequenceRule":{"$ref":"#/components/schemas/LongSequenceRuleInput"},"shiftedNumberRowSequenceRule":{"$ref":"#/components/schemas/LongSequenceRuleInput"}}};
const schemaSequenceRuleInput: Schema = {"type":["object","null"],"required":["maxLength"],"additionalProperties":false,"properties":{"maxLength":{"type":"number","minimum":2,"exclusiveMaximum":4}}};
const schemaUserEnabledInput: Schema = {"type":"object","required":["enabled"],"properties":{"enabled":{"type":"boolean"}}};
const schemaUserPopulationInput: Schema = {"type":"object","required":["id"],"properties":{"id":{"type":"string","format":"uuid"}}};

export const listUsers = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "query filter": fitsef993c1b,
    "query limit": fitsdadd7a95,
    "query cursor": fitsef993c1b,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
  },
  body: [isAnything],
  responses: {
    "200 application/hal+json": fitsUserList,
    "200 application/json": fitsUserList,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;


export const createUser = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
  },
  body: [fitsUserInput],
  responses: {
    "201 application/hal+json": fitsUser,
    "201 application/json": fitsUser,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `createUser` as a Standard Schema. */
export const createUserBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['createUser']>
>([
  { fits: fitsUserInput, schema: {"$ref":"#/components/schemas/UserInput"}, schemas: { PersonNameInput: schemaPersonNameInput, UserAddressInput: schemaUserAddressInput, UserInput: schemaUserInput } },
]);

export const importUser = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
  },
  body: [fitsUserImport],
  responses: {
    "201 application/hal+json": fitsUser,
    "201 application/json": fitsUser,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `importUser` as a Standard Schema. */
export const importUserBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['importUser']>
>([
  { fits: fitsUserImport, schema: {"$ref":"#/components/schemas/UserImport"}, schemas: { PasswordGatewayInput: schemaPasswordGatewayInput, PersonNameInput: schemaPersonNameInput, UserAddressInput: schemaUserAddressInput, UserImport: schemaUserImport } },
]);

export const readUser = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path userID": fits0a1ead7c,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
    "query include": fits420046d2,
  },
  body: [isAnything],
  responses: {
    "200 application/hal+json": fitsUser,
    "200 application/json": fitsUser,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;


export const replaceUser = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path userID": fits0a1ead7c,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
  },
  body: [fitsUserReplacement],
  responses: {
    "200 application/hal+json": fitsUser,
    "200 application/json": fitsUser,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `replaceUser` as a Standard Schema. */
export const replaceUserBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['replaceUser']>
>([
  { fits: fitsUserReplacement, schema: {"$ref":"#/components/schemas/UserReplacement"}, schemas: { PersonNameInput: schemaPersonNameInput, UserAddressInput: schemaUserAddressInput, UserReplacement: schemaUserReplacement } },
]);

export const deleteUser = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path userID": fits0a1ead7c,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
  },
  body: [isAnything],
  responses: {
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;


export const updateUser = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path userID": fits0a1ead7c,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
  },
  body: [fitsUserPatch],
  responses: {
    "200 application/hal+json": fitsUser,
    "200 application/json": fitsUser,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `updateUser` as a Standard Schema. */
export const updateUserBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['updateUser']>
>([
  { fits: fitsUserPatch, schema: {"$ref":"#/components/schemas/UserPatch"}, schemas: { PersonNameInput: schemaPersonNameInput, UserAddressInput: schemaUserAddressInput, UserPatch: schemaUserPatch } },
]);

export const lockAccount = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path userID": fits0a1ead7c,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
  },
  body: [fitsAccountLock],
  responses: {
    "200 application/hal+json": fitsUser,
    "200 application/json": fitsUser,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `lockAccount` as a Standard Schema. */
export const lockAccountBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['lockAccount']>
>([
  { fits: fitsAccountLock, schema: {"$ref":"#/components/schemas/AccountLock"}, schemas: { AccountLock: schemaAccountLock } },
]);

export const unlockAccount = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path userID": fits0a1ead7c,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
  },
  body: [fitsNoMembers],
  responses: {
    "200 application/hal+json": fitsUser,
    "200 application/json": fitsUser,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `unlockAccount` as a Standard Schema. */
export const unlockAccountBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['unlockAccount']>
>([
  { fits: fitsNoMembers, schema: {"$ref":"#/components/schemas/NoMembers"}, schemas: { NoMembers: schemaNoMembers } },
]);

export const readPassword = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path userID": fits0a1ead7c,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
    "query expand": fits5282250b,
  },
  body: [isAnything],
  responses: {
    "200 application/hal+json": fitsPasswordState,
    "200 application/json": fitsPasswordState,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;


export const resetPassword = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path userID": fits0a1ead7c,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
  },
  body: [fitsPasswordResetSelf, fitsPasswordResetAdministrator],
  responses: {
    "200 application/hal+json": fitsPasswordState,
    "200 application/json": fitsPasswordState,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `resetPassword` as a Standard Schema. */
export const resetPasswordBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['resetPassword']>
>([
  { fits: fitsPasswordResetSelf, schema: {"$ref":"#/components/schemas/PasswordResetSelf"}, schemas: { PasswordResetSelf: schemaPasswordResetSelf } },
  { fits: fitsPasswordResetAdministrator, schema: {"$ref":"#/components/schemas/PasswordResetAdministrator"}, schemas: { PasswordResetAdministrator: schemaPasswordResetAdministrator } },
]);

export const setPassword = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path userID": fits0a1ead7c,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
  },
  body: [fitsPasswordSet],
  responses: {
    "200 application/hal+json": fitsPasswordState,
    "200 application/json": fitsPasswordState,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `setPassword` as a Standard Schema. */
export const setPasswordBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['setPassword']>
>([
  { fits: fitsPasswordSet, schema: {"$ref":"#/components/schemas/PasswordSet"}, schemas: { PasswordGatewayInput: schemaPasswordGatewayInput, PasswordSet: schemaPasswordSet } },
]);

export const setPasswordValue = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path userID": fits0a1ead7c,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
  },
  body: [fitsPasswordSetValue],
  responses: {
    "200 application/hal+json": fitsPasswordState,
    "200 application/json": fitsPasswordState,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `setPasswordValue` as a Standard Schema. */
export const setPasswordValueBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['setPasswordValue']>
>([
  { fits: fitsPasswordSetValue, schema: {"$ref":"#/components/schemas/PasswordSetValue"}, schemas: { PasswordSetValue: schemaPasswordSetValue } },
]);

export const setPasswordGateway = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path userID": fits0a1ead7c,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
  },
  body: [fitsPasswordGatewayInput],
  responses: {
    "200 application/hal+json": fitsPasswordState,
    "200 application/json": fitsPasswordState,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `setPasswordGateway` as a Standard Schema. */
export const setPasswordGatewayBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['setPasswordGateway']>
>([
  { fits: fitsPasswordGatewayInput, schema: {"$ref":"#/components/schemas/PasswordGatewayInput"}, schemas: { PasswordGatewayInput: schemaPasswordGatewayInput } },
]);

export const checkPassword = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path userID": fits0a1ead7c,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
  },
  body: [fitsPasswordCheck],
  responses: {
    "200 application/hal+json": fitsPasswordState,
    "200 application/json": fitsPasswordState,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `checkPassword` as a Standard Schema. */
export const checkPasswordBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['checkPassword']>
>([
  { fits: fitsPasswordCheck, schema: {"$ref":"#/components/schemas/PasswordCheck"}, schemas: { PasswordCheck: schemaPasswordCheck } },
]);

export const unlockPassword = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path userID": fits0a1ead7c,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
  },
  body: [fitsNoMembers],
  responses: {
    "200 application/hal+json": fitsPasswordState,
    "200 application/json": fitsPasswordState,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `unlockPassword` as a Standard Schema. */
export const unlockPasswordBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['unlockPassword']>
>([
  { fits: fitsNoMembers, schema: {"$ref":"#/components/schemas/NoMembers"}, schemas: { NoMembers: schemaNoMembers } },
]);

export const forcePasswordChange = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path userID": fits0a1ead7c,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
  },
  body: [fitsNoMembers],
  responses: {
    "200 application/hal+json": fitsPasswordState,
    "200 application/json": fitsPasswordState,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `forcePasswordChange` as a Standard Schema. */
export const forcePasswordChangeBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['forcePasswordChange']>
>([
  { fits: fitsNoMembers, schema: {"$ref":"#/components/schemas/NoMembers"}, schemas: { NoMembers: schemaNoMembers } },
]);

export const sendRecoveryCode = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path userID": fits0a1ead7c,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
  },
  body: [fitsNoMembers],
  responses: {
    "200 application/hal+json": fitsPasswordState,
    "200 application/json": fitsPasswordState,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `sendRecoveryCode` as a Standard Schema. */
export const sendRecoveryCodeBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['sendRecoveryCode']>
>([
  { fits: fitsNoMembers, schema: {"$ref":"#/components/schemas/NoMembers"}, schemas: { NoMembers: schemaNoMembers } },
]);

export const recoverPassword = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path userID": fits0a1ead7c,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
  },
  body: [fitsPasswordRecovery],
  responses: {
    "200 application/hal+json": fitsPasswordState,
    "200 application/json": fitsPasswordState,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `recoverPassword` as a Standard Schema. */
export const recoverPasswordBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['recoverPassword']>
>([
  { fits: fitsPasswordRecovery, schema: {"$ref":"#/components/schemas/PasswordRecovery"}, schemas: { PasswordRecovery: schemaPasswordRecovery } },
]);

export const listPasswordPolicies = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
  },
  body: [isAnything],
  responses: {
    "200 application/hal+json": fitsPasswordPolicyList,
    "200 application/json": fitsPasswordPolicyList,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;


export const createPasswordPolicy = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
  },
  body: [fitsPasswordPolicyInput],
  responses: {
    "201 application/hal+json": fitsPasswordPolicy,
    "201 application/json": fitsPasswordPolicy,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `createPasswordPolicy` as a Standard Schema. */
export const createPasswordPolicyBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['createPasswordPolicy']>
>([
  { fits: fitsPasswordPolicyInput, schema: {"$ref":"#/components/schemas/PasswordPolicyInput"}, schemas: { LongSequenceRuleInput: schemaLongSequenceRuleInput, PasswordPolicyInput: schemaPasswordPolicyInput, SequenceRuleInput: schemaSequenceRuleInput } },
]);

export const readPasswordPolicy = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path passwordPolicyID": fits0a1ead7c,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
  },
  body: [isAnything],
  responses: {
    "200 application/hal+json": fitsPasswordPolicy,
    "200 application/json": fitsPasswordPolicy,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;


export const updatePasswordPolicy = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path passwordPolicyID": fits0a1ead7c,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
  },
  body: [fitsPasswordPolicyInput],
  responses: {
    "200 application/hal+json": fitsPasswordPolicy,
    "200 application/json": fitsPasswordPolicy,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `updatePasswordPolicy` as a Standard Schema. */
export const updatePasswordPolicyBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['updatePasswordPolicy']>
>([
  { fits: fitsPasswordPolicyInput, schema: {"$ref":"#/components/schemas/PasswordPolicyInput"}, schemas: { LongSequenceRuleInput: schemaLongSequenceRuleInput, PasswordPolicyInput: schemaPasswordPolicyInput, SequenceRuleInput: schemaSequenceRuleInput } },
]);

export const deletePasswordPolicy = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path passwordPolicyID": fits0a1ead7c,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
  },
  body: [isAnything],
  responses: {
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;


export const readUserEnabled = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path userID": fits0a1ead7c,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
  },
  body: [isAnything],
  responses: {
    "200 application/hal+json": fitsUserEnabled,
    "200 application/json": fitsUserEnabled,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;


export const updateUserEnabled = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path userID": fits0a1ead7c,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
  },
  body: [fitsUserEnabledInput],
  responses: {
    "200 application/hal+json": fitsUserEnabled,
    "200 application/json": fitsUserEnabled,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `updateUserEnabled` as a Standard Schema. */
export const updateUserEnabledBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['updateUserEnabled']>
>([
  { fits: fitsUserEnabledInput, schema: {"$ref":"#/components/schemas/UserEnabledInput"}, schemas: { UserEnabledInput: schemaUserEnabledInput } },
]);

export const readUserPopulation = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path userID": fits0a1ead7c,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
  },
  body: [isAnything],
  responses: {
    "200 application/hal+json": fitsUserPopulation,
    "200 application/json": fitsUserPopulation,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;


export const updateUserPopulation = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path userID": fits0a1ead7c,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
  },
  body: [fitsUserPopulationInput],
  responses: {
    "200 application/hal+json": fitsUserPopulation,
    "200 application/json": fitsUserPopulation,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "415 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;

/** The request body of `updateUserPopulation` as a Standard Schema. */
export const updateUserPopulationBody = /* @__PURE__ */ standardSchema<
  BodyOf<operations['updateUserPopulation']>
>([
  { fits: fitsUserPopulationInput, schema: {"$ref":"#/components/schemas/UserPopulationInput"}, schemas: { UserPopulationInput: schemaUserPopulationInput } },
]);

export const listPopulations = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "query filter": fitsdcee8582,
    "query limit": fitsdadd7a95,
    "query cursor": fitsef993c1b,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
  },
  body: [isAnything],
  responses: {
    "200 application/hal+json": fitsPopulationList,
    "200 application/json": fitsPopulationList,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;


export const readPopulation = {
  parameters: {
    "path environmentID": fits0a1ead7c,
    "path populationID": fits0a1ead7c,
    "header X-Ping-External-Transaction-ID": fits6fa77e1f,
    "header X-Ping-External-Session-ID": fits6fa77e1f,
  },
  body: [isAnything],
  responses: {
    "200 application/hal+json": fitsPopulation,
    "200 application/json": fitsPopulation,
    "400 application/json": fitsErrorBody,
    "401 application/json": fitsErrorBody,
    "403 application/json": fitsErrorBody,
    "404 application/json": fitsErrorBody,
    "429 application/json": fitsErrorBody,
    "500 application/json": fitsErrorBody,
    "502 application/json": fitsGeneralErrorBody,
    "503 application/json": fitsGeneralErrorBody,
  },
} as const satisfies ActionValidators;


/** The validators of the actions of this API by operationId. */
export const validators = {
  listUsers,
  createUser,
  importUser,
  readUser,
  replaceUser,
  deleteUser,
  updateUser,
  lockAccount,
  unlockAccount,
  readPassword,
  resetPassword,
  setPassword,
  setPasswordValue,
  setPasswordGateway,
  checkPassword,
  unlockPassword,
  forcePasswordChange,
  sendRecoveryCode,
  recoverPassword,
  listPasswordPolicies,
  createPasswordPolicy,
  readPasswordPolicy,
  updatePasswordPolicy,
  deletePasswordPolicy,
  readUserEnabled,
  updateUserEnabled,
  readUserPopulation,
  updateUserPopulation,
  listPopulations,
  readPopulation,
} as const satisfies Record<string, ActionValidators>;
