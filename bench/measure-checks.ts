import { existsSync } from 'node:fs';
import { allForms } from './trust/forms';
import { recallOf } from './trust/measure-recall';
import { MUTATORS } from './trust/mutators';
import { judgePlans } from './trust/real/judged-findings';
import { openQuestions, precisionTable } from './trust/real/precision-table';
import { recallTable } from './trust/recall-table';

/** How many defects of one kind are made in one form of a sample. */
const MOST = 6;

/** What the checks find of defects that were made, and how right they are in published plans, as Markdown. */
export interface Measured {
  readonly recall: string;
  /** Left out where the published plans are not at hand. */
  readonly precision?: string;
  /** Findings that nobody has judged, and judgements without a finding. */
  readonly open: readonly string[];
}

/** Measures the checks; `corpus` is the folder with the texts of the published plans. */
export function measureChecks(corpus: string): Measured {
  const forms = allForms();
  const recall = recallTable(MUTATORS.map((mutator) => recallOf(mutator, forms, MOST)));
  if (!existsSync(`${corpus}/corpora/plans`)) return { recall, open: [] };
  const plans = judgePlans(corpus);
  return { recall, precision: precisionTable(plans), open: openQuestions(plans) };
}
