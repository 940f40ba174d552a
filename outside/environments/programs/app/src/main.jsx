import { createAuthClient } from '@ping-password/client/auth';
import { continueFlow } from '@ping-password/client/flow';
import { createSignOn } from '@ping-password/client/sign-on';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { SignOnPage } from './sign-on-page.jsx';

// A test tells where its world is; an app for users has this in its configuration.
const given = new URLSearchParams(location.search).get('world');
if (given) sessionStorage.setItem('world', given);
const world = JSON.parse(sessionStorage.getItem('world'));

const signOn = createSignOn({
  ...world,
  clientID: 'shop',
  redirectURI: `${location.origin}/callback`,
});

async function begin() {
  const { url, transaction } = await signOn.begin();
  sessionStorage.setItem('transaction', JSON.stringify(transaction));
  location.assign(url);
}

function Callback() {
  const [text, setText] = useState('One moment …');
  useEffect(() => {
    const transaction = JSON.parse(sessionStorage.getItem('transaction') ?? 'null') ?? undefined;
    sessionStorage.removeItem('transaction');
    signOn.finish(location.href, transaction).then(
      ({ claims }) => setText(`Signed on: ${claims.sub}`),
      (error) => setText(`Not signed on: ${error.code ?? error.message}`),
    );
  }, []);
  return <p role="status">{text}</p>;
}

/** The flow that PingOne has sent the browser here with. */
function takeUp() {
  const flowID = new URLSearchParams(location.search).get('flowId') ?? '';
  return continueFlow(createAuthClient(world), { flowID });
}

function Start() {
  return (
    <button type="button" onClick={begin}>
      Sign on
    </button>
  );
}

const pages = {
  '/sign-on': async () => <SignOnPage first={await takeUp()} />,
  '/callback': () => <Callback />,
};
const page = pages[location.pathname] ?? (() => <Start />);
createRoot(document.getElementById('root')).render(await page());
