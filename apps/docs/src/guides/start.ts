import { type Block, code, heading, text } from '../content/block.ts';

/** The commands that the others of a guide build on: a fresh world, two tokens and one function. */
export const startSource = `mock=http://127.0.0.1:4010
environment=abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6
world=$mock/_mock/worlds/$environment
user=c3042000-188f-4bc7-a269-dee1602cf7af # user.ok
curl -s -o /dev/null -X POST $world/reset

token() { # of the worker application for '{}', else of the user in the body
  curl -s $world/tokens -H 'Content-Type: application/json' -d "$1" |
    sed 's/.*"access_token":"\\([^"]*\\).*/\\1/'
}
worker=$(token '{}')
own=$(token "{\\"userID\\":\\"$user\\"}")

password() { # method, action, token, body
  curl -s -w '\\n' -X $1 $mock/platform/v1/environments/$environment/users/$user/password \\
    -H "Authorization: Bearer $3" \\
    -H "Content-Type: application/vnd.pingidentity.password.$2+json" -d "$4"
}`;

const title = 'Prepare a shell';
const link = `[${title.toLowerCase()}](#prepare-a-shell)`;

/** Above the first command of a guide. */
export const startNote: Block = text(
  `To run the commands of this page in the [sandbox](/sandbox/), ${link} first.`,
);

/** What stands above each command, for a reader whom a link has led to the middle of a guide. */
export const commandLabel = `Terminal, after you ${link}`;

/** The end of a guide with commands: what they build on. */
export const startSection: readonly Block[] = [
  heading(2, title),
  text(
    'Unless `npx -y pnpm@12 start` runs, start the sandbox with `npx -y pnpm@12 mock` in a clone of the project. Then enter this in another shell. The commands of this page follow it in the same shell, from the first to the last.',
  ),
  code('sh', startSource, 'Terminal'),
];
