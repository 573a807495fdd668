import { hitsIn, spanOf } from '../characters';
import { rule, type Span } from '../rule';

/** Marks that stand together. ！！ and ？！ may be meant, …… and —— are one mark. */
const RUN = /[，。；：、！？]{2,}|(?<![,;:.])([,;])\1+(?![,;:.])|(?<![.\d/\\])\.\.(?![.\d/\\])/g;
const MAY_BE_MEANT = /^[！？]+$/;
const ELLIPSIS = /^。{3,}$/;

type Params = Readonly<Record<'found' | 'to', string>>;

/** One mark twice is put right by leaving it once; which of different marks is meant, only people know. */
function spanFor(hit: RegExpExecArray): readonly Span<Params>[] {
  const [found] = hit;
  const [first = '', ...others] = new Set(found);
  if (MAY_BE_MEANT.test(found)) return [];
  const to = ELLIPSIS.test(found) ? '……' : first;
  const place = { ...spanOf(hit), params: { found, to } };
  return [others.length === 0 ? { ...place, fix: to } : { ...place, choices: [first, ...others] }];
}

export default rule<Params>({
  id: 'T06',
  name: 'doubled-mark',
  level: 'warning',
  over: 'block',
  find: ({ text }) => hitsIn(text, RUN).flatMap(spanFor),
  words: {
    'zh-CN': {
      title: '标点重复',
      why: '修改时留下的重复标点是常见笔误。',
      bad: '建设园区。。',
      good: '建设园区。',
      say: ({ found, to }) =>
        /^(.)\1*$/.test(found) ? `“${found}”重复，应为“${to}”。` : `“${found}”几个标点相连，只应留一个。`,
    },
    en: {
      title: 'Doubled mark',
      why: 'A mark left twice by editing is a common slip.',
      bad: 'Build the park..',
      good: 'Build the park.',
      say: ({ found, to }) =>
        /^(.)\1*$/.test(found) ? `“${found}” is doubled; write “${to}”.` : `Of “${found}” only one mark should stay.`,
    },
  },
});
