import { describe, expect, it } from 'vitest';
import { done, failed, type Result } from '#core/model';
import type { WordFile } from '#ipc';
import { media, paragraph, picture, plan, section } from '../../core/records/testing';
import { WordAhead } from './word-ahead';

const shown = `${'1'.repeat(64)}.png`;
const order = {
  plan: plan(section('s', paragraph('文'), picture(shown)), media({ name: shown, content: 'AAAA' })),
  order: { profile: 'gbt9704', purpose: 'issue' },
  language: 'zh-CN',
} as const;
const forReturn = { ...order, order: { ...order.order, purpose: 'return' } } as const;
const quiet = (): void => undefined;
const file: Result<WordFile> = done({ bytes: new Uint8Array(), notes: [], checked: [] });

/** A jobs process that makes its files when it is told to, and what it was asked for. */
class Jobs {
  readonly asked: { readonly order: unknown; readonly settle: (word: Result<WordFile>) => void }[] = [];
  cancels = 0;
  readonly ahead = new WordAhead({
    run: (_job, given) =>
      new Promise((settle) => {
        // Only Word files are asked for here.
        this.asked.push({ order: given, settle: settle as (word: Result<WordFile>) => void });
      }),
    cancel: () => {
      this.cancels++;
      for (const { settle } of this.asked) settle(failed('cancelled'));
    },
  });
}

describe('a Word file that is made ahead', () => {
  it('is made once for the same choice, and taken once', async () => {
    const { ahead, asked } = new Jobs();
    ahead.prepare(order, quiet);
    ahead.prepare(structuredClone(order), quiet);
    asked[0]?.settle(file);
    expect(await ahead.take(structuredClone(order), '甲.docx', quiet)).toBe(file);
    expect(asked).toHaveLength(1);
    void ahead.take(order, '乙.docx', quiet);
    expect(asked.map((each) => each.order)).toMatchObject([{ name: '' }, { name: '乙.docx' }]);
  });

  it('is another one for another text, another picture and another purpose', () => {
    const other = `${'2'.repeat(64)}.png`;
    const { ahead, asked } = new Jobs();
    ahead.prepare(order, quiet);
    ahead.prepare(forReturn, quiet);
    ahead.prepare({ ...order, plan: { ...order.plan, language: 'en' } }, quiet);
    ahead.prepare({ ...order, plan: { ...order.plan, media: { ...order.plan.media, [other]: 'AAAA' } } }, quiet);
    expect(asked).toHaveLength(4);
  });

  it('is stopped when another is chosen or nobody wants it, so that no work piles up', async () => {
    const jobs = new Jobs();
    jobs.ahead.prepare(order, quiet);
    jobs.ahead.prepare(forReturn, quiet);
    expect([jobs.asked.length, jobs.cancels]).toEqual([2, 1]);
    jobs.ahead.forget();
    expect(jobs.cancels).toBe(2);
    // It is gone: the same is made anew, and one that is made is not stopped but let go.
    jobs.ahead.prepare(forReturn, quiet);
    jobs.asked[2]?.settle(file);
    await Promise.resolve();
    jobs.ahead.forget();
    expect(jobs.cancels).toBe(2);
    void jobs.ahead.take(forReturn, '丙.docx', quiet);
    expect(jobs.asked.map((each) => each.order)).toHaveLength(4);
  });

  it('tells two plans apart without reading what their pictures hold', () => {
    const { ahead, asked } = new Jobs();
    const unread = Object.defineProperty({}, shown, {
      enumerable: true,
      get: () => {
        throw new Error('The picture was read');
      },
    });
    ahead.prepare({ ...order, plan: { ...order.plan, media: unread } }, quiet);
    expect(asked).toHaveLength(1);
  });
});
