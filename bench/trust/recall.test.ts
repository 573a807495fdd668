import { expect, it } from 'vitest';
import { allForms } from './forms';
import { recallOf } from './measure-recall';
import { MUTATORS } from './mutators';
import { recallTotals } from './recall-table';

/** Each kind of defect is made once in every so many forms, each time in others. */
const EVERY = 8;

it('finds defects where they are, and little else', () => {
  const forms = allForms();
  const all = MUTATORS.map((mutator, index) =>
    recallOf(
      mutator,
      forms.filter((_, at) => at % EVERY === index % EVERY),
      1,
    ),
  );
  const { made, found, others } = recallTotals(all);
  expect(made).toBeGreaterThan(MUTATORS.length * 2);
  expect(
    found / made,
    all.flatMap(({ name, missed }) => missed.map((at) => `${name}: ${at}`)).join('\n'),
  ).toBeGreaterThan(0.95);
  expect(others / made).toBeLessThan(0.2);
});
