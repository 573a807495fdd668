import { keepPicture, type KeptPicture } from '#core/picture';
import type { Language } from '#core/model';
import type { Plan } from '#core/records';
import { testJpeg, testPicture } from '../../core/picture/testing';
import {
  demanded,
  listItem,
  media,
  paragraph,
  picture,
  plan,
  profile,
  ref,
  section,
  table,
  target,
} from '../../core/records/testing';

function photograph(): KeptPicture {
  const kept = keepPicture(testJpeg(640, 480));
  if (!kept) throw new Error('The test photograph is none');
  return kept;
}

/** A small picture, a wide one, a tall one, a photograph, and one that no block shows. */
export const PICTURES = {
  small: testPicture(60, 40),
  wide: testPicture(900, 300),
  tall: testPicture(100, 1000),
  photograph: photograph(),
  unused: testPicture(31, 17),
};

const number = (text: string) => ({ ...listItem(text), ordered: true });

/** A plan with pictures of every kind, among charts, lists and on pages across; with one that nothing shows any more. */
export function picturedPlan(language: Language = 'zh-CN'): Plan {
  const { small, wide, tall, photograph: photo, unused } = PICTURES;
  return plan(
    { language },
    profile({ title: language === 'zh-CN' ? '彩灯产业行动计划' : 'Action Plan for the Lantern Industry' }),
    demanded({ key: 'a1', heading: '布局图', unnumbered: true, annex: true }),
    media(small, wide, tall, photo, unused),
    target('target0001', {
      name: '园区年产值',
      value: { value: '50', unit: '亿元', comparator: '=' },
      deadline: '2028',
      baseline: { value: '20', unit: '亿元', comparator: '=' },
      baselineYear: '2025',
    }),
    section(
      { id: 'section001', heading: '总体要求' },
      paragraph('园区布局如下：'),
      picture(small.name, { alt: '<灯会> & “花街”', caption: '灯会现场' }),
      number('第一条。'),
      picture(wide.name, { caption: ref('target0001', 'value') }),
      number('另一列的第一条。'),
      table('indicators'),
      picture(photo.name, { alt: '园区全景', caption: '图5 全景', width: 50 }),
      picture(small.name),
    ),
    section({ id: 'section002', key: 'a1', heading: '布局图' }, picture(tall.name, { alt: '布局', caption: '布局' })),
  );
}
