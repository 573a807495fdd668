import { hitsIn, spanOf } from '../characters';
import { isTyped } from '../read-line';
import { rule, type Span } from '../rule';

const BRACKETED = /[（(〔【[［]([^（(〔【[［）)〕】\]］]{1,30})[）)〕】\]］]/g;
const QUESTIONS = /[?？]{3,}/g;

const ACT =
  '(?:核|核实|核对|核查|核准|查|查证|查实|补|补充|补上|补齐|补全|确认|斟酌|修改|更新|校对|商量|讨论|完善|研究)';
/** What writers put in brackets for one another. 此处指 explains a word, and 待定 waits for a value. */
const NOTES: readonly RegExp[] = [
  new RegExp(
    `^(?:此处|这里|本段|本句|数据|数字|名称|单位|时间|金额|内容)?(?:尚|仍|还)?(?:待|请|需|须|需要|有待|建议)(?:进一步|再|另行|各?[\\u3400-\\u9fff]{2,5}[局委办部厅处科])?${ACT}(?:一下|数据|内容|数字|来源)?[！!。？?]*$`,
  ),
  /^此处(?:补充|补|加|插入|插|增加|放|写|填写?|有|似|疑|拟|可|应|要|需|请|缺)/,
  /^(?:批注|编者注|编注|校注|修改意见|审稿意见|存疑|疑有误|数据有误|原文有误|重复[？?]|删除?[？?！!]*$)/,
  /^注[：:](?:.{0,10})(?:待|请)(?:核|补|查|改)/,
  /^[?？!！]{1,3}$/,
  /^(?:check|verify|confirm|fix|rewrite|reword|expand|update|source|citation needed|needs? (?:checking|work|a source|updating)|to (?:check|verify|do|be (?:checked|verified|completed|updated|written)))[!?. ]*$/i,
  /^(?:note to (?:self|editor|author)|editor['’]s note|ed\. note|comment|please (?:check|confirm|verify|add|update|complete))\b/i,
];
/** What only square brackets make a note: [check figure with Commerce]. */
const SQUARE = /^\[(?:check|verify|confirm|fix|rewrite|add|update|note|nb|query)\b/i;

/** Most lines have none of it. */
const HINT = /[（(〔【[［]|[?？]{3}/;
const SIGNS =
  /[待请需须此批编校修审存疑数原重删注?？!！]|建议|check|verif|confirm|fix|rew|expand|updat|source|citation|note|to (?:do|be)|comment|please|add|nb|query/i;

export default rule({
  id: 'T12',
  name: 'editorial-note-left',
  level: 'error',
  over: 'block',
  find: (line) => {
    if (!HINT.test(line.text)) return [];
    const notes = hitsIn(line.text, BRACKETED).filter(
      ([found, note = '']) =>
        SIGNS.test(note) && (NOTES.some((shape) => shape.test(note.trim())) || SQUARE.test(found)),
    );
    return [...notes, ...hitsIn(line.text, QUESTIONS).filter(({ index, 0: found }) => !isInside(notes, index, found))]
      .map((hit): Span<{ note: string }> => ({ ...spanOf(hit), params: { note: hit[0] }, choices: [''] }))
      .filter(({ start, end }) => isTyped(line, start, end))
      .sort((a, b) => a.start - b.start);
  },
  words: {
    'zh-CN': {
      title: '编写批语没有删去',
      why: '写给同事看的批语不能随文印发。',
      bad: '出口额1.8亿美元（待核）',
      good: '出口额1.8亿美元',
      say: ({ note }) => `批语“${note}”应处理后删去。`,
    },
    en: {
      title: 'Editorial note left',
      why: 'A note between colleagues must not be issued with the plan.',
      bad: 'Exports of 180 million dollars [check!]',
      good: 'Exports of 180 million dollars',
      say: ({ note }) => `Act on the note “${note}” and delete it.`,
    },
  },
});

const isInside = (notes: readonly RegExpExecArray[], at: number, found: string): boolean =>
  notes.some((note) => note.index <= at && at + found.length <= note.index + note[0].length);
