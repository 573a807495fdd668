import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';
import { inRepository } from './repository.mjs';

const load = async (file) =>
  (await runnerImport(inRepository(file), { configFile: false, root: inRepository() })).module;

const reach = {
  block: '正文各段 · every line of the prose',
  section: '章节 · sections',
  plan: '整个计划 · the whole plan',
  record: '各类台账 · every register',
};

/** The text of docs/checks.md: every rule with its reason and examples, made from the rules themselves. */
export async function checksDoc() {
  const [{ RULES }, { LEVEL_WORDS }, { KINDS }] = await Promise.all([
    load('core/checks/index.ts'),
    load('core/words/index.ts'),
    load('core/records/index.ts'),
  ]);
  const reachOf = ({ over }) => {
    const words = KINDS[over]?.words.many;
    return words ? `${words['zh-CN']} · ${words.en}` : reach[over];
  };
  const both = (rule, key) => `${rule.words['zh-CN'][key]} · ${rule.words.en[key]}`;
  const levelOf = ({ level }) => `${LEVEL_WORDS[level]['zh-CN']} · ${LEVEL_WORDS[level].en}`;
  const rows = RULES.map((rule) => `| ${rule.id} | ${levelOf(rule)} | ${both(rule, 'title')} |`);
  const sections = RULES.map((rule) =>
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
