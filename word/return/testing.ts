import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { countingIds, linesOf, walkSections } from '#core/model';
import { inlineText } from '#core/derive';
import type { Plan } from '#core/records';
import type { Difference } from '#core/returned';
import { testPicture } from '../../core/picture/testing';
import {
  demanded,
  listItem,
  measure,
  measureText,
  media,
  organisation,
  paragraph,
  picture,
  plan,
  profile,
  ref,
  section,
  smallTable,
  table,
  target,
} from '../../core/records/testing';
import type { WordProfile } from '../plan-to-docx';
import { drawnAgain } from './read-returned';
import { readWord } from './read-word';

/** A plan with one of each thing that can come back changed. */
export const bambooPlan = (): Plan =>
  plan(
    profile({
      title: '石桥县竹编产业转型升级行动计划（2026—2028年）',
      issuer: '石桥县人民政府',
      recipients: '各乡镇人民政府',
      date: '2026-03-01',
    }),
    demanded({ key: 'a1', heading: '主要指标表', unnumbered: true, annex: true }),
    organisation('org0000001', { name: '石桥县经济和信息化局' }),
    target('target0001', {
      name: '竹编年产值',
      value: { value: '12', unit: '亿元', comparator: '=' },
      deadline: '2028',
    }),
    target('target0002', { name: '规上企业', value: { value: '30', unit: '家', comparator: '=' }, deadline: '2028' }),
    measure('measure001', { lead: 'org0000001', due: '2027' }),
    section(
      { id: 'sec0000001', heading: '总体要求' },
      paragraph('立足竹资源，做强竹编产业。'),
      paragraph('到2028年，年产值达到', ref('target0001', 'value'), '，企业达到', ref('target0002', 'value'), '。'),
    ),
    section(
      { id: 'sec0000002', heading: '重点任务' },
      paragraph('围绕原料、设计、销售三个环节推进。'),
      listItem('建设原料基地。'),
      listItem('建设设计中心。'),
      measureText(
        'measure001',
        '培育龙头企业',
        paragraph('每年培育两家龙头企业。'),
        paragraph('对首次上规的企业给予奖励。'),
      ),
      smallTable({ head: true }, ['环节', '目标'], ['原料', '自给率过半']),
      paragraph('各环节一并考核。'),
    ),
    section({ id: 'sec0000003', heading: '保障措施' }, paragraph('加强组织领导。'), paragraph('定期通报进展情况。')),
    section({ id: 'sec0000004', key: 'a1', heading: '主要指标表' }, paragraph(''), table('indicators')),
  );

/** The pictures of that plan. */
export const PICTURES = [testPicture(60, 40), testPicture(90, 30)] as const;

/** A plan with pictures: one with all that may be said of it, one with a caption alone. */
export const picturePlan = (): Plan =>
  plan(
    profile({ title: '石桥县竹编产业转型升级行动计划', issuer: '石桥县人民政府' }),
    media(...PICTURES),
    section(
      { id: 'sec0000001', heading: '产业布局' },
      paragraph('全县形成三个竹编片区。'),
      picture(PICTURES[0].name, { alt: '三个片区在县域北部', width: 40, caption: '竹编片区布局' }),
      paragraph('各片区错位发展。'),
    ),
    section(
      { id: 'sec0000002', heading: '产业链条' },
      paragraph('产业链条如图所示。'),
      picture(PICTURES[1].name, { caption: '竹编产业链' }),
      paragraph('链上企业抱团发展。'),
    ),
  );

/** A plan as it goes out for return; without its page numbers, which come back as they went. */
export const sentOut = (whole: Plan, layout: WordProfile = 'gbt9704'): Promise<Uint8Array> => drawnAgain(whole, layout);

/** A Word file with one part changed as text, as by a program that knows nothing of ours. */
export function withPart(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const was = parts[part];
  if (!was) throw new Error(`There is no ${part}`);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(was))) });
}

export const withBody = (bytes: Uint8Array, change: (xml: string) => string): Uint8Array =>
  withPart(bytes, 'word/document.xml', change);

export const withoutMarks = (xml: string): string => xml.replaceAll(/<w:bookmark(?:Start|End)[^>]*>/g, '');

/** What differs in a file that came back, perhaps one without a snapshot from a plan. */
export async function differencesIn(bytes: Uint8Array, against?: Plan): Promise<readonly Difference[]> {
  const read = await readWord(bytes, 'plan.docx', { newId: countingIds('w'), plan: against });
  if (!read.ok) throw new Error(read.failure.kind);
  if (read.value.kind === 'foreign') throw new Error('Nothing that went out from here');
  return read.value.differences;
}

/** A difference in short: its kind, what it is about, and both texts. */
export const inShort = ({ kind, place, before, after, obstacle }: Difference): string =>
  `${kind} ${place.kind}${obstacle === undefined ? '' : ` (${obstacle})`}: ${before} → ${after}`;

const PARAGRAPH = /<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs;

/** The paragraphs of a body that say something, as XML. */
export const paragraphsIn = (xml: string): readonly string[] =>
  (xml.match(PARAGRAPH) ?? []).filter((each) => each.includes('<w:t'));

/** The paragraph that shows a text, as XML. */
export function paragraphSaying(xml: string, text: string): string {
  const found = paragraphsIn(xml).find((each) => each.replace(/<[^>]*>/g, '').includes(text));
  if (found === undefined) throw new Error(`No paragraph says ${text}`);
  return found;
}

/** A paragraph as another program writes it. */
export const typed = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** Each line of a plan's text. */
export const textsOf = (whole: Plan): readonly string[] =>
  [...walkSections(whole.sections)].flatMap(({ section: { heading, prose } }) => [
    heading,
    ...[...linesOf(prose)].map((line) => inlineText(whole, line.children)),
  ]);

let sent: Promise<Uint8Array> | undefined;
/** The plan of the tests as it went out; drawn once. */
export const bambooSent = (): Promise<Uint8Array> => (sent ??= sentOut(bambooPlan()));

/** What differs in that file after a change of its body. */
export const changed = async (change: (xml: string) => string): Promise<readonly Difference[]> =>
  differencesIn(withBody(await bambooSent(), change));

/** A body without the paragraph that says something. */
export const without = (xml: string, text: string): string => xml.replace(paragraphSaying(xml, text), '');
