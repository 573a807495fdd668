import { describe, expect, it } from 'vitest';
import type { HouseRules } from '#core/model';
import { countRest, draftOf, rulesOf, unfinished, withRules, type Draft } from './draft';

const rules: HouseRules = {
  terms: [
    { prefer: '彩灯', instead: ['灯彩', '花灯'], why: '统一' },
    { prefer: '会展', instead: ['展会'] },
  ],
  avoid: [
    { text: '打造', why: '空' },
    { text: '抓好落实', suggest: '落实', why: '口语' },
    { pattern: '.位一体', why: '套话' },
  ],
  names: [{ name: '灯会', aliases: ['灯节'], wrong: ['灯博会'] }],
  levels: { T21: 'error' },
};
const empty: Draft = { terms: [], avoid: [], names: [], patterns: [], rest: {} };

describe('a draft of house rules', () => {
  it('shows them in fields and gives them back', () => {
    const draft = draftOf(rules);
    expect(draft.terms).toEqual([
      ['彩灯', '灯彩、花灯', '统一'],
      ['会展', '展会', ''],
    ]);
    expect(countRest(draft)).toBe(2);
    expect(rulesOf(draft)).toEqual(rules);
  });

  it('takes words however they are separated, once each', () =>
    expect(rulesOf({ ...empty, terms: [[' 彩灯 ', '灯彩，花灯; 灯彩,', '']] })).toEqual({
      terms: [{ prefer: '彩灯', instead: ['灯彩', '花灯'] }],
    }));

  it('is nothing while nothing is written', () =>
    expect(rulesOf({ ...empty, terms: [['', ' ', '']], names: [['', '', '']] })).toBeUndefined());

  it('knows the entry whose first word is missing', () => {
    expect(
      unfinished({
        ...empty,
        avoid: [
          ['打造', '', '空'],
          ['', '', '空'],
        ],
      }),
    ).toEqual({ list: 'avoid', index: 1 });
    expect(unfinished({ ...empty, avoid: [['', '', '']] })).toBeUndefined();
  });

  it('takes a pack in, each entry once', () => {
    const taken = withRules(draftOf(rules), { ...rules, names: [{ name: '彩灯城' }], levels: { T28: 'off' } });
    expect(rulesOf(taken)).toEqual({
      ...rules,
      names: [...(rules.names ?? []), { name: '彩灯城' }],
      levels: { T21: 'error', T28: 'off' },
    });
  });
});
