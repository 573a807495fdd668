import { inEnglish, paragraph, plan, profile, record, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './plan-name';

const text = (...lines: readonly string[]) => section('s', ...lines.map((line) => paragraph(line)));
const say = (name: string, right: string): string => `“${name}”与“${right}”名称不一，请核对是否同一计划并统一名称。`;
const TITLE = '自贡市彩灯产业转型升级行动计划';
const short = profile({ title: '关于彩灯', shortName: '质量提升计划' });

checkRule(rule, {
  quiet: {
    同一名称: plan(text(`本计划和本行动计划即《${TITLE}》（以下简称《行动计划》），《行动计划》自印发之日起施行。`)),
    带年份: plan(text(`《${TITLE}（2026—2028年）》`)),
    上一轮: plan(text('《自贡市彩灯产业升级行动计划（2020—2025年）》')),
    别的文件: plan(
      text('落实《四川省彩灯产业转型升级行动计划》和《自贡市旅游业发展规划》，日本计划、基本方案、资本规划。'),
    ),
    印发通知: plan(profile({ title: '关于印发彩灯行动计划的通知' }), text('本通知、本计划自印发之日起施行。')),
    标题没有文种: plan(profile({ title: '朝阳：提升园区质量' }), text('本方案自印发之日起施行。')),
    台账里的文件: plan(
      short,
      record('basis', 'b1', { title: '质量促进计划' }),
      record('policy', 'p1', { title: '提升方案' }),
      text('落实《质量促进计划》和《提升方案》。'),
    ),
    正文说明的简称: plan(
      short,
      text('印发《四川省服装产业促进计划》，落实《促进计划》；市服装产业升级方案（以下简称《升级方案》）'),
    ),
    有主题的计划: plan(short, text('实施“英才计划”“领航计划”和《人才计划》。')),
    只有一种而没有简称: plan(profile({ title: '彩灯之城' }), text('《提升计划》自今年实施。')),
    'one name': plan(
      inEnglish,
      text('This Plan, this action plan and the Action Plan of the Ministry, the “Talent Plan”.'),
    ),
  },
  speaks: {
    文种不同: [
      plan(text('制定本方案。', '本实施意见由市商务局解释。')),
      [`b0: ${say('本方案', '本计划')}`, `b1: ${say('本实施意见', '本计划')}`],
    ],
    漏了一个词: [
      plan(text('印发《自贡市彩灯产业升级行动计划》。')),
      [`b0: ${say('自贡市彩灯产业升级行动计划', TITLE)}`],
    ],
    换了一个词: [
      plan(short, text('组织实施质量促进计划，《质量升级计划》另行公布。')),
      [`b0: ${say('质量促进计划', '质量提升计划')}`, `b0: ${say('质量升级计划', '质量提升计划')}`],
    ],
    三种叫法: [
      plan(
        profile({ title: '朝阳：打造示范园区' }),
        text('《促进计划》面向园区。', '《升级计划》面向企业，《促进计划》。'),
      ),
      [`b0: ${say('促进计划', '升级计划')}`, `b1: ${say('升级计划', '促进计划')}`],
    ],
    与简称不同: [plan(short, text('“促进计划”面向园区。')), [`b0: ${say('促进计划', '质量提升计划')}`]],
    'in English': [
      plan(
        inEnglish,
        profile({ shortName: 'Quality Improvement Plan' }),
        text('This Strategy begins.', 'The Quality Promotion Plan ends.', 'The “Upgrade Plan” goes on.'),
      ),
      [
        'b0: “This Strategy” and “This Plan”: if they are the same plan, use one name.',
        'b1: “Quality Promotion Plan” and “Quality Improvement Plan”: if they are the same plan, use one name.',
        'b2: “Upgrade Plan” and “Quality Improvement Plan”: if they are the same plan, use one name.',
      ],
    ],
  },
});
