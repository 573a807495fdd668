import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, countingIds, linesOf, walkSections, type Block } from '#core/model';
import { inlineText } from '#core/derive';
import type { Plan } from '#core/records';
import { measureText, paragraph, picture, plan, section, smallTable, table } from '../records/testing';
import { applyEdits } from './apply';
import { spotOfDrop, spotOfStep, type BlockSpot } from './block-place';
import { moveBlock } from './move-block';

const named = <B extends Block>(id: string, block: B): B => ({ ...block, id });

const start = plan(
  section(
    { id: 's1' },
    named('p1', paragraph('甲')),
    measureText('m1', '建园', named('q1', paragraph('一')), named('q2', paragraph('二'))),
    measureText('m2', '招商'),
    section({ id: 's2' }, named('p2', paragraph('乙')), named('g1', table('tasks'))),
  ),
  section({ id: 's3' }, named('blank', paragraph())),
);

/** The plan as one text: sections by name, measures in brackets. */
const drawn = (now: Plan): string =>
  [...walkSections(now.sections)]
    .map(({ section: { id, prose } }) => {
      const blocks = prose.map((block) => {
        if (block.type === 'generated-table') return '表';
        const texts = [...linesOf([block])].map((line) => inlineText(now, line.children));
        return block.type === 'measure' ? `[${texts.join(' ')}]` : texts.join('');
      });
      return `${id}: ${blocks.join('|')}`;
    })
    .join('; ');

const move = (now: Plan, id: string, spot: BlockSpot | undefined): Plan =>
  spot ? applyEdits(now, moveBlock(now, id, spot, countingIds('n'))) : now;
const step = (id: string, by: 1 | -1): string => drawn(move(start, id, spotOfStep(start, id, by)));
const drop = (id: string, beside: string, side: 'before' | 'after'): string | undefined => {
  const spot = spotOfDrop(start, id, { beside, side });
  return spot && drawn(move(start, id, spot));
};

describe('a block moved one step', () => {
  it('goes past its neighbour, a measure as a whole', () => {
    expect(step('p1', 1)).toBe('s1: [建园 一 二]|甲|[招商]; s2: 乙|表; s3: ');
    expect(step('m2', -1)).toBe('s1: 甲|[招商]|[建园 一 二]; s2: 乙|表; s3: ');
  });

  it('goes along inside its measure, then out of it', () => {
    expect(step('q2', -1)).toBe('s1: 甲|[建园 二 一]|[招商]; s2: 乙|表; s3: ');
    expect(step('q1', -1)).toBe('s1: 甲|一|[建园 二]|[招商]; s2: 乙|表; s3: ');
    expect(step('q2', 1)).toBe('s1: 甲|[建园 一]|二|[招商]; s2: 乙|表; s3: ');
  });

  it('goes on in the next section, where nothing is written in place of the empty line', () => {
    expect(step('m2', 1)).toBe('s1: 甲|[建园 一 二]; s2: [招商]|乙|表; s3: ');
    expect(step('p2', -1)).toBe('s1: 甲|[建园 一 二]|[招商]|乙; s2: |表; s3: ');
    expect(step('g1', 1)).toBe('s1: 甲|[建园 一 二]|[招商]; s2: 乙; s3: |表');
    expect(drawn(move(start, 'm2', spotOfDrop(start, 'm2', { beside: 'blank', side: 'after' })))).toBe(
      's1: 甲|[建园 一 二]; s2: 乙|表; s3: [招商]',
    );
  });

  it('stays at the ends of the plan, and an empty section keeps its line', () => {
    expect(spotOfStep(start, 'p1', -1)).toBeUndefined();
    expect(spotOfStep(start, 'blank', -1)).toBeUndefined();
    expect(spotOfStep(start, 'gone', 1)).toBeUndefined();
  });

  it('puts no table first: it goes on in the section before', () => {
    expect(step('g1', -1)).toBe('s1: 甲|[建园 一 二]|[招商]|表; s2: 乙; s3: ');
  });
});

