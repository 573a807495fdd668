import { formatQuantity } from '#core/model';
import { rule } from '../rule';

type Missing = 'year' | 'source' | 'both';

const ZH: Readonly<Record<Missing, string>> = { year: '年份', source: '来源', both: '年份和来源' };
const EN: Readonly<Record<Missing, string>> = { year: 'year', source: 'source', both: 'year and no source' };

export default rule({
  id: 'P05',
  name: 'baseline-without-origin',
  level: 'warning',
  over: 'target',
  find: (target, { nameOf, language }) => {
    const { baseline, baselineYear, baselineSource, dataSource } = target;
    const hasSource = Boolean(baselineSource) || Boolean(dataSource);
    if (!baseline || (baselineYear !== undefined && hasSource)) return [];
    const missing: Missing = baselineYear !== undefined ? 'source' : hasSource ? 'year' : 'both';
    const params = {
      name: nameOf('target', target),
      value: formatQuantity(baseline, language),
      missingZh: ZH[missing],
      missingEn: EN[missing],
    };
    return [{ at: { record: target.id, field: missing === 'source' ? 'baselineSource' : 'baselineYear' }, params }];
  },
  words: {
    'zh-CN': {
      title: '基期值没有年份或来源',
      why: '不知道是哪一年、谁的数据，基期值无法核对，完成情况也无从比较。',
      bad: '现有28家',
      good: '28家（2019年，商务局）',
      say: ({ name, value, missingZh }) => `指标“${name}”的基期值${value}没有注明${missingZh}。`,
    },
    en: {
      title: 'Baseline without a year or a source',
      why: 'Nobody can verify a starting point, or measure against it, without knowing when it was and who counted.',
      bad: 'now 28 enterprises',
      good: '28 enterprises (2019, Commerce Bureau)',
      say: ({ name, value, missingEn }) => `The baseline of “${name}”, ${value}, has no ${missingEn}.`,
    },
  },
});
