import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';
import { inRepository } from './repository.mjs';

const load = async (file) =>
  (await runnerImport(inRepository(file), { configFile: false, root: inRepository() })).module;

/** The rules of the program, and behind those of their class the ones that house rules fill. */
async function allRules() {
  const { RULES, HOUSE_RULES } = await load('core/checks/index.ts');
  const end = RULES.findLastIndex(({ id }) => id.startsWith('T')) + 1;
  return [...RULES.slice(0, end), ...HOUSE_RULES, ...RULES.slice(end)];
}

const reach = {
  block: '正文各段 · every line of the prose',
  section: '章节 · sections',
  text: '全文 · the whole text',
  plan: '整个计划 · the whole plan',
  record: '各类台账 · every register',
};

/** The text of docs/checks.md: every rule with its reason and examples, made from the rules themselves. */
export async function checksDoc() {
  const [rules, { LEVEL_WORDS }, { KINDS }] = await Promise.all([
    allRules(),
    load('core/words/index.ts'),
    load('core/records/index.ts'),
  ]);
  const reachOf = ({ over }) => {
    const words = KINDS[over]?.words.many;
    return words ? `${words['zh-CN']} · ${words.en}` : reach[over];
  };
  const both = (rule, key) => `${rule.words['zh-CN'][key]} · ${rule.words.en[key]}`;
  const levelOf = ({ level }) => `${LEVEL_WORDS[level]['zh-CN']} · ${LEVEL_WORDS[level].en}`;
  const rows = rules.map((rule) => `| ${rule.id} | ${levelOf(rule)} | ${both(rule, 'title')} |`);
  const sections = rules.map((rule) =>
    [
      `## ${rule.id} ${both(rule, 'title')}`,
      `\`${rule.name}\` · ${reachOf(rule)}${rule.source ? ` · ${rule.source}` : ''}`,
      `${rule.words['zh-CN'].why}\n\n${rule.words.en.why}`,
      ['| | 中文 | English |', '|---|---|---|', ...['bad', 'good'].map((side) => exampleRow(rule, side))].join('\n'),
    ].join('\n\n'),
  );
  const text = [opening, ['| | 默认级别 · level | |', '|---|---|---|', ...rows].join('\n'), ...sections].join('\n\n');
  const file = inRepository('docs/checks.md');
  return await format(text, { ...(await resolveConfig(file)), filepath: file });
}

const escape = (text) => text.replaceAll('|', '\\|').replaceAll('_', '\\_').replaceAll('[', '\\[');
const exampleRow = ({ words }, side) =>
  `| ${side === 'bad' ? '✗' : '✓'} | ${escape(words['zh-CN'][side])} | ${escape(words.en[side])} |`;

const opening = `# 检查规则 · Checks

Made from the rules in \`core/checks/rules\` by \`node scripts/check-generated.mjs --write\`; do not edit.

A rule speaks at its default level unless the plan's template gives it another or switches it off. What is **to fill**
is unfinished, not wrong; a document exported for issue counts it as an error. A finding that somebody decided to let
stand is waived, with name and reason, in the plan itself.`;

const CLASSES = {
  P: { 'zh-CN': '计划本身', en: 'The plan itself' },
  N: { 'zh-CN': '数字、日期和单位', en: 'Numbers, dates and units' },
  D: { 'zh-CN': '结构、序号和附件', en: 'Structure, numbers and annexes' },
  T: { 'zh-CN': '文字和标点', en: 'Wording and marks' },
  X: { 'zh-CN': '引用', en: 'References' },
};

const HELP = {
  'zh-CN': {
    title: '全部检查规则',
    opening:
      '每条规则检查什么、为什么。模板可以改变级别，或者关闭某条规则；“待填”只是还没有写完，导出印发稿时才算错误。',
    level: '级别',
    clause: '依据',
  },
  en: {
    title: 'All rules of the checks',
    opening:
      'What each rule looks for, and why. A template may give a rule another level or switch it off; what is “to fill” is only unfinished, and counts as an error when the document is exported for issue.',
    level: 'Level',
    clause: 'Clause',
  },
};

/** The help page that explains every rule, in one language. */
export async function rulesHelp(language) {
  const [rules, { LEVEL_WORDS }] = await Promise.all([allRules(), load('core/words/index.ts')]);
  const { title, opening, level, clause } = HELP[language];
  const colon = language === 'en' ? ': ' : '：';
  const entry = ({ id, level: of, source, words: { [language]: words } }) =>
    [
      `### ${id} ${words.title}`,
      words.why,
      [`- ✗ ${escape(words.bad)}`, `- ✓ ${escape(words.good)}`].join('\n'),
      [`${level}${colon}${LEVEL_WORDS[of][language]}`, ...(source ? [`${clause}${colon}${source}`] : [])].join(' · '),
    ].join('\n\n');
  const classes = Object.entries(CLASSES).flatMap(([letter, name]) => [
    `## ${name[language]}`,
    ...rules.filter(({ id }) => id.startsWith(letter)).map(entry),
  ]);
  const file = inRepository(`docs/help/${language}/14-rules.md`);
  return await format([`# ${title}`, opening, ...classes].join('\n\n'), {
    ...(await resolveConfig(file)),
    filepath: file,
  });
}
