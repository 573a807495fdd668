import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { indexWords } from './word-index';

const found = (words: readonly string[], text: string): readonly string[] =>
  indexWords(new Map(words.map((word) => [word, word])))(text).map(({ start, of }) => `${String(start)} ${of}`);

test.each<[string, readonly string[], string, readonly string[]]>([
  ['the longest word at each place', ['灯', '彩灯', '彩灯节'], '彩灯节与灯', ['0 彩灯节', '1 灯', '4 灯']],
  ['words that overlap', ['产业化', '化工'], '产业化工', ['0 产业化', '2 化工']],
  ['whole Latin words only', ['GDP', 'art'], 'GDP增长，GDP2 xGDP art, arts, state-of-the-art', ['0 GDP', '16 art']],
  ['Latin words by their case', ['AI', 'ai'], 'AI ai Ai', ['0 AI', '3 ai']],
  ['words of both scripts', ['5G网'], '5G网络，15G网', ['0 5G网']],
  ['a word at the end', ['园区', '园'], '建园', ['1 园']],
  ['nothing', [], '彩灯', []],
])('finds %s', (_, words, text, expected) => expect(found(words, text)).toEqual(expected));

it('finds the longest word at each place, as one would who tries them all', () => {
  const text = fc.string({ unit: fc.constantFrom('灯', '彩', '节', '会'), maxLength: 40 });
  const word = fc.string({ unit: fc.constantFrom('灯', '彩', '节'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), text, (words, given) => {
      const naive = Array.from({ length: given.length }).flatMap((_, at) => {
        const here = words.filter((each) => given.startsWith(each, at));
        const longest = Math.max(...here.map((each) => each.length));
        const one = here.find((each) => each.length === longest);
        return one === undefined ? [] : [`${String(at)} ${one}`];
      });
      expect(found(words, given)).toEqual(naive);
    }),
  );
});
