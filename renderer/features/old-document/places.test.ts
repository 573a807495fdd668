import { describe, expect, test } from 'vitest';
import { guessOutline, readOutline, type PlaceOfPart } from '#core/import-document';
import { templateFor } from '#templates';
import { oldText } from '../../../core/import-document/testing';
import { idOfPlace, isMeasureAstray, lowestBelow, placeOfId, placeOptions, withMeasuresBelow } from './places';

const template = templateFor('action-plan', 'zh-CN');
if (!template) throw new Error('no template');
const document = readOutline(
  oldText([
    '为做强产业。',
    '一、总体要求',
    '做强。',
    '二、重点任务',
    '（一）夯实基地',
    '1.建设园区。完成一期。',
    '2.培育企业。每年5家。',
  ]),
);
const { parts } = document;
const guessed = guessOutline(document, template);
const words = {
  ...{ asSection: '新章节', asMeasure: '举措', asText: '正文', leaveOut: '不带入', opening: '开头' },
  asSectionIn: (heading: string) => `${heading}下`,
};

describe('where a part goes', () => {
  test.each<PlaceOfPart>([
    { kind: 'section', key: 'goals' },
    { kind: 'new' },
    { kind: 'new', in: 'tasks' },
    { kind: 'measure' },
    { kind: 'prose' },
    { kind: 'leave-out' },
  ])('%o is an option and back', (place) => {
    expect(placeOfId(idOfPlace(place))).toEqual(place);
    const [opening, heading] = parts.map((part) => placeOptions(part, template, words).map(({ id }) => id));
    expect(heading).toContain(idOfPlace(place));
    expect(opening?.includes(idOfPlace(place))).toBe(place.kind === 'section' || place.kind === 'leave-out');
  });

  test('the lowest parts below one become measures and text again, the others stay', () => {
    expect(lowestBelow(parts, 2)).toEqual([4, 5]);
    const without = withMeasuresBelow(guessed, { parts, at: 2, areMeasures: false });
    expect(without.map(({ kind }) => kind)).toEqual(['section', 'section', 'section', 'new', 'prose', 'prose']);
    expect(withMeasuresBelow(without, { parts, at: 3, areMeasures: true })).toEqual(guessed);
  });

  test('a measure is astray where the template has none', () => {
    const astray = (mapping: typeof guessed): readonly number[] =>
      parts.flatMap((_, at) => (isMeasureAstray(mapping, { parts, at, template }) ? [at] : []));
    expect(astray(guessed)).toEqual([]);
    expect(astray(guessed.map((place, at) => (at === 1 ? { kind: 'measure' } : place)))).toEqual([1]);
    expect(astray(guessed.map((place, at) => (at === 2 ? { kind: 'section', key: 'safeguards' } : place)))).toEqual([
      4, 5,
    ]);
  });
});
