import type { PasswordPolicy } from '@ping-password/policy';
import { type PolicyRule, policyRules } from '../../policy-rules.ts';
import type { Texts } from '../../texts.ts';
import { Field } from './form.tsx';

function Strength({ texts: { rules } }: { texts: Texts }) {
  return (
    <div class="strength" data-strengths={JSON.stringify(rules.strengths)} hidden>
      <span id="strength">{rules.strength}</span>
      <meter aria-labelledby="strength" min={0} max={4} low={2} high={3} optimum={4} value={0} />
      <span data-strength-word />
    </div>
  );
}

function Rules({ texts, rules }: { texts: Texts; rules: readonly PolicyRule[] }) {
  const { title, isMet, isOpen } = texts.rules;
  return (
    <div class="rules" id="field-newPassword-rules">
      <p>{title} …</p>
      <ul>
        {rules.map((rule) => (
          <li data-rule={JSON.stringify(rule.policy)}>
            <span class="visually-hidden" data-met-word={isMet} data-open-word={isOpen} />
            {rule.words}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface NewPasswordProps {
  readonly texts: Texts;
  readonly policy: PasswordPolicy | undefined;
  readonly errors?: readonly string[] | undefined;
  /** Values that the password must not contain. */
  readonly profile?: readonly string[];
  readonly label?: string;
}

/** The field of a new password, with the rules of the policy in words and its strength. */
export function NewPassword({ texts, policy, errors, profile, ...rest }: NewPasswordProps) {
  const rules = policy ? policyRules(policy, texts) : [];
  const { rules: words } = texts;
  return (
    <div
      class="new-password"
      data-new-password
      data-profile={profile && JSON.stringify(profile)}
      data-open={JSON.stringify([words.open(1), words.open(2)])}
      data-met={words.met}
    >
      <Field
        {...rest}
        texts={texts}
        name="newPassword"
        type="password"
        autocomplete="new-password"
        errors={errors}
        policy={policy}
      />
      <Strength texts={texts} />
      {rules.length > 0 && <Rules texts={texts} rules={rules} />}
      <p class="visually-hidden" role="status" data-summary />
    </div>
  );
}
