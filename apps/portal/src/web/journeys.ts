import type { FunctionComponent } from 'react';
import type { JourneyProps } from './journey-props.ts';
import { ChangePassword } from './journeys/ChangePassword.tsx';
import { RequestDirectoryReset } from './journeys/RequestDirectoryReset.tsx';
import { ResetDirectoryPassword } from './journeys/ResetDirectoryPassword.tsx';
import { SetTemporaryPassword } from './journeys/SetTemporaryPassword.tsx';
import { SignOnPassword } from './journeys/SignOnPassword.tsx';
import { NotSignedOn, SignedOn } from './sign-on/Arrival.tsx';
import type { FlowInAddress } from './sign-on/flow-in-address.ts';
import { SignOn } from './sign-on/SignOn.tsx';

/** One journey: its address, its words in the navigation, and its page. */
export interface Journey {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly api: string;
  readonly Page: FunctionComponent<JourneyProps>;
}

/** The journeys in the order of the navigation; the first is the start page. */
export const journeys = [
  {
    slug: 'change-password',
    title: 'Change my password',
    description: 'You know your current one.',
    api: 'PingOne Platform',
    Page: ChangePassword,
  },
  {
    slug: 'temporary-password',
    title: 'Set a temporary password',
    description: 'An administrator helps a user back in.',
    api: 'PingOne Platform',
    Page: SetTemporaryPassword,
  },
  {
    slug: 'sign-on',
    title: 'Change it during sign-on',
    description: 'Your password expired or is temporary.',
    api: 'PingOne Auth',
    Page: SignOnPassword,
  },
  {
    slug: 'directory-reset',
    title: 'Reset a Directory password',
    description: 'With the old password or a token.',
    api: 'PingOne for Enterprise',
    Page: ResetDirectoryPassword,
  },
  {
    slug: 'directory-request',
    title: 'Request a reset by e-mail',
    description: 'A Directory user gets a reset link.',
    api: 'PingOne for Enterprise',
    Page: RequestDirectoryReset,
  },
] as const satisfies readonly Journey[];

/** The journeys with the sign-on that an application has sent the browser here for, if one has. */
export function journeysAt(flow: FlowInAddress | undefined): readonly [Journey, ...Journey[]] {
  const [first, ...rest] = journeys;
  if (!flow) return journeys;
  const signOn = { title: 'Sign on', description: 'An application sent you here.', Page: SignOn };
  return [first, ...rest.map((one) => (one.slug === 'sign-on' ? { ...one, ...signOn } : one))];
}

/** Pages where a sign-on comes back to; they are not in the navigation. */
export const arrivals: readonly Journey[] = [
  {
    slug: 'signed-on',
    title: 'You are signed on',
    description: 'A sign-on has come back.',
    api: 'The application',
    Page: SignedOn,
  },
  {
    slug: 'not-signed-on',
    title: 'You are not signed on',
    description: 'A sign-on has failed.',
    api: 'The application',
    Page: NotSignedOn,
  },
];
