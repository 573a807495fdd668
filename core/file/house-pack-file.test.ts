import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#core/model';
import { checksFor, tryExamples } from '#core/checks';
import { sayFailure } from '#core/words';
import { paragraph, plan, section } from '../records/testing';
import { decodeDocument } from './decode-document';
import { encodeDocument } from './encode-document';
import { decodeNewPack, encodePack } from './house-pack-file';
import { parsePlan } from './parse-plan';

const bytes = readFileSync(new URL('./fixtures/house-rules/good.json', import.meta.url));
type Json = Readonly<Record<string, unknown>>;
const whole = JSON.parse(bytes.toString()) as Json;
const bare = Object.fromEntries(Object.entries(whole).filter(([key]) => key !== 'examples'));

/** The sentence for the pack's author; fails where the file is taken. */
function refusal(content: unknown): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const read = decodeNewPack(strToU8(text), 'own.json');
  expect(read.ok, text.slice(0, 200)).toBe(false);
  if (read.ok) return '';
  for (const language of LANGUAGES) expect(sayFailure(read.failure, language)).not.toMatch(/[{}]|[:：] ?house-/);
  return sayFailure(read.failure, 'en').replace(
    /^The house-rule pack “own.json” cannot be used: (.*)\. Put it .*$/,
    '$1',
  );
}

const withPart = (part: Json): Json => ({ ...bare, ...part });
const many = (count: number): readonly unknown[] =>
  Array.from({ length: count }, (_each, index) => ({ prefer: `甲${String(index)}`, instead: [`乙${String(index)}`] }));

it('reads a whole pack, which does what its examples say, and writes it again', () => {
  const read = decodeNewPack(bytes, 'good.json');
  expect(read).toEqual({ ok: true, value: whole });
  if (read.ok) expect(decodeNewPack(encodePack(read.value), 'again.json')).toEqual(read);
});

it.each(['house-rules.md', 'help/zh-CN/13-house-rules.md', 'help/en/13-house-rules.md'])(
  'reads the pack that %s shows, and its examples hold',
  (name) => {
    const page = readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
    const [, example = ''] = /```json\n([^]*?)```/.exec(page) ?? [];
    const read = decodeNewPack(strToU8(example), name);
    expect(read.ok ? '' : sayFailure(read.failure, 'en')).toBe('');
  },
);

describe('what is not a pack', () => {
  it.each<[unknown, string]>([
    ['', '“own.json” is not valid JSON'],
    ['[]', '“own.json” is missing or is not what it should be'],
    ['{}', '“schema” must be one of 1'],
    [withPart({ layer: 'country' }), '“layer” must be one of province / unit'],
    [withPart({ id: '../settings' }), '“id” may have small letters, digits and hyphens only'],
    [withPart({ onLoad: 'alert(1)' }), '“onLoad” is not part of a house-rule pack'],
    [
      withPart({ terms: [{ prefer: '彩灯', insted: [] }] }),
      '“terms[0].instead” is missing or is not what it should be',
    ],
    [withPart({ terms: [{ prefer: '', instead: [] }] }), '“terms[0].prefer” is missing or is not what it should be'],
    [withPart({ terms: [{ prefer: 5, instead: [] }] }), '“terms[0].prefer” is missing or is not what it should be'],
    [withPart({ terms: 'all' }), '“terms” is missing or is not what it should be'],
    [withPart({ limits: { P26: '5' } }), '“limits.P26” is missing or is not what it should be'],
    [withPart({ levels: { P01: 'fatal' } }), '“levels.P01” must be one of to-fill / error / warning / advice / off'],
    ['['.repeat(100_000), 'it is nested deeper than 8 levels'],
    [`{"__proto__":{"x":1},${JSON.stringify(bare).slice(1)}`, '“__proto__” is not part of a house-rule pack'],
    [`{"id":"a",${JSON.stringify(bare).slice(1)}`, '“id” is there twice in one place'],
  ])('is refused: %j', (content, sentence) => expect(refusal(content)).toBe(sentence));

  it('is refused by its size before it is read', () =>
    expect(refusal(JSON.stringify(withPart({ terms: many(100_000) })))).toMatch(/limit 1 MB/));

  it('is refused with more entries than anybody writes', () =>
    expect(refusal(withPart({ terms: many(5001) }))).toBe('“terms” is over the limit of 5000'));
});

