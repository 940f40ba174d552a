import { copyButton } from './clipboard.ts';
import { type Call, needsControlToken, type User, type World } from './control.ts';
import { curlOf } from './curl.ts';
import { button, element } from './element.ts';
import { attempt, tell } from './notice.ts';
import { type Replay, replayOf, type Secrets, secretNames, textOf } from './replay.ts';
import type { Session } from './session.ts';
import { personaPassword } from './users-panel.ts';
import { clientCallOf, playwrightTestOf } from './written-call.ts';

/** Members that hold the password that a user has, and not a new one. */
const ownPassword: Readonly<Record<string, readonly string[]>> = {
  currentPassword: ['resetPassword', 'resetFlowPassword'],
  password: ['checkPassword', 'checkUsernamePassword'],
};

/** What is known of the secrets of a call: the password of a test user. */
function knownSecret(name: string, { entry }: Call, user: User | undefined): string {
  const actions = ownPassword[name] ?? [];
  const isOwn = entry.operationId !== undefined && actions.includes(entry.operationId);
  return user?.persona && isOwn ? personaPassword : '';
}

const tokenPlaceholder = '<access token>';

/** A token for whoever made the call. */
async function tokenFor({ credentials }: Replay, session: Session): Promise<string> {
  if (credentials.kind !== 'bearer' || !credentials.for) return tokenPlaceholder;
  return (await session.call('post', '/tokens', credentials.for)).access_token;
}

async function sendAgain(replay: Replay, session: Session): Promise<void> {
  const { method, url, headers, credentials } = replay;
  const body = textOf(replay);
  const authorization =
    credentials.kind === 'basic'
      ? `Basic ${btoa(`${credentials.id}:${credentials.secret}`)}`
      : `Bearer ${await tokenFor(replay, session)}`;
  const response = await fetch(url, {
    method,
    headers: { ...headers, ...(credentials.kind !== 'none' && { authorization }) },
    credentials: 'omit',
    redirect: 'manual',
    ...(body !== undefined && { body }),
  }).catch(() => {
    throw new Error('The call was cut before an answer.');
  });
  tell(response.status === 0 ? 'Sent again.' : `Sent again; the answer is ${response.status}.`);
}

/** The fields for the secrets of a call. */
function secretFields(call: Call, user: User | undefined, changed: () => void) {
  const fields = secretNames(call).map((name) => {
    const input = element('input', {
      class: 'input',
      value: knownSecret(name, call, user),
      autocomplete: 'off',
      spellcheck: 'false',
      input: changed,
    });
    return { name, input, node: element('label', 'field', element('span', '', name), input) };
  });
  return {
    node:
      fields.length === 0
        ? undefined
        : element(
            'fieldset',
            'secrets',
            element('legend', '', 'Secrets of the call, to fill in'),
            ...fields.map(({ node }) => node),
          ),
    values: (): Secrets => Object.fromEntries(fields.map(({ name, input }) => [name, input.value])),
    isComplete: () => fields.every(({ input }) => input.value !== ''),
  };
}

/** Whether a page can send a call: a browser sends no cookie of somebody else. */
const canSend = ({ credentials }: Replay, { request }: Call): boolean =>
  (credentials.kind !== 'bearer' || credentials.for !== undefined) &&
  request.headers['cookie'] === undefined;

/** The address of a page with the call open. */
function addressOf({ entry }: Call): string {
  const url = new URL(location.href);
  url.searchParams.set('call', String(entry.id));
  return url.href;
}

/** The buttons that copy a call as a command, as code or as an address. */
function copyButtons(
  call: Call,
  replay: () => Replay,
  { session, world }: { readonly session: Session; readonly world: World },
): (HTMLElement | undefined)[] {
  const withToken = (write: (replay: Replay, token: string) => string) => async () =>
    write(replay(), await tokenFor(replay(), session));
  const client = (sent: Replay, token: string) => clientCallOf(call, sent, world, token);
  const hasClient = client(replay(), tokenPlaceholder) !== undefined;
  const playwright = async () =>
    playwrightTestOf(call, replay(), {
      url: world.baseUrls.control,
      needsToken: await needsControlToken(),
    });
  return [
    copyButton('the curl command, with a fresh token', withToken(curlOf), 'Copy curl'),
    hasClient
      ? copyButton(
          'the client call, with a fresh token',
          withToken((sent, token) => client(sent, token) ?? ''),
          'Copy client call',
        )
      : undefined,
    copyButton('the Playwright test', playwright, 'Copy Playwright test'),
    copyButton('the address of the call', () => addressOf(call), 'Copy link'),
  ];
}

/** What can be done with a call: copy it as a command or as code, and send it again. */
export function callActions(
  call: Call,
  session: Session,
  { user, world }: { readonly user: User | undefined; readonly world: World },
): HTMLElement {
  const code = element('code');
  const replay = () => replayOf(call, location.origin, fields.values());
  const fields = secretFields(call, user, () => draw());
  const again = button('Send again', () => attempt(() => sendAgain(replay(), session)));
  function draw(): void {
    code.textContent = curlOf(replay(), tokenPlaceholder);
    again.disabled = !canSend(replay(), call) || !fields.isComplete();
  }
  draw();
  return element(
    'div',
    'call-actions',
    fields.node,
    element('pre', { class: 'command', tabindex: 0, 'aria-label': 'curl command' }, code),
    element('div', 'row-actions', ...copyButtons(call, replay, { session, world }), again),
  );
}
