import type { Profile } from '#core/model';
import { plan, profile } from '../../../core/records/testing';
import { inBoth, inText, type Examples } from './example';

/** The profile of a document, bad and good, in both languages. */
const inProfile = (bad: Partial<Profile>, good: Partial<Profile>): Examples => inBoth([profile(bad)], [profile(good)]);

const numbered = (number: string): Partial<Profile> => ({ official: { number } });
const inChinese = (bad: Partial<Profile>, good: Partial<Profile>): Examples => ({
  'zh-CN': { bad: plan(profile(bad)), good: plan(profile(good)) },
});

const notice = { title: '关于印发《彩灯产业转型升级行动计划》的通知', text: '请认真贯彻落实。' };

/** The examples of the rules over what a plan has as an official document. */
export const official: Readonly<Record<string, Examples>> = {
  D09: inChinese(numbered('自府发【2024】5号'), numbered('自府发〔2024〕5号')),
  D10: inChinese(numbered('自府发〔2024〕第005号'), numbered('自府发〔2024〕5号')),
  D11: inProfile(
    { ...numbered('自府发〔2023〕5号'), date: '2024-01-05' },
    { ...numbered('自府发〔2024〕5号'), date: '2024-01-05' },
  ),
  D12: inText(['二〇二四年01月05日', '2024年1月5日'], ['05 January 2024', '5 January 2024']),
  D13: inProfile({ official: { notice } }, { official: { notice }, recipients: '各区县人民政府' }),
  D20: inProfile(
    { official: { head: ['自贡市发展和改革委员会'] }, issuer: '自贡市财政局' },
    { official: { head: ['自贡市财政局'] }, issuer: '自贡市财政局' },
  ),
  D21: inProfile(
    { official: { printedOn: '2024-05-03' }, date: '2024-05-05' },
    { official: { printedOn: '2024-05-06' }, date: '2024-05-05' },
  ),
  D22: inProfile({ official: { goesUp: true } }, { official: { goesUp: true, signers: ['王建国'] } }),
  D23: inProfile(
    { official: { secrecy: '秘密' } },
    { official: { secrecy: '秘密', secrecyTerm: '1年', copyNumber: '000001' } },
  ),
  D24: inProfile({ title: '行动计划（征求意见稿）' }, { title: '行动计划' }),
};
