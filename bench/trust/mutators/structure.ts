import { demandFor, type Language, emptyParagraph, makeSmallTable, walkSections } from '#core/model';
import { isAnnex, refsTo } from '#core/derive';
import { applyEdits } from '#core/edit';
import { withBlocks } from '../change-plan';
import type { Form } from '../forms';
import { inParagraphs, inSentence, inTyped } from '../make';
import type { Mutant, Mutator } from '../mutator';

const headingMarked: Mutator = {
  name: 'section heading with an end mark',
  rules: ['D05'],
  mutate: ({ plan, language }) =>
    [...walkSections(plan.sections)].flatMap(({ section }) =>
      section.key !== undefined
        ? []
        : [
            (): Mutant => ({
              before: plan,
              after: applyEdits(plan, [
                {
                  kind: 'rename-section',
                  section: section.id,
                  heading: section.heading + (language === 'en' ? '.' : '。'),
                },
              ]),
              at: { section: section.id },
            }),
          ],
    ),
};

const sectionEmptied: Mutator = {
  name: 'required section emptied',
  rules: ['P44'],
  mutate: ({ plan }) =>
    [...walkSections(plan.sections)].flatMap(({ section }) => {
      const isRequired = demandFor(plan.demands, section.key)?.required === true;
      if (!isRequired || section.sections.length > 0 || section.prose.some(({ type }) => type === 'measure')) return [];
      return [
        (): Mutant => ({
          before: plan,
          after: applyEdits(plan, [
            { kind: 'replace-prose', section: section.id, prose: [emptyParagraph('added00000')] },
          ]),
          at: { section: section.id },
        }),
      ];
    }),
};

const recordGone: Mutator = {
  name: 'a record gone that the text refers to',
  rules: ['X01'],
  mutate: ({ plan }) =>
    plan.records.fact.flatMap(({ id }) => {
      const mentions = refsTo(plan, id);
      if (mentions.length === 0) return [];
      return [
        (): Mutant => ({
          before: plan,
          after: applyEdits(plan, [{ kind: 'remove-record', record: id }]),
          at: { blocks: mentions.map(({ block }) => block) },
        }),
      ];
    }),
};

/** A table whose total is not what stands above it. */
const tableTotal: Mutator = {
  name: 'table: total does not come out',
  rules: ['P54', 'P14'],
  mutate: ({ plan, language }) =>
    [...walkSections(plan.sections)].map(({ section }) => (): Mutant => {
      const tableWith = (total: string) => {
        const [head, sum] =
          language === 'en' ? [['Item', 'Million yuan'], 'Total'] : [['项目', '金额（万元）'], '合计'];
        const rows = [head, ['A', '60'], ['B', '30'], [sum, total]];
        let count = 0;
        const newId = (): string => `cell${String(count++)}`;
        return withBlocks(plan, section.id, [
          makeSmallTable(newId, { head: true, rows: rows.map((row) => row.map((text) => [{ text }])) }),
          emptyParagraph('after00000'),
        ]);
      };
      const cells = Array.from({ length: 20 }, (_, index) => `cell${String(index)}`);
      return { before: tableWith('90'), after: tableWith('100'), at: { blocks: cells } };
    }),
};

/** A picture that loses its caption and what it says to those who do not see it. */
const pictureUnnamed: Mutator = {
  name: 'picture without words',
  rules: ['P55'],
  mutate: ({ plan }) =>
    [...walkSections(plan.sections)].map(({ section }) => (): Mutant => {
      const pictureCalled = (text: string) =>
        withBlocks(plan, section.id, [
          {
            type: 'picture',
            id: 'picture000',
            media: `${'0'.repeat(64)}.png`,
            children: [{ type: 'picture-caption', id: 'caption000', children: [{ text }] }],
          },
          emptyParagraph('after00000'),
        ]);
      return { before: pictureCalled('园区布局'), after: pictureCalled(''), at: { blocks: ['caption000'] } };
    }),
};

const three = (one: string, two: string, last: string): readonly string[] => [
  `${one}完善标准体系，修订行业规范。`,
  `${two}培育自主品牌，办好品牌评选。`,
  `${last}拓展海外市场，组织企业参展。`,
];
const threeEnglish = (one: string, two: string, last: string): readonly string[] => [
  `${one} Revise the standards of the trade.`,
  `${two} Build brands and hold a contest.`,
  `${last} Open markets abroad.`,
];

const hasAnnexes = ({ plan }: Form): boolean =>
  [...walkSections(plan.sections)].some(({ section }) => isAnnex(plan, section));
const hasNoAnnex = (form: Form): boolean => !hasAnnexes(form);

