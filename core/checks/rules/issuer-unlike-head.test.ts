import { inEnglish, organisation, plan, profile } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './issuer-unlike-head';

const headed = (issuer: string | undefined, ...head: readonly string[]) =>
  profile({ official: { head }, ...(issuer !== undefined && { issuer }) });
const say = (name: string, issuer: string): string => `issuer: 红头上是“${name}”，落款是“${issuer}”，请核对。`;

checkRule(rule, {
  quiet: {
    不是公文: plan(profile({ issuer: '自贡市商务局' })),
    没有红头: plan(profile({ official: {}, issuer: '自贡市商务局' })),
    一致: plan(headed('自贡市商务局', '自贡市商务局文件')),
    红头不加文件: plan(headed('自贡市商务局', '自贡市商务局')),
    规范化简称: plan(headed('自贡市经信局', '自贡市经济和信息化局文件')),
    冠以省名: plan(headed('自贡市人民政府', '四川省自贡市人民政府文件')),
    登记的简称: plan(
      headed('市委编办', '中共自贡市委机构编制委员会办公室文件'),
      organisation('o1', { name: '中共自贡市委机构编制委员会办公室', shortName: '市委编办' }),
    ),
    联合行文: plan(headed('自贡市商务局、自贡市财政局', '自贡市商务局', '自贡市财政局文件')),
    署名随红头: plan(headed(undefined, '自贡市商务局文件'), profile({ date: '2026-01-05' })),
    还没有成文: plan(profile({ official: { number: '自府发〔2026〕5号' } })),
    联合行文由主办机关起草: plan(headed('自贡市商务局', '自贡市商务局', '自贡市财政局文件')),
    联合行文分行: plan(headed('自贡市商务局\n自贡市财政局', '自贡市商务局', '自贡市财政局文件')),
    只标主办机关: plan(headed('自贡市商务局 自贡市财政局', '自贡市商务局文件')),
    'one body': plan(inEnglish, headed('Bureau of Commerce and Bureau of Finance', 'Bureau of Finance')),
  },
  speaks: {
    两个机关: [plan(headed('自贡市财政局', '自贡市商务局文件')), [say('自贡市商务局', '自贡市财政局')]],
    政府与办公室: [
      plan(headed('自贡市人民政府办公室', '自贡市人民政府文件')),
      [say('自贡市人民政府', '自贡市人民政府办公室')],
    ],
    联合行文: [
      plan(headed('自贡市民政局', '自贡市商务局', '自贡市财政局文件')),
      [say('自贡市商务局、自贡市财政局', '自贡市民政局')],
    ],
    没有署名: [plan(profile({ official: {}, date: '2026-01-05' })), ['issuer: 有成文日期而没有发文机关，落款缺署名。']],
    'another body': [
      plan(inEnglish, headed('Bureau of Finance', 'Bureau of Commerce')),
      ['issuer: The head names “Bureau of Commerce”, but the document is signed “Bureau of Finance”: check both.'],
    ],
  },
});
