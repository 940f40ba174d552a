import { Label, Radio, RadioGroup } from 'react-aria-components';

/** How a Directory user shows who they are; the member of the request has the same name. */
export type Proof = 'oldPassword' | 'confirmationToken';

interface ProofChoiceProps {
  readonly proof: Proof;
  readonly choose: (proof: Proof) => void;
}

/** One proof or the other. */
export function ProofChoice({ proof, choose }: ProofChoiceProps) {
  return (
    <RadioGroup
      className="choice"
      value={proof}
      onChange={(value) => choose(value === 'oldPassword' ? value : 'confirmationToken')}
    >
      <Label>Proof</Label>
      <div className="choice-options">
        <Radio className="radio" value="oldPassword">
          Old password
        </Radio>
        <Radio className="radio" value="confirmationToken">
          Confirmation token
        </Radio>
      </div>
    </RadioGroup>
  );
}
