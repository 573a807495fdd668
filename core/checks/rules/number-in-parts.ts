import { hitsIn, spanOf } from '../characters';
import { isTyped } from '../read-line';
import { rule, type Span } from '../rule';

/** 5千万, 3亿4千5百万, 3千家: figures with 百 and 千 as words of scale, which only 万 and 亿 are. 5千米 and 5千克 are units. */
const SHAPE =
  /(?<![\d.,])(?=\d)(?:(\d{1,4})亿)?(?:([1-9])千)?(?:([1-9])百)?([万亿]|(?=[家个元人名户件台套吨亩]))(?<=[百千][万亿]?)/g;

interface Parts {
  readonly hundredMillions: number;
  readonly rest: number;
  readonly scale: string;
}

/** The same number with one word of scale at most. */
function whole({ hundredMillions, rest, scale }: Parts): string | undefined {
  if (hundredMillions === 0) return `${String(rest)}${scale}`;
  return scale === '万' ? `${String(hundredMillions + rest / 10_000)}亿` : undefined;
}

export default rule({
  id: 'N15',
  name: 'number-in-parts',
  level: 'warning',
  source: 'GB/T 15835—2011',
  over: 'block',
  find: (line) =>
    hitsIn(line.text, SHAPE).flatMap((hit): readonly Span<{ found: string; to: string }>[] => {
      const [found, hundredMillions = '0', thousands = '0', hundreds = '0', scale = ''] = hit;
      const rest = Number(thousands) * 1000 + Number(hundreds) * 100;
      const to = whole({ hundredMillions: Number(hundredMillions), rest, scale });
      const { start, end } = spanOf(hit);
      return to === undefined || !isTyped(line, start, end) ? [] : [{ start, end, params: { found, to }, fix: to }];
    }),
  words: {
    'zh-CN': {
      title: '阿拉伯数字与“百”“千”混用',
      why: '阿拉伯数字后只用“万”“亿”作单位，“5千万”应写作“5000万”。',
      bad: '总投资3亿4千5百万元',
      good: '总投资3.45亿元',
      say: ({ found, to }) => `“${found}”混用了“百”“千”，应为“${to}”。`,
    },
    en: {
      title: 'Figures mixed with Chinese hundreds and thousands',
      why: 'After figures only 万 and 亿 are written: 5000万, not 5千万.',
      bad: 'Total investment 3亿4千5百万元',
      good: 'Total investment 3.45亿元',
      say: ({ found, to }) => `“${found}” mixes figures with 百 and 千; write “${to}”.`,
    },
  },
});
