import { describe, expect, it } from 'vitest';
import { demanded, picture, plan, ref, section, table, target } from '../records/testing';
import { numberFigures, withoutTypedNumber } from './index';

const name = `${'0'.repeat(64)}.png`;
const yuan = (value: string) => ({ value, unit: '亿元', comparator: '=' as const });
const charted = target('t1', {
  name: '年产值',
  value: yuan('50'),
  deadline: '2028',
  baseline: yuan('20'),
  baselineYear: '2026',
});
const annex = demanded({ key: 'a', heading: '附图', annex: true, unnumbered: true });

describe('the numbers of figures', () => {
  it('count charts and pictures with captions as they are drawn: the text, then the annexes, a chart once', () => {
    const given = plan(
      annex,
      charted,
      section({ key: 'a', id: 'sa' }, picture(name, { caption: '附图' }), table('indicators')),
      section('s1', picture(name, { caption: ' 布局 ' }), picture(name), table('indicators')),
      section('s2', table('indicators'), section('s3', picture(name, { caption: ref('t1', 'name') }))),
    );
    expect(numberFigures(given).map(({ number, title, isSet }) => [number, title, isSet])).toEqual([
      [1, '布局', false],
      [2, expect.stringContaining('年产值'), false],
      [3, '年产值', false],
      [4, '附图', false],
    ]);
    const blocks = numberFigures(given).map(({ block }) => block);
    const prose = given.sections[1]?.prose ?? [];
    expect(blocks.slice(0, 2)).toEqual([prose[1]?.id, prose[3]?.id]);
  });

  it('leave a number that was typed where it stands, and give it to no other figure', () => {
    const captions = ['布局', '图2 工艺', '流程', '图1：规划', 'Fig. 9', '见图3所示'];
    const given = plan(section('s1', ...captions.map((caption) => picture(name, { caption }))));
    expect(numberFigures(given).map(({ number, title, isSet }) => [number, title, isSet])).toEqual([
      [3, '布局', true],
      [2, '工艺', true],
      [4, '流程', true],
      [1, '规划', true],
      [9, '', true],
      [5, '见图3所示', true],
    ]);
    expect(withoutTypedNumber('figure', [{ text: '图2 工艺', bold: true }, { text: '流程' }])).toEqual([
      { text: '工艺', bold: true },
      { text: '流程' },
    ]);
  });

  it('are no numbers of chapters, whose digits would be torn apart', () => {
    for (const caption of ['图3.1 布局', '图3．1 布局', '图3-1 布局']) {
      const [figure] = numberFigures(plan(section('s1', picture(name, { caption }))));
      expect([figure?.number, figure?.title]).toEqual([1, caption]);
      expect(withoutTypedNumber('figure', [{ text: caption }])).toEqual([{ text: caption }]);
    }
    expect(withoutTypedNumber('figure', [{ text: '图3. 布局' }])).toEqual([{ text: '布局' }]);
  });
});
