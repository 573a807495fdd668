import { inSentence, inTyped, slipsAt } from '../make';
import type { Mutator } from '../mutator';

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** A bracket or quotation mark that is never closed: found where it was opened. */
const lost = inTyped('a closing mark lost', ['T04'], ({ text }) =>
  slipsAt(text, /.[”》）)](?!$)/g, (hit) => hit.charAt(0)),
);
const closingLost: Mutator = {
  ...lost,
  mutate: (form) =>
    lost.mutate(form).map((make) => () => {
      const { before, after, at } = make();
      return { before, after, at: 'block' in at ? { block: at.block } : at };
    }),
};

/** Slips of the hand in the wording. */
export const wordingMutators: readonly Mutator[] = [
  inTyped('half-width comma in Chinese', ['T01'], ({ text }) => slipsAt(text, /，/g, () => ',')),
  inTyped('half-width colon or semicolon in Chinese', ['T01'], ({ text }) =>
    slipsAt(text, /[；：]/g, (hit) => (hit === '；' ? ';' : ':')),
  ),
  inTyped('space between Chinese words', ['T03'], ({ text }) =>
    slipsAt(text, /(?<=\p{Script=Han})\p{Script=Han}(?=\p{Script=Han}{2})/gu, (hit, index) =>
      index % 9 === 4 ? `${hit} ` : undefined,
    ),
  ),
  inTyped('doubled space in English', ['T03'], ({ text }) =>
    isChinese(text) ? [] : slipsAt(text, /(?<=[a-z]) (?=[a-z])/g, (_, index) => (index % 5 === 0 ? '  ' : undefined)),
  ),
  closingLost,
  inTyped('a word doubled in English', ['T05'], ({ text }) =>
    isChinese(text) ? [] : slipsAt(text, /\b(?:the|and|of|to|in)\b/g, (hit) => `${hit} ${hit}`),
  ),
  inTyped('a word doubled in Chinese', ['T05'], ({ text }) => slipsAt(text, /[的和与在]/g, (hit) => hit + hit)),
  inTyped('a mark doubled', ['T06'], ({ text }) =>
    slipsAt(text, isChinese(text) ? /[。，；、]/g : /[,;](?= )/g, (hit) => hit + hit),
  ),
  inSentence('placeholder left', ['T11'], {
    'zh-CN': ['引进龙头企业5家。', '引进龙头企业XX家。'],
    en: ['Five leading firms are brought in.', 'XX leading firms are brought in.'],
  }),
  inSentence('value to be filled in left', ['T11'], {
    'zh-CN': ['建设用地12公顷。', '建设用地____公顷。'],
    en: ['The site covers 12 hectares.', 'The site covers TBD hectares.'],
  }),
  inSentence('editorial note left', ['T12'], {
    'zh-CN': ['建设用地12公顷。', '建设用地12公顷（待核）。'],
    en: ['The site covers 12 hectares.', 'The site covers 12 hectares [check!].'],
  }),
  inSentence('a vague owner', ['P33'], {
    'zh-CN': ['由市商务局牵头负责。', '由有关部门牵头负责。'],
    en: ['Lead: Commerce Bureau.', 'Lead: relevant departments.'],
  }),
];