/** The list of annexes at the end of a text, which names them all, and one that does not fit them. */
const annexList = (
  name: string,
  rules: readonly string[],
  wrong: (titles: readonly string[], language: Language) => readonly string[],
): Mutator => ({
  name,
  rules,
  mutate: (form) => {
    const { plan, language } = form;
    const annexes = [...walkSections(plan.sections)].flatMap(({ section }) =>
      isAnnex(plan, section) ? [section] : [],
    );
    if (annexes.length < 2) return [];
    const list = (titles: readonly string[]): readonly string[] =>
      titles.map(
        (title, at) =>
          `${at > 0 ? '' : language === 'en' ? 'Annexes: ' : '附件：'}${String(at + 1)}.${language === 'en' ? ' ' : ''}${title}`,
      );
    const titles = annexes.map(({ heading }) => heading);
    const pair = [list(titles), list(wrong(titles, language))] as const;
    const places = annexes.map(({ id }) => ({ section: id }));
    return inParagraphs(name, rules, { [language]: pair })
      .mutate(form)
      .map((make) => () => {
        const mutant = make();
        return { ...mutant, at: { anyOf: [mutant.at, ...places] } };
      });
  },
});

/** The defect in those plans only in which it is one. */
const where = (isMeant: (form: Form) => boolean, mutator: Mutator): Mutator => ({
  ...mutator,
  mutate: (form) => (isMeant(form) ? mutator.mutate(form) : []),
});

/** Numbering, headings, annexes and cross-references that do not fit. */
export const structureMutators: readonly Mutator[] = [
  headingMarked,
  inTyped('title of a measure with an end mark', ['D05'], ({ line, text }) =>
    line.type === 'measure-title' && text.length > 1
      ? [{ start: text.length - 1, from: text.slice(-1), to: `${text.slice(-1)}${/[a-z]$/i.test(text) ? '.' : '。'}` }]
      : [],
  ),
  sectionEmptied,
  recordGone,
  inParagraphs('a level skipped', ['D01'], {
    'zh-CN': [
      ['一、重点任务', '（一）建设园区', '1.规划', '2.建设'],
      ['一、重点任务', '1.建设园区', '（一）规划', '（二）建设'],
    ],
    en: [
      ['1 Tasks', '1.1 Parks', '1.1.1 Sites'],
      ['1 Tasks', '1.1.1 Parks', '1.1 Sites'],
    ],
  }),
  ...[
    annexList('the list of annexes names one too many', ['D14'], (titles, language) => [
      ...titles,
      language === 'en' ? 'Calendar of fairs' : '展会日程安排',
    ]),
    annexList('the list of annexes calls one otherwise', ['D18'], ([, ...rest], language) => [
      language === 'en' ? 'Overview of goals' : '目标总览',
      ...rest,
    ]),
  ],
  inParagraphs('a number left out', ['D02'], {
    'zh-CN': [three('（一）', '（二）', '（三）'), three('（一）', '（二）', '（四）')],
    en: [threeEnglish('1.', '2.', '3.'), threeEnglish('1.', '2.', '4.')],
  }),
  inParagraphs('a number twice', ['D02'], {
    'zh-CN': [three('1.', '2.', '3.'), three('1.', '2.', '2.')],
    en: [threeEnglish('(1)', '(2)', '(3)'), threeEnglish('(1)', '(2)', '(2)')],
  }),
  inParagraphs('numbers of two styles', ['D03', 'D02'], {
    'zh-CN': [three('1.', '2.', '3.'), three('1.', '2.', '3、')],
    en: [threeEnglish('1.', '2.', '3.'), threeEnglish('1.', '2.', '3)')],
  }),
  inParagraphs('a mark after a number in brackets', ['D04'], {
    'zh-CN': [three('（一）', '（二）', '（三）'), three('（一）、', '（二）', '（三）')],
    en: [threeEnglish('(1)', '(2)', '(3)'), threeEnglish('(1).', '(2)', '(3)')],
  }),
  where(
    hasNoAnnex,
    inParagraphs('a single annex with a number', ['D15'], {
      'zh-CN': [['附件：行业标准目录'], ['附件：1.行业标准目录']],
      en: [['Annex: List of trade standards'], ['Annex: 1. List of trade standards']],
    }),
  ),
  inParagraphs('an annex number left out', ['D16'], {
    'zh-CN': [
      ['附件：1.行业标准目录', '2.展会日程表'],
      ['附件：1.行业标准目录', '3.展会日程表'],
    ],
    en: [
      ['Annexes: 1. List of trade standards', '2. Calendar of fairs'],
      ['Annexes: 1. List of trade standards', '3. Calendar of fairs'],
    ],
  }),
  inParagraphs('an annex with an end mark', ['D17'], {
    'zh-CN': [['附件：行业标准目录'], ['附件：行业标准目录。']],
    en: [['Annex: List of trade standards'], ['Annex: List of trade standards.']],
  }),
  tableTotal,
  pictureUnnamed,
  where(
    hasAnnexes,
    inSentence('reference to an annex that is not there', ['D19'], {
      'zh-CN': ['具体安排另行通知。', '具体安排详见附件19。'],
      en: ['Details follow.', 'For details see Annex 19.'],
    }),
  ),
];
