import { hitsIn } from '../characters';
import { rule, type Span } from '../rule';

const WHO = '各?(?:市|县|区|省|本)?级?(?:有关|相关)(?:职能|主管|责任|成员)?(?:部门|单位|方面|机构)(?:和单位)?';
const ACTS =
  '(?:要|应)?(?:共同|分别|具体|统筹|按照?(?:各自)?职责(?:分工)?|根据职责(?:分工)?)?(?:负责|牵头|组织实施|抓好落实)';
/** Only where the doer is meant: a named lead together with 有关部门 is right. */
const CHINESE: readonly RegExp[] = [
  new RegExp(`()(?<=^|[，。；：、（(\\s]|由)(${WHO})(?=${ACTS})`, 'g'),
  new RegExp(`((?:责任|牵头|配合|负责|承办|主办)(?:单位|部门)[：:]\\s?)(${WHO})(?=$|[）)。；;，,\\s])`, 'g'),
  new RegExp(`()(?<=^\\s*)(${WHO})(?=\\s*$)`, 'g'),
];
const WHOM =
  '(?:the )?(?:(?:relevant|competent|appropriate|responsible|concerned) (?:departments?|units?|authorit(?:y|ies)|agenc(?:y|ies)|bodies|parties)|(?:departments|units|agencies|parties) concerned)';
const ENGLISH: readonly RegExp[] = [
  new RegExp(
    `(\\b(?:lead|led by|owner|responsible|responsibility of|responsible units?)(?: is| are)?:? )(${WHOM})\\b`,
    'gi',
  ),
  new RegExp(
    `()(?<=^|[.;:()] ?)(${WHOM})(?= (?:are|is|will be|shall be) (?:responsible|in charge)| (?:take|takes) the lead| to lead| lead\\b)`,
    'gi',
  ),
  new RegExp(`^(\\s*)(${WHOM})\\s*$`, 'gi'),
];
const HINT = { 'zh-CN': /[有相]关/, en: /relevant|competent|appropriate|responsible|concerned/i };

export default rule({
  id: 'P33',
  name: 'vague-owner',
  level: 'warning',
  over: 'block',
  find: ({ text, language }) =>
    HINT[language].test(text)
      ? (language === 'en' ? ENGLISH : CHINESE)
          .flatMap((shape) => hitsIn(text, shape))
          .map((hit): Span<{ found: string }> => {
            const [whole, before = '', found = ''] = hit;
            return { start: hit.index + before.length, end: hit.index + whole.length, params: { found } };
          })
          .filter((span, index, all) => all.findIndex(({ start }) => start === span.start) === index)
      : [],
  words: {
    'zh-CN': {
      title: '责任单位含糊',
      why: '“有关部门负责”等于无人负责，应写明单位。',
      bad: '园区建设由有关部门负责',
      good: '园区建设由市商务局负责',
      say: ({ found }) => `“${found}”没有写明是哪个单位。`,
    },
    en: {
      title: 'Vague owner',
      why: 'What “relevant departments” are to do, nobody does.',
      bad: 'Build the park (lead: relevant departments)',
      good: 'Build the park (lead: Zigong Commerce Bureau)',
      say: ({ found }) => `“${found}” names nobody; say which unit.`,
    },
  },
});
