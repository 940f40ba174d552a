import type { Action } from '@ping-password/contract';
import { actions, type Flow } from '@ping-password/contract/auth';
import { type FunctionComponent, useState } from 'react';
import { JourneyLayout } from '../components/JourneyLayout.tsx';
import type { JourneyProps } from '../journey-props.ts';
import { ChangeStep } from './ChangeStep.tsx';
import { CredentialsStep } from './CredentialsStep.tsx';
import { Finish } from './Finish.tsx';
import { ForgotStep, LookUpStep } from './NameStep.tsx';
import { RecoverStep } from './RecoverStep.tsx';
import { StepNote } from './StepNote.tsx';
import type { StepProps } from './step.ts';
import { useFlow } from './use-flow.ts';

interface Step {
  /** The link of the flow that the step follows. */
  readonly relation: string;
  readonly action: Action;
  readonly Form: FunctionComponent<StepProps>;
}

const forgot: Step = {
  relation: 'password.forgot',
  action: actions.requestFlowRecovery,
  Form: ForgotStep,
};

/** The first step whose link the flow offers is the one to take. */
const steps: readonly Step[] = [
  { relation: 'password.reset', action: actions.resetFlowPassword, Form: ChangeStep },
  { relation: 'password.recover', action: actions.recoverFlowPassword, Form: RecoverStep },
  {
    relation: 'usernamePassword.check',
    action: actions.checkUsernamePassword,
    Form: CredentialsStep,
  },
  { relation: 'user.lookup', action: actions.lookUpUser, Form: LookUpStep },
];

function stepOf({ _links }: Flow, forgotten: boolean): Step | undefined {
  const offered = forgotten ? [forgot, ...steps] : steps;
  return offered.find(({ relation }) => _links[relation]);
}

/** The sign-on page: takes a user through the flow that an application has begun. */
export function SignOn({ configuration }: JourneyProps) {
  const flow = useFlow(configuration);
  const [username, remember] = useState('');
  const [forgotten, forget] = useState(false);
  const data = flow.query.error ? undefined : flow.query.data;
  const step = data && stepOf(data, forgotten);
  const isOver = data?.status === 'COMPLETED' || data?.status === 'FAILED';
  const reads = actions.readFlow;
  const action = step?.action ?? (isOver ? actions.resumeFlow : reads);
  return (
    <JourneyLayout
      configuration={configuration}
      lead="An application asks who you are. Sign on here, and the browser takes you back to it."
      action={action}
      {...(action !== reads && { reads })}
      api={actions}
      wire={flow.wire}
      answers={[]}
    >
      <StepNote query={flow.query} forgotten={step === forgot} />
      {step && data && (
        <step.Form
          key={`${step.relation} ${data.status} ${flow.attempt}`}
          {...{ configuration, flow, data, username, remember, forget }}
        />
      )}
      {data && isOver && <Finish data={data} changed={flow.changed} />}
    </JourneyLayout>
  );
}
