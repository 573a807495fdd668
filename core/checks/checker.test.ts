import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Block, type Section } from '#core/model';
import type { Plan } from '#core/records';
import {
  demands,
  measure,
  measureText,
  organisation,
  paragraph,
  plan,
  ref,
  section,
  target,
  waivers,
} from '../records/testing';
import { checkerOf } from './checker';
import { countByLevel, forIssue, isTextPlace, placeKey, sayFinding, RULES } from './index';
import { rule, textRule } from './rule';
import measureWithoutLead from './rules/measure-without-lead';
import doubledWord from './rules/doubled-word';
import targetWithoutDeadline from './rules/target-without-deadline';
import targetWithoutMeasure from './rules/target-without-measure';
import targetWithoutValue from './rules/target-without-value';

/** A few rules, so that these tests stay when more are added. */
const check = checkerOf([
  targetWithoutValue,
  targetWithoutDeadline,
  measureWithoutLead,
  targetWithoutMeasure,
  doubledWord,
]);

/** The plan after the prose of its first section was changed, as a keystroke changes it. */
function typed(given: Plan, change: (prose: Section['prose']) => Section['prose']): Plan {
  return {
    ...given,
    sections: given.sections.map((each, index) => (index === 0 ? { ...each, prose: change(each.prose) } : each)),
  };
}

const first =
  (block: Block): ((prose: Section['prose']) => Section['prose']) =>
  (prose) => [block, ...prose.slice(1)];

const words = { title: '', why: '', bad: '', good: '', say: () => '' };
/** A rule that finds nothing, for counting how often it is asked. */
const silent = { id: 'Z00', name: 'silent', level: 'advice', words: { 'zh-CN': words, en: words } } as const;

describe('checking after a keystroke', () => {
  const looked: string[] = [];
  const note = (id: string): [] => {
    looked.push(id);
    return [];
  };
  const counting = checkerOf([
    rule({ ...silent, over: 'block', find: ({ id, type }) => note(type === 'paragraph' ? id : `${type} ${id}`) }),
    rule({ ...silent, over: 'section', find: ({ id }) => note(id) }),
    rule({ ...silent, over: 'target', find: ({ id }) => note(id) }),
  ]);
  const look = (given: Plan): readonly string[] => {
    looked.length = 0;
    counting(given);
    return [...looked];
  };

  it('looks again only at the changed block and its section', () => {
    const given = plan(
      section('s1', paragraph('一'), paragraph('二', ref('t1', 'name'), '')),
      section('s2', ...Array.from({ length: 50 }, () => paragraph('三'))),
      target('t1', { name: '产值' }),
    );
    expect(look(given).length).toBe(2 + 50 + (2 + 2) + (1 + 1));
    expect(look(given)).toEqual([]);
    expect(look(typed(given, first({ ...paragraph('四'), id: 'b0' })))).toEqual(['s1', 'heading s1', 'b0']);
  });

  it('looks again at what shows a record that changed, and not at other text', () => {
    const given = plan(
      section('s1', paragraph('一'), paragraph('二', ref('t1', 'name'), '')),
      target('t1', { name: '产值' }),
      target('t2'),
    );
    look(given);
    const renamed: Plan = {
      ...given,
      records: {
        ...given.records,
        target: given.records.target.map((each) => (each.id === 't1' ? { ...each, name: '出口' } : each)),
      },
    };
    expect(look(renamed)).toEqual(['s1', 'b1', 't1', 'field t1']);
  });

  it('looks again at a record when what its rules asked is answered otherwise', () => {
    const asking = checkerOf([
      rule({ ...silent, over: 'measure', find: ({ id, lead }, { find }) => (lead && find(lead) ? [] : note(id)) }),
      rule({
        ...silent,
        over: 'target',
        find: (asked, { linksTo }) => (linksTo(asked).length > 0 ? [] : note(asked.id)),
      }),
    ]);
    const given = plan(
      measure('m1', { lead: 'o1', targets: ['t1'] }),
      measure('m2'),
      target('t1'),
      target('t2'),
      organisation('o1'),
    );
    const seen = (next: Plan): readonly string[] => {
      looked.length = 0;
      asking(next);
      return [...looked];
    };
    expect(seen(given)).toEqual(['t2', 'm2']);
    expect(seen({ ...given, records: { ...given.records, organisation: [] } })).toEqual(['m1']);
    expect(seen({ ...given, records: { ...given.records, measure: given.records.measure.slice(1) } })).toEqual(['t1']);
  });
});

