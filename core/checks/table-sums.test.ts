import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SmallTable } from '#core/model';
import { plan, section, smallTable } from '../records/testing';
import { tableText } from './table-numbers';
import { wrongSums, type WrongSum } from './table-sums';

function wrongIn(rows: readonly (readonly string[])[]): readonly WrongSum[] {
  const whole = plan(section('s', smallTable({}, ...rows)));
  const table = whole.sections[0]?.prose.find((block): block is SmallTable => block.type === 'table');
  return table ? wrongSums(tableText(whole, table)) : [];
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
const matrix = fc
  .integer({ min: 2, max: 6 })
  .chain((columns) =>
    fc.array(fc.array(fc.nat(9000), { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: 8 }),
  );

/** A table of whole numbers with its totals at the right and below. */
function withTotals(numbers: readonly (readonly number[])[]): readonly (readonly string[])[] {
  const width = numbers[0]?.length ?? 0;
  const below = Array.from({ length: width }, (_, column) => sumOf(numbers.map((row) => row[column] ?? 0)));
  const line = (name: string, row: readonly number[]): readonly string[] => [
    name,
    ...row.map(String),
    String(sumOf(row)),
  ];
  const head = ['项目', ...below.map((_, column) => `来源${'甲乙丙丁戊己'.charAt(column)}`), '合计'];
  return [
    head,
    ...numbers.map((row, index) => line(`项目${'子丑寅卯辰巳午未'.charAt(index)}`, row)),
    line('合计', below),
  ];
}

it('says nothing of a table that adds up', () => {
  fc.assert(
    fc.property(matrix, (numbers) => {
      expect(wrongIn(withTotals(numbers))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

it('finds a total that is off, with what it should be', () => {
  fc.assert(
    fc.property(matrix, fc.nat(), (numbers, at) => {
      const rows = withTotals(numbers);
      const column = 1 + (at % (numbers[0]?.length ?? 1));
      const right = Number(rows.at(-1)?.[column]);
      const broken = rows.map((row, index) =>
        index === rows.length - 1 ? row.map((cell, each) => (each === column ? String(right + 7) : cell)) : row,
      );
      const found = wrongIn(broken);
      expect(found.map(({ cell, sum }) => [cell.text, sum.value])).toContainEqual([String(right + 7), String(right)]);
    }),
    { numRuns: 30 },
  );
});
