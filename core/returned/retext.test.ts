import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRef, type Inline } from '#core/model';
import { inlineText, refText } from '#core/derive';
import { normalInlines } from '#core/edit';
import { paragraph, plan, ref, target } from '../records/testing';
import { readValue } from './read-value';
import { retext, type Retexted, type ShownInline } from './retext';

const whole = plan(
  target('target0001', { name: '年产值', value: { value: '12', unit: '亿元', comparator: '=' }, deadline: '2028' }),
  target('target0002', { name: '企业', value: { value: '30', unit: '家', comparator: '=' } }),
);
const shown = (children: readonly Inline[]): readonly ShownInline[] =>
  children.map((inline) => ({ inline, text: isRef(inline) ? refText(whole, inline) : inline.text }));
const { children: line } = paragraph(
  '年产值达到',
  ref('target0001', 'value'),
  '，企业',
  ref('target0002', 'value'),
  '。',
);
const now = (text: string): Retexted => retext(shown(line), [{ text }]);
/** The text with references in brackets. */
const bracketed = (children: readonly Inline[]): string =>
  children.map((inline) => (isRef(inline) ? `[${refText(whole, inline)}]` : inline.text)).join('');

describe('text put in place of what was shown', () => {
  it.each([
    ['年产值达到12亿元，企业30家。', '年产值达到[12亿元]，企业[30家]。', []],
    ['年产值力争达到12亿元左右，企业30家。', '年产值力争达到[12亿元]左右，企业[30家]。', []],
    ['年产值达到15亿元，企业30家。', '年产值达到[12亿元]，企业[30家]。', ['12亿元 → 15亿元']],
    ['年产值达到15万元，企业40家。', '年产值达到[12亿元]，企业[30家]。', ['12亿元 → 15万元', '30家 → 40家']],
    ['企业30家。', '企业[30家]。', []],
    ['另起一句。', '另起一句。', []],
  ])('%s', (text, expected, values) => {
    const read = now(text);
    expect(bracketed(read.children)).toBe(expected);
    expect(read.values.map(({ before, after }) => `${before} → ${after}`)).toEqual(values);
  });

  it('keeps the marks of comments, and takes bold from the file', () => {
    const children: readonly Inline[] = [{ text: '加强' }, { text: '领导', c_1: true }, { text: '。' }];
    const read = retext(shown(children), [{ text: '加强组织' }, { text: '领导', bold: true }, { text: '。' }]);
    expect(read.children).toEqual([{ text: '加强组织' }, { text: '领导', bold: true, c_1: true }, { text: '。' }]);
  });

  it('is what it was where nothing changed, whatever it holds', () => {
    const text = fc.stringMatching(/^[一-丁万上12亿元，。]{1,6}$/);
    const anyLine = fc.array(
      fc.oneof(
        text.map((each): Inline => ({ text: each })),
        text.map((each): Inline => ({ text: each, bold: true })),
        fc.constantFrom(ref('target0001', 'value'), ref('target0002', 'value'), ref('target0001', 'deadline')),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(anyLine, (children) => {
        const styled = shown(children).map(({ inline, text: each }) => ({
          text: each,
          ...(!isRef(inline) && inline.bold && { bold: true as const }),
        }));
        const read = retext(shown(children), styled);
        expect(read.children).toEqual(normalInlines(children));
        expect(read.values).toEqual([]);
        expect(read.after).toBe(inlineText(whole, children));
      }),
    );
  });
});

describe('a text that stands where a field was shown', () => {
  it.each([
    ['value', '12亿元', '15亿元', { value: '15', unit: '亿元', comparator: '=' }],
    ['value', '12', '15', { value: '15', unit: '亿元', comparator: '=' }],
    ['deadline', '2028年', '2029年', '2029'],
    ['value', '12亿元', '', undefined],
    ['name', '年产值', '总产值', '总产值'],
  ])('%s: %s → %s', (field, before, after, value) => {
    expect(readValue(whole, { record: 'target0001', field, before }, after)).toEqual({ value });
  });
  it('says nothing where it is no value, or the field does not say what was shown', () => {
    expect(readValue(whole, { record: 'target0001', field: 'value', before: '12亿元' }, '待定')).toBeUndefined();
    expect(
      readValue(whole, { record: 'target0001', field: 'value', before: '120000万元' }, '150000万元'),
    ).toBeUndefined();
    expect(readValue(whole, { record: 'target0001', field: 'value', before: '亿元' }, '')).toBeUndefined();
    expect(readValue(whole, { record: 'gone000000', field: 'value', before: '' }, '1家')).toBeUndefined();
  });
});
