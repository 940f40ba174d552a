import type { Problem } from '../../explain.ts';
import type { AppContext } from '../app.ts';
import { Field, Form } from './form.tsx';
import type { Page } from './layout.tsx';
import { MessageBox } from './message.tsx';
import { NewPassword } from './new-password.tsx';

/** Changes a password with the old one. */
export function changePage(c: AppContext, page: Page, username = '', problem?: Problem) {
  const texts = c.get('texts');
  const { directory } = texts;
  const fields = problem?.fields ?? {};
  const children = (
    <>
      <Form texts={texts} action="/directory" button={directory.button} problem={problem}>
        <Field
          texts={texts}
          name="username"
          autocomplete="username"
          value={username}
          errors={fields['username']}
        />
        <Field
          texts={texts}
          name="oldPassword"
          type="password"
          autocomplete="current-password"
          errors={fields['oldPassword']}
        />
        <NewPassword texts={texts} policy={undefined} errors={fields['newPassword']} />
      </Form>
      <p>
        <a href="/directory/forgotten">{directory.forgotten}</a>
      </p>
    </>
  );
  const status = problem ? 422 : 200;
  return page(c, { title: directory.title, lead: directory.lead, status, children });
}

/** Asks for the address that the link goes to. */
export function requestPage(c: AppContext, page: Page, problem?: Problem) {
  const texts = c.get('texts');
  const { directory } = texts;
  const children = (
    <Form texts={texts} action="/directory/forgotten" button={directory.request}>
      <Field
        texts={texts}
        name="email"
        type="email"
        autocomplete="email"
        errors={problem?.fields['email']}
      />
    </Form>
  );
  const status = problem ? 422 : 200;
  return page(c, { title: directory.requestTitle, lead: directory.requestLead, status, children });
}

/** A link that is no longer good. */
export function dead(c: AppContext, page: Page) {
  const { directory } = c.get('texts');
  const children = (
    <>
      <MessageBox tone="bad" title={directory.dead} text={directory.deadText} />
      <p class="actions">
        <a class="primary" href="/directory/forgotten">
          {directory.requestTitle}
        </a>
      </p>
    </>
  );
  return page(c, { title: directory.resetTitle, status: 400, children });
}

/** Takes a new password after a link from a mail. */
export function resetPage(c: AppContext, page: Page, username = '', problem?: Problem) {
  const texts = c.get('texts');
  const { directory } = texts;
  const fields = problem?.fields ?? {};
  const children = (
    <Form texts={texts} action="/directory/reset" button={directory.button} problem={problem}>
      <Field
        texts={texts}
        name="username"
        autocomplete="username"
        value={username}
        errors={fields['username']}
      />
      <NewPassword texts={texts} policy={undefined} errors={fields['newPassword']} />
    </Form>
  );
  return page(c, { title: directory.resetTitle, status: problem ? 422 : 200, children });
}
