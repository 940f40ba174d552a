/** What an installation may take: packages, itself included, and megabytes on the disk. */
export interface InstallBudget {
  readonly packages: number;
  readonly megabytes: number;
}

/** What `npm install` of each package may take. */
export const installBudgets: Readonly<Record<string, InstallBudget>> = {
  '@ping-password/contract': { packages: 1, megabytes: 12 },
  '@ping-password/client': { packages: 10, megabytes: 15 },
  '@ping-password/policy': { packages: 10, megabytes: 15 },
  '@ping-password/sandbox': { packages: 15, megabytes: 20 },
  '@ping-password/conformance': { packages: 11, megabytes: 16 },
  '@ping-password/testing': { packages: 10, megabytes: 16 },
  '@ping-password/mock': { packages: 20, megabytes: 20 },
};
