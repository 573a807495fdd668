import { describe, expect, it } from 'vitest';
import {
  copiesText,
  issuersOf,
  noteText,
  printedText,
  proposedNotice,
  proposedOfficial,
  redHead,
  secrecyText,
} from './index';

const title = '自贡市彩灯产业转型升级行动计划（2026—2028年）';

describe('the red head', () => {
  it('sets 文件 once, beside all issuers', () => {
    expect(redHead({ head: ['自贡市商务局', '自贡市财政局文件'] })).toEqual({
      issuers: ['自贡市商务局', '自贡市财政局'],
      word: '文件',
    });
  });

  it('has no 文件 where none is typed, and is not there without issuers', () => {
    expect(redHead({ head: ['自贡市商务局'] })).toEqual({ issuers: ['自贡市商务局'], word: '' });
    expect(redHead({ number: '自商〔2026〕5号' })).toBeUndefined();
  });
});

it('prints what was typed with or without its marks alike', () => {
  expect(secrecyText({ secrecy: '秘密', secrecyTerm: '★1年' }, 'zh-CN')).toBe('秘密★1年');
  expect(secrecyText({ secrecy: '机密' }, 'zh-CN')).toBe('机密');
  expect(secrecyText({ secrecy: '机密', secrecyTerm: '★1 year' }, 'en')).toBe('Secret, 1 year');
  for (const note of ['此件公开发布', '（此件公开发布）', '(此件公开发布)'])
    expect(noteText({ note }, 'zh-CN')).toBe('（此件公开发布）');
  for (const copiesTo of ['市委办公室，市政协办公室', '抄送：市委办公室，市政协办公室。'])
    expect(copiesText({ copiesTo }, 'zh-CN')).toEqual({ label: '抄送：', text: '市委办公室，市政协办公室。' });
  expect(printedText({ printedBy: '市政府办公室', printedOn: '2026-01-06' }, 'zh-CN')).toEqual({
    by: '市政府办公室',
    on: '2026年1月6日印发',
  });
});

it('takes issuers apart however they are listed', () => {
  for (const issuer of ['自贡市商务局、自贡市财政局', '自贡市商务局\n自贡市财政局', '自贡市商务局 自贡市财政局'])
    expect(issuersOf({ title, issuer }, 'zh-CN')).toEqual(['自贡市商务局', '自贡市财政局']);
  expect(issuersOf({ title, issuer: 'Bureau of Economy and Trade; Bureau of Finance' }, 'en')).toEqual([
    'Bureau of Economy and Trade',
    'Bureau of Finance',
  ]);
  expect(issuersOf({ title }, 'zh-CN')).toEqual([]);
});

describe('the proposed notice', () => {
  it('is issued by an office with the consent of its government', () => {
    expect(proposedNotice({ title, issuer: '自贡市人民政府办公室' }, 'zh-CN')).toEqual({
      title: `自贡市人民政府办公室关于印发《${title}》的通知`,
      text: `《${title}》已经自贡市人民政府同意，现印发给你们，请认真贯彻落实。`,
    });
  });

  it('is issued by others in their own name', () => {
    expect(proposedNotice({ title: '落实《条例》\n行动计划', issuer: '自贡市商务局' }, 'zh-CN')).toEqual({
      title: '自贡市商务局关于印发《落实〈条例〉行动计划》的通知',
      text: '现将《落实〈条例〉行动计划》印发给你们，请认真贯彻落实。',
    });
    expect(proposedNotice({ title: '行动计划', issuer: '自贡市商务局、自贡市财政局' }, 'zh-CN').title).toBe(
      '自贡市商务局 自贡市财政局关于印发《行动计划》的通知',
    );
    expect(proposedNotice({ title: 'Lantern Plan', issuer: 'the Bureau of Commerce' }, 'en')).toEqual({
      title: 'Notice of the Bureau of Commerce on Issuing the “Lantern Plan”',
      text: 'The “Lantern Plan” is hereby issued to you. Please carry it out.',
    });
  });

  it('comes with the head of the issuers, 文件 behind the last', () => {
    expect(proposedOfficial({ title, issuer: '自贡市商务局、自贡市财政局' }, 'zh-CN')).toMatchObject({
      head: ['自贡市商务局', '自贡市财政局文件'],
      hasSeal: true,
    });
    expect(proposedOfficial({ title }, 'zh-CN')).not.toHaveProperty('head');
  });
});
