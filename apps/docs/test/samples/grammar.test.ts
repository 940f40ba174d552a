import { describe, expect, it } from 'vitest';
import { languages } from '../../src/samples/samples.ts';
import { samplesIn } from './all-samples.ts';
import { faultsIn, parsed, parserOf, stringsIn } from './grammar.ts';
import { hardSample, hardTexts } from './hard-call.ts';

const fixed = (text: string) => text.split(/[\uE000?]/)[0] ?? '';

describe('the languages of the samples', () => {
  it('are those of the vendor, and our client first', () => {
    expect(languages.map(({ label }) => label)).toEqual([
      'TypeScript',
      'cURL',
      'C#',
      'Go',
      'HTTP',
      'Java',
      'jQuery',
      'Node.js',
      'Python',
      'PHP',
      'Ruby',
      'Swift',
    ]);
    expect([...parsed, 'http'].toSorted()).toEqual(languages.map(({ key }) => key).toSorted());
  });
});

describe.each(parsed)('a sample in %s', async (language) => {
  const parser = await parserOf(language);

  it.each(samplesIn(language))('follows the grammar: $title', ({ code, program, preparation }) => {
    const preparing = preparation?.fence === 'bash' ? [] : [preparation?.code ?? ''];
    for (const source of [code, program, ...preparing])
      expect(faultsIn(parser, source)).toEqual([]);
  });

  // The client takes both from the contract, and curl and forms know one media type by themselves.
  it.each(samplesIn(language).filter(() => language !== 'typescript'))(
    'carries address and media type: $title',
    ({ code, call }) => {
      const texts = stringsIn(language, parser, code).join('\n');
      expect(texts).toContain(fixed(call.url));
      for (const [name, value] of call.headers)
        if (name === 'Content-Type') expect(texts).toContain(value);
    },
  );

  it('keeps hard characters in a body', () => {
    const writer = languages.find(({ key }) => key === language);
    const source = writer ? hardSample(writer) : '';
    expect(faultsIn(parser, source)).toEqual([]);
    const texts = stringsIn(language, parser, source);
    const found = texts.flatMap((text) =>
      /^\{\s/.test(text) ? Object.values(JSON.parse(text)) : text,
    );
    expect(found).toEqual(expect.arrayContaining([...hardTexts]));
  });
});
