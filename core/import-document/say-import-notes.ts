import type { Language, Words } from '#core/model';
import { fillIn } from '#core/words';
import type { CountedLoss, ImportNote, ListedLoss, ReadField } from './note';
import { PICTURE_LOSS } from './picture-loss-words';

/** What an officer should know of a document that became a plan: a sentence, and the lines that it is about. */
export interface SaidImportNote {
  readonly said: string;
  readonly lines: readonly string[];
  /** Something that stood in the document is not in the plan. */
  readonly isLoss: boolean;
}

const FIELDS: Readonly<Record<ReadField, Words>> = {
  title: { 'zh-CN': '标题', en: 'Title' },
  number: { 'zh-CN': '发文字号', en: 'Document number' },
  mark: { 'zh-CN': '发文机关标志', en: 'Issuer in the head' },
  recipients: { 'zh-CN': '主送机关', en: 'Addressed to' },
  issuer: { 'zh-CN': '发文机关', en: 'Issuer' },
  date: { 'zh-CN': '成文日期', en: 'Date' },
  note: { 'zh-CN': '附注', en: 'Note' },
  notice: { 'zh-CN': '印发通知', en: 'Issuing notice' },
};

const SENTENCES = {
  'read-as': {
    'zh-CN': '文件开头或结尾读成了计划概况（{count} 项）：',
    en: 'Read from the beginning or end of the document into the details of the plan ({count}):',
  },
  renamed: {
    'zh-CN': '{count} 个标题改用了模板的标题：',
    en: 'Headings that gave way to those of the template ({count}):',
  },
  'left-out': {
    'zh-CN': '按您的选择没有带入“{heading}”（{count} 行）：',
    en: 'Left out as you chose: “{heading}” ({count} lines):',
  },
  'left-out-opening': {
    'zh-CN': '按您的选择没有带入开头部分（{count} 行）：',
    en: 'Left out as you chose: the opening ({count} lines):',
  },
  'large-table': {
    'zh-CN': '表格太大，正文放不下，没有带入（{rows} 行 {columns} 列）；可以从 Excel 导入台账：',
    en: 'Not taken: a table too large for the text ({rows} rows, {columns} columns). It can be imported into a register from Excel:',
  },
  numbers: {
    'zh-CN': '{count} 个标题前手工输入的编号已去掉，由计划自动编号。',
    en: 'Typed numbers taken off headings, which the plan numbers itself: {count}.',
  },
  'units-unread': {
    'zh-CN': '{count} 条举措写了几个责任单位，没有写明谁牵头，都列为配合单位：',
    en: 'Measures that name several responsible units and none that leads; all are entered as cooperating ({count}):',
  },
  pictures: { 'zh-CN': '图片没有带入（{count} 张）：', en: 'Pictures not taken ({count}):' },
  marginPictures: {
    'zh-CN': '页眉页脚中的图片没有带入：{count} 张。',
    en: 'Pictures in the heads and feet of pages not taken: {count}.',
  },
  cellPictures: {
    'zh-CN': '表格中的图片放在了表格后面：{count} 张。',
    en: 'Pictures in tables, now behind their table: {count}.',
  },
  formulas: { 'zh-CN': '公式只带入了文字：{count} 个。', en: 'Formulas of which only the text was taken: {count}.' },
  embedded: { 'zh-CN': '嵌入的图表或对象没有带入：{count} 个。', en: 'Embedded charts or objects not taken: {count}.' },
  insertions: {
    'zh-CN': '修订中插入的内容按已接受带入：{count} 处。',
    en: 'Tracked insertions taken as accepted: {count}.',
  },
  footnotes: {
    'zh-CN': '脚注和尾注写入正文的括号中：{count} 条。',
    en: 'Footnotes and endnotes put into the text in brackets: {count}.',
  },
  boxes: { 'zh-CN': '文本框没有带入（{count} 个）：', en: 'Text boxes not taken ({count}):' },
  comments: { 'zh-CN': '批注没有带入（{count} 条）：', en: 'Comments not taken ({count}):' },
  deletions: {
    'zh-CN': '修订中删除的内容按已删除处理（{count} 处）：',
    en: 'Tracked deletions taken as deleted ({count}):',
  },
  contents: {
    'zh-CN': '目录没有带入，由计划自动生成（{count} 行）：',
    en: 'The table of contents is not taken; the plan makes its own ({count} lines):',
  },
} as const satisfies Readonly<Record<string, Words>>;

type Name = keyof typeof SENTENCES;
type OfKind<K extends ImportNote['kind']> = Extract<ImportNote, { kind: K }>;

/** Everything about a document that became a plan, in sentences: what is not in the plan first. */
export function sayImportNotes(notes: readonly ImportNote[], language: Language): readonly SaidImportNote[] {
  const of = <K extends ImportNote['kind']>(kind: K): readonly OfKind<K>[] =>
    notes.filter((note): note is OfKind<K> => note.kind === kind);
  const say = (
    name: Name,
    isLoss: boolean,
    lines: readonly string[],
    params: Readonly<Record<string, string>> = {},
  ): SaidImportNote => ({
    ...{ isLoss, lines },
    said: fillIn(SENTENCES[name][language], { count: String(lines.length), ...params }),
  });
  const some = (name: Name, isLoss: boolean, lines: readonly string[]): readonly SaidImportNote[] =>
    lines.length === 0 ? [] : [say(name, isLoss, lines)];
  const counted = (kind: CountedLoss | 'numbers', isLoss: boolean): readonly SaidImportNote[] =>
    notes.flatMap((note) =>
      note.kind === kind && 'count' in note ? [say(kind, isLoss, [], { count: String(note.count) })] : [],
    );
  const listed = (kind: ListedLoss): readonly SaidImportNote[] =>
    notes.flatMap((note) => (note.kind === kind && 'lines' in note ? [say(kind, true, note.lines)] : []));
  const quoted = (text: string): string => `“${text}”`;
  return [
    ...of('left-out').map(({ heading, lines }) =>
      say(heading === '' ? 'left-out-opening' : 'left-out', true, lines, { heading }),
    ),
    ...of('large-table').map(({ rows, columns, lines }) =>
      say('large-table', true, lines, { rows: String(rows), columns: String(columns) }),
    ),
    ...some(
      'pictures',
      true,
      of('pictures').flatMap(({ pictures }) =>
        pictures.map(({ name, why }) => fillIn(PICTURE_LOSS[why][language], { name })),
      ),
    ),
    ...[...counted('marginPictures', true), ...counted('embedded', true), ...counted('formulas', true)],
    ...[...listed('boxes'), ...listed('comments'), ...listed('deletions'), ...listed('contents')],
    ...some(
      'units-unread',
      false,
      of('units-unread').map(({ measure, text }) => `${quoted(measure)} ${text}`),
    ),
    ...some(
      'renamed',
      false,
      of('renamed').map(({ from, to }) => `${quoted(from)} → ${quoted(to)}`),
    ),
    ...some(
      'read-as',
      false,
      of('read-as').map(({ field, text }) => `${FIELDS[field][language]}${language === 'en' ? ': ' : '：'}${text}`),
    ),
    ...[
      ...counted('cellPictures', false),
      ...counted('numbers', false),
      ...counted('footnotes', false),
      ...counted('insertions', false),
    ],
  ];
}
