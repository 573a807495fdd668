import { inEnglish, paragraph, plan, record, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './abbreviation-defined-twice';

const text = (...lines: readonly string[]) => section('s', ...lines.map((line) => paragraph(line)));
const again = (short: string): string => `简称“${short}”前文已经说明，此处不必重复。`;
const abbreviation = (id: string, short: string, full: string) => record('abbreviation', id, { short, full });

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    各指各的: plan(text('彩灯产业联盟（以下简称“联盟”）和彩灯协会（以下简称协会）')),
    括号里不一定是简称: plan(inEnglish, text('the deal (UK) and the other deal (UK)')),
    与台账一致: plan(abbreviation('a1', '联盟', '彩灯产业联盟'), text('成立彩灯产业联盟（以下简称“联盟”）')),
    台账里两条相同: plan(abbreviation('a1', '联盟', '彩灯产业联盟'), abbreviation('a2', '联盟', '彩灯产业联盟')),
  },
  speaks: {
    重复说明: [
      plan(text('彩灯产业联盟（以下简称“联盟”）成立。', '由彩灯产业联盟（以下简称“联盟”）牵头。')),
      [`b1: ${again('联盟')}`],
    ],
    两个意思: [
      plan(text('彩灯产业联盟（下称“联盟”），推动园区企业联合会（简称联盟）配合。')),
      ['b0: 简称“联盟”已指“彩灯产业联盟”，此处又指“园区企业联合会”，请改用不同的简称。'],
    ],
    与台账不同: [
      plan(abbreviation('a1', '联盟', '彩灯产业联盟'), text('园区企业联合会（以下简称“联盟”）')),
      ['b0: 简称“联盟”已指“彩灯产业联盟”，此处又指“园区企业联合会”，请改用不同的简称。'],
    ],
    台账里两条: [
      plan(abbreviation('a1', '联盟', '彩灯产业联盟'), abbreviation('a2', '联盟', '园区企业联合会')),
      ['a2: 简称“联盟”已指“彩灯产业联盟”，此处又指“园区企业联合会”，请改用不同的简称。'],
    ],
    'twice and two meanings': [
      plan(
        inEnglish,
        text(
          'The International Trade Town (ITT) opens.',
          'The Innovation Transfer Team (ITT) helps the International Trade Town (ITT).',
        ),
      ),
      [
        'b1: “ITT” stands for “International Trade Town” and here for “Innovation Transfer Team”; give one of them another short form.',
        'b1: “ITT” was explained above and need not be explained again.',
      ],
    ],
    'in quotation marks': [
      plan(inEnglish, text('The Garment Plan (“the Plan”) begins.', 'The Garment Plan (“the Plan”) ends.')),
      ['b1: “the Plan” was explained above and need not be explained again.'],
    ],
  },
});
