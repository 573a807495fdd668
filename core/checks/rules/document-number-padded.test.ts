import { inEnglish, plan, profile } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './document-number-padded';

const numbered = (number: string) => profile({ official: { number } });
const say = (number: string, right: string): string => `official.number: 发文字号“${number}”应为“${right}”。`;

checkRule(rule, {
  quiet: {
    没有字号: plan(profile({ official: {} })),
    合乎格式: plan(numbered('自府发〔2026〕5号')),
    整十整百: plan(numbered('自府发〔2026〕100号')),
    括号由另一条规则管: plan(numbered('自府发[2026]5号')),
    英文计划: plan(inEnglish, numbered('ZMG [2026] 005')),
  },
  speaks: {
    编虚位: [plan(numbered('自府发〔2026〕005号')), [say('自府发〔2026〕005号', '自府发〔2026〕5号')]],
    加第字: [plan(numbered('自府发〔2026〕第5号')), [say('自府发〔2026〕第5号', '自府发〔2026〕5号')]],
    两样都有: [plan(numbered('自府发[2026]第010号')), [say('自府发[2026]第010号', '自府发[2026]10号')]],
  },
});
