/** The levels of findings: to fill 待填 (unfinished is not wrong), error 错误, warning 警告, advice 提示; or switched off. */
export const LEVELS = ['to-fill', 'error', 'warning', 'advice'] as const;
export type Level = (typeof LEVELS)[number];

/** What a template demands of one section. */
export interface SectionDemand {
  readonly key: string;
  readonly heading: string;
  /** The heading may not be renamed and the section may not be moved or removed. */
  readonly locked?: true;
  readonly required?: true;
  /** Headings without a number: the preamble and the annexes. */
  readonly unnumbered?: true;
  /** An annex 附件: on a landscape page of its own, numbered 附件1, 附件2, … */
  readonly annex?: true;
  /** Shown in the empty section, never part of the plan. */
  readonly prompt?: string;
  readonly example?: string;
  /** Measures may stand here. */
  readonly measures?: true;
  /** Generated tables that a new plan has here. */
  readonly tables?: readonly string[];
  /** How long the section's text is to be, in 字数. */
  readonly length?: { readonly least?: number; readonly most?: number };
  /** Paragraphs that stand before the text and cannot be changed 固定文字. */
  readonly fixedText?: readonly string[];
  readonly sections?: readonly SectionDemand[];
}

export type FieldDemand = 'required' | 'recommended' | 'hidden';

/** What a template demands; a plan carries a copy, so that it opens where the template is not installed. */
export interface Demands {
  readonly template: string;
  readonly version: number;
  readonly sections: readonly SectionDemand[];
  /** By record kind and field. */
  readonly fields?: Readonly<Record<string, Readonly<Record<string, FieldDemand>>>>;
  /** The record kinds that the plan works with, in order; left out: all. */
  readonly kinds?: readonly string[];
  /** The columns of a generated table, by the table's name; left out: those of the program. */
  readonly columns?: Readonly<Record<string, readonly string[]>>;
  /** By rule id. */
  readonly levels?: Readonly<Record<string, Level | 'off'>>;
}

/** What the template demands of the section with this key, if it knows it. */
export function demandFor(demands: Demands, key: string | undefined): SectionDemand | undefined {
  const find = (list: readonly SectionDemand[]): SectionDemand | undefined => {
    for (const demand of list) {
      const hit = demand.key === key ? demand : find(demand.sections ?? []);
      if (hit) return hit;
    }
    return undefined;
  };
  return key === undefined ? undefined : find(demands.sections);
}
