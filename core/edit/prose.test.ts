import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countingIds, isRef, type Inline } from '#core/model';
import { measureText, paragraph, plan, ref, section, smallTable, table } from '../records/testing';
import { applyEdits, mapInlines, normalInlines, withRoom } from './index';

const anyInlines: fc.Arbitrary<readonly Inline[]> = fc.array(
  fc.oneof(
    fc.constantFrom('', '甲', '乙').map((text): Inline => ({ text })),
    fc.constantFrom('', '丙').map((text): Inline => ({ text, bold: true })),
    fc.constant(ref('t1', 'name')),
  ),
  { maxLength: 8 },
);
const textOf = (children: readonly Inline[]): string =>
  children.map((inline) => (isRef(inline) ? '@' : inline.text)).join('');

describe('inlines as the editor holds them', () => {
  it('say the same as before, and are normal once and for all', () => {
    fc.assert(
      fc.property(anyInlines, (children) => {
        const normal = normalInlines(children);
        expect(textOf(normal)).toBe(textOf(children));
        expect(normalInlines(normal)).toEqual(normal);
      }),
    );
  });

  it('are never none, begin and end with text, and have text between references and no empty text elsewhere', () => {
    fc.assert(
      fc.property(anyInlines, (children) => {
        const normal = normalInlines(children);
        expect(normal.length).toBeGreaterThan(0);
        for (const [index, inline] of normal.entries()) {
          const [before, after] = [normal[index - 1], normal[index + 1]];
          if (isRef(inline))
            expect(before !== undefined && after !== undefined && !isRef(before) && !isRef(after)).toBe(true);
          else if (inline.text === '')
            expect(
              normal.length === 1 || ((before === undefined || isRef(before)) && (after === undefined || isRef(after))),
            ).toBe(true);
        }
      }),
    );
  });

  it('join runs of the same marks only', () => {
    expect(
      normalInlines([
        { text: '甲' },
        { text: '乙' },
        { text: '丙', bold: true },
        { text: '丁', bold: true, c_1: true },
      ]),
    ).toEqual([{ text: '甲乙' }, { text: '丙', bold: true }, { text: '丁', bold: true, c_1: true }]);
  });
});

describe('changing the inlines of a prose', () => {
  const prose = [paragraph('甲'), measureText('m1', '题', paragraph('乙'), paragraph('丙')), table('tasks')];

  it('reaches titles and text inside measures, and leaves what does not change', () => {
    const next = mapInlines(prose, (children) => (textOf(children) === '乙' ? [{ text: '丁' }] : children));
    expect(next[1]).toEqual(measureText('m1', '题', paragraph('丁'), paragraph('丙')));
    expect([next[0], next[2]]).toEqual([prose[0], prose[2]]);
    expect(next[0]).toBe(prose[0]);
    expect(next[2]).toBe(prose[2]);
    expect(mapInlines(prose, (children) => children)).toBe(prose);
  });

  it('reaches the caption and the cells of a small table, and keeps rows that do not change', () => {
    const small = smallTable({ caption: '题' }, ['甲', '乙'], ['丙', '丁']);
    const other = smallTable({ caption: '题' }, ['甲'], ['乙']);
    const [next] = mapInlines([small], (children) => (textOf(children) === '丁' ? [{ text: '戊' }] : children));
    expect(next).toEqual(smallTable({ caption: '题' }, ['甲', '乙'], ['丙', '戊']));
    expect(next?.children[1]).toBe(small.children[1]);
    expect(mapInlines([other], (children) => (textOf(children) === '题' ? [{ text: '名' }] : children))).toEqual([
      smallTable({ caption: '名' }, ['甲'], ['乙']),
    ]);
    const same = [small];
    expect(mapInlines(same, (children) => children)).toBe(same);
  });

  it('turns a reference in a cell into text', () => {
    const before = plan(section('s1', smallTable({}, ['名称', ref('t1', 'name')])));
    const after = applyEdits(before, [{ kind: 'turn-refs-to-text', record: 't1' }]);
    expect(after).toEqual(plan(section('s1', smallTable({}, ['名称', '〔已删除〕']))));
  });
});

describe('room for the caret', () => {
  const small = smallTable({}, ['甲']);
  const text = paragraph('文');
  const typesOf = (...prose: Parameters<typeof withRoom>[0]): readonly string[] =>
    withRoom(prose, countingIds()).map(({ type }) => type);

  it('is made before a table that stands first and after a small table that stands last', () => {
    expect(typesOf()).toEqual(['paragraph']);
    expect(typesOf(small)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(typesOf(table('tasks'))).toEqual(['paragraph', 'generated-table']);
    expect(typesOf(text, small, text)).toEqual(['paragraph', 'table', 'paragraph']);
  });

  it('leaves prose that has it as it is', () => {
    const prose = [text, small, measureText('m1', '题')];
    expect(withRoom(prose, countingIds())).toBe(prose);
  });
});
