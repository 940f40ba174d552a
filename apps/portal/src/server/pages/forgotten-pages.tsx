import type { Problem } from '../../explain.ts';
import { isIdentifier } from '../../input.ts';
import type { AppContext, Services } from '../app.ts';
import type { Recovery } from '../session.ts';
import { Field, Form } from './form.tsx';
import type { Page } from './layout.tsx';
import { NewPassword } from './new-password.tsx';

/** The address of the sign-on that waits, if it is one of this app's own. */
export function goOnOf(query: string | undefined): string | undefined {
  const parameters = new URLSearchParams(query ?? '');
  const environmentId = parameters.get('environmentId') ?? undefined;
  const flowId = parameters.get('flowId') ?? undefined;
  return isIdentifier(environmentId) && isIdentifier(flowId)
    ? `/?${new URLSearchParams({ environmentId, flowId })}`
    : undefined;
}

/** Asks for the user name. */
export function askForName(c: AppContext, page: Page, status: 200 | 422 = 200) {
  const texts = c.get('texts');
  const { forgotten } = texts;
  const goOn = c.req.query('goOn');
  const action = goOn === undefined ? '/forgotten' : `/forgotten?goOn=${encodeURIComponent(goOn)}`;
  const children = (
    <Form texts={texts} action={action} button={forgotten.button}>
      <Field
        texts={texts}
        name="username"
        autocomplete="username"
        errors={status === 422 ? [texts.enter(texts.field['username'] ?? '')] : []}
      />
    </Form>
  );
  return page(c, { title: forgotten.title, lead: forgotten.lead, status, children });
}

/** Asks for the code and a new password; says the same whoever the user is. */
export async function askForCode(
  c: AppContext,
  services: Services,
  page: Page,
  { recovery, problem }: { recovery: Recovery; problem?: Problem | undefined },
) {
  const texts = c.get('texts');
  const { forgotten } = texts;
  const policy = await services.ping.defaultPolicy(recovery.environmentID).catch(() => undefined);
  const fields = problem?.fields ?? {};
  const children = (
    <>
      <Form
        texts={texts}
        action="/forgotten/code"
        button={forgotten.save}
        problem={problem}
        username={recovery.username}
      >
        <Field
          texts={texts}
          name="recoveryCode"
          autocomplete="one-time-code"
          errors={fields['recoveryCode']}
        />
        <NewPassword texts={texts} policy={policy} errors={fields['newPassword']} />
      </Form>
      <p class="hint">{forgotten.nothing}</p>
      <Form texts={texts} action="/forgotten/again" button={forgotten.again} quiet />
      <p>
        <a href="/forgotten">{forgotten.other}</a>
      </p>
    </>
  );
  const lead = forgotten.sent(recovery.username);
  return page(c, { title: forgotten.codeTitle, lead, status: problem ? 422 : 200, children });
}

/** What comes after the new password. */
export function recovered(c: AppContext, page: Page) {
  const texts = c.get('texts');
  const goOn = goOnOf(c.req.query('goOn')?.replace(/^\/\?/, ''));
  const children = (
    <p class="actions">
      <a class="primary" href={goOn ?? '/sign-on'}>
        {goOn ? texts.forgotten.goOn : texts.nav.signOn}
      </a>
    </p>
  );
  return page(c, { title: texts.forgotten.doneTitle, children });
}
