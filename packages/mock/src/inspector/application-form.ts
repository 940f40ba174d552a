import type { Schemas } from './control.ts';
import { type Entered, type Field, linesOf, openForm } from './form-dialog.ts';
import { tell } from './notice.ts';
import type { Session } from './session.ts';

type Application = Schemas['Application'];

const settings = (application?: Application): Field[] => [
  {
    name: 'name',
    label: 'Name',
    kind: 'text',
    value: application?.name,
    required: application !== undefined,
  },
  {
    name: 'redirectUris',
    label: 'Redirect URIs',
    kind: 'list',
    value: application?.redirectUris.join('\n'),
    hint: 'One a line.',
  },
  {
    name: 'postLogoutRedirectUris',
    label: 'Redirect URIs after a sign-off',
    kind: 'list',
    value: application?.postLogoutRedirectUris.join('\n'),
    hint: 'One a line.',
  },
  {
    name: 'loginPageUrl',
    label: 'Sign-on page',
    kind: 'text',
    value: application?.loginPageUrl,
    hint: 'Empty for the page of the mock.',
  },
  {
    name: 'tokenEndpointAuthMethod',
    label: 'Client authentication',
    // What is set can be changed, and not taken away.
    kind: [
      ...(application?.tokenEndpointAuthMethod === undefined ? [''] : []),
      'NONE',
      'CLIENT_SECRET_BASIC',
      'CLIENT_SECRET_POST',
    ],
    value: application?.tokenEndpointAuthMethod,
  },
  {
    name: 'secret',
    label: 'Client secret',
    kind: 'secret',
    hint: application ? 'Empty leaves it as it is.' : 'For an application that authenticates.',
  },
  {
    name: 'pkceEnforcement',
    label: 'PKCE',
    kind: ['OPTIONAL', 'REQUIRED', 'S256_REQUIRED'],
    value: application?.pkceEnforcement,
  },
];

/** The members that were entered; an empty text says nothing. */
function membersOf({ name, loginPageUrl, secret, tokenEndpointAuthMethod, ...entered }: Entered) {
  return {
    ...(name && { name }),
    ...(loginPageUrl && { loginPageUrl }),
    ...(secret && { secret }),
    ...(tokenEndpointAuthMethod && { tokenEndpointAuthMethod }),
    pkceEnforcement: entered['pkceEnforcement'],
    redirectUris: linesOf(entered['redirectUris']),
    postLogoutRedirectUris: linesOf(entered['postLogoutRedirectUris']),
  };
}

/** Opens the form that makes an application. */
export function createApplication(session: Session): void {
  openForm({
    title: 'New application',
    save: 'Create application',
    fields: [
      {
        name: 'type',
        label: 'Type',
        kind: ['SINGLE_PAGE_APP', 'WEB_APP', 'NATIVE_APP', 'WORKER'],
      },
      { name: 'id', label: 'Client ID', kind: 'text', hint: 'Made up unless given.' },
      ...settings(),
    ],
    async submit({ type, id, ...entered }) {
      const input = { type, ...(id && { id }), ...membersOf(entered) };
      const { name } = await session.call(
        'post',
        '/applications',
        input as Schemas['ApplicationInput'],
      );
      tell(`${name} is there.`);
      await session.read('world');
    },
  });
}

/** Opens the form that changes or deletes an application. */
export function editApplication(application: Application, session: Session): void {
  const at = { applicationID: application.id };
  openForm({
    title: application.name,
    save: 'Save',
    fields: settings(application),
    async submit(entered) {
      const { loginPageUrl = null, ...members } = membersOf(entered);
      const patch = { loginPageUrl, ...members } as Schemas['ApplicationPatch'];
      await session.call('patch', '/applications/{applicationID}', patch, at);
      tell(`${application.name} is saved.`);
      await session.read('world');
    },
    async remove() {
      await session.call('delete', '/applications/{applicationID}', undefined, at);
      tell(`${application.name} is deleted.`);
      await session.read('world');
    },
  });
}
