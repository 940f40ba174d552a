/** The version of this package, which its requests tell outside browsers. */
export const version = '0.1.0';
