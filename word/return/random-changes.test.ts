import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countingIds } from '#core/model';
import { takeDifferences } from '#core/returned';
import { bambooPlan, differencesIn, paragraphSaying, sentOut, textsOf, typed, withBody, withoutMarks } from './testing';

/** Lines of running text without references, which a change is made to. */
const LINES = [
  '立足竹资源，做强竹编产业。',
  '围绕原料、设计、销售三个环节推进。',
  '建设原料基地。',
  '每年培育两家龙头企业。',
  '对首次上规的企业给予奖励。',
  '各环节一并考核。',
  '加强组织领导。',
  '定期通报进展情况。',
] as const;

const WORDS = ['竹海', '试点', '出口', '补贴', '品牌'] as const;

/** What is done to a line: words put in at a place, the line taken out, or another put behind it. */
const anyChange = fc.oneof(
  fc.record({ kind: fc.constant('edited' as const), at: fc.nat({ max: 7 }), word: fc.constantFrom(...WORDS) }),
  fc.record({ kind: fc.constant('deleted' as const) }),
  fc.record({ kind: fc.constant('inserted' as const), word: fc.constantFrom(...WORDS) }),
);
type Change = typeof anyChange extends fc.Arbitrary<infer T> ? T : never;

const anyChanges = fc.uniqueArray(fc.tuple(fc.constantFrom(...LINES), anyChange), {
  minLength: 1,
  maxLength: 5,
  selector: ([line]) => line,
});

const saidOf = (line: string, change: Change): readonly string[] => {
  if (change.kind === 'deleted') return [];
  if (change.kind === 'inserted')
    return [line, `${change.word}工作由专班负责${String(LINES.findIndex((each) => each === line))}。`];
  return [line.slice(0, change.at) + change.word + line.slice(change.at)];
};

function applied(xml: string, line: string, change: Change): string {
  const paragraph = paragraphSaying(xml, line);
  const [first = '', more] = saidOf(line, change);
  if (change.kind === 'edited') return xml.replace(paragraph, paragraph.replace(line, first));
  return xml.replace(paragraph, change.kind === 'deleted' ? '' : paragraph + typed(more ?? ''));
}

const isSaid = (text: string): boolean => text !== '';

it('finds random changes each at its place, with and without bookmarks; taken, they give the text that came back', async () => {
  const sent = await sentOut(bambooPlan());
  await fc.assert(
    fc.asyncProperty(anyChanges, fc.boolean(), async (changes, hasMarks) => {
      const found = await differencesIn(
        withBody(sent, (xml) => {
          const body = hasMarks ? xml : withoutMarks(xml);
          return changes.reduce((next, [line, change]) => applied(next, line, change), body);
        }),
      );
      expect(found.map(({ kind }) => kind).sort()).toEqual(changes.map(([, { kind }]) => kind).sort());
      const expected = textsOf(bambooPlan()).flatMap((text) => {
        const change = changes.find(([line]) => line === text)?.[1];
        return change ? saidOf(text, change) : text;
      });
      const { plan, left } = takeDifferences(bambooPlan(), found, countingIds('z'));
      expect(left).toEqual([]);
      // Behind a table an empty line stays, in which the officer can write.
      expect(textsOf(plan).filter(isSaid)).toEqual(expected.filter(isSaid));
    }),
    { numRuns: 12 },
  );
}, 60_000);
