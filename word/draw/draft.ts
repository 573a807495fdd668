import type { FileChild } from 'docx';
import type { Language } from '#core/model';
import { numberFigures, numberPlan, type FigureNumber, type Numbered } from '#core/derive';
import type { Plan } from '#core/records';
import { layoutFor, type Layout } from '../layout/layout';
import type { Note } from '../note';
import type { WordOptions, WordProfile } from '../plan-to-docx';
import type { Purpose } from '../purpose';
import { RawStore } from '../raw/raw-xml';
import { cleanText } from './clean-text';
import { listsFor, type Lists } from './lists';
import { marksFor, type Marks } from './marks';
import { NO_POINTERS, pointersFor, type Pointers } from './pointers';
import { seeksEnd } from './official/seeks-end';
import { numberTables, type TableNumber } from './table-numbers';
import { sourceNotesFor, type SourceNotes } from './source-notes';

/** What every drawing function needs: the plan, and what the file has used up so far. */
export interface Draft {
  readonly plan: Plan;
  readonly profile: WordProfile;
  /** How the profile lays out what is drawn alike in all of them. */
  readonly layout: Layout;
  readonly language: Language;
  readonly numbers: ReadonlyMap<string, Numbered>;
  readonly purpose: Purpose;
  readonly marks: Marks;
  /** Where text and tables are kept that `docx` need not write; left out for a file whose pages it has to count. */
  readonly raw?: RawStore;
  readonly lists: Lists;
  /** The footnotes that say where values come from. */
  readonly sources: SourceNotes;
  /** The numbers of the tables, where the profile numbers them. */
  readonly tables: readonly TableNumber[];
  /** The figures in the order in which they are drawn, where the profile numbers them. */
  readonly figures: readonly NumberedFigure[];
  /** What in the text points to a numbered place of the plan. */
  readonly pointers: Pointers;
  /** Text as the file may hold it; what is left out is counted. */
  readonly clean: (text: string) => string;
  readonly notes: () => readonly Note[];
  /** The sections that begin a page: no room is left above their headings. */
  readonly pageTops: Set<string>;
  /** What has to stand on pages across: tables too wide for an upright page. */
  readonly across: WeakSet<FileChild>;
  /** The title and the headings, which go to the page of what they head. */
  readonly headings: WeakSet<FileChild>;
}

/** A figure with the bookmark around its number, its own also where the officer typed one number twice. */
interface NumberedFigure extends FigureNumber {
  readonly bookmark: string;
}
const withBookmark = (figure: FigureNumber, index: number): NumberedFigure => ({
  ...figure,
  bookmark: `_Figure${String(index + 1)}`,
});

export function startDraft(plan: Plan, { profile, purpose }: Pick<WordOptions, 'profile' | 'purpose'>): Draft {
  const layout = layoutFor(profile, plan.language);
  const raw = layout.countsPages || seeksEnd(plan) ? undefined : new RawStore();
  const marks = marksFor(purpose, raw);
  const tables = layout.numbersTables ? numberTables(plan) : [];
  let leftOut = 0;
  const clean = (text: string): string => {
    const cleaned = cleanText(text);
    leftOut += cleaned.leftOut;
    return cleaned.text;
  };
  return {
    plan,
    profile,
    layout,
    language: plan.language,
    numbers: numberPlan(plan),
    purpose,
    marks,
    ...(raw && { raw }),
    lists: listsFor(plan.language, layout),
    pageTops: new Set(),
    across: new WeakSet(),
    headings: new WeakSet(),
    clean,
    sources: sourceNotesFor(plan, { hasSources: layout.hasSources, purpose, clean }),
    tables,
    figures: layout.numbersTables ? numberFigures(plan).map(withBookmark) : [],
    pointers: layout.numbersTables ? pointersFor(plan, tables) : NO_POINTERS,
    notes: () => [
      ...(leftOut > 0 ? [{ kind: 'characters-left-out', count: leftOut } as const] : []),
      ...(marks.unmarked() > 0 ? [{ kind: 'place-not-marked', count: marks.unmarked() } as const] : []),
    ],
  };
}