describe('what a pack cannot say', () => {
  it.each<[string, Json, string]>([
    [
      'nothing at all',
      { terms: [], avoid: [], names: [], levels: {} },
      'it has no rules; give terms, avoid, names, limits or levels',
    ],
    [
      'one word in two ways',
      { terms: [{ prefer: '彩灯', instead: ['灯彩'] }], avoid: [{ text: '灯彩', why: '旧' }] },
      '“avoid[0].text” and “terms[0].instead[0]” contradict each other about “灯彩”',
    ],
    [
      'a word right and wrong',
      { names: [{ name: '灯会', wrong: ['灯会'] }] },
      '“names[0].wrong[0]” and “names[0].name” contradict each other about “灯会”',
    ],
    [
      'text and pattern',
      { avoid: [{ text: '大力', pattern: '大+', why: '空' }] },
      '“avoid[0]” needs either text or pattern, and not both',
    ],
    ['neither', { avoid: [{ why: '空' }] }, '“avoid[0]” needs either text or pattern, and not both'],
    [
      'a broken pattern',
      { avoid: [{ pattern: '(大', why: '空' }] },
      'the pattern “avoid[0].pattern” is not well formed: (大',
    ],
    [
      'a look ahead',
      { avoid: [{ pattern: '大(?=力)', why: '空' }] },
      'the pattern “avoid[0].pattern” is not well formed: (?=',
    ],
    [
      'a pattern without end',
      { avoid: [{ pattern: '(.{1,50}){1,20}b', why: '空' }] },
      'the pattern “avoid[0].pattern” is too complex and would slow the checks; write a simpler one',
    ],
    [
      'too many patterns',
      { avoid: Array.from({ length: 31 }, (_each, n) => ({ pattern: `大${String(n)}`, why: '空' })) },
      'it has more than 30 patterns',
    ],
    ['a rule that is not there', { levels: { P999: 'off' } }, 'there is no rule “P999”'],
    ['a number for a rule without one', { limits: { P01: 3 } }, 'the rule “P01” has no number to set'],
    [
      'an invisible character',
      { terms: [{ prefer: '彩\u202e灯', instead: ['灯彩'] }] },
      '“terms[0].prefer” holds invisible control characters',
    ],
    ['a space at the end', { names: [{ name: '灯会 ' }] }, '“names[0].name” begins or ends with a space'],
    ['an example of no rule', { examples: [{ text: '灯', finds: ['all'] }] }, 'there is no rule “all”'],
    [
      'an example that does not hold',
      { examples: [{ text: '彩灯', finds: ['term'] }] },
      'in the example “彩灯” should be found: term; found: –',
    ],
    [
      'an example that finds more',
      { examples: [{ text: '灯彩和世界第一', finds: ['term'] }] },
      'in the example “灯彩和世界第一” should be found: term; found: avoid / term',
    ],
  ])('is refused: %s', (_name, part, sentence) => expect(refusal(withPart(part))).toBe(sentence));
});

it('cannot be made to take long by a pattern that makes other programs hang', () => {
  const read = decodeNewPack(
    strToU8(JSON.stringify(withPart({ avoid: [{ pattern: '(a+)+$|(a|aa)+b', why: '慢' }] }))),
    'own.json',
  );
  if (!read.ok) throw new Error(sayFailure(read.failure, 'en'));
  const start = performance.now();
  checksFor([read.value])(plan(section('s', paragraph(`${'a'.repeat(20_000)}!`))));
  expect(performance.now() - start).toBeLessThan(2000);
});

it('takes a damaged file for what it is, wherever it is cut or changed', () => {
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.boolean(), (at, byte, isCut) => {
      // A brace in a key of the file is said as it stands there.
      fc.pre(isCut || !'{}'.includes(String.fromCharCode(byte)));
      const damaged = Uint8Array.from(isCut ? bytes.subarray(0, at) : bytes);
      if (!isCut) damaged[at] = byte;
      const read = decodeNewPack(damaged, 'own.json');
      if (read.ok) expect(tryExamples(read.value, 'own.json')).toBeUndefined();
      else
        for (const language of LANGUAGES) expect(sayFailure(read.failure, language)).not.toMatch(/[{}]|[:：] ?house-/);
    }),
    { numRuns: 200 },
  );
});

describe('the house rules of a plan', () => {
  const given = plan(section('s', paragraph('灯彩')));
  const house = { terms: [{ prefer: '彩灯', instead: ['灯彩'] }], limits: { P26: 8 }, later: 'x' };

  it('are kept in its file, with what only a newer program knows', () => {
    const read = decodeDocument(encodeDocument({ plan: { ...given, house }, versions: [] }), 'a.plan');
    expect(read.ok && read.value.plan.house).toEqual(house);
  });

  it('are part of what may be damaged', () => {
    const read = parsePlan({ ...given, house: { terms: [{ prefer: '彩灯', instead: '灯彩' }] } }, 'a.plan');
    expect(read.ok ? '' : sayFailure(read.failure, 'en')).toMatch(/“house\.terms\.0\.instead” does not fit/);
  });
});
