import type { ProfileField, Words } from '#core/model';

/** What the fields of the profile are called. */
export const PROFILE_FIELD_WORDS: Readonly<Record<ProfileField, Words>> = {
  title: { 'zh-CN': '标题', en: 'Title' },
  shortName: { 'zh-CN': '简称', en: 'Short name' },
  jurisdiction: { 'zh-CN': '地区', en: 'Jurisdiction' },
  issuer: { 'zh-CN': '发文机关', en: 'Issuer' },
  period: { 'zh-CN': '计划期', en: 'Period' },
  recipients: { 'zh-CN': '主送机关', en: 'Recipients' },
  date: { 'zh-CN': '成文日期', en: 'Date of issue' },
  'official.copyNumber': { 'zh-CN': '份号', en: 'Copy number' },
  'official.secrecy': { 'zh-CN': '密级', en: 'Secrecy' },
  'official.secrecyTerm': { 'zh-CN': '保密期限', en: 'Term of secrecy' },
  'official.urgency': { 'zh-CN': '紧急程度', en: 'Urgency' },
  'official.head': { 'zh-CN': '发文机关标志', en: 'Red head' },
  'official.number': { 'zh-CN': '发文字号', en: 'Document number' },
  'official.goesUp': { 'zh-CN': '上行文', en: 'Addressed to superiors' },
  'official.signers': { 'zh-CN': '签发人', en: 'Signed off by' },
  'official.notice.title': { 'zh-CN': '印发通知标题', en: 'Title of the notice' },
  'official.notice.text': { 'zh-CN': '印发通知正文', en: 'Text of the notice' },
  'official.hasSeal': { 'zh-CN': '加盖印章', en: 'Room for a seal' },
  'official.note': { 'zh-CN': '附注', en: 'Note' },
  'official.copiesTo': { 'zh-CN': '抄送机关', en: 'Copies to' },
  'official.printedBy': { 'zh-CN': '印发机关', en: 'Printed by' },
  'official.printedOn': { 'zh-CN': '印发日期', en: 'Printed on' },
};
