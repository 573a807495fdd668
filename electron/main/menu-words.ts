import type { Words } from '#core/model';

/** The names of the menus. */
export const MENU_WORDS = {
  file: { 'zh-CN': '文件(&F)', en: '&File' },
  edit: { 'zh-CN': '编辑(&E)', en: '&Edit' },
  format: { 'zh-CN': '格式(&O)', en: 'F&ormat' },
  insert: { 'zh-CN': '插入(&I)', en: '&Insert' },
  checks: { 'zh-CN': '检查(&C)', en: '&Checks' },
  view: { 'zh-CN': '视图(&V)', en: '&View' },
  help: { 'zh-CN': '帮助(&H)', en: '&Help' },
  recent: { 'zh-CN': '最近使用(&R)', en: 'Open &Recent' },
  noRecent: { 'zh-CN': '没有最近使用的文件', en: 'No recent files' },
  clearRecent: { 'zh-CN': '清除列表(&C)', en: '&Clear the List' },
  logs: { 'zh-CN': '打开日志文件夹(&L)', en: 'Open the &Log Folder' },
  about: { 'zh-CN': '关于 Planloom(&A)', en: '&About Planloom' },
  cut: { 'zh-CN': '剪切(&T)', en: 'Cu&t' },
  copy: { 'zh-CN': '复制(&C)', en: '&Copy' },
  paste: { 'zh-CN': '粘贴(&P)', en: '&Paste' },
  close: { 'zh-CN': '关闭窗口(&W)', en: 'Close &Window' },
  quit: { 'zh-CN': '退出(&X)', en: 'E&xit' },
  excel: { 'zh-CN': 'Excel(&L)', en: 'Exce&l' },
  fullScreen: { 'zh-CN': '全屏(&U)', en: 'F&ull Screen' },
} as const satisfies Readonly<Record<string, Words>>;
