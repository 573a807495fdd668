import { rule, type Spot } from '../rule';
import { typedLists, type Numbered } from '../typed-lists';

type Params = Readonly<Record<'found' | 'to', string>>;

const hasDot = ({ number }: Numbered): boolean => number.text.endsWith('.');

/** The numbers 1、 and 1． of a list in which others are written 1., which is how a bare figure is to be written. */
function mixed(list: readonly Numbered[]): readonly Spot<Params>[] {
  const figures = list.filter(({ number }) => number.style === '1.');
  const model = figures.find(hasDot);
  if (!model) return [];
  return figures
    .filter((item) => !hasDot(item))
    .map(({ at, number }) => {
      const to = `${number.text.slice(0, -1)}.`;
      return { at, params: { found: number.text, to }, also: model.at, fix: { at, from: number.text, to } };
    });
}

export default rule<Params>({
  id: 'D03',
  name: 'numbering-style-mixed',
  level: 'warning',
  source: 'GB/T 15834—2011 B.3.3',
  over: 'section',
  find: (section) => typedLists(section.id, section.prose).flatMap(({ numbered }) => mixed(numbered)),
  words: {
    'zh-CN': {
      title: '序号写法混用',
      why: '同一层的序号应当一种写法，阿拉伯数字后用下脚点。',
      bad: '1.建设园区　2、培育企业',
      good: '1.建设园区　2.培育企业',
      say: ({ found, to }) => `序号“${found}”与其他序号写法不同，应为“${to}”。`,
    },
    en: {
      title: 'Numbers written in two ways',
      why: 'Numbers of one level are written in one way.',
      bad: '1. Build the park 2、 Settle enterprises',
      good: '1. Build the park 2. Settle enterprises',
      say: ({ found, to }) => `The number “${found}” is written otherwise than its neighbours: “${to}”.`,
    },
  },
});
