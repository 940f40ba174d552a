/** What the policy Standard says, in numbers. */
const failureCount = 5;
const lockSeconds = 900;
const historyCount = 6;
const day = 86_400_000;

/** A password that no policy takes. */
export const weak = 'weak';

type Status =
  | 'NO_PASSWORD'
  | 'PASSWORD_LOCKED_OUT'
  | 'MUST_CHANGE_PASSWORD'
  | 'PASSWORD_EXPIRED'
  | 'OK';

const refused = (code: string) => `400 REQUEST_FAILED ${code}`;
const invalid = (target: string) => `400 INVALID_DATA INVALID_VALUE ${target}`;

/**
 * The password of one user, kept in plain text, one plain member per fact. Longer than a function
 * should be, because the parts say nothing without each other.
 */
export const createPasswordModel = (beginning: number, password: string) => ({
  now: beginning,
  plain: password as string | undefined,
  changedAt: (beginning - 30 * day) as number | undefined,
  mustChange: false,
  failures: 0,
  lastWrong: undefined as string | undefined,
  lockedUntil: 0,
  lockedByCode: false,
  accountLocked: false,
  code: undefined as { expiresAt: number; tries: number } | undefined,
  former: [] as { plain: string; at: number }[],

  get locked(): boolean {
    return this.now < this.lockedUntil;
  },

  get status(): Status {
    if (this.plain === undefined) return 'NO_PASSWORD';
    if (this.locked) return 'PASSWORD_LOCKED_OUT';
    if (this.mustChange) return 'MUST_CHANGE_PASSWORD';
    return this.now >= (this.changedAt ?? 0) + 182 * day ? 'PASSWORD_EXPIRED' : 'OK';
  },

  /** What the control API shows of it. */
  get shown(): Record<string, unknown> {
    const { status, failures, mustChange, changedAt, lockedUntil, now, locked } = this;
    return {
      status,
      failures,
      mustChange,
      lastChangedAt: changedAt === undefined ? undefined : new Date(changedAt).toISOString(),
      secondsUntilUnlock: locked ? Math.ceil((lockedUntil - now) / 1000) : undefined,
    };
  },

  advance(milliseconds: number): void {
    const wasLocked = this.locked;
    this.now += milliseconds;
    if (wasLocked && !this.locked) this.unlock();
  },

  unlock(): string {
    this.lockedUntil = 0;
    this.lockedByCode = false;
    this.failures = 0;
    this.lastWrong = undefined;
    return '200';
  },

  reusable(candidate: string): boolean {
    const { plain, former, now } = this;
    const kept = former.slice(0, historyCount).filter(({ at }) => now < at + 365 * day);
    return candidate !== plain && !kept.some((one) => one.plain === candidate);
  },

  acceptable(candidate: string): boolean {
    return candidate !== weak && this.reusable(candidate);
  },

  replace(plain: string | undefined, mustChange = false): string {
    if (this.plain !== undefined) this.former.unshift({ plain: this.plain, at: this.now });
    this.plain = plain;
    this.changedAt = plain === undefined ? undefined : this.now;
    this.mustChange = mustChange;
    this.code = undefined;
    return this.unlock();
  },

  guess(plain: string): boolean {
    if (plain === this.plain) {
      this.failures = 0;
      this.lastWrong = undefined;
      return true;
    }
    if (plain !== this.lastWrong) this.failures += 1;
    this.lastWrong = plain;
    if (this.failures >= failureCount) this.lockedUntil = this.now + lockSeconds * 1000;
    return false;
  },

  check(plain: string): string {
    if (this.status === 'NO_PASSWORD') return refused('NO_PASSWORD');
    if (this.locked) return refused('PASSWORD_LOCKED_OUT');
    if (this.guess(plain)) return '200';
    return this.locked ? refused('PASSWORD_LOCKED_OUT') : invalid('password');
  },

  change(current: string, candidate: string): string {
    const { status } = this;
    if (this.accountLocked) return refused('ACCOUNT_NOT_USABLE');
    if (status === 'NO_PASSWORD') return refused('NO_PASSWORD');
    if (this.locked) return refused('PASSWORD_LOCKED_OUT');
    if (!this.guess(current))
      return this.locked ? refused('PASSWORD_LOCKED_OUT') : invalid('currentPassword');
    if (!this.acceptable(candidate)) return invalid('newPassword');
    const young = status === 'OK' && this.now < (this.changedAt ?? 0) + day;
    return young ? refused('PASSWORD_TOO_YOUNG') : this.replace(candidate);
  },

  chooseFirst(candidate: string): string {
    if (this.plain !== undefined) return '400 INVALID_DATA REQUIRED_VALUE currentPassword';
    if (this.accountLocked) return refused('ACCOUNT_NOT_USABLE');
    return this.acceptable(candidate) ? this.replace(candidate) : invalid('newPassword');
  },

  assign(candidate: string): string {
    return this.replace(candidate, true);
  },

  set(candidate: string, forceChange: boolean, bypassPolicy: boolean): string {
    if (!bypassPolicy && !this.acceptable(candidate)) return invalid('value');
    return this.replace(candidate, forceChange);
  },

  clear(): string {
    return this.replace(undefined);
  },

  force(): string {
    if (this.plain === undefined) return refused('NO_PASSWORD');
    this.mustChange = true;
    return this.unlock();
  },

  sendCode(): string {
    if (this.plain === undefined) return refused('NO_PASSWORD');
    if (this.locked && !this.lockedByCode) return refused('PASSWORD_LOCKED_OUT');
    this.lockedUntil = 0;
    this.lockedByCode = false;
    this.code = { expiresAt: this.now + 300_000, tries: 5 };
    return '200';
  },

  recover(right: boolean, candidate: string): string {
    const { code } = this;
    if (this.plain === undefined) return refused('NO_PASSWORD');
    if (this.accountLocked && !this.locked) return refused('ACCOUNT_NOT_USABLE');
    if (!code) return invalid('recoveryCode');
    if (code.tries === 0)
      return this.locked ? refused('PASSWORD_LOCKED_OUT') : invalid('recoveryCode');
    if (this.now >= code.expiresAt) return invalid('recoveryCode');
    if (right) return this.acceptable(candidate) ? this.replace(candidate) : invalid('newPassword');
    code.tries -= 1;
    if (code.tries > 0) return invalid('recoveryCode');
    this.lockedByCode = !this.locked || this.lockedByCode;
    this.lockedUntil = this.now + lockSeconds * 1000;
    return refused('PASSWORD_LOCKED_OUT');
  },
});

/** The password of one user as the model knows it. */
export type PasswordModel = ReturnType<typeof createPasswordModel>;
