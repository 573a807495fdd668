import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Block, Language, Section } from '../../core/model';
import type { Plan } from '../../core/records';
import { parsePlan } from '../../core/file';
import { testPicture } from '../../core/picture/testing';
import { repository } from '../runtime';

const WORDS = {
  'zh-CN': {
    heading: '附则',
    doubled: ['推动彩灯产业的的发展，办好灯会和和活动。', '建设园区的的道路。'],
    unpaired: '本计划（自发布之日起施行。',
    contradiction: '到2020年，园区年产值达到55亿元。',
    item: '要点',
    caption: '园区',
    cells: ['名称', '产值', '甲园', '多'],
    picture: '园区分布图',
  },
  en: {
    heading: 'Closing provisions',
    doubled: ['Develop the the lantern industry and and the park.', 'Build the the roads.'],
    unpaired: 'This plan (in force from its issue.',
    contradiction: 'By 2020, the annual output of the park reaches 5.5 billion yuan.',
    item: 'A point',
    caption: 'Parks',
    cells: ['Name', 'Output', 'First park', 'much'],
    picture: 'Map of the parks',
  },
} as const satisfies Readonly<Record<Language, unknown>>;

const kept = testPicture(240, 120);

/** What the section that the tour writes in is called. */
export const tourHeading = (language: Language): string => WORDS[language].heading;

/** The sample of a language, nothing waived, with one section more, of the officer's own, in which there is something of everything. */
export function tourPlan(language: Language): Plan {
  const file = path.join(repository, `templates/samples/zigong-lantern.${language}.json`);
  const read = parsePlan(JSON.parse(readFileSync(file, 'utf8')), file);
  if (!read.ok) throw new Error(`${file}: ${read.failure.kind}`);
  return {
    ...read.value,
    waivers: [],
    sections: [...read.value.sections, ownSection(language)],
    media: { [kept.name]: kept.content },
  };
}

function ownSection(language: Language): Section {
  const { heading, doubled, unpaired, contradiction, item, caption, cells, picture } = WORDS[language];
  const line = (id: string, text: string): Block => ({ type: 'paragraph', id, children: [{ text }] });
  const cell = (id: string, text: string) => ({ type: 'table-cell' as const, id, children: [{ text }] });
  return {
    id: 'tour000000',
    heading,
    sections: [],
    prose: [
      line('tour000001', doubled[0]),
      line('tour000002', doubled[1]),
      line('tour000003', unpaired),
      line('tour000015', contradiction),
      { type: 'run-in-heading', id: 'tour000004', children: [{ text: heading }] },
      { type: 'list-item', id: 'tour000005', ordered: false, children: [{ text: item }] },
      {
        type: 'table',
        id: 'tour000006',
        head: true,
        children: [
          { type: 'table-caption', id: 'tour000007', children: [{ text: caption }] },
          {
            type: 'table-row',
            id: 'tour000008',
            children: [cell('tour000009', cells[0]), cell('tour000010', cells[1])],
          },
          {
            type: 'table-row',
            id: 'tour000011',
            children: [cell('tour000012', cells[2]), cell('tour000013', cells[3])],
          },
        ],
      },
      line('tour000014', ''),
      {
        type: 'picture',
        id: 'tour000016',
        media: kept.name,
        children: [{ type: 'picture-caption', id: 'tour000017', children: [{ text: picture }] }],
      },
      line('tour000018', ''),
    ],
  };
}
