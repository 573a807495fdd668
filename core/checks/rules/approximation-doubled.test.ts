import { inEnglish, paragraph, plan, section } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './approximation-doubled';

const says = (text: string) => plan(section('s', paragraph(text)));

checkRule(rule, {
  examplesAreText: true,
  quiet: {
    只说一次: says('约20家，20家左右，20余家，超过20家，不低于80%'),
    约是别的词: says('节约20万元左右，签约20家左右，公约20项左右，集约30亩左右'),
    近是别的词: says('最近20天左右，附近20家左右'),
    近几年: says('近3年左右'),
    范围: says('约20～30家左右'),
    隔着标点: says('约20家企业，占左右，约20家分布左右两侧'),
    上下游: says('带动约20家上下游企业'),
    不同的数: says('约20家企业，以上单位，至少20家规模以上企业，不少于3名高级以上职称，不超过5家限额以下'),
    English: plan(inEnglish, section('s', paragraph('about 20 firms, 20 or so, at least 20, 3 or more'))),
  },
  speaks: {
    约左右: [says('引进约20家左右'), ['b0: “约20家左右”重复表示约数，可写作“约20家”。']],
    近余: [
      says('近20余家、约1000多亿元、约4000多平方米'),
      [
        'b0: “近20余”重复表示约数，可写作“近20”。',
        'b0: “约1000多”重复表示约数，可写作“约1000”。',
        'b0: “约4000多”重复表示约数，可写作“约4000”。',
      ],
    ],
    界限说两次: [
      says('不低于80%以上，超过20家以上，最多5次以内'),
      [
        'b0: “不低于80%以上”重复表示约数，可写作“不低于80%”。',
        'b0: “超过20家以上”重复表示约数，可写作“超过20家”。',
        'b0: “最多5次以内”重复表示约数，可写作“最多5次”。',
      ],
    ],
    汉字数字: [says('大约三十家上下'), ['b0: “大约三十家上下”重复表示约数，可写作“大约三十家”。']],
    'about … or so': [
      plan(inEnglish, section('s', paragraph('about 20 or so firms, over 1,300-odd posts, at least 20 firms or more'))),
      [
        'b0: “about 20 or so” says twice that it is not exact; write “about 20”.',
        'b0: “over 1,300-odd” says twice that it is not exact; write “over 1,300”.',
        'b0: “at least 20 firms or more” says twice that it is not exact; write “at least 20 firms”.',
      ],
    ],
  },
});
