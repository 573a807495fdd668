import type { Language, Section } from '#core/model';
import type { Plan } from '#core/records';
import { inEnglish, paragraph, plan, section, type target } from '../../../core/records/testing';

/** An example of the catalogue as two plans: one in which the rule must speak, one in which it must not. */
export interface Example {
  readonly bad: Plan;
  readonly good: Plan;
}

/** The examples of a rule; a language is left out where the catalogue has none for it. */
export type Examples = Partial<Readonly<Record<Language, Example>>>;

type Pieces = readonly ReturnType<typeof target>[];
/** What is written: paragraphs, one or several; what begins with # is the heading of a section. */
type Text = string | readonly string[];

function written(text: Text): Pieces {
  const sections: Section[] = [];
  for (const line of [text].flat()) {
    const last = line.startsWith('#') ? undefined : sections.pop();
    const id = `s${String(sections.length + 1)}`;
    if (line.startsWith('#')) sections.push(section({ id, heading: line.slice(2) }));
    else sections.push({ ...(last ?? section(id)), prose: [...(last?.prose ?? []), paragraph(line)] });
  }
  return sections;
}

/** The same pieces in a plan of each language. */
export const inBoth = (bad: Pieces, good: Pieces): Examples => ({
  'zh-CN': { bad: plan(...bad), good: plan(...good) },
  en: { bad: plan(inEnglish, ...bad), good: plan(inEnglish, ...good) },
});

/** Text, bad and good, with the records that it needs. */
export const inText = (
  chinese: readonly [bad: Text, good: Text],
  english?: readonly [bad: Text, good: Text],
  ...records: Pieces
): Examples => ({
  'zh-CN': { bad: plan(...records, ...written(chinese[0])), good: plan(...records, ...written(chinese[1])) },
  ...(english && {
    en: {
      bad: plan(inEnglish, ...records, ...written(english[0])),
      good: plan(inEnglish, ...records, ...written(english[1])),
    },
  }),
});
