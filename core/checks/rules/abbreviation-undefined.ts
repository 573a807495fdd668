import type { Plan } from '#core/records';
import { sectionForms, type SectionForms, type SeenForms as Seen } from '../short-forms/section-forms';
import { shortFormsIn, type ShortForms } from '../short-forms/short-forms';
import { isKnownCapitals } from '../short-forms/known-capitals';
import { knownShortForms, type KnownShortForm } from '../short-forms/known-short-forms';
import { isCapitals, tells, useOf } from '../short-forms/use-of-name';
import { placeIn } from '../finding-of';
import { isTyped } from '../read-line';
import { textRule, type Spot } from '../rule';

type Params = Readonly<Record<'short' | 'full', string>>;

function spotAt(
  plan: Plan,
  { section, line }: Seen,
  start: number,
  shortForm: KnownShortForm,
): readonly Spot<Params>[] {
  const { short, full } = shortForm;
  const end = start + short.length;
  const home = { section, ...(line.type !== 'heading' && { block: line.id }) };
  const at = placeIn(home, start, end);
  const explained = plan.language === 'zh-CN' ? `${full}（以下简称“${short}”）` : `${full} (${short})`;
  const mayFix = full !== '' && line.type !== 'heading' && isTyped(line, start, end);
  return [{ at, params: { short, full }, ...(mayFix && { fix: { at, from: short, to: explained } }) }];
}

/** The first use of each abbreviation of capitals that nobody has explained. */
function capitals(plan: Plan, gathered: readonly Seen[], explained: ReadonlySet<string>): readonly Spot<Params>[] {
  const done = new Set(explained);
  const spots: Spot<Params>[] = [];
  for (const seen of gathered)
    for (const { short, start } of seen.item.capitals) {
      if (done.has(short) || isKnownCapitals(short)) continue;
      done.add(short);
      spots.push(...spotAt(plan, seen, start, { short, full: '' }));
    }
  return spots;
}

/** The first use of a short form of the registers, where the text names the whole nowhere. */
function ofRegister(plan: Plan, sections: readonly SectionForms[], known: KnownShortForm): readonly Spot<Params>[] {
  const { short, full } = known;
  if (sections.some((section) => section.includes(full))) return [];
  for (const section of sections)
    for (const seen of section.includes(short) ? section.lines : []) {
      if (seen.line.type === 'heading') continue;
      const at = isCapitals(short)
        ? (seen.item.capitals.find((found) => found.short === short)?.start ?? -1)
        : useOf(seen.line.text, short, full);
      if (at >= 0) return spotAt(plan, seen, at, known);
    }
  return [];
}

/** A section that lists the short forms explains them all. */
const isList = ({ lines: [first] }: SectionForms): boolean =>
  first?.line.type === 'heading' && /简称|缩写|名词解释|术语|abbreviations|acronyms|glossary/i.test(first.line.text);

export default textRule<Params, ShortForms>({
  id: 'T07',
  name: 'abbreviation-undefined',
  level: 'warning',
  over: 'text',
  readsSections: true,
  gather: (line) => (line.text === '' ? [] : [shortFormsIn(line)]),
  find: (_, { plan }, bySection) => {
    const sections = bySection.map(sectionForms);
    const withForms = sections.flatMap((section) => section.withForms);
    const inText = new Set(withForms.flatMap(({ item }) => item.definitions.map(({ short }) => short)));
    const known = knownShortForms(plan);
    const missing = known.abbreviations.filter(
      ({ short }) => !inText.has(short) && (isCapitals(short) || tells(short)),
    );
    return [
      ...capitals(plan, withForms, new Set([...inText, ...known.capitals])),
      ...(missing.length === 0 || sections.some(isList)
        ? []
        : missing.flatMap((shortForm) => ofRegister(plan, sections, shortForm))),
    ];
  },
  words: {
    'zh-CN': {
      title: '简称未说明全称',
      why: '不熟悉情况的读者不知道简称指什么，各单位的理解也可能不同。',
      bad: '加强与ILFA的合作。',
      good: '加强与国际灯光节协会（ILFA）的合作。',
      say: ({ short, full }) =>
        full === '' ? `“${short}”没有说明全称，请在首次出现处写明。` : `“${short}”是“${full}”的简称，正文中没有说明。`,
    },
    en: {
      title: 'Abbreviation not defined',
      why: 'A reader who is new to the matter does not know what it stands for.',
      bad: 'Deepen cooperation with the ILFA.',
      good: 'Deepen cooperation with the International Lantern Fair Association (ILFA).',
      say: ({ short, full }) =>
        full === ''
          ? `“${short}” is not explained; write it out where it first appears.`
          : `“${short}” stands for “${full}”, which the text does not say.`,
    },
  },
});
