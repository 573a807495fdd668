import type { Words } from '#core/model';
import { TABLE_TITLES } from '#core/words';
import type { Command } from '#ipc';

/** The names of the menus. */
export const MENU_WORDS = {
  file: { 'zh-CN': '文件(&F)', en: '&File' },
  edit: { 'zh-CN': '编辑(&E)', en: '&Edit' },
  insert: { 'zh-CN': '插入(&I)', en: '&Insert' },
  tables: { 'zh-CN': '生成的表(&T)', en: 'Generated &Table' },
  checks: { 'zh-CN': '检查(&C)', en: '&Checks' },
  view: { 'zh-CN': '视图(&V)', en: '&View' },
  cut: { 'zh-CN': '剪切(&T)', en: 'Cu&t' },
  copy: { 'zh-CN': '复制(&C)', en: '&Copy' },
  paste: { 'zh-CN': '粘贴(&P)', en: '&Paste' },
  close: { 'zh-CN': '关闭窗口(&W)', en: 'Close &Window' },
  quit: { 'zh-CN': '退出(&X)', en: 'E&xit' },
  fullScreen: { 'zh-CN': '全屏(&U)', en: 'F&ull Screen' },
} as const satisfies Readonly<Record<string, Words>>;

/** The commands by name, with the keys the menu shows. */
export const COMMAND_WORDS: Readonly<Record<Command, Words & { readonly keys?: string }>> = {
  new: { 'zh-CN': '新建(&N)…', en: '&New…', keys: 'CmdOrCtrl+N' },
  open: { 'zh-CN': '打开(&O)…', en: '&Open…', keys: 'CmdOrCtrl+O' },
  sample: { 'zh-CN': '打开示例(&M)', en: 'Open the Sa&mple' },
  save: { 'zh-CN': '保存(&S)', en: '&Save', keys: 'CmdOrCtrl+S' },
  'save-as': { 'zh-CN': '另存为(&A)…', en: 'Save &As…', keys: 'CmdOrCtrl+Shift+S' },
  export: { 'zh-CN': '导出 Word(&E)…', en: '&Export to Word…', keys: 'CmdOrCtrl+Shift+E' },
  undo: { 'zh-CN': '撤销(&U)', en: '&Undo', keys: 'CmdOrCtrl+Z' },
  redo: { 'zh-CN': '重做(&R)', en: '&Redo', keys: 'CmdOrCtrl+Y' },
  'select-all': { 'zh-CN': '全选(&A)', en: 'Select &All', keys: 'CmdOrCtrl+A' },
  bold: { 'zh-CN': '加粗(&B)', en: '&Bold', keys: 'CmdOrCtrl+B' },
  italic: { 'zh-CN': '倾斜(&I)', en: '&Italic', keys: 'CmdOrCtrl+I' },
  underline: { 'zh-CN': '下划线(&L)', en: 'Under&line', keys: 'CmdOrCtrl+U' },
  'insert-reference': { 'zh-CN': '引用(&R)…', en: '&Reference…' },
  'insert-measure': { 'zh-CN': '举措(&M)', en: '&Measure' },
  'insert-indicators': TABLE_TITLES.indicators,
  'insert-tasks': TABLE_TITLES.tasks,
  'insert-projects': TABLE_TITLES.projects,
  'insert-finance': TABLE_TITLES.finance,
  'insert-talent': TABLE_TITLES.talent,
  'add-section': { 'zh-CN': '章节(&S)', en: '&Section' },
  'rename-section': { 'zh-CN': '重命名章节(&N)', en: 'Re&name Section', keys: 'F2' },
  'remove-section': { 'zh-CN': '删除章节(&D)', en: '&Remove Section' },
  'move-section-up': { 'zh-CN': '上移章节', en: 'Move Section Up', keys: 'Alt+Shift+Up' },
  'move-section-down': { 'zh-CN': '下移章节', en: 'Move Section Down', keys: 'Alt+Shift+Down' },
  'show-page': { 'zh-CN': '页面(&P)', en: '&Page', keys: 'CmdOrCtrl+1' },
  'show-register': { 'zh-CN': '台账(&R)', en: '&Register', keys: 'CmdOrCtrl+2' },
  'show-profile': { 'zh-CN': '计划概况(&O)', en: '&About the Plan' },
  'next-pane': { 'zh-CN': '下一个窗格(&N)', en: '&Next Pane', keys: 'F6' },
  'next-finding': { 'zh-CN': '下一个问题(&N)', en: '&Next Finding', keys: 'F8' },
  'previous-finding': { 'zh-CN': '上一个问题(&P)', en: '&Previous Finding', keys: 'Shift+F8' },
  'show-checks': { 'zh-CN': '检查窗格(&C)', en: '&Checks Pane' },
};
