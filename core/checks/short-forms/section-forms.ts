import type { Gathered } from '../rule';
import { NO_SHORT_FORMS, type ShortForms } from './short-forms';

export type SeenForms = Gathered<ShortForms>;

/** What a section has of short forms: looked at once while its lines stay. */
export interface SectionForms {
  readonly lines: readonly SeenForms[];
  /** The lines with definitions or capitals in them. */
  readonly withForms: readonly SeenForms[];
  readonly hasDefinitions: boolean;
  /** Whether a text stands in one of the lines; quick to say no. */
  readonly includes: (text: string) => boolean;
}

const known = new WeakMap<readonly SeenForms[], SectionForms>();

/** Reads the lines that were gathered in a section. */
export function sectionForms(lines: readonly SeenForms[]): SectionForms {
  const last = known.get(lines);
  if (last) return last;
  const withForms = lines.filter(({ item }) => item !== NO_SHORT_FORMS);
  const hasDefinitions = withForms.some(({ item }) => item.definitions.length > 0);
  let whole: string | undefined;
  const includes = (text: string): boolean => {
    whole ??= lines.map(({ line }) => line.text).join('\n');
    return whole.includes(text);
  };
  const forms = { lines, withForms, hasDefinitions, includes };
  known.set(lines, forms);
  return forms;
}
