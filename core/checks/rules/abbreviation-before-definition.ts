import { sectionForms, type SectionForms, type SeenForms as Seen } from '../short-forms/section-forms';
import { shortFormsIn, type ShortForms } from '../short-forms/short-forms';
import type { Definition } from '../short-forms/definition';
import { isKnownCapitals } from '../short-forms/known-capitals';
import { isCapitals, tells, useOf } from '../short-forms/use-of-name';
import { isHeadline } from '../headline';
import type { Line } from '../read-line';
import { textRule, type Spot } from '../rule';

type Params = Readonly<Record<'short', string>>;

/** A heading, or a line like one, may say a short form that the text below it explains. */
const isHeading = (line: Line): boolean =>
  isHeadline(line) || !'。；！？：;.!?:'.includes(line.text.trimEnd().slice(-1));

const mayComeLate = ({ as, short }: Definition): boolean =>
  as === 'stated' && (isCapitals(short) ? !isKnownCapitals(short) : tells(short));

function usedIn({ line, item }: Seen, { short, full }: Definition, upTo: number): number {
  const at = isCapitals(short)
    ? (item.capitals.find((capitals) => capitals.short === short)?.start ?? -1)
    : useOf(line.text, short, full);
  return at < upTo ? at : -1;
}

/** The first use of a short form before the place that says what it stands for. */
function firstUse(sections: readonly SectionForms[], there: Seen, definition: Definition): readonly Spot<Params>[] {
  const { short, start } = definition;
  for (const section of sections) {
    for (const seen of section.includes(short) ? section.lines : []) {
      const at = isHeading(seen.line) ? -1 : usedIn(seen, definition, seen === there ? start : Infinity);
      if (at >= 0) return [spotAt(seen, at, there, definition)];
      if (seen === there) return [];
    }
    if (section.withForms.includes(there)) return [];
  }
  return [];
}

const spotAt = (seen: Seen, at: number, there: Seen, { short, start, end }: Definition): Spot<Params> => ({
  at: { section: seen.section, block: seen.line.id, start: at, end: at + short.length },
  params: { short },
  ...(there.line.type !== 'heading' && { also: { section: there.section, block: there.line.id, start, end } }),
});

export default textRule<Params, ShortForms>({
  id: 'T08',
  name: 'abbreviation-before-definition',
  level: 'warning',
  over: 'text',
  readsSections: true,
  gather: (line) => (line.text === '' ? [] : [shortFormsIn(line)]),
  find: (_, __, bySection) => {
    const sections = bySection.map(sectionForms);
    const done = new Set<string>();
    return sections
      .flatMap((section) => (section.hasDefinitions ? section.withForms : []))
      .flatMap((seen) =>
        seen.item.definitions.flatMap((definition) => {
          if (done.has(definition.short) || !mayComeLate(definition)) return [];
          done.add(definition.short);
          return firstUse(sections, seen, definition);
        }),
      );
  },
  words: {
    'zh-CN': {
      title: '简称先于全称使用',
      why: '读者先读到简称，要到后文才知道它指什么。',
      bad: '依托省服协开展对接。广东省服装服饰行业协会（以下简称“省服协”）负责实施。',
      good: '广东省服装服饰行业协会（以下简称“省服协”）负责实施，依托省服协开展对接。',
      say: ({ short }) => `简称“${short}”在说明全称之前就已使用，请在首次出现处写明全称。`,
    },
    en: {
      title: 'Abbreviation used before its definition',
      why: 'The reader meets the short form first and learns only later what it stands for.',
      bad: 'Work with the NLIA. The National Lantern Industry Association (NLIA) carries out the plan.',
      good: 'The National Lantern Industry Association (NLIA) carries out the plan. Work with the NLIA.',
      say: ({ short }) =>
        `“${short}” is used before the text says what it stands for; write it out where it first appears.`,
    },
  },
});
