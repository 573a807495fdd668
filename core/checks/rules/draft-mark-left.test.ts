import { inEnglish, plan, profile } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './draft-mark-left';

const titled = (title: string) => plan(profile({ title }));
const say = (mark: string, field = 'title'): string => `${field}: “${mark}”在定稿印发前应当删去。`;

checkRule(rule, {
  quiet: {
    定稿: titled('自贡市彩灯产业转型升级行动计划（2026—2028年）'),
    试行: titled('自贡市彩灯产业扶持办法（试行）'),
    修订版: titled('自贡市彩灯产业发展规划（修订版）'),
    题中写到草案: titled('条例草案意见办理计划'),
    'a final title': plan(inEnglish, profile({ title: 'Plan for Drafting Rules (2026–2028)' })),
  },
  speaks: {
    征求意见稿: [titled('彩灯产业行动计划（征求意见稿）'), [say('（征求意见稿）')]],
    第二次征求意见稿: [titled('彩灯产业行动计划（第二次征求意见稿）'), [say('（第二次征求意见稿）')]],
    送审稿: [titled('彩灯产业行动计划【送审稿】'), [say('【送审稿】')]],
    半角括号: [titled('彩灯产业行动计划(草案)'), [say('(草案)')]],
    印发通知: [
      plan(
        profile({
          official: { notice: { title: '关于印发《计划（讨论稿）》的通知', text: '现将《计划（讨论稿）》印发' } },
        }),
      ),
      [say('（讨论稿）', 'official.notice.title'), say('（讨论稿）', 'official.notice.text')],
    ],
    'a draft': [
      plan(inEnglish, profile({ title: 'Action Plan (draft for comment)' })),
      ['title: Delete “(draft for comment)” before the plan is issued.'],
    ],
  },
});
