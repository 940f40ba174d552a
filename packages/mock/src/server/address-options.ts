/** How callers reach the mock, where that differs from the address it listens on. */
export interface PublicAddressOptions {
  /** Origin that every link begins with, for example `https://mock.test`. Implies `allowHosts`. */
  readonly publicUrl?: string;
  /**
   * Takes scheme and host from `Forwarded`, or from `X-Forwarded-Proto` and `X-Forwarded-Host`. Only
   * behind a proxy that writes these fields itself: anyone else could say what they like.
   */
  readonly trustProxy?: boolean;
}

/** Certificate and key, each as PEM. */
export interface Tls {
  readonly cert: string;
  readonly key: string;
}
