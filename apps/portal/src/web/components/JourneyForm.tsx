import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Button, Form } from 'react-aria-components';
import type { JourneyFormState, Outcome } from '../use-journey-form.ts';
import { AlertMessage } from './AlertMessage.tsx';

interface JourneyFormProps<Data> {
  readonly form: Pick<JourneyFormState<never, Data>, 'outcome' | 'isPending' | 'submit'>;
  /** Words of the button. */
  readonly action: string;
  /** The message once the call succeeded; none when the form makes way for what comes next. */
  readonly done?: (data: Data) => ReactNode;
  /** Where things stand before the form is filled in. */
  readonly note?: ReactNode;
  /** Leaves the message and the note only, when there is nothing to fill in. */
  readonly isClosed?: boolean;
  readonly children: ReactNode;
}

/** Brings the reader to the first field at fault, else to the alert. */
function useFocusOnFailure(outcome: Outcome<unknown>) {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (outcome.kind !== 'failed') return;
    const invalid = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (invalid ?? form.current?.querySelector<HTMLElement>('[role="alert"]'))?.focus();
  }, [outcome]);
  return form;
}

/** The form of a journey with its outcome on top. */
export function JourneyForm<Data>(props: JourneyFormProps<Data>) {
  const { outcome, isPending, submit } = props.form;
  const ref = useFocusOnFailure(outcome);
  const failure = outcome.kind === 'failed' ? outcome.failure : undefined;
  return (
    <>
      {outcome.kind === 'done' && props.done?.(outcome.data)}
      {props.note}
      {!props.isClosed && (
        <Form
          ref={ref}
          className="form"
          method="post"
          validationBehavior="aria"
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          {failure?.alert && <AlertMessage {...failure.alert} />}
          {props.children}
          <Button className="submit" type="submit">
            {isPending ? 'One moment …' : props.action}
          </Button>
          <span className="visually-hidden" role="status">
            {isPending && 'Sending.'}
          </span>
        </Form>
      )}
    </>
  );
}
