import type { Alert } from '../failure.ts';
import { Countdown } from './Countdown.tsx';

/** A failure that belongs to no field, announced at once. */
export function AlertMessage({ title, text, secondsUntilUnlock, reference }: Alert) {
  return (
    <div className="message message-alert" role="alert" tabIndex={-1}>
      <p className="message-title">{title}</p>
      <p>{text}</p>
      {secondsUntilUnlock !== undefined && <Countdown seconds={secondsUntilUnlock} />}
      {reference && (
        <p className="reference">
          Reference for support: <code>{reference}</code>
        </p>
      )}
    </div>
  );
}
