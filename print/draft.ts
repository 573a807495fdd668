import type { Language } from '#core/model';
import { numberFigures, numberPlan, type FigureNumber, type Numbered } from '#core/derive';
import type { Plan } from '#core/records';
import type { Element } from './node';

/** How a plan is printed: the same layouts as the Word file has. */
export type PrintProfile = 'gbt9704' | 'report';
export type Orientation = 'upright' | 'across';

/** Where things fell when the plan was printed before: by the id of what stands there. */
export type Places = Readonly<Record<string, Place>>;
export interface Place {
  /** Counted from 1, from the first page of the file. */
  readonly page: number;
  /** The number that is printed on the page; empty where there is none. */
  readonly label: string;
  /** Points from the lower edge of the page. */
  readonly above: number;
}

export interface PrintOrder {
  readonly profile: PrintProfile;
  /** Where headings and the foot fell in an earlier printing; without it contents have no page numbers yet. */
  readonly places?: Places;
}

/** An entry of the outline 书签 of the file, and of the contents. */
export interface Entry {
  readonly id: string;
  readonly level: number;
  readonly text: string;
}

/** What every drawing function needs: the plan, and what the page has used up so far. */
export interface Draft {
  readonly plan: Plan;
  readonly profile: PrintProfile;
  readonly language: Language;
  readonly places: Places;
  readonly numbers: ReadonlyMap<string, Numbered>;
  readonly entries: Entry[];
  /** The number of the next table; only a report numbers its tables. */
  readonly nextTable: () => number;
  /** The figures in the order in which they are drawn; only a report numbers them. */
  readonly figures: readonly FigureNumber[];
  /** Gives the class that has these declarations: pages have no style of their own in their elements. */
  readonly styled: (declarations: string) => string;
  /** The rules of the classes that were given. */
  readonly rules: () => string;
}

/** A block as it is drawn, and what decides on which page it stands. */
export interface Drawn {
  readonly node: Element;
  /** It goes to the page of what it heads. */
  readonly isHeading?: true;
  /** It is too wide for an upright page. */
  readonly isAcross?: true;
}

export function startDraft(plan: Plan, { profile, places = {} }: PrintOrder): Draft {
  const classes = new Map<string, string>();
  let tables = 0;
  return {
    plan,
    profile,
    language: plan.language,
    places,
    numbers: numberPlan(plan),
    entries: [],
    nextTable: () => ++tables,
    figures: profile === 'report' ? numberFigures(plan) : [],
    styled: (declarations) => {
      const name = classes.get(declarations) ?? `x${String(classes.size + 1)}`;
      classes.set(declarations, name);
      return name;
    },
    rules: () => [...classes].map(([declarations, name]) => `.${name}{${declarations}}`).join('\n'),
  };
}

/** The anchor that the file knows a place by. */
export const anchorOf = (id: string): string => `at-${id.replace(/[^\w-]/g, '_')}`;
