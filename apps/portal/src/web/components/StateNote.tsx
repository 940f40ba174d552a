import type { ReactNode } from 'react';

interface StateNoteProps {
  readonly label: string;
  readonly status: string;
  readonly tone?: 'good' | 'bad';
  readonly children?: ReactNode;
}

/** Where something stands now, above the form. */
export function StateNote({ label, status, tone, children }: StateNoteProps) {
  return (
    <div className="state" data-tone={tone}>
      <p className="state-line">
        <span>{label}</span> <code className="badge">{status}</code>
      </p>
      {children && <p>{children}</p>}
    </div>
  );
}
