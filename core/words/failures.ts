import type { Failure, FailureKind, Language, Words } from '#core/model';
import { unitsIn } from './arithmetic-reasons';
import { REASONS } from './reasons';

/** One sentence a failure: what is wrong, and what to do next. `{name}` stands for a param. */
const SENTENCES: Readonly<Record<FailureKind, Words>> = {
  'not-found': {
    'zh-CN': '找不到文件“{file}”。它可能已被移动或删除，请重新选择。',
    en: 'The file “{file}” cannot be found. It may have been moved or deleted; please choose it again.',
  },
  'no-permission': {
    'zh-CN': '没有权限使用“{file}”。请另存到其他位置，或请管理员开通权限。',
    en: 'You are not allowed to use “{file}”. Save it somewhere else, or ask for access.',
  },
  'disk-full': {
    'zh-CN': '磁盘空间不足，“{file}”没有写入，原文件完好。请清理空间或另存到其他磁盘。',
    en: 'The disk is full. “{file}” was not written and the old file is intact. Free some space or save to another disk.',
  },
  'read-only': {
    'zh-CN': '“{file}”所在位置只读，没有写入。请另存到其他位置。',
    en: '“{file}” is in a read-only place; nothing was written. Save it somewhere else.',
  },
  'name-too-long': {
    'zh-CN': '文件名“{file}”太长，请改用较短的名称。',
    en: 'The name “{file}” is too long; please use a shorter one.',
  },
  'is-a-folder': { 'zh-CN': '“{file}”是文件夹，请选择文件。', en: '“{file}” is a folder; please choose a file.' },
  'folder-gone': {
    'zh-CN': '“{file}”所在的文件夹已不存在。请另存到其他位置。',
    en: 'The folder of “{file}” no longer exists. Save it somewhere else.',
  },
  'not-written-right': {
    'zh-CN': '写入后核对“{file}”不一致，请立即另存到其他磁盘。',
    en: 'What was read back from “{file}” is not what was written. Save to another disk at once.',
  },
  'changed-outside': {
    'zh-CN': '“{file}”已被其他程序改动，没有覆盖。请另存为副本、重新载入或比较。',
    en: 'Another program has changed “{file}”; it was not replaced. Keep yours as a copy, reload it, or compare.',
  },
  locked: {
    'zh-CN': '“{file}”正由{name}在 {host} 上使用，没有写入。请另存为其他名称。',
    en: '“{file}” is in use by {name} on {host}; nothing was written. Save under another name.',
  },
  'open-elsewhere': {
    'zh-CN': '“{file}”正在另一个窗口中打开，没有写入。请另存为其他名称。',
    en: '“{file}” is open in another window; nothing was written. Save under another name.',
  },
  'not-kept': {
    'zh-CN': '暂时无法写入恢复副本，可能是磁盘已满。编写不受影响，请及时保存。',
    en: 'A copy for recovery cannot be written; the disk may be full. You can go on working: please save soon.',
  },
  'cannot-read': {
    'zh-CN': '无法读取“{file}”（{reason}）。请确认文件没有被其他程序占用。',
    en: '“{file}” cannot be read ({reason}). Check that no other program has it open.',
  },
  'cannot-write': {
    'zh-CN': '无法写入“{file}”（{reason}）。请另存到其他位置。',
    en: '“{file}” cannot be written ({reason}). Save it somewhere else.',
  },
  'too-large': {
    'zh-CN': '“{file}”超出可读取的大小（上限{limit}），没有打开。',
    en: '“{file}” is larger than can be read (limit {limit}) and was not opened.',
  },
  'not-a-plan': {
    'zh-CN': '“{file}”不是计划文件。请选择 .plan 文件或 plan.json。',
    en: '“{file}” is not a plan. Choose a .plan file or a plan.json.',
  },
  'not-a-workbook': {
    'zh-CN':
      '“{file}”不是可以读取的 Excel 工作簿。请选择 .xlsx 文件；旧的 .xls 文件和加了密码的文件请先另存为不加密的 .xlsx。',
    en: '“{file}” is not a workbook that can be read. Choose an .xlsx file; save an old .xls or one with a password as .xlsx without one first.',
  },
  'not-a-word-document': {
    'zh-CN':
      '“{file}”不是可以读取的 Word 文档。请选择 .docx 文件；旧的 .doc、.wps 文件和加了密码的文件请先另存为不加密的 .docx。',
    en: '“{file}” is not a Word document that can be read. Choose a .docx file; save an old .doc or .wps or one with a password as .docx without one first.',
  },
  'too-many-cells': {
    'zh-CN': '“{file}”中的单元格太多（上限 {limit} 个），没有读取。请只留下需要导入的工作表。',
    en: '“{file}” has too many cells (limit {limit}) and was not read. Keep only the sheets to import.',
  },
  'not-a-picture': {
    'zh-CN': '“{file}”不是可以放进计划的图片。请使用 PNG、JPEG、GIF、WebP 或 BMP 图片；其他格式请先另存为 PNG。',
    en: '“{file}” is no picture that a plan can hold. Use PNG, JPEG, GIF, WebP or BMP; save others as PNG first.',
  },
  'picture-damaged': {
    'zh-CN': '图片“{file}”已损坏，没有插入。请重新导出或截取这幅图。',
    en: 'The picture “{file}” is damaged and was not inserted. Export it or take it again.',
  },
  'picture-too-many-pixels': {
    'zh-CN': '图片“{file}”的像素太多（上限 {limit} 万像素，每边 {side} 像素），没有插入。请先缩小。',
    en: 'The picture “{file}” has more than {megapixels} megapixels, or a side of more than {side} pixels, and was not inserted. Make it smaller first.',
  },
  'picture-too-large': {
    'zh-CN': '图片“{file}”太大（上限{limit}），没有插入。请先缩小，照片请存为 JPEG。',
    en: 'The picture “{file}” is larger than {limit} and was not inserted. Make it smaller; save photographs as JPEG.',
  },
  'pictures-too-large': {
    'zh-CN': '加上“{file}”，计划中的图片合计超过{limit}，没有插入。请先缩小或删去一些图片。',
    en: 'With “{file}” the pictures of the plan would take more than {limit}; it was not inserted. Make some smaller or remove them.',
  },
  damaged: {
    'zh-CN': '“{file}”已损坏，无法打开（{reason}）。请向发件人重新索取，或使用备份。',
    en: '“{file}” is damaged and cannot be opened ({reason}). Ask the sender for it again, or use a backup.',
  },
  'newer-schema': {
    'zh-CN': '“{file}”由更新版本的 Planloom 保存（格式 {schema}），请升级后打开。',
    en: '“{file}” was saved by a newer Planloom (format {schema}). Update the program to open it.',
  },
  'no-printer': {
    'zh-CN': '这台电脑没有可用的打印机。请先连接打印机，或导出 PDF 后到其他电脑上打印。',
    en: 'This computer has no printer. Connect one first, or export a PDF and print it on another computer.',
  },
  'pdf-needs-window': {
    'zh-CN': '命令行不能写 PDF，没有写出“{file}”。请在 Planloom 窗口中导出 PDF，或在这里导出 .docx。',
    en: 'The command line cannot write a PDF; “{file}” was not written. Export the PDF in the window, or a .docx here.',
  },
  'not-printed': {
    'zh-CN': '打印没有完成（{reason}）。请检查打印机后再试，或导出 PDF 后打印。',
    en: 'Printing was not finished ({reason}). Check the printer and try again, or export a PDF and print that.',
  },
  'wrong-ending': { 'zh-CN': '“{file}”的扩展名应为{endings}。', en: 'The name “{file}” should end with {endings}.' },
  exists: {
    'zh-CN': '“{file}”已存在，没有覆盖。确需替换请加 --force。',
    en: '“{file}” exists and was not replaced. Add --force to replace it.',
  },
  'unknown-template': {
    'zh-CN': '没有名为“{name}”的模板。可用的模板：{names}。',
    en: 'There is no template “{name}”. Templates: {names}.',
  },
  'unknown-unit': {
    'zh-CN': '计划中没有名为“{name}”的单位；{reason}。',
    en: 'The plan has no unit called “{name}”; {reason}.',
  },
  'bad-template': {
    'zh-CN': '模板“{name}”不能使用：{reason}。请改正后再试。',
    en: 'The template “{name}” cannot be used: {reason}. Put it right and try again.',
  },
  'bad-house-pack': {
    'zh-CN': '规范用语包“{name}”不能使用：{reason}。请改正后再试。',
    en: 'The house-rule pack “{name}” cannot be used: {reason}. Put it right and try again.',
  },
  'unknown-house-pack': {
    'zh-CN': '没有装有编号为“{name}”的规范用语包。',
    en: 'No house-rule pack “{name}” is installed.',
  },
  'bad-option': { 'zh-CN': '{reason}', en: '{reason}' },
  lint: {
    'zh-CN': 'Word 文件“{file}”没有通过自检（{reason}），没有写出。',
    en: 'The Word file “{file}” did not pass its own check ({reason}) and was not written.',
  },
  'cannot-compute': { 'zh-CN': '无法计算：{reason}。', en: 'This cannot be computed: {reason}.' },
  cancelled: { 'zh-CN': '已取消，没有写出文件。', en: 'Cancelled; no file was written.' },
  'unknown-file': {
    'zh-CN': '这个文件已不在本窗口中，请重新打开。',
    en: 'This file is no longer open in this window; please open it again.',
  },
  'bad-request': {
    'zh-CN': '程序内部请求有误（{reason}），没有执行任何操作。',
    en: 'The program made a faulty request ({reason}); nothing was done.',
  },
  internal: {
    'zh-CN': '程序出错，操作没有完成，您的计划没有改变。详情见日志文件夹。',
    en: 'Something went wrong in the program. What you asked for was not done, and your plan is unchanged. See the log folder.',
  },
};

/** Fills `{name}` in a sentence; a param that is missing leaves nothing behind. */
export const fillIn = (sentence: string, params: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');

const reasons: Readonly<Partial<Record<string, Words>>> = REASONS;

/** The sentence for the officer. A reason that `REASONS` knows is said in the language; any other stands as it is. */
export function sayFailure(failure: Failure, language: Language): string {
  const { reason = '' } = failure.params;
  const words = Object.hasOwn(reasons, reason) ? reasons[reason] : undefined;
  const said = failure.kind === 'cannot-compute' ? unitsIn(failure.params, language) : failure.params;
  const params = words ? { ...said, reason: fillIn(words[language], said) } : said;
  return fillIn(SENTENCES[failure.kind][language], params);
}
