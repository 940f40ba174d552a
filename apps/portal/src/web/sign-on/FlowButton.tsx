import type { Flow } from '@ping-password/contract/auth';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { AlertMessage } from '../components/AlertMessage.tsx';
import { flowAlerts } from '../components/FlowNote.tsx';
import { explain } from '../failure.ts';

interface FlowButtonProps {
  readonly label: string;
  /** What is said once it is done; nothing when the step changes. */
  readonly done?: string;
  readonly send: () => Promise<Flow>;
  readonly onDone: (flow: Flow) => void;
}

/** An action of the flow that needs nothing filled in. */
export function FlowButton({ label, done, send, onDone }: FlowButtonProps) {
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: send,
    onSuccess: onDone,
  });
  const alert = error && explain(error, { fields: {}, alerts: flowAlerts }).alert;
  return (
    <>
      <Button className="again" onPress={() => isPending || mutate()}>
        {label}
      </Button>
      <span className="done" role="status">
        {isSuccess && done}
      </span>
      {alert && <AlertMessage {...alert} />}
    </>
  );
}
