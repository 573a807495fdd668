import { inEnglish, plan, profile } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './document-number-brackets';

const numbered = (number: string) => profile({ official: { number } });
const say = (number: string, right: string): string =>
  `official.number: 发文字号“${number}”的年份应用六角括号，即“${right}”。`;

checkRule(rule, {
  quiet: {
    不是公文: plan(),
    没有字号: plan(profile({ official: {} })),
    六角括号: plan(numbered('自府发〔2026〕5号')),
    公告的编号: plan(numbered('2026年第5号')),
    英文计划: plan(inEnglish, numbered('ZMG [2026] 5')),
  },
  speaks: {
    方括号: [plan(numbered('自府发[2026]5号')), [say('自府发[2026]5号', '自府发〔2026〕5号')]],
    方头括号: [plan(numbered('自府办发【2026】12号')), [say('自府办发【2026】12号', '自府办发〔2026〕12号')]],
    圆括号: [plan(numbered('自府发（2026）第05号')), [say('自府发（2026）第05号', '自府发〔2026〕第05号')]],
  },
});
