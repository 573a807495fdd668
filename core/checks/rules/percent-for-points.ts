import { hitsIn } from '../characters';
import { isTyped } from '../read-line';
import { rule, type Span } from '../rule';

/** What is measured in per cent itself. 效率 and 税率 may well change by a percentage of themselves. */
const SHARE = '(?:占比|比重|份额|(?<![按同等成])比例|(?<!效|功|频|速|汇|税|费|分辨|生产|(?<![毛净])利)率)';
const CHINESE = new RegExp(
  `${SHARE}(?:比(?:20\\d\\d年|上年|基期|期初))?(?:每年|逐年|年均|平均|分别|累计|同比|再|预计|将|力争|要|均|有望)*` +
    `(?:提高|提升|上升|增加|增长|扩大|下降|降低|减少|回落)了?(?:约|近|超过|不低于|不少于|至少)?(\\d+(?:\\.\\d+)?)\\s?[%％]`,
  'g',
);
const ENGLISH =
  /\b(?:share|proportion|percentage|(?<!\b(?:exchange|interest|tax|wage|heart|freight|discount) )rate)\b(?! (?:price|hold))[^.;,]{0,40}?\b(?:rose|rise[sn]?|risen|rais(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|grew|grown?|grows|fell|falls?|fallen|drop(?:s|ped)?|declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|improve[sd]?|up|down)(?: by)?(?: about| over| at least)? (\d+(?:\.\d+)?) ?(?:%|per ?cent\b)/gi;

export default rule({
  id: 'N10',
  name: 'percent-for-points',
  level: 'warning',
  over: 'block',
  find: (line) => {
    const isEnglish = line.language === 'en';
    if (!/[%％]|per ?cent/.test(line.text)) return [];
    return hitsIn(line.text, isEnglish ? ENGLISH : CHINESE).flatMap(
      (hit): readonly Span<{ found: string; to: string }>[] => {
        const number = hit[1] ?? '';
        const end = hit.index + hit[0].length;
        const start = hit.index + hit[0].lastIndexOf(number);
        if (!isTyped(line, start, end)) return [];
        const to = isEnglish ? `${number} percentage point${number === '1' ? '' : 's'}` : `${number}个百分点`;
        return [{ start, end, params: { found: line.text.slice(start, end), to }, choices: [to] }];
      },
    );
  },
  words: {
    'zh-CN': {
      title: '百分点写成了百分比',
      why: '占比由20%提高到22%，是提高2个百分点，也是提高10%；写“提高2%”会算错。',
      bad: '出口占比提高2%',
      good: '出口占比提高2个百分点',
      say: ({ found, to }) => `占比、比率的变化一般以百分点计：“${found}”是否应为“${to}”？`,
    },
    en: {
      title: 'Percent for percentage points',
      why: 'A share that goes from 20% to 22% rises by 2 percentage points, or by 10%; “2%” is misread.',
      bad: 'The share of exports rose by 2%',
      good: 'The share of exports rose by 2 percentage points',
      say: ({ found, to }) => `A share changes by percentage points: should “${found}” be “${to}”?`,
    },
  },
});
