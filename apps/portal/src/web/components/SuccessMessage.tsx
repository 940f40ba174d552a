import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface SuccessMessageProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Says what was done and what comes next, and takes the focus when it appears. */
export function SuccessMessage({ title, children }: SuccessMessageProps) {
  const message = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => message.current?.focus(), []);
  return (
    <div ref={message} className="message message-success" role="status" tabIndex={-1}>
      <p className="message-title">{title}</p>
      {children}
    </div>
  );
}
