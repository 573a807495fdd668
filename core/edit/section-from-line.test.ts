import { describe, expect, it } from 'vitest';
import { countingIds, linesOf, walkSections, type Block, type SectionDemand } from '#core/model';
import { inlineText } from '#core/derive';
import type { Plan } from '#core/records';
import { demanded, measureText, paragraph, plan, section } from '../records/testing';
import { applyEdits } from './apply';
import { placeOfHeaded, sectionFromLine } from './section-from-line';

const named = <B extends Block>(id: string, block: B): B => ({ ...block, id });
const outline = (now: Plan): readonly string[] =>
  [...walkSections(now.sections)].map(
    ({ section: { heading, prose }, level }) =>
      `${String(level)} ${heading}: ${[...linesOf(prose)].map((line) => inlineText(now, line.children)).join('|')}`,
  );
const become = (now: Plan, of: string, block: string, level: number, length: number): readonly string[] => {
  const made = sectionFromLine(now, { section: of, block, level, length }, countingIds('n'));
  return made ? outline(applyEdits(now, made.edits)) : [];
};

describe('a line with the number of a heading', () => {
  const start = plan(
    section(
      { id: 'a', heading: '甲' },
      named('p1', paragraph('前')),
      named('p2', paragraph('（一）做强产业')),
      measureText('m1', '建园'),
      named('p3', paragraph('后')),
    ),
    section({ id: 'z', heading: '末' }),
  );

  it('becomes a section one level down, with what follows it', () => {
    expect(become(start, 'a', 'p2', 2, 3)).toEqual(['1 甲: 前', '2 做强产业: 建园|后', '1 末: ']);
  });

  it('becomes the next section where its number is of the same level', () => {
    expect(become(start, 'a', 'p2', 1, 3)).toEqual(['1 甲: 前', '1 做强产业: 建园|后', '1 末: ']);
  });

  it('stands before the sections below, so that the text keeps its order', () => {
    const above = plan(
      section(
        { id: 'a', heading: '甲' },
        named('p', paragraph('一、')),
        named('q', paragraph('后')),
        section({ id: 'b', heading: '乙' }),
      ),
    );
    expect(become(above, 'a', 'p', 1, 2)).toEqual(['1 甲: ', '2 : 后', '2 乙: ']);
  });

  it('leaves the records of the measures that go along as they are', () => {
    const made = sectionFromLine(start, { section: 'a', block: 'p2', level: 2, length: 3 }, countingIds('n'));
    expect(applyEdits(start, made?.edits ?? []).records).toBe(start.records);
  });

  it('stays a line where the template allows no section', () => {
    const demand: SectionDemand = { key: 'k', heading: '引言', unnumbered: true };
    const preamble = plan(demanded(demand), section({ id: 'a', key: 'k' }, named('p', paragraph('（一）'))));
    expect(placeOfHeaded(preamble, { section: 'a', block: 'p', level: 2, length: 3 })).toBeUndefined();
    expect(become(preamble, 'a', 'p', 2, 3)).toEqual([]);
  });
});
