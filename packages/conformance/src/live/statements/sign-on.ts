import { type Answer, describeAnswer, membersOf, namesOf } from '../answer.ts';
import { Unsettled, withStatus } from '../unsettled.ts';
import { authorize, beginFlow, forcedChange } from './flow.ts';
import { entry, type Live } from './statement.ts';

/** What the change of a temporary password in a flow answers. */
async function changeInFlow(live: Live): Promise<Answer> {
  const { flow, user } = await forcedChange(live);
  const answer = await flow.act('password.reset', {
    currentPassword: user.password,
    newPassword: live.throwAway.password(),
  });
  // Whether a new password may be changed at once is a matter of the policy.
  if (!describeAnswer(answer).includes('PASSWORD_TOO_YOUNG')) return answer;
  throw new Unsettled('the policy does not let a new password be changed at once');
}

const describeChange = async (live: Live) => describeAnswer(await changeInFlow(live));

/** The status of that answer, or how it is refused. */
const changeStatus = async (live: Live) => {
  const answer = await changeInFlow(live);
  return answer.status === 200 ? '200' : describeAnswer(answer);
};

export const signOn = [
  ...entry('wrong-flow-action', 'application', [
    [
      'reset',
      'auth/resetFlowPassword 200',
      'password.reset is sent to a flow that waits for user name and password.',
      '400 REQUEST_FAILED: CONSTRAINT_VIOLATION',
      async (live) => {
        const flow = await beginFlow(live);
        const [currentPassword, newPassword] = [
          live.throwAway.password(),
          live.throwAway.password(),
        ];
        return describeAnswer(await flow.act('password.reset', { currentPassword, newPassword }));
      },
    ],
    [
      'forced',
      'auth/resetFlowPassword 200',
      'A forced change is completed.',
      '200 COMPLETED',
      describeChange,
    ],
  ]),
  ...entry('blank-names', 'application', [
    [
      'names',
      'auth/resetFlowPassword 200',
      'A forced change is sent with currentPassword and newPassword.',
      '200',
      changeStatus,
    ],
  ]),
  ...entry('no-flow-answer', 'application', [
    [
      'members',
      'auth/resetFlowPassword 200',
      'The answer of a forced change: has it the id and the status of a flow?',
      'id status',
      async (live) => {
        const members = membersOf(withStatus(await changeInFlow(live), 'resetFlowPassword').body);
        return ['id', 'status'].filter((name) => name in members).join(' ') || '(none)';
      },
    ],
  ]),
  ...entry('one-media-type-two-apis', 'application', [
    [
      'auth',
      'auth/resetFlowPassword 200',
      'password.reset+json is sent by POST to a flow that asks for a change.',
      '200',
      changeStatus,
    ],
  ]),
  ...entry('wrong-credentials', 'application', [
    [
      'password',
      'auth/checkUsernamePassword 400',
      'A user signs on with a wrong password.',
      '400 INVALID_DATA: INVALID_VALUE username',
      async (live) => {
        const { username } = await live.throwAway.user();
        const flow = await beginFlow(live);
        const password = live.throwAway.password();
        return describeAnswer(await flow.act('usernamePassword.check', { username, password }));
      },
    ],
    [
      'username',
      'auth/checkUsernamePassword 400',
      'Nobody has the user name of a sign-on.',
      '400 INVALID_DATA: INVALID_VALUE username',
      async (live) => {
        const flow = await beginFlow(live);
        const body = { username: live.throwAway.name(), password: live.throwAway.password() };
        return describeAnswer(await flow.act('usernamePassword.check', body));
      },
    ],
  ]),
  ...entry('nested-flow-members', 'application', [
    [
      'members',
      'auth/readFlow 200',
      'A new flow: are id and status its members, or those of its links?',
      'own id status, nested (none)',
      async (live) => {
        // Where the members are nested the flow cannot go on, so it is only begun.
        const { body } = withStatus(await authorize(live), 'authorize');
        const names = ['id', 'status'];
        const own = names.filter((name) => name in membersOf(body));
        const nested = names.filter((name) => name in membersOf(membersOf(body)['_links']));
        return `own ${own.join(' ') || '(none)'}, nested ${nested.join(' ') || '(none)'}`;
      },
    ],
  ]),
  ...entry('older-flow-statuses', 'application', [
    [
      'status',
      'auth/readFlow 200',
      'A new flow: is its status one of the older pages?',
      'no',
      async (live) => {
        const { status } = membersOf((await beginFlow(live)).begun.body);
        return status === 'ACTION_REQUIRED' || status === 'STEP_REQUIRED' ? 'yes' : 'no';
      },
    ],
  ]),
  ...entry('register-link', 'application', [
    [
      'links',
      'auth/readFlow 200',
      'A new flow: which of password.forgot and user.register are its links?',
      'password.forgot user.register',
      async (live) => {
        const names = namesOf(membersOf((await beginFlow(live)).begun.body)['_links']).split(' ');
        return (
          names.filter((name) => /^(password\.forgot|user\.register)$/.test(name)).join(' ') ||
          '(none)'
        );
      },
    ],
  ]),
  ...entry('lookup-or-forgot', 'application', [
    [
      'links',
      'auth/readFlow 200',
      'A new flow: is password.forgot one of its links?',
      'yes',
      async (live) => {
        const names = namesOf(membersOf((await beginFlow(live)).begun.body)['_links']);
        return names.split(' ').includes('password.forgot') ? 'yes' : 'no';
      },
    ],
  ]),
];
