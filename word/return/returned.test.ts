import { describe, expect, it } from 'vitest';
import { countingIds } from '#core/model';
import { takeDifferences, type Difference } from '#core/returned';
import { richChinesePlan } from '../draw/testing';
import {
  bambooPlan,
  changed,
  differencesIn,
  inShort,
  paragraphSaying,
  sentOut,
  textsOf,
  typed,
  withBody,
  without,
} from './testing';

type Change = (xml: string) => string;

const withAfter = (xml: string, text: string, more: string): string =>
  xml.replace(paragraphSaying(xml, text), (was) => was + more);
const afterMove = (xml: string, text: string, after: string): string => {
  const moved = paragraphSaying(xml, text);
  return withAfter(xml.replace(moved, ''), after, moved);
};
const asJoined = (xml: string, first: string, second: string): string => {
  const [one, other] = [paragraphSaying(xml, first), paragraphSaying(xml, second)];
  return xml.replace(one + other, one.replace('</w:p>', '') + other.replace(/^<w:p>(?:<w:pPr>.*?<\/w:pPr>)?/s, ''));
};
const asDeleted = (text: string): string =>
  `<w:del w:id="900" w:author="王审" w:date="2026-04-01T10:00:00Z"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const asInserted = (text: string): string =>
  `<w:ins w:id="901" w:author="李审" w:date="2026-04-02T09:30:00Z"><w:r><w:t>${text}</w:t></w:r></w:ins>`;

const bamboo = (change: (text: string) => string | readonly string[]): readonly string[] =>
  textsOf(bambooPlan()).flatMap(change);

/** What is done to the body, what is found, and the texts of the plan with it. */
const CASES: Readonly<Record<string, readonly [Change, readonly string[], readonly string[]]>> = {
  nothing: [(xml) => xml, [], bamboo((text) => text)],
  'a sentence': [
    (xml) => xml.replace('做强竹编产业', '做大做强竹编产业'),
    ['edited text: 立足竹资源，做强竹编产业。 → 立足竹资源，做大做强竹编产业。'],
    bamboo((text) => text.replace('做强竹编', '做大做强竹编')),
  ],
  'a value over a reference, and the words beside another': [
    (xml) => xml.replace('12亿元', '15亿元').replace('，企业达到', '，规上企业达到'),
    [
      'value text: 12亿元 → 15亿元',
      'edited text: 到2028年，年产值达到12亿元，企业达到30家。 → 到2028年，年产值达到12亿元，规上企业达到30家。',
    ],
    bamboo((text) => text.replace('12亿元，企业', '15亿元，规上企业')),
  ],
  'a value that its field cannot hold': [
    (xml) => xml.replace('12亿元', '待核定'),
    ['value text (not-read): 12亿元 → 待核定'],
    bamboo((text) => text),
  ],
  'a value in a table': [
    (xml) => xml.replace('>30<', '>36<'),
    ['value cell: 30 → 36'],
    bamboo((text) => text.replace('30家', '36家')),
  ],
  'what the program counts in a table': [
    (xml) => xml.replace(/>2<(?=(?:(?!<\/w:tr>).)*规上企业)/s, '>5<'),
    ['edited cell (generated): 2 → 5'],
    bamboo((text) => text),
  ],
  'a cell of a small table': [
    (xml) => xml.replace('自给率过半', '自给率达到六成'),
    ['edited cell: 自给率过半 → 自给率达到六成'],
    bamboo((text) => text.replace('自给率过半', '自给率达到六成')),
  ],
  'a row of a table': [
    (xml) => xml.replace(/<w:tr>(?:(?!<w:tr>).)*规上企业.*?<\/w:tr>/s, ''),
    ['deleted row (structure): 2 ｜ 规上企业 ｜ 家 ｜  ｜ 30 ｜ 2028年 ｜  ｜  → '],
    bamboo((text) => text),
  ],
  'a heading and the title of a measure': [
    (xml) => xml.replace('>重点任务<', '>主要任务<').replace('>培育龙头企业<', '>培育链主企业<'),
    ['edited heading: 重点任务 → 主要任务', 'edited measure: 培育龙头企业 → 培育链主企业'],
    bamboo((text) => text.replace('重点任务', '主要任务').replace(/^培育龙头企业$/, '培育链主企业')),
  ],
  'a paragraph that went': [
    (xml) => without(xml, '建设设计中心'),
    ['deleted text: 建设设计中心。 → '],
    bamboo((text) => (text === '建设设计中心。' ? [] : text)),
  ],
  'two paragraphs that came': [
    (xml) => withAfter(xml, '加强组织领导', typed('设立专项资金。') + typed('建立专家库。')),
    ['inserted text:  → 设立专项资金。', 'inserted text:  → 建立专家库。'],
    bamboo((text) => (text === '加强组织领导。' ? [text, '设立专项资金。', '建立专家库。'] : text)),
  ],
  'a paragraph at the beginning of a section': [
    (xml) => withAfter(xml, '保障措施', typed('凝聚各方合力。')),
    ['inserted text:  → 凝聚各方合力。'],
    bamboo((text) => (text === '保障措施' ? [text, '凝聚各方合力。'] : text)),
  ],
  'a paragraph in a measure': [
    (xml) => withAfter(xml, '培育龙头企业', typed('坚持一企一策。')),
    ['inserted text:  → 坚持一企一策。'],
    bamboo((text) => (text === '培育龙头企业' ? [text, '坚持一企一策。'] : text)),
  ],
  'a paragraph that was moved to another section': [
    (xml) => afterMove(xml, '立足竹资源', '加强组织领导'),
    ['moved text: 立足竹资源，做强竹编产业。 → 立足竹资源，做强竹编产业。'],
    bamboo((text) =>
      text.startsWith('立足') ? [] : text === '加强组织领导。' ? [text, '立足竹资源，做强竹编产业。'] : text,
    ),
  ],
  'a paragraph in two': [
    (xml) => xml.replace('>对首次上规的企业给予奖励', `>对首次上规的企业</w:t></w:r></w:p><w:p><w:r><w:t>给予奖励`),
    ['split text: 对首次上规的企业给予奖励。 → 对首次上规的企业\n给予奖励。'],
    bamboo((text) => (text.startsWith('对首次') ? ['对首次上规的企业', '给予奖励。'] : text)),
  ],
  'two paragraphs in one': [
    (xml) => asJoined(xml, '建设原料基地', '建设设计中心'),
    ['joined text: 建设原料基地。\n建设设计中心。 → 建设原料基地。建设设计中心。'],
    bamboo((text) =>
      text === '建设原料基地。' ? '建设原料基地。建设设计中心。' : text === '建设设计中心。' ? [] : text,
    ),
  ],
  'a section with all it holds': [
    (xml) => ['保障措施', '加强组织领导', '定期通报'].reduce(without, xml),
    ['deleted heading: 保障措施\n加强组织领导。\n定期通报进展情况。 → '],
    bamboo((text) => (['保障措施', '加强组织领导。', '定期通报进展情况。'].includes(text) ? [] : text)),
  ],
  'a measure with all it holds': [
    (xml) => ['培育龙头企业', '每年培育两家', '对首次上规'].reduce(without, xml),
    ['deleted measure: 培育龙头企业\n每年培育两家龙头企业。\n对首次上规的企业给予奖励。 → '],
    bamboo((text) => (/^(?:培育龙头|每年培育|对首次)/.test(text) ? [] : text)),
  ],
  'a new heading': [
    (xml) =>
      withAfter(xml, '定期通报', '<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>附则</w:t></w:r></w:p>'),
    ['inserted heading (structure):  → 附则'],
    bamboo((text) => text),
  ],
  'words in bold': [
    (xml) =>
      xml.replace(
        /<w:r>((?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:t[^>]*>加强组织领导/s,
        '<w:r><w:rPr><w:b/></w:rPr><w:t>加强组织领导',
      ),
    ['restyled text: 加强组织领导。 → 加强组织领导。'],
    bamboo((text) => text),
  ],
};

describe('a file that came back with a change', () => {
  it.each(Object.entries(CASES))('finds %s, and takes it into the plan', async (_, [change, found, texts]) => {
    const differences = await changed(change);
    expect(differences.map(inShort)).toEqual(found);
    const { plan, left } = takeDifferences(bambooPlan(), differences, countingIds('z'));
    expect(textsOf(plan)).toEqual(texts);
    expect(left.map(inShort)).toEqual(found.filter((line) => line.includes(' (')));
  });

  it('finds texts of the document’s own elements', async () => {
    const found = await changed((xml) =>
      without(
        xml.replace('2026年3月1日', '2026年4月1日').replace('石桥县人民政府', '石桥县人民政府办公室'),
        '各乡镇人民政府',
      ),
    );
    expect(found.map(inShort)).toEqual([
      'deleted profile: 各乡镇人民政府 → ',
      'edited profile: 石桥县人民政府 → 石桥县人民政府办公室',
      'edited profile: 2026年3月1日 → 2026年4月1日',
    ]);
    const { issuer, date, recipients } = takeDifferences(bambooPlan(), found, countingIds()).plan.profile;
    expect({ issuer, date, recipients }).toEqual({
      issuer: '石桥县人民政府办公室',
      date: '2026-04-01',
      recipients: undefined,
    });
  });

  it('lists tracked changes as what they propose, with who made them and when', async () => {
    const found = await changed((xml) =>
      xml
        .replace(
          /<w:r>(?:(?!<w:r>).)*加强组织领导.*?<\/w:r>/s,
          asDeleted('加强组织领导。') + asInserted('加强统筹协调。'),
        )
        .replace(paragraphSaying(xml, '定期通报'), (was) =>
          was.replace(/<w:r>(?:(?!<w:r>).)*<\/w:r>/s, asDeleted('定期通报进展情况。')),
        ),
    );
    expect(found.map(({ by, ...each }) => [inShort(each as Difference), by])).toEqual([
      [
        'edited text: 加强组织领导。 → 加强统筹协调。',
        [
          { author: '王审', at: '2026-04-01T10:00:00Z' },
          { author: '李审', at: '2026-04-02T09:30:00Z' },
        ],
      ],
      ['deleted text: 定期通报进展情况。 → ', [{ author: '王审', at: '2026-04-01T10:00:00Z' }]],
    ]);
  });
});

it('takes one of two values for the same field, and leaves the other', async () => {
  const found = await changed((xml) => xml.replace('12亿元', '15亿元').replace('>12<', '>16<'));
  expect(found.map(inShort)).toEqual(['value text: 12亿元 → 15亿元', 'value cell: 12 → 16']);
  const { plan, left } = takeDifferences(bambooPlan(), found, countingIds());
  expect(plan.records.target[0]?.value).toEqual({ value: '15', unit: '亿元', comparator: '=' });
  expect(left.map(inShort)).toEqual(['value cell: 12 → 16']);
});

it('knows headings and captions behind the labels that a report counts before them', async () => {
  const change: Change = (xml) =>
    xml
      .replaceAll('主要指标表', '核心指标表')
      .replace('加强组织领导', '加强组织实施')
      .replace('自给率过半', '自给率达到六成');
  const found = await differencesIn(withBody(await sentOut(bambooPlan(), 'report'), change));
  expect(found.map(inShort)).toEqual([
    'edited cell: 自给率过半 → 自给率达到六成',
    'edited text: 加强组织领导。 → 加强组织实施。',
    'edited heading: 主要指标表 → 核心指标表',
    'edited around (generated): 表1　主要指标表 → 表1　核心指标表',
  ]);
});

it('comes back without a difference, also where the program draws marks twice and tables in rows of two heads', async () => {
  expect(await differencesIn(await sentOut(richChinesePlan()))).toEqual([]);
});
