import type { Words } from '#core/model';

/** What a check of a written Word file says. */
interface CheckWords {
  readonly right: Words;
  readonly wrong: Words;
  /** What is said where there was nothing to look at; without it such a check is not spoken of. */
  readonly none?: Words;
}

/** The checks that a Word file goes through when it is read again, in plain words. */
export const VERIFY_WORDS = {
  structure: {
    right: {
      'zh-CN': '文件结构完好，Word 打开时无需修复',
      en: 'The file is well built; no program has to repair it',
    },
    wrong: {
      'zh-CN': '文件结构有 {wrong} 处问题，Word 可能要求修复：{what}',
      en: 'Places that Word may have to repair: {wrong} ({what})',
    },
  },
  pages: {
    right: {
      'zh-CN': '{count} 节页面的纸张、页边距和行距网格符合版式',
      en: 'Paper, margins and grid are as the layout says, sections: {count}',
    },
    wrong: {
      'zh-CN': '{wrong} 种页面设置不符合版式：{what}',
      en: 'Page set-ups that are not those of the layout: {wrong} ({what})',
    },
  },
  grids: {
    right: {
      'zh-CN': '{count} 个表格的列宽与单元格一致',
      en: 'Columns and cells agree in width, tables: {count}',
    },
    wrong: {
      'zh-CN': '表格有 {wrong} 处列宽与单元格不一致：第 {what}',
      en: 'Cells that are not as wide as their columns: {wrong} (table {what})',
    },
  },
  numbers: {
    right: { 'zh-CN': '{count} 个标题的编号与计划一致', en: 'Headings numbered as in the plan: {count}' },
    wrong: {
      'zh-CN': '{wrong} 个标题的编号与计划不一致：{what}',
      en: 'Headings numbered otherwise than in the plan: {wrong} ({what})',
    },
  },
  contents: {
    right: { 'zh-CN': '{count} 条目录与标题一致', en: 'Entries of the contents that agree with the headings: {count}' },
    wrong: {
      'zh-CN': '目录有 {wrong} 处与标题不一致：{what}',
      en: 'Entries of the contents that differ from the headings: {wrong} ({what})',
    },
  },
  elements: {
    right: {
      'zh-CN': '标题、发文机关等计划概况中的内容都在文件里（{count} 项）',
      en: 'Title, issuer and what else the profile says stand in the file: {count}',
    },
    wrong: {
      'zh-CN': '计划概况中有 {wrong} 项不在文件里：{what}',
      en: 'What the profile says and the file does not: {wrong} ({what})',
    },
  },
  text: {
    right: { 'zh-CN': '{count} 段文字与计划一致', en: 'Lines of text that agree with the plan: {count}' },
    wrong: {
      'zh-CN': '{count} 段文字中有 {wrong} 段不在文件中，或次序不对：{what}',
      en: 'Of {count} lines of text these are missing or out of order: {wrong} ({what})',
    },
  },
  references: {
    right: { 'zh-CN': '{count} 处引用显示计划中的值', en: 'References that show the value of the plan: {count}' },
    wrong: {
      'zh-CN': '{wrong} 段文字中的引用没有显示计划中的值：{what}',
      en: 'Lines whose references do not show the value of the plan: {wrong} ({what})',
    },
  },
  records: {
    right: { 'zh-CN': '{count} 条台账记录逐格列在表中', en: 'Records that stand in the tables, cell by cell: {count}' },
    wrong: {
      'zh-CN': '{wrong} 个表格与计划不一致：{what}',
      en: 'Tables that differ from the plan: {wrong} ({what})',
    },
  },
  pictures: {
    right: {
      'zh-CN': '{count} 张图片与计划一致，都有替代文字',
      en: 'Pictures that are those of the plan, each with its alternative text: {count}',
    },
    wrong: {
      'zh-CN': '{wrong} 张图片缺失、与计划不同或不应在文件里：{what}',
      en: 'Pictures that are missing, differ from the plan or should not be there: {wrong} ({what})',
    },
  },
  leftovers: {
    right: {
      'zh-CN': '没有留下批注、编号、作者等不应外传的内容',
      en: 'Nothing is left over: no comments, marks, names of authors or ids',
    },
    wrong: {
      'zh-CN': '留有 {wrong} 处不应外传的内容：{what}',
      en: 'Things left over that should not go out: {wrong} ({what})',
    },
    none: {
      'zh-CN': '没有留下批注、编号、作者等不应外传的内容',
      en: 'Nothing is left over: no comments, marks, names of authors or ids',
    },
  },
  snapshot: {
    right: { 'zh-CN': '底稿可以读回，与计划完全相同', en: 'The snapshot can be read back and is the plan' },
    wrong: { 'zh-CN': '底稿缺失，或与计划不同', en: 'The snapshot is missing or is not the plan' },
  },
  marks: {
    right: { 'zh-CN': '{count} 处回收标记齐全', en: 'Places marked for coming back: {count}' },
    wrong: { 'zh-CN': '缺少 {wrong} 处回收标记：{what}', en: 'Places without their mark: {wrong} ({what})' },
  },
} satisfies Readonly<Record<string, CheckWords>>;

/** Why a Word file is not given out: the sentence of the check that it failed. */
export const VERIFY_REASONS = {
  'verify-structure': VERIFY_WORDS.structure.wrong,
  'verify-pages': VERIFY_WORDS.pages.wrong,
  'verify-grids': VERIFY_WORDS.grids.wrong,
  'verify-numbers': VERIFY_WORDS.numbers.wrong,
  'verify-contents': VERIFY_WORDS.contents.wrong,
  'verify-elements': VERIFY_WORDS.elements.wrong,
  'verify-text': VERIFY_WORDS.text.wrong,
  'verify-references': VERIFY_WORDS.references.wrong,
  'verify-records': VERIFY_WORDS.records.wrong,
  'verify-pictures': VERIFY_WORDS.pictures.wrong,
  'verify-leftovers': VERIFY_WORDS.leftovers.wrong,
  'verify-snapshot': VERIFY_WORDS.snapshot.wrong,
  'verify-marks': VERIFY_WORDS.marks.wrong,
} satisfies Readonly<Record<string, Words>>;
