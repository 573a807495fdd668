import { hitsIn } from '../characters';
import { rule, type Span } from '../rule';

const CHINESE =
  /((?:下降|减少|降低|缩小|缩短|缩减|压缩|回落|削减|减低)了?(?:约|近|超过)?)((?:\d+(?:\.\d+)?|[一二两三四五六七八九十百数几])倍)/g;
const NUMBER = '(?:\\d+(?:\\.\\d+)?|two|three|four|five|six|ten)';
/** “Reduced three times” may be on three occasions; “reduced by three times” is not. */
const ENGLISH: readonly RegExp[] = [
  new RegExp(`\\b((?:fell|fallen|dropped|declined|decreased)(?: by)? )(${NUMBER}[ -](?:times|fold))\\b`, 'gi'),
  new RegExp(
    `\\b((?:falls?|drops?|declines?|decreases?|reduce[sd]?|lower(?:s|ed)?|cut|shrunk|shrank|falling|reducing) by )(${NUMBER}[ -](?:times|fold))\\b`,
    'gi',
  ),
  new RegExp(`\\b()(${NUMBER} times (?:less|lower|smaller|fewer))\\b`, 'gi'),
];
const NUMBERS: Readonly<Record<string, number>> = {
  二: 2,
  两: 2,
  四: 4,
  五: 5,
  十: 10,
  two: 2,
  four: 4,
  five: 5,
  ten: 10,
};

/** What is left out when something falls to one part in so many, where that is a round percentage. */
function asPercent(multiple: string): string | undefined {
  if (/less|lower|smaller|fewer/.test(multiple)) return undefined;
  const word = multiple.replace(/(?:倍|[ -](?:times|fold))$/, '').toLowerCase();
  const percent = 100 - 100 / (NUMBERS[word] ?? Number(word));
  return percent > 0 && Number.isInteger(percent * 10) ? `${String(percent)}%` : undefined;
}

export default rule({
  id: 'N11',
  name: 'decrease-by-multiples',
  level: 'error',
  over: 'block',
  find: ({ text, language }) => {
    if (!(language === 'en' ? /times|fold/i : /倍/).test(text)) return [];
    return (language === 'en' ? ENGLISH : [CHINESE])
      .flatMap((shape) => hitsIn(text, shape))
      .map((hit): Span<{ found: string }> => {
        const [found, verb = '', multiple = ''] = hit;
        const percent = asPercent(multiple);
        const [start, end] = [hit.index + verb.length, hit.index + found.length];
        return { start, end, params: { found }, ...(percent !== undefined && { choices: [percent] }) };
      });
  },
  words: {
    'zh-CN': {
      title: '减少用了倍数',
      why: '减少一倍就已减为零，减少不能用倍数，应写百分比或“减至几分之几”。',
      bad: '能耗下降2倍',
      good: '能耗下降50%',
      say: ({ found }) => `“${found}”不成立：减少不能用倍数，应写百分比。`,
    },
    en: {
      title: 'Decrease by multiples',
      why: 'What falls by once its size is gone; a decrease is a percentage or a fraction.',
      bad: 'Energy use fell by 2 times',
      good: 'Energy use fell by 50%',
      say: ({ found }) => `“${found}” cannot be: a decrease is a percentage or a fraction.`,
    },
  },
});
