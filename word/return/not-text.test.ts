import { describe, expect, it } from 'vitest';
import { countingIds } from '#core/model';
import { sayDifference } from '#core/returned';
import type { WordRun, WordText } from '#core/word-text';
import { readDocx } from '../read/read-docx';
import { compareReturned, readSnapshot } from './read-returned';
import { bambooPlan, bambooSent } from './testing';

describe('what changes no text', () => {
  const asRead = async (): Promise<WordText> => {
    const read = readDocx(await bambooSent(), 'plan.docx');
    if (!read.ok) throw new Error(read.failure.kind);
    return read.value;
  };
  const said = async (text: WordText): Promise<readonly string[]> => {
    const snapshot = readSnapshot(text, 'plan.docx');
    const compared = snapshot && (await compareReturned(text, snapshot, countingIds()));
    if (!compared?.ok) throw new Error('Not compared');
    return compared.value.differences.map((each) => {
      const { place, what, by, why = '' } = sayDifference(bambooPlan(), each, 'zh-CN');
      return [place, what, ...by, each.after, why].join('｜');
    });
  };
  /** The text with one line's runs changed. */
  const withRuns = (text: WordText, line: string, change: (run: WordRun) => WordRun): WordText => ({
    ...text,
    blocks: text.blocks.map((block) =>
      block.kind === 'paragraph' && block.runs.some((run) => run.text.includes(line))
        ? { ...block, runs: block.runs.map(change) }
        : block,
    ),
  });

  it('lists comments where they stand, and at the end those that stand nowhere', async () => {
    const text = withRuns(await asRead(), '加强组织领导', (run) => ({ ...run, comments: ['7'] }));
    const comments = [
      { id: '8', author: '周审', text: '总体可行。', isAnchored: false },
      { id: '7', author: '赵审', at: '2026-04-03T08:00:00Z', text: '请明确责任单位。', isAnchored: true },
    ];
    expect(await said({ ...text, comments })).toEqual([
      '三、保障措施 › 正文｜批注｜赵审 2026-04-03 08:00｜请明确责任单位。｜批注供阅读，不改动计划。',
      '全文｜批注｜周审｜总体可行。｜批注供阅读，不改动计划。',
    ]);
  });

  it('lists pictures that came, tracked changes of looks, and a paragraph that became a heading', async () => {
    const text = withRuns(await asRead(), '加强组织领导', (run) => ({ ...run, isReformatted: true }));
    const headed = text.blocks.map((block) =>
      block.kind === 'paragraph' && block.runs.some((run) => run.text.includes('定期通报'))
        ? { ...block, heading: 2 }
        : block,
    );
    expect(await said({ ...text, blocks: headed, extras: { ...text.extras, pictures: 2 } })).toEqual([
      '三、保障措施 › 正文｜格式改动｜加强组织领导。｜计划中没有对应的内容，未带入。',
      '三、保障措施 › 正文｜格式改动｜定期通报进展情况。｜标题、表格和行列的增删移动不自动采用，请在计划中人工处理。',
      '全文｜新增 图片（2）｜2｜计划中没有对应的内容，未带入。',
    ]);
  });
});
