import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { expect, it } from 'vitest';
import { smtpDelivery } from '../src/smtp.ts';

const mail = {
  id: 'a',
  kind: 'recoveryCode',
  to: 'user.ok@example.com',
  subject: 'Your recovery code',
  text: 'Your recovery code is CANARY22.',
  code: 'CANARY22',
  sentAt: 0,
} as const;

const smtpUrl = (server: SMTPServer) =>
  `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;

it('delivers a mail by SMTP', async () => {
  let received: (content: string) => void = () => undefined;
  const content = new Promise<string>((resolve) => {
    received = resolve;
  });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      text(stream).then((data) => {
        received(data);
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const log: string[] = [];
  smtpDelivery({ url: smtpUrl(server), from: 'sandbox@example.com' }, (line) => log.push(line))(
    mail,
  );
  const lines = (await content).split('\r\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'From: sandbox@example.com',
      'To: user.ok@example.com',
      'Subject: Your recovery code',
      'Your recovery code is CANARY22.',
    ]),
  );
  expect(log).toEqual([]);
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

it('leaves a message to a phone number in the inbox', async () => {
  const received: unknown[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      received.push(address);
      done();
    },
    onData(stream, _session, done) {
      text(stream).then(() => done());
    },
    onClose: () => closed(),
  });
  let closed: () => void = () => undefined;
  const delivered = new Promise<void>((resolve) => {
    closed = resolve;
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const log: string[] = [];
  const options = { url: smtpUrl(server), from: 'sandbox@example.com' };
  const deliver = smtpDelivery(options, (line) => log.push(line));
  deliver({ ...mail, kind: 'passcode', to: '+1 512 555 0100' });
  deliver(mail);
  await delivered;
  expect([received, log]).toEqual([['user.ok@example.com'], []]);
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

it('logs a failed delivery without the mail', async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const url = `smtp://127.0.0.1:${(probe.address() as AddressInfo).port}`;
  probe.close();
  await once(probe, 'close');
  const line = await new Promise<string>((resolve) => {
    smtpDelivery({ url, from: 'sandbox@example.com' }, resolve)(mail);
  });
  expect(line).toBe('a mail was not delivered: ESOCKET');
});

it('refuses an address that is not one of SMTP', () => {
  expect(() => smtpDelivery({ url: 'http://127.0.0.1', from: 'a@b.c' }, () => undefined)).toThrow(
    'SMTP_URL must begin with smtp:// or smtps://.',
  );
});
