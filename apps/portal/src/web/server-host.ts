/** The portal's server as the host of the actions that need its credentials. */
export const serverHost = (): string => `${window.location.origin}/api`;
