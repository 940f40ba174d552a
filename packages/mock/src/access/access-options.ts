/** Who may call the control API and open the inspector. */
export interface AccessOptions {
  /** Host names that the mock is reached by, beside those of this machine, for example `mock.test`. */
  readonly allowHosts?: readonly string[];
  /** Origins whose pages may call the control API, for example `https://app.test`. */
  readonly allowOrigins?: readonly string[];
  /** Every call of the control API has to carry it as a bearer token. */
  readonly controlToken?: string;
}
