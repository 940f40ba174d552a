import { describe, expect, test } from 'vitest';
import { type Node, uniteContent, uniteEvidence, uniteLists, uniteResponses } from './unite.ts';

const json = (mediaType: Node) => ({ 'application/json': mediaType });

describe('uniteLists', () => {
  test('keeps the order and drops repeats', () => {
    expect(uniteLists([{ a: 1 }, 'b'], ['c', { a: 1 }])).toEqual([{ a: 1 }, 'b', 'c']);
  });

  test('takes anything but a list for an empty list', () => {
    expect(uniteLists(undefined, ['a'])).toEqual(['a']);
    expect(uniteLists(['a'], undefined)).toEqual(['a']);
  });
});

describe('uniteEvidence', () => {
  const page = { level: 'page', sources: ['S2'] };
  const open = { level: 'public', sources: ['D-PW', 'S2'] };
  const inferred = { level: 'inferred', sources: ['D-ERR'], note: 'Deduced.' };

  test.each([
    ['page and public', page, open, { level: 'public', sources: ['S2', 'D-PW'] }],
    ['public and page', open, page, { level: 'public', sources: ['D-PW', 'S2'] }],
    ['page and inferred', page, inferred, { ...inferred, sources: ['S2', 'D-ERR'] }],
    ['inferred and public', inferred, open, { ...inferred, sources: ['D-ERR', 'D-PW', 'S2'] }],
  ])('of %s has the weaker level and all sources', (_, a, b, expected) => {
    expect(uniteEvidence(a, b)).toEqual(expected);
  });

  test('joins the notes', () => {
    const other = { ...inferred, note: 'Guessed.' };
    expect(uniteEvidence(inferred, other)).toEqual({ ...inferred, note: 'Deduced. Guessed.' });
    expect(uniteEvidence(inferred, inferred)).toEqual(inferred);
  });

  test('is the only one that is given', () => {
    expect(uniteEvidence(page, undefined)).toEqual(page);
    expect(uniteEvidence(undefined, page)).toEqual(page);
  });
});

describe('uniteContent', () => {
  test('has the media types of both', () => {
    const content = uniteContent({ 'text/plain': {} }, json({ schema: {} }), 'setPassword');
    expect(content).toEqual({ 'text/plain': {}, 'application/json': { schema: {} } });
  });

  test('is the only one that is given', () => {
    expect(uniteContent(undefined, json({}), 'setPassword')).toEqual(json({}));
    expect(uniteContent(json({}), undefined, 'setPassword')).toEqual(json({}));
  });

  test.each([
    ['either schema when they differ', { title: 'A' }, { title: 'B' }],
    [
      'the variants of anyOf once',
      { anyOf: [{ title: 'A' }] },
      { anyOf: [{ title: 'A' }, { title: 'B' }] },
    ],
  ])('takes %s', (_, a, b) => {
    expect(uniteContent(json({ schema: a }), json({ schema: b }), 'setPassword')).toEqual(
      json({ schema: { anyOf: [{ title: 'A' }, { title: 'B' }] } }),
    );
  });

  test('does not open an anyOf that has siblings', () => {
    const closed = { anyOf: [{ title: 'A' }], required: ['id'] };
    const content = uniteContent(json({ schema: closed }), json({ schema: {} }), 'setPassword');
    expect(content).toEqual(json({ schema: { anyOf: [closed, {}] } }));
  });

  test('keeps the schema that only one has', () => {
    const schema = { title: 'A' };
    const examples = { ok: { value: 1 } };
    const expected = json({ schema, examples });
    expect(uniteContent(json({ schema }), json({ examples }), 'setPassword')).toEqual(expected);
    expect(uniteContent(json({ examples }), json({ schema }), 'setPassword')).toEqual(expected);
  });

  test('keeps the other members of both and refuses to lose one', () => {
    const encoding = { file: { contentType: 'image/png' } };
    const unite = (a: Node, b: Node) => uniteContent(json(a), json(b), 'setPassword');
    expect(unite({ encoding }, { example: 1 })).toEqual(json({ encoding, example: 1 }));
    expect(() => unite({ example: 1 }, { example: 2 })).toThrow(
      new Error('Two actions describe example differently; the wire view has room for one.'),
    );
  });

  test('prefixes an example key that both use for different values', () => {
    const first = json({ examples: { same: { value: 1 }, ok: { value: 2 } } });
    const second = json({ examples: { same: { value: 1 }, ok: { value: 3 }, late: { value: 4 } } });
    const content = uniteContent(first, second, 'setPassword');
    expect(content['application/json']).toEqual({
      examples: {
        same: { value: 1 },
        ok: { value: 2 },
        'setPassword.ok': { value: 3 },
        late: { value: 4 },
      },
    });
  });
});

