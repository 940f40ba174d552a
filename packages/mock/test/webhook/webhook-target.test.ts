import { describe, expect, it } from 'vitest';
import { createPost } from '../../src/webhook/post.ts';
import { type Address, readWebhookTarget } from '../../src/webhook/webhook-target.ts';
import { startReceiver } from './receiver.ts';

const address = (text: string): Address => ({ address: text, family: text.includes(':') ? 6 : 4 });
const leadingTo =
  (...addresses: string[]) =>
  async () =>
    addresses.map(address);
const nowhere = async (): Promise<never> => {
  throw Object.assign(new Error(), { code: 'ENOTFOUND' });
};

/** What the option says about an address, or that it takes it. */
const judged = (url: string, allowed: readonly string[] = [], resolve = leadingTo()) =>
  readWebhookTarget(url, allowed, resolve).then(
    () => 'taken',
    (error: unknown) => (error instanceof TypeError ? error.message : 'failed'),
  );

const form = '--webhook takes an http or https URL, such as http://127.0.0.1:9000/events.';
const elsewhere = (host: string) =>
  `The host of --webhook, ${host}, is neither on this machine nor on a private network. To post events there, add --allow-webhook-host ${host}.`;

describe('the address of a webhook', () => {
  it.each([
    'http://127.0.0.1:9000/events',
    'https://127.8.9.1/',
    'http://[::1]:9000/',
    'http://[::ffff:10.0.0.1]/',
    'http://[fd12::1]/',
    'http://10.1.2.3/',
    'http://172.31.0.1/',
    'http://192.168.1.1/',
    'http://localhost:9000/',
    'http://hooks.localhost/',
  ])('may be %s', async (url) => {
    expect(await judged(url)).toBe('taken');
  });

  it.each(['', 'events', '127.0.0.1:9000', 'ftp://127.0.0.1/', 'file:///etc/passwd'])(
    'is no URL of the web: "%s"',
    async (url) => {
      expect(await judged(url)).toBe(form);
    },
  );

  it('holds no credentials', async () => {
    expect(await judged('http://canary:secret@127.0.0.1/')).toBe(
      '--webhook takes a URL without a user name and a password.',
    );
  });

  it.each([
    ['http://93.184.216.34/', '93.184.216.34'],
    ['http://169.254.169.254/latest', '169.254.169.254'],
    ['http://0.0.0.0/', '0.0.0.0'],
    ['http://172.32.0.1/', '172.32.0.1'],
    ['http://0x5db8d822/', '93.184.216.34'],
    ['http://[2001:db8::1]/', '2001:db8::1'],
    ['http://[::ffff:93.184.216.34]/', '::ffff:5db8:d822'],
  ])('is refused elsewhere: %s', async (url, host) => {
    expect(await judged(url)).toBe(elsewhere(host));
    expect(await judged(url, [host])).toBe('taken');
  });

  it('may be a name on a private network, and no other unless it is allowed', async () => {
    const url = 'http://hooks.test/';
    expect(await judged(url, [], leadingTo('10.0.0.7', 'fd00::7'))).toBe('taken');
    for (const addresses of [['93.184.216.34'], ['10.0.0.7', '93.184.216.34']])
      expect(await judged(url, [], leadingTo(...addresses))).toBe(elsewhere('hooks.test'));
    expect(await judged(url, ['HOOKS.test'], leadingTo('93.184.216.34'))).toBe('taken');
  });

  it('is refused when nobody knows its name, unless it is allowed', async () => {
    expect(await judged('http://hooks.test/', [], nowhere)).toBe(
      'The host of --webhook, hooks.test, is not found. To post events there, add --allow-webhook-host hooks.test.',
    );
    expect(await judged('http://hooks.test/', ['hooks.test'], nowhere)).toBe('taken');
  });

  it('names the option of a host that is none', async () => {
    expect(await judged('http://127.0.0.1/', ['http://hooks.test'])).toBe(
      '--allow-webhook-host takes a host name such as mock.test, not "http://hooks.test".',
    );
  });
});

describe('a name that a webhook leads to', () => {
  const { signal } = new AbortController();

  it('is looked up for every request', async () => {
    const receiver = await startReceiver();
    let leadsTo = '127.0.0.1';
    const resolve = async () => [address(leadsTo)];
    const url = `http://hooks.test:${receiver.port}/`;
    const post = createPost(await readWebhookTarget(url, [], resolve));
    const posting = post('[]', signal);
    (await receiver.next()).answer(200);
    expect(await posting).toBeUndefined();
    leadsTo = '93.184.216.34';
    expect(await post('[]', signal)).toBe('EHOSTNOTALLOWED');
  });

  it('may be gone by then', async () => {
    let lookUp: () => Promise<Address[]> = leadingTo('127.0.0.1');
    const post = createPost(await readWebhookTarget('http://hooks.test/', [], () => lookUp()));
    lookUp = nowhere;
    expect(await post('[]', signal)).toBe('ENOTFOUND');
    lookUp = leadingTo();
    expect(await post('[]', signal)).toBe('ENOTFOUND');
  });
});
