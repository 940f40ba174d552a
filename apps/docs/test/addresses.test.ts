import { describe, expect, it } from 'vitest';
import { hasPort, readPorts, withPorts } from '../src/addresses.ts';

const ports = { mock: 4020, portal: 15020, docs: 5030 };

describe('a text with other ports', () => {
  it.each([
    ['curl http://127.0.0.1:4010/_mock', 'curl http://127.0.0.1:4020/_mock'],
    [
      'redirect_uri=http%3A%2F%2F127.0.0.1%3A4020%2F',
      'redirect_uri=http%3A%2F%2F127.0.0.1%3A15020%2F',
    ],
    ['127<wbr>.0<wbr>.0<wbr>.1:<wbr>4030', '127<wbr>.0<wbr>.0<wbr>.1:<wbr>5030'],
    ['http://127.0.0.1:40100 and 4010', 'http://127.0.0.1:40100 and 4010'],
  ])('has %s as %s', (text, expected) => {
    expect(withPorts(text, ports)).toBe(expected);
  });

  it('keeps an address of port 0, which is none', () => {
    const text = 'http://127.0.0.1:4010';
    expect(withPorts(text, { ...ports, mock: 0 })).toBe(text);
  });
});

it('tells whether a text has such an address', () => {
  expect([hasPort('http://127.0.0.1:4020/'), hasPort('http://127.0.0.1:80/')]).toEqual([
    true,
    false,
  ]);
});

describe('the ports of the environment', () => {
  it('are the usual ones unless named', () => {
    expect(readPorts({ MOCK_PORT: '5010', DOCS_PORT: '' })).toEqual({
      mock: 5010,
      portal: 4020,
      docs: 4030,
    });
  });

  it.each(['80x', '65536', '-1'])('refuse %s', (port) => {
    expect(() => readPorts({ PORTAL_PORT: port })).toThrow(
      new Error('PORTAL_PORT must be a number from 0 to 65535.'),
    );
  });
});
