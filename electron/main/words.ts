import type { Words } from '#core/model';

/** What the native dialogs and notices say. */
export const WORDS = {
  settingsDamaged: {
    'zh-CN': '设置文件已损坏，已恢复为默认设置。您的计划文件没有受影响。',
    en: 'The settings file was damaged and the defaults are used again. Your plans are not affected.',
  },
  planFile: { 'zh-CN': '计划文件', en: 'Plan' },
  planOrWord: { 'zh-CN': '计划文件和 Word 文档', en: 'Plans and Word documents' },
  openWordTitle: { 'zh-CN': '打开 Word 文档', en: 'Open a Word document' },
  wordFile: { 'zh-CN': 'Word 文档', en: 'Word document' },
  templateFile: { 'zh-CN': '模板文件', en: 'Template' },
  installTemplate: { 'zh-CN': '安装模板', en: 'Install a template' },
  exportTemplate: { 'zh-CN': '导出模板', en: 'Export the template' },
  houseRulesFile: { 'zh-CN': '规范用语包', en: 'House rules' },
  installHouseRules: { 'zh-CN': '安装规范用语包', en: 'Install house rules' },
  readHouseRules: { 'zh-CN': '从规范用语包取用', en: 'Take in house rules' },
  exportHouseRules: { 'zh-CN': '导出规范用语包', en: 'Export the house rules' },
  workbook: { 'zh-CN': 'Excel 工作簿', en: 'Excel workbook' },
  importTitle: { 'zh-CN': '从 Excel 导入', en: 'Import from Excel' },
  exportExcelTitle: { 'zh-CN': '导出 Excel', en: 'Export to Excel' },
  openTitle: { 'zh-CN': '打开计划', en: 'Open a plan' },
  saveTitle: { 'zh-CN': '保存计划', en: 'Save the plan' },
  exportTitle: { 'zh-CN': '导出 Word 文档', en: 'Export a Word document' },
  pdfFile: { 'zh-CN': 'PDF 文档', en: 'PDF document' },
  exportPdfTitle: { 'zh-CN': '导出 PDF', en: 'Export a PDF' },
  reportTitle: { 'zh-CN': '导出检查报告', en: 'Export the check report' },
  report: { 'zh-CN': '检查报告', en: 'check report' },
  page: { 'zh-CN': '网页', en: 'Web page' },
  untitled: { 'zh-CN': '未命名计划', en: 'Untitled plan' },
  closeQuestion: { 'zh-CN': '要保存对“{name}”的修改吗？', en: 'Save the changes to “{name}”?' },
  closeDetail: { 'zh-CN': '不保存则本次修改将丢失。', en: 'Without saving they are lost.' },
  about: {
    'zh-CN':
      '编写转型升级行动计划的离线编辑器。\n本程序不使用网络，您的计划不会离开这台电脑。\n许可：MIT。所用组件见安装文件夹中的 THIRD-PARTY-NOTICES.txt。\nElectron {electron}',
    en: 'An offline editor for transformation and upgrading action plans.\nIt uses no network: your plans stay on this computer.\nLicence: MIT. The parts it is made of are listed in THIRD-PARTY-NOTICES.txt beside the program.\nElectron {electron}',
  },
  close: { 'zh-CN': '关闭', en: 'Close' },
  copy: { 'zh-CN': '（副本{count}）', en: ' (copy{count})' },
  save: { 'zh-CN': '保存', en: 'Save' },
  doNotSave: { 'zh-CN': '不保存', en: 'Don’t save' },
  cancel: { 'zh-CN': '取消', en: 'Cancel' },
} as const satisfies Readonly<Record<string, Words>>;
