import { countOf } from '#core/model';
import { recordName } from '../field-text';
import { computedKind } from './computed';
import { kindCounter } from './counter';
import { choicesOf, chosenBy, chosenName, heldKinds } from './filter';
import { allRecords, register } from './grounds';

/** How many records there are of a kind, or of these with a choice or link: 项目数, 市商务局负责的项目数. */
export const recordCount = computedKind({
  name: 'record-count',
  words: { 'zh-CN': '记录数', en: 'Number of records' },
  ground: ({ kind, is }) => (is === undefined ? register(kind) : allRecords),
  offers: (plan) => [
    ...heldKinds(plan).map((kind) => ({ kind })),
    ...heldKinds(plan).flatMap((kind) => choicesOf(plan, kind)),
  ],
  label: (plan, args, language) => {
    const name = chosenName(plan, args, language);
    return language === 'zh-CN' ? `${name}数` : `Number: ${name}`;
  },
  compute: (plan, args) => {
    const chosen = chosenBy(plan, args);
    if (!chosen) return 'gone';
    const { kind, records } = chosen;
    return {
      quantities: [countOf(records.length).value],
      counter: kindCounter(kind),
      explain: () => ({
        parts: records.map((record) => ({ record: record.id, name: recordName(plan, kind, record) })),
      }),
    };
  },
});
