import { describe, expect, test } from 'vitest';
import { readOutline } from './read-outline';
import { oldText } from './testing';

describe('headings', () => {
  const headings = (lines: readonly string[]): readonly string[] =>
    readOutline(oldText(lines)).parts.flatMap(({ heading }) =>
      heading ? [`${String(heading.level)} ${heading.number}${heading.text}`] : [],
    );

  test('come from styles where there are some, and typed numbers go below or beside them', () => {
    expect(headings(['# 一、总体要求', '文字。', '（一）目标', '文字。', '二、任务', '文字。'])).toEqual([
      '1 一、总体要求',
      '2 （一）目标',
      '1 二、任务',
    ]);
  });

  test('are not the items of a list, nor long sentences with a number', () => {
    expect(
      headings([
        '一、任务',
        '1.申报表；',
        '2.营业执照；',
        '3.其他材料。',
        '4.很长的一句话，说明企业应当在规定的时间内提交全部的材料并且对真实性负责。',
      ]),
    ).toEqual(['1 一、任务']);
  });

  test('are bold lines where nothing else says what is one', () => {
    const bold = (text: string) => ({ kind: 'paragraph' as const, runs: [{ text, bold: true as const }] });
    const plain = (text: string) => ({ kind: 'paragraph' as const, runs: [{ text }] });
    const { parts } = readOutline({
      ...oldText([]),
      blocks: [bold('现状'), plain('很好。'), bold('任务'), plain('很多。')],
    });
    expect(parts.map(({ heading }) => heading?.text)).toEqual(['现状', '任务']);
  });

  test('an annex has its number and its name, also on two lines', () => {
    expect(headings(['一、任务', '文字。', '附件1', '重点项目表', 'A|B;1|2'])).toEqual([
      '1 一、任务',
      '1 附件1重点项目表',
    ]);
  });
});

describe('the notice that a plan was issued with', () => {
  test('is read apart from the plan', () => {
    const { head, parts } = readOutline(
      oldText([
        '某市人民政府关于印发',
        '《彩灯产业实施方案》的通知',
        '各区县人民政府：',
        '现将《彩灯产业实施方案》印发给你们，请认真执行。',
        '某市人民政府',
        '2025年1月2日',
        '（此件公开发布）',
        '彩灯产业实施方案',
        '为做强产业，制定本方案。',
        '一、总体要求',
        '做强产业。',
      ]),
    );
    expect(head).toEqual({
      title: '彩灯产业实施方案',
      recipients: '各区县人民政府',
      issuer: '某市人民政府',
      date: '2025年1月2日',
      note: '此件公开发布',
      notice: {
        title: '某市人民政府关于印发《彩灯产业实施方案》的通知',
        text: '现将《彩灯产业实施方案》印发给你们，请认真执行。',
      },
    });
    expect(parts).toHaveLength(2);
  });
});
