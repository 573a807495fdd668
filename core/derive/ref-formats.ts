import type { Ref } from '#core/model';
import { findRecord, quantityIn, type Plan } from '#core/records';
import { numberInWords } from './number-words';
import { explainRef } from './ref-text';

/** How else a reference could be written. */
export interface RefFormatChoices {
  /** It has a unit or a counter that can be left out. */
  readonly unit: boolean;
  /** Its number can be written in words. */
  readonly numerals: boolean;
  /** Its number has decimal places that can be rounded. */
  readonly places: boolean;
}

/** The formats that make sense for what a reference shows now; undefined where there is nothing to choose. */
export function refFormats(plan: Plan, { of }: Ref): RefFormatChoices | undefined {
  const computed = explainRef(plan, { of });
  const found = of.kind === 'field' ? findRecord(plan, of.record) : undefined;
  const quantity = of.kind === 'field' ? found && quantityIn(found.record, of.field) : computed?.quantities[0];
  if (!quantity) return undefined;
  const choices: RefFormatChoices = {
    unit: quantity.unit !== undefined || computed?.counter !== undefined,
    numerals: quantity.upTo === undefined && numberInWords(quantity.value, plan.language) !== undefined,
    places: computed?.canRound ?? /\.\d/.test(quantity.value),
  };
  return choices.unit || choices.numerals || choices.places ? choices : undefined;
}
