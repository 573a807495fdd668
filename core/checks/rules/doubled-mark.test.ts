import { inEnglish, paragraph, plan, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './doubled-mark';

const says = (text: string) => plan(section('s', paragraph(text)));

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    成双的标点: says('园区……企业——平台，真的？！太好了！！为什么？？'),
    引号书名号: says('“园区”“企业”，《意见》《通知》。'),
    English: plan(inEnglish, section('s', paragraph('and so on... in the U.S., etc., see ../a and 1..2; done.'))),
  },
  speaks: {
    同一个: [
      says('园区。。企业，，平台、、'),
      ['b0: “。。”重复，应为“。”。', 'b0: “，，”重复，应为“，”。', 'b0: “、、”重复，应为“、”。'],
    ],
    句号当省略号: [says('等等。。。'), ['b0: “。。。”重复，应为“……”。']],
    不同的: [
      says('园区，。企业？。'),
      ['b0: “，。”几个标点相连，只应留一个。', 'b0: “？。”几个标点相连，只应留一个。'],
    ],
    English: [
      plan(inEnglish, section('s', paragraph('the park,, the firm..'))),
      ['b0: “,,” is doubled; write “,”.', 'b0: “..” is doubled; write “.”.'],
    ],
  },
});