describe('rules over the whole text', () => {
  const judged: string[][] = [];
  const listing = checkerOf([
    textRule<{ all: string }, string>({
      ...silent,
      over: 'text',
      gather: ({ text }) => [...text.matchAll(/附件\d/g)].map(([found]) => found),
      find: (gathered) => {
        judged.push(gathered.map(({ item }) => item));
        return gathered.map(({ section: home, line, item }) => ({
          at: { section: home, block: line.id, start: 0, end: 3 },
          params: { all: item },
        }));
      },
    }),
  ]);

  it('are judged again only when something else was gathered', () => {
    const given = plan(section('s1', paragraph('一'), paragraph('附件1')), section('s2', paragraph('附件2')));
    expect(listing(given).map(({ params }) => params['all'])).toEqual(['附件1', '附件2']);
    listing(typed(given, first({ ...paragraph('四'), id: 'b0' })));
    expect(judged).toEqual([['附件1', '附件2']]);
    listing(typed(given, first({ ...paragraph('附件3'), id: 'b0' })));
    expect(judged).toEqual([
      ['附件1', '附件2'],
      ['附件3', '附件1', '附件2'],
    ]);
  });
});

describe('findings', () => {
  it('follow a title that is typed elsewhere', () => {
    const given = plan(
      section('s1', paragraph('见', ref('m1', 'title'), '的的章节'), measureText('m1', '建园')),
      section('s2', paragraph('无关')),
      measure('m1'),
    );
    const starts = (of: Plan): readonly unknown[] =>
      check(of).flatMap(({ rule: id, at, params }): readonly unknown[] => {
        if (id === 'P07') return [params['name']];
        return id === 'T05' && isTextPlace(at) ? [at.start] : [];
      });
    expect(starts(given)).toEqual([3, '建园']);
    const retitled = typed(given, (prose) =>
      prose.map((block) => (block.type === 'measure' ? { ...measureText('m1', '建设彩灯园区'), id: block.id } : block)),
    );
    expect(starts(retitled)).toEqual([7, '建设彩灯园区']);
    const moved: Plan = {
      ...given,
      sections: given.sections.map((each) => (each.id === 's2' ? { ...each, prose: [...each.prose] } : each)),
    };
    expect(starts(moved)).toEqual(starts(given));
  });

  it('take the level that the template gives, or none', () => {
    const given = plan(demands({ levels: { P01: 'to-fill', P03: 'off' } }), target('t1'));
    expect(check(given).map(({ rule: id, level }) => [id, level])).toEqual([
      ['P01', 'to-fill'],
      ['P10', 'warning'],
    ]);
  });

  it('are counted, and what is to fill is wrong in what is issued', () => {
    const findings = check(plan(demands({ levels: { P01: 'to-fill' } }), target('t1')));
    expect(countByLevel(findings)).toEqual({ 'to-fill': 1, error: 1, warning: 1, advice: 0 });
    expect(countByLevel(forIssue(findings))).toEqual({ 'to-fill': 0, error: 2, warning: 1, advice: 0 });
  });

  it('that were waived stay away, the others stay', () => {
    const [finding] = check(plan(target('t1')));
    if (!finding) throw new Error('No finding');
    const waived = plan(
      target('t1'),
      target('t2'),
      waivers({ rule: finding.rule, at: placeKey(finding.at), name: '张三', reason: '定性' }),
    );
    expect(check(waived).map(({ rule: id, at }) => [id, 'record' in at && at.record])).toEqual([
      ['P03', 't1'],
      ['P10', 't1'],
      ['P01', 't2'],
      ['P03', 't2'],
      ['P10', 't2'],
    ]);
  });

  it('speak the language of the interface and keep the names of the plan', () => {
    const [finding] = check(plan(organisation('o1'), measure('m1', { title: '建设园区', due: '2027' })));
    if (!finding) throw new Error('No finding');
    expect(sayFinding(finding, 'en')).toEqual({
      title: 'Measure without a lead unit',
      why: 'What nobody leads nobody does.',
      message: 'The measure “建设园区” has no lead unit.',
    });
    expect(sayFinding(finding, 'zh-CN').message).toBe('举措“建设园区”没有牵头单位。');
  });
});

describe('every rule', () => {
  it('has an id and a name of its own, and whole words in every language', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
    for (const { id, words } of RULES) {
      for (const language of LANGUAGES) {
        const { title, why, bad, good } = words[language];
        for (const text of [title, why, bad, good]) expect(text.trim(), id).not.toBe('');
      }
    }
  });
});