describe('a block that is dropped', () => {
  it('goes into a measure when it is text, behind the measure when it is a measure or a table', () => {
    expect(drop('p1', 'q1', 'after')).toBe('s1: [建园 一 甲 二]|[招商]; s2: 乙|表; s3: ');
    expect(
      drop(
        'p2',
        start.sections[0]?.prose[2]?.type === 'measure' ? start.sections[0].prose[2].children[0].id : '',
        'after',
      ),
    ).toBe('s1: 甲|[建园 一 二]|[招商 乙]; s2: |表; s3: ');
    expect(drop('m2', 'q1', 'before')).toBe(undefined);
    expect(drop('g1', 'q1', 'before')).toBe('s1: 甲|[建园 一 二]|表|[招商]; s2: 乙; s3: ');
  });

  it('goes out of its measure before or after another block', () => {
    expect(drop('q1', 'p1', 'before')).toBe('s1: 一|甲|[建园 二]|[招商]; s2: 乙|表; s3: ');
    expect(drop('q1', 'm2', 'before')).toBe('s1: 甲|[建园 二]|一|[招商]; s2: 乙|表; s3: ');
  });

  it('may not go where it stands, into itself, or before everything as a table', () => {
    expect(drop('p1', 'p1', 'after')).toBeUndefined();
    expect(drop('p1', 'm1', 'before')).toBeUndefined();
    expect(drop('m1', 'q1', 'after')).toBeUndefined();
    expect(drop('g1', 'p2', 'before')).toBeUndefined();
  });

  it('taken at a cell is the whole small table, which never begins or ends a section', () => {
    const now = plan(
      section(
        { id: 's' },
        named('a', paragraph('甲')),
        named('t', smallTable({}, ['一', '二'])),
        named('z', paragraph('乙')),
      ),
    );
    const cell = [...blocksOf(now.sections[0]?.prose ?? [])].find(({ type }) => type === 'table-cell')?.id ?? '';
    const spot = spotOfDrop(now, cell, { beside: 'z', side: 'after' });
    const prose = move(now, cell, spot).sections[0]?.prose;
    expect(prose?.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'table', 'paragraph']);
  });
});

describe('a picture', () => {
  const now = plan(
    section(
      { id: 's1' },
      named('a', paragraph('甲')),
      named('g', picture('x.png', { caption: '图' })),
      measureText('m1', '建园', named('q1', paragraph('一'))),
    ),
    section({ id: 's2' }, named('z', paragraph('乙'))),
  );
  const caption = [...blocksOf(now.sections[0]?.prose ?? [])].find(({ type }) => type === 'picture-caption')?.id ?? '';
  const moved = (spot: BlockSpot | undefined): string | undefined => spot && drawn(move(now, caption, spot));

  it('taken at its caption moves as one, beside measures and on into the next section', () => {
    expect(moved(spotOfStep(now, caption, 1))).toBe('s1: 甲|[建园 一]|图|; s2: 乙');
    expect(moved(spotOfDrop(now, caption, { beside: 'q1', side: 'before' }))).toBe('s1: 甲|[建园 一]|图|; s2: 乙');
    expect(moved(spotOfDrop(now, caption, { beside: 'z', side: 'after' }))).toBe('s1: 甲|[建园 一]; s2: 乙|图|');
  });

  it('begins no section', () => {
    expect(spotOfStep(now, caption, -1)).toBeUndefined();
    expect(spotOfDrop(now, caption, { beside: 'a', side: 'before' })).toBeUndefined();
    expect(drawn(move(now, 'a', spotOfStep(now, 'a', 1)))).toBe('s1: |图|甲|[建园 一]; s2: 乙');
  });
});

it('whatever is moved, every text and every record stays, and each section keeps a line to write in', () => {
  const ids = [...walkSections(start.sections)]
    .flatMap((entry) => [...blocksOf(entry.section.prose)])
    .map(({ id }) => id);
  const act = fc.record({
    id: fc.constantFrom(...ids),
    beside: fc.constantFrom(...ids),
    side: fc.constantFrom('before' as const, 'after' as const),
    by: fc.constantFrom(1 as const, -1 as const, 0 as const),
  });
  const written = (now: Plan): readonly string[] =>
    [...walkSections(now.sections)]
      .flatMap((entry) => [...blocksOf(entry.section.prose)])
      .map(({ id }) => id)
      .filter((id) => !id.startsWith('n') && id !== 'blank')
      .sort();
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      let now = start;
      const newId = countingIds('n');
      for (const { id, beside, side, by } of acts) {
        const spot = by === 0 ? spotOfDrop(now, id, { beside, side }) : spotOfStep(now, id, by);
        if (!spot) continue;
        const next = applyEdits(now, moveBlock(now, id, spot, newId));
        expect(next.records).toBe(now.records);
        now = next;
        expect(written(now)).toEqual(written(start));
        for (const {
          section: { prose },
        } of walkSections(now.sections))
          expect(['paragraph', 'measure']).toContain(prose[0]?.type);
      }
    }),
  );
});
