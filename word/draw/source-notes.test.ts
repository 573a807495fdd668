import { expect, it } from 'vitest';
import { fact, measure, measureText, paragraph, plan, ref, section, table, target } from '../../core/records/testing';
import { exportPlan } from '../export-plan';
import { planToDocx, type WordOptions } from '../plan-to-docx';
import { readDocx, type WordBlock } from '..';
import { partsOf } from '../testing';

const yuan = { value: '50', unit: '亿元', comparator: '=' } as const;
const quoting = plan(
  target('target0001', { name: '产值', value: yuan, baseline: yuan, dataSource: '市统计局', source: '处室初稿' }),
  target('target0002', { name: '税收', value: yuan, dataSource: '市统计局' }),
  target('target0003', { name: '就业', value: { ...yuan, unit: '人' }, dataSource: '市统计局' }),
  fact('fact000001', { name: '企业数', value: { ...yuan, unit: '家' }, statedBy: '《2025年统计公报》。' }),
  measure('measure001'),
  section(
    'section001',
    paragraph('产值', ref('target0001', 'value'), '，税收', ref('target0002', 'value'), '。'),
    paragraph('产值', ref('target0001', 'value'), '，基期', ref('target0001', 'baseline'), '。'),
    measureText('measure001', '做大产值', paragraph('现有', ref('fact000001', 'value'), '。')),
    table('indicators'),
  ),
  section(
    'section002',
    paragraph(
      '税收',
      ref('target0002', 'value'),
      '，就业',
      ref('target0003', 'value'),
      '，',
      ref('fact000001', 'name'),
      '。',
    ),
  ),
);

const textOf = (blocks: readonly WordBlock[]): string =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : '')).join('');

/** The notes as our own reader reads them back, and the texts that stand before their marks. */
async function notesOf(
  options: WordOptions,
): Promise<{ readonly notes: readonly string[]; readonly before: readonly string[] }> {
  const written = await exportPlan(quoting, '甲.docx', options);
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
  const read = readDocx(written.value.bytes, '甲.docx');
  if (!read.ok) throw new Error(read.failure.kind);
  const before = read.value.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.runs.flatMap(({ note }, index) => (note === undefined ? [] : [block.runs[index - 1]?.text ?? '']))
      : [],
  );
  return { notes: read.value.notes.map(({ blocks }) => textOf(blocks).trim()), before };
}

it('says where a value comes from when it is first referred to, and the same source once in a section', async () => {
  expect(await notesOf({ profile: 'report', purpose: 'issue' })).toEqual({
    notes: ['数据来源：市统计局。', '出处：《2025年统计公报》。', '数据来源：市统计局。'],
    before: ['产值50亿元', '现有50家', '税收50亿元，就业50人'],
  });
});

it('says what a record was taken from to those who are asked about it, and to nobody else', async () => {
  expect((await notesOf({ profile: 'report', purpose: 'return' })).notes).toContain('资料来源：处室初稿。');
  expect(
    JSON.stringify(partsOf((await planToDocx(quoting, { profile: 'report', purpose: 'issue' })).bytes)),
  ).not.toContain('处室初稿');
});

it('leaves the official document without notes', async () => {
  const parts = partsOf((await planToDocx(quoting, { profile: 'gbt9704', purpose: 'issue' })).bytes);
  expect(parts['word/footnotes.xml']).toBeUndefined();
});
