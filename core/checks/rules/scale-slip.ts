import { formatQuantity } from '#core/model';
import { contradictionsIn } from '../contradictions';
import { rule } from '../rule';
import { numberChoices } from '../text-or-record';

export default rule({
  id: 'P23',
  name: 'scale-slip',
  level: 'warning',
  over: 'section',
  find: (section, { plan, nameOf }) =>
    contradictionsIn(plan, section)
      .filter(({ how }) => how === 'scale-slip')
      .map((found) => ({
        at: { section: section.id, block: found.block.id, start: found.said.start, end: found.said.end },
        params: {
          name: nameOf(found.indicator.kind, found.record),
          shown: found.line.text.slice(found.said.start, found.said.end).trim(),
          held: formatQuantity(found.held.quantity, plan.language),
        },
        also: { record: found.record.id, field: found.held.field },
        choices: numberChoices(plan, section, found),
      })),
  words: {
    'zh-CN': {
      title: '数量级不一致',
      why: '数字相同而“万”“亿”不同，多半是写错了单位，相差千倍万倍。',
      bad: '正文5000万元，台账5亿元',
      good: '两处均为5亿元',
      say: ({ name, shown, held }) =>
        `正文中的“${shown}”与台账中“${name}”的“${held}”数字相同而数量级不同，请核对单位。`,
    },
    en: {
      title: 'Slip of scale',
      why: 'The same digits with another word of scale are mostly a slip, and wrong by a factor of thousands.',
      bad: '500 million in the text, 5 billion in the register',
      good: '5 billion in both places',
      say: ({ name, shown, held }) =>
        `“${shown}” in the text and “${held}” of “${name}” have the same digits on another scale; check the unit.`,
    },
  },
});
