import type { components } from '@ping-password/contract/control';
import type { Secret } from './secret.ts';

type Input = components['schemas']['ApplicationInput'];

/** An application to make, its secret hashed; what is absent takes its preset. */
export type ApplicationRecipe = Readonly<Omit<Input, 'id' | 'secret'>> & {
  readonly id: string;
  readonly secret?: Secret | undefined;
};

/** The settings of an application that a preset stands in for. */
type Settings = Required<
  Omit<Input, 'id' | 'secret' | 'loginPageUrl' | 'tokenEndpointAuthMethod' | 'corsSettings'>
>;

/** An application of the environment. */
export interface ApplicationRecord extends Readonly<Settings> {
  readonly id: string;
  readonly secret?: Secret | undefined;
  /** Its own sign-on page; without one, users sign on at that of the mock. */
  readonly loginPageUrl?: string | undefined;
  /** Without it, HTTP Basic and the form are both accepted. */
  readonly tokenEndpointAuthMethod?: Input['tokenEndpointAuthMethod'] | undefined;
  /** The origins whose pages may read the answers about its sign-on; without them, all may. */
  readonly corsSettings?: Input['corsSettings'] | undefined;
  readonly roles: readonly string[];
  /** Whether it is made by the options of the mock, and follows them. */
  readonly preset?: boolean | undefined;
}