describe('uniteResponses', () => {
  const reference = { $ref: '#/components/responses/NotFound' };
  const component = { description: 'Not Found.', content: json({ examples: { a: { value: 1 } } }) };

  const unite = (a: Node, b: Node) =>
    uniteResponses(a, b, 'setPassword', (node) => (node['$ref'] ? component : node));

  test('has the statuses of both, in order', () => {
    const responses = unite({ '404': reference }, { '429': { description: 'Slow down.' } });
    expect(responses).toEqual({ '404': reference, '429': { description: 'Slow down.' } });
  });

  test('keeps a reference that both share', () => {
    expect(unite({ '404': reference }, { '404': reference })).toEqual({ '404': reference });
  });

  test('unites a response in place with one behind a reference', () => {
    const inPlace = { description: 'No user.', content: json({ examples: { a: { value: 2 } } }) };
    expect(unite({ '404': inPlace }, { '404': reference })).toEqual({
      '404': {
        description: 'No user. Not Found.',
        content: json({ examples: { a: { value: 2 }, 'setPassword.a': { value: 1 } } }),
      },
    });
  });

  test('says a shared description once', () => {
    const a = { description: 'OK.', content: json({}) };
    expect(unite({ '200': a }, { '200': { description: 'OK.' } })).toEqual({ '200': a });
  });

  test('unites the evidence of both', () => {
    const a = { description: 'OK.', 'x-evidence': { level: 'page', sources: ['S2'] } };
    const b = { description: 'OK.', 'x-evidence': { level: 'public', sources: ['S3'] } };
    expect(unite({ '200': a }, { '200': b })).toEqual({
      '200': { description: 'OK.', 'x-evidence': { level: 'public', sources: ['S2', 'S3'] } },
    });
  });

  test('keeps the other members of both and refuses to lose one', () => {
    const [one, two] = ['One.', 'Two.'].map((note) => ({ description: 'OK.', 'x-note': note }));
    const links = { description: 'OK.', links: {} };
    expect(unite({ '200': one }, { '200': links })).toEqual({
      '200': { ...one, links: {} },
    });
    expect(() => unite({ '200': one }, { '200': two })).toThrow(
      new Error('Two actions describe x-note differently; the wire view has room for one.'),
    );
  });

  test('has the headers of both', () => {
    const retryAfter = { description: 'Seconds.' };
    const a = { description: 'OK.', headers: { 'Retry-After': retryAfter } };
    const b = { description: 'OK.', headers: { 'Retry-After': retryAfter, Location: {} } };
    expect(unite({ '429': a }, { '429': b })).toEqual({ '429': b });
  });

  test('refuses a header that the two describe differently', () => {
    const a = { description: 'OK.', headers: { 'Retry-After': { description: 'Seconds.' } } };
    const b = { description: 'OK.', headers: { 'Retry-After': { description: 'A date.' } } };
    expect(() => unite({ '429': a }, { '429': b })).toThrow(
      new Error(
        'Two actions describe the response header Retry-After differently; describe it once in a file.',
      ),
    );
  });
});
