import { inEnglish, paragraph, plan, ref, section, target } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './half-width-mark';

const says = (text: string) => plan(section('s', paragraph(text)));
const wrong = (mark: string, to: string): string => `b0: “${mark}”是半角标点，应为“${to}”。`;

checkRule(rule, {
  quiet: {
    全角: says('建设园区，培育企业（含小微企业）。'),
    数字和时间: says('1,000家，9:00至17:30，1:500，3.5亿元，1.建设园区，2.5'),
    网址和西文: says('见http://www.zigong.gov.cn/a?b=1，E-mail: a.b@c.cn，OCT Group Co., Ltd.，v2.0（LED, OLED）'),
    公式: says('f(x)和WiFi(5G)'),
    文号: says('自府发(2024)5号'),
    连续的点: says('A..B'),
    英文计划: plan(inEnglish, section('s', paragraph('Zigong (自贡), the city of lanterns (彩灯).'))),
  },
  speaks: {
    逗号: [
      says('园区,企业;平台:品牌?好!'),
      [...[wrong(',', '，'), wrong(';', '；'), wrong(':', '：'), wrong('?', '？'), wrong('!', '！')]],
    ],
    句号: [says('建设园区.'), [wrong('.', '。')]],
    省略号: [says('园区、企业...'), [wrong('...', '……')]],
    和数字相接: [says('到2028年,引进400家,IT企业'), [wrong(',', '，'), wrong(',', '，')]],
    括号: [
      says('(一)园区(含西区)，企业(OCT)园'),
      [...[wrong('(', '（'), wrong(')', '）'), wrong('(', '（'), wrong(')', '）'), wrong('(', '（'), wrong(')', '）')]],
    ],
    半边括号: [says('（见附件1)的表'), [wrong(')', '）')]],
    引号: [
      says('融入"一带一路"建设，"LED"灯'),
      [...[wrong('"', '“'), wrong('"', '”'), wrong('"', '“'), wrong('"', '”')]],
    ],
    引用里的不管: [
      plan(target('t1', { name: '园区,企业' }), section('s', paragraph('发展', ref('t1', 'name'), ',品牌'))),
      ['b0: “,”是半角标点，应为“，”。', 't1: “,”是半角标点，应为“，”。'],
    ],
  },
});
