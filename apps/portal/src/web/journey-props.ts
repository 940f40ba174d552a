import type { PublicConfiguration } from '../server/configuration.ts';

/** What every journey gets. */
export interface JourneyProps {
  readonly configuration: PublicConfiguration;
}
