import type { Flow } from '@ping-password/contract/auth';
import type { PublicConfiguration } from '../../server/configuration.ts';
import type { FlowState } from './use-flow.ts';

/** What the form of a step gets. */
export interface StepProps {
  readonly configuration: PublicConfiguration;
  readonly flow: FlowState;
  /** The flow as it stands; its links say what it takes. */
  readonly data: Flow;
  /** The user name as far as it is known. */
  readonly username: string;
  readonly remember: (username: string) => void;
  /** Whether the user says that the password is forgotten. */
  readonly forget: (forgotten: boolean) => void;
}
