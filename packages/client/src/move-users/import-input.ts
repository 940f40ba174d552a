import type { User as DirectoryUser } from '@ping-password/contract/directory';
import type { UserImport } from '@ping-password/contract/platform';

/** What an import says beside what the Directory tells. */
export interface ImportDetails {
  /** Clear text, or encoded as by `encodedPassword`; without it the user has no password. */
  password?: string | undefined;
  /** The population of the user; the default one unless given. */
  populationID?: string | undefined;
}

const extension = 'urn:scim:schemas:com_pingone:1.0';

/** The address for work, or the first one. */
const emailOf = ({ emails = [] }: DirectoryUser) =>
  (emails.find(({ type }) => type === 'work') ?? emails[0])?.value;

function nameOf({ name }: DirectoryUser): UserImport['name'] {
  const { familyName, givenName, honorificPrefix, honorificSuffix, middleName } = name ?? {};
  return {
    ...(givenName && { given: givenName }),
    ...(middleName && { middle: middleName }),
    ...(familyName && { family: familyName }),
    ...(honorificPrefix && { honorificPrefix }),
    ...(honorificSuffix && { honorificSuffix }),
  };
}

/**
 * A Directory user as `importUser` of PingOne takes one. The identifier of the Directory becomes the
 * `externalId`, by which the user is found again. Who has to change the password there has to do so
 * in PingOne.
 *
 * @example
 * await platform.importUser({ body: importInput(user, { password: '{BCRYPT}$2b$10$…' }) });
 */
export function importInput(user: DirectoryUser, details: ImportDetails = {}): UserImport {
  const { password: value, populationID } = details;
  const email = emailOf(user);
  const name = nameOf(user);
  const forceChange = user[extension]?.passwordExpired === true;
  return {
    username: user.userName,
    externalId: user.id,
    ...(email && { email }),
    ...(name && Object.keys(name).length > 0 && { name }),
    ...(user.userType && { type: user.userType }),
    ...(populationID && { population: { id: populationID } }),
    ...(value !== undefined && { password: { value, forceChange } }),
  };
}
