import type { Official } from '#core/model';
import type { Plan } from '#core/records';
import { richChinesePlan, richEnglishPlan } from '../testing';

/** Every element that a document of one issuer, with a seal, can have. */
export const issuedOfficial: Official = {
  copyNumber: '000001',
  secrecy: '秘密',
  secrecyTerm: '1年',
  urgency: '加急',
  head: ['自贡市人民政府办公室文件'],
  number: '自府办发〔2026〕5号',
  hasSeal: true,
  notice: {
    title: '自贡市人民政府办公室关于印发《自贡市彩灯产业转型升级行动计划（2026—2028年）》的通知',
    text: '《自贡市彩灯产业转型升级行动计划（2026—2028年）》已经自贡市人民政府同意，现印发给你们，请认真贯彻落实。\n各区县贯彻落实情况请于每年12月底前报送市经济和信息化局。',
  },
  note: '此件公开发布',
  copiesTo:
    '市委办公室，市人大常委会办公室，市政协办公室，市监委，市法院，市检察院，自贡军分区，各人民团体，各新闻单位，各驻市单位',
  printedBy: '自贡市人民政府办公室',
  printedOn: '2026-01-06',
};

/** What three issuers together issue, without a seal and without a notice. */
export const jointOfficial: Official = {
  head: ['自贡市经济和信息化局', '自贡市文化广播电视和旅游局', '自贡市财政局文件'],
  number: '自经信发〔2026〕12号',
  copiesTo: '市政府办公室',
  printedBy: '自贡市经济和信息化局',
  printedOn: '2026-01-06',
};

/** What goes up to those above, signed by two. */
export const upwardOfficial: Official = {
  urgency: '特急',
  head: ['自贡市经济和信息化局', '自贡市财政局文件'],
  number: '自经信〔2026〕3号',
  goesUp: true,
  signers: ['王建国', '李梅'],
  hasSeal: true,
  note: '联系人：陈立，联系电话：0813—0000000',
  printedBy: '自贡市经济和信息化局',
  printedOn: '2026-01-05',
};

/** The same elements in a document in English. */
export const englishOfficial: Official = {
  head: ['Zigong Municipal Government'],
  number: 'ZMG 2026/5',
  notice: {
    title: 'Notice of the Zigong Municipal Government on Issuing the Action Plan for the Zigong Lantern Industry',
    text: 'The Action Plan is hereby issued to you. Please carry it out.',
  },
  note: 'For public release',
  copiesTo: 'Office of the Municipal Committee, all news organisations',
  printedBy: 'General Office of the Zigong Municipal Government',
  printedOn: '2026-01-06',
};

/** The plan with everything that a Word file can show, as an official document. */
export const richOfficial = (official: Official = issuedOfficial): Plan => withOfficial(richChinesePlan(), official);

/** The same in English. */
export const richEnglishOfficial = (official: Official = englishOfficial): Plan =>
  withOfficial(richEnglishPlan(), official);

export const withOfficial = (plan: Plan, official: Official): Plan => ({
  ...plan,
  profile: { ...plan.profile, official },
});
