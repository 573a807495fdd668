import type { Words } from '#core/model';

/** What the command line itself says; `{name}` stands for a param. */
export const CLI_WORDS = {
  usage: {
    'zh-CN': `用法：
  planloom templates
  planloom templates check 模板文件.json
  planloom new 模板 -o 文件 --title 标题 [--lang zh-CN|en] [--issuer 发文机关] [--from 年 --to 年] [--force]
  planloom new --template 模板文件.json -o 文件 --title 标题 …
  planloom check 文件 [--format text|json|sarif] [--report 报告.docx|.html] [--house 规范用语包.json …] [--lang zh-CN|en]
  planloom export 文件 -o 文件.docx [--profile gbt9704|report] [--purpose issue|return|extract --unit 单位] [--lang zh-CN|en] [--force]
  planloom extract 文件 --unit 单位 -o 文件.docx [--profile gbt9704|report] [--lang zh-CN|en] [--force]
  planloom verify 文件.docx [--plan 文件] [--profile gbt9704|report] [--purpose issue|return|extract] [--lang zh-CN|en]
  planloom import 文件.docx -o 文件 [--accept all] [--plan 文件] [--template 模板] [--lang zh-CN|en] [--force]
  planloom xlsx export 文件 [--kind 台账] -o 文件.xlsx [--force]
  planloom xlsx import 文件 数据.xlsx [--sheet 工作表] [--kind 台账] -o 文件 [--dry-run] [--force]
  planloom house-rules list | check 包.json | install 包.json | remove 编号 | export 编号 -o 文件.json [--folder 文件夹]
文件是 .plan 或 plan.json。返回 0 正常，1 有错误，2 无法执行。`,
    en: `Usage:
  planloom templates
  planloom templates check TEMPLATE.json
  planloom new TEMPLATE -o FILE --title TITLE [--lang zh-CN|en] [--issuer NAME] [--from YEAR --to YEAR] [--force]
  planloom new --template TEMPLATE.json -o FILE --title TITLE …
  planloom check FILE [--format text|json|sarif] [--report REPORT.docx|.html] [--house PACK.json …] [--lang zh-CN|en]
  planloom export FILE -o FILE.docx [--profile gbt9704|report] [--purpose issue|return|extract --unit NAME] [--lang zh-CN|en] [--force]
  planloom extract FILE --unit NAME -o FILE.docx [--profile gbt9704|report] [--lang zh-CN|en] [--force]
  planloom verify FILE.docx [--plan FILE] [--profile gbt9704|report] [--purpose issue|return|extract] [--lang zh-CN|en]
  planloom import FILE.docx -o FILE [--accept all] [--plan FILE] [--template TEMPLATE] [--lang zh-CN|en] [--force]
  planloom xlsx export FILE [--kind REGISTER] -o FILE.xlsx [--force]
  planloom xlsx import FILE DATA.xlsx [--sheet SHEET] [--kind REGISTER] -o FILE [--dry-run] [--force]
  planloom house-rules list | check PACK.json | install PACK.json | remove ID | export ID -o FILE.json [--folder FOLDER]
FILE is a .plan or a plan.json. Exit code 0: fine; 1: findings of level error; 2: not carried out.`,
  },
  'foreign-counts': {
    'zh-CN': '按模板“{template}”整理：{sections} 个部分放入章节，{measures} 条举措。',
    en: 'Arranged by the template “{template}”: {sections} parts put into sections, {measures} measures.',
  },
  'foreign-more': { 'zh-CN': '……还有 {count} 行', en: '… and {count} more lines' },
  'no-command': {
    'zh-CN':
      '请写明命令：templates、new、check、export、extract、verify、import、xlsx 或 house-rules（planloom --help 查看用法）。',
    en: 'Say what to do: templates, new, check, export, extract, verify, import, xlsx or house-rules (planloom --help shows how).',
  },
  'unknown-command': {
    'zh-CN':
      '没有“{name}”这个命令，可用的有 templates、new、check、export、extract、verify、import、xlsx、house-rules。',
    en: 'There is no command “{name}”; there are templates, new, check, export, extract, verify, import, xlsx and house-rules.',
  },
  'unknown-option': {
    'zh-CN': '命令 {command} 没有选项“{name}”。',
    en: 'The command {command} has no option “{name}”.',
  },
  'option-without-value': { 'zh-CN': '选项“{name}”后面缺少内容。', en: 'The option “{name}” needs a value.' },
  'option-with-value': { 'zh-CN': '选项“{name}”后面不能有内容。', en: 'The option “{name}” takes no value.' },
  'option-missing': { 'zh-CN': '缺少选项“{name}”。', en: 'The option “{name}” is missing.' },
  'option-not-offered': {
    'zh-CN': '选项“{name}”不能是“{value}”，应为{choices}。',
    en: 'The option “{name}” cannot be “{value}”; it is {choices}.',
  },
  'file-missing': { 'zh-CN': '请写明文件。', en: 'Name the file.' },
  'template-missing': {
    'zh-CN': '请写明模板（planloom templates 列出模板）。',
    en: 'Name the template (planloom templates lists them).',
  },
  'too-many-names': { 'zh-CN': '多余的参数“{name}”。', en: 'One argument too many: “{name}”.' },
  'title-empty': { 'zh-CN': '标题不能为空。', en: 'The title must not be empty.' },
  'not-a-year': {
    'zh-CN': '“{value}”不是年份，请写四位数字，例如 2026。',
    en: '“{value}” is not a year; write four digits, such as 2026.',
  },
  'half-a-period': { 'zh-CN': '--from 与 --to 须同时写明。', en: 'Give both --from and --to.' },
  'period-backwards': {
    'zh-CN': '起始年{from}晚于结束年{to}。',
    en: 'The period starts in {from}, after its end in {to}.',
  },
  'xlsx-way-missing': {
    'zh-CN': '请写明 xlsx export 或 xlsx import。',
    en: 'Say xlsx export or xlsx import.',
  },
  'xlsx-way-unknown': {
    'zh-CN': 'xlsx 后面应为 export 或 import，不能是“{name}”。',
    en: 'After xlsx comes export or import, not “{name}”.',
  },
  'xlsx-files-missing': {
    'zh-CN': '请写明计划文件和 .xlsx 文件。',
    en: 'Name the plan and the .xlsx.',
  },
  'xlsx-no-sheet': {
    'zh-CN': '没有可以导入的工作表（文件中有：{sheets}）。请用 --sheet 和 --kind 写明。',
    en: 'No sheet can be imported (the file has: {sheets}). Name one with --sheet and --kind.',
  },
  'sheet-taken': { 'zh-CN': '工作表“{sheet}” → {register}', en: 'Sheet “{sheet}” → {register}' },
  'sheet-not-taken': { 'zh-CN': '工作表“{sheet}”没有导入', en: 'Sheet “{sheet}” is not imported' },
  'cells-beyond': {
    'zh-CN': '工作表“{sheet}”第 256 列以后还有 {count} 格内容，没有读取',
    en: 'Sheet “{sheet}” has cells behind column 256 that were not read: {count}',
  },
  'import-counts': {
    'zh-CN': '新增 {added} 条，修改 {changed} 条，{same} 条相同',
    en: '{added} new, {changed} changed, {same} the same',
  },
  crashed: {
    'zh-CN': '程序出错，操作没有完成，文件没有改变。',
    en: 'Something went wrong in the program; nothing was carried out and no file was changed.',
  },
  'template-right': {
    'zh-CN': '“{file}”是可用的模板：{name}。',
    en: '“{file}” is a template that can be used: {name}.',
  },
  'house-act': {
    'zh-CN': 'house-rules 后面应为 list、check、install、remove 或 export，不能是“{name}”。',
    en: 'After house-rules comes list, check, install, remove or export, not “{name}”.',
  },
  'house-name-missing': {
    'zh-CN': 'house-rules {act} 后面请写明文件或编号（planloom house-rules list 列出编号）。',
    en: 'After house-rules {act} name the file or the id (planloom house-rules list shows ids).',
  },
  'house-none': { 'zh-CN': '没有安装规范用语包。', en: 'No house rules are installed.' },
  'house-counts': {
    'zh-CN': '用语 {terms}，慎用 {avoid}，名称 {names}',
    en: 'terms {terms}, to avoid {avoid}, names {names}',
  },
  'house-installed': { 'zh-CN': '已安装“{name}”第{version}版。', en: 'Installed “{name}”, version {version}.' },
  'house-removed': { 'zh-CN': '已删除“{name}”第{version}版。', en: 'Removed “{name}”, version {version}.' },
  'house-right': {
    'zh-CN': '“{name}”第{version}版可用，示例全部符合。',
    en: '“{name}”, version {version}, can be used, and all its examples hold.',
  },
  'unit-needs-extract': {
    'zh-CN': '选项“--unit”只用于摘录，请同时写 --purpose extract。',
    en: 'The option “--unit” is for extracts only: add --purpose extract.',
  },
  'import-same': {
    'zh-CN': '正文、表格、脚注与送出时一致（页眉页脚不比较）。',
    en: 'Text, tables and footnotes are as they went out (headers and footers are not compared).',
  },
  'import-plan-unused': {
    'zh-CN': '文件自带送出时的计划，与它比较；没有用到 --plan 指定的计划。',
    en: 'The file holds the plan that went out and is compared with that; the plan named by --plan was not used.',
  },
  'import-differences': {
    'zh-CN': '与送出的计划相比，有 {count} 处不同：',
    en: 'Places that differ from the plan that went out: {count}',
  },
  'import-nothing-written': {
    'zh-CN': '没有写入文件。加上 --accept all 采用可以采用的各处；要逐处选择，请在 Planloom 窗口中打开这个文件。',
    en: 'Nothing was written. Add --accept all to take what can be taken; to choose place by place, open the file in Planloom’s window.',
  },
  'import-taken': { 'zh-CN': '已采用 {count} 处：', en: 'Taken: {count}' },
  'import-left': { 'zh-CN': '没有采用 {count} 处：', en: 'Not taken: {count}' },
  'import-why': { 'zh-CN': '不能采用：{why}', en: 'Cannot be taken: {why}' },
  'import-damaged': {
    'zh-CN':
      '这个文件由 Planloom 送出，但其中的底稿缺失或已损坏，只能按一般 Word 文件导入。送出时的计划还在的，可用 --plan 指定。',
    en: 'This file went out from Planloom, but the plan inside it is missing or damaged; it is taken in as any other Word file. If you still have the plan, name it with --plan.',
  },
  'word-file-missing': { 'zh-CN': '请写明 Word 文件（.docx）。', en: 'Name the Word file (.docx).' },
  fonts: {
    'zh-CN': '所用字体：{fonts}。文件不带字体，打开它的电脑没有的，由 Word 换成相近的字体显示。',
    en: 'Fonts: {fonts}. The file holds none of them; where a reader’s machine lacks one, Word shows the nearest it has.',
  },
  'verify-gbt9704': { 'zh-CN': '版式：公文格式 GB/T 9704。', en: 'Layout: official document, GB/T 9704.' },
  'verify-report': { 'zh-CN': '版式：报告。', en: 'Layout: report.' },
  'verify-foreign': {
    'zh-CN': '这个文件的页面不是 Planloom 的版式，只检查它的结构。',
    en: 'The pages of this file are not laid out by Planloom; only how the file is built is checked.',
  },
  'verify-no-plan': {
    'zh-CN': '文件不带底稿，也没有用 --plan 写明计划，所以没有核对文字。',
    en: 'The file carries no snapshot and no plan was named with --plan, so its text was not compared.',
  },
  'verify-right': { 'zh-CN': '“{file}”没有发现问题。', en: 'Nothing is wrong with “{file}”.' },
  'verify-wrong': {
    'zh-CN': '“{file}”有 {count} 项检查没有通过。',
    en: '“{file}” did not pass {count} of the checks.',
  },
  written: { 'zh-CN': '已写入“{file}”。', en: 'Wrote “{file}”.' },
  exported: { 'zh-CN': '已写入并核对“{file}”。', en: 'Wrote and checked “{file}”.' },
  'nothing-found': { 'zh-CN': '没有发现问题。', en: 'Nothing found.' },
} satisfies Readonly<Record<string, Words>>;

export type CliWord = keyof typeof CLI_WORDS;
