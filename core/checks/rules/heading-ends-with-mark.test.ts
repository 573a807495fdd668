import { inEnglish, measureText, paragraph, plan, runInHeading, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './heading-ends-with-mark';

const headed = (heading: string) => plan(section({ id: 's', heading }));

checkRule(rule, {
  quiet: {
    没有标点: headed('重点任务'),
    问号叹号省略号: plan(
      section({ id: 's', heading: '彩灯往何处去？' }),
      section({ id: 't', heading: '加油！' }),
      section({ id: 'u', heading: '然后……' }),
    ),
    括号引号: plan(section({ id: 's', heading: '任务（试行）' }), section({ id: 't', heading: '“双百行动”' })),
    正文: plan(section('s', paragraph('（一）指导思想。'), paragraph('重点任务。'))),
    空的: plan(section({ id: 's', heading: '' }), section({ id: 't', heading: '。' })),
    'English abbreviations': plan(
      inEnglish,
      section({ id: 's', heading: 'Lights etc.' }),
      section({ id: 't', heading: 'OCT Group Ltd.' }),
      section({ id: 'u', heading: 'In the U.S.' }),
    ),
  },
  speaks: {
    句号: [headed('重点任务。'), ['s: 标题“重点任务”末尾不用“。”。']],
    段内小标题和举措: [
      plan(section('s', runInHeading('园区：'), measureText('m1', '建设园区；'))),
      ['b0: 标题“园区”末尾不用“：”。', 'b1: 标题“建设园区”末尾不用“；”。'],
    ],
    'Goals.': [
      plan(inEnglish, section({ id: 's', heading: 'Goals. ' })),
      ['s: The heading “Goals” needs no “.” at its end.'],
    ],
  },
});
