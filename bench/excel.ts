import { countingIds } from '#core/model';
import { guessMapping, importTables } from '#core/import';
import { noRecords, type Finance, type Plan } from '#core/records';
import { readWorkbook, writeWorkbook } from '#sheet';
import { largePlan } from './large-plan';
import { median } from './statistics';

const ROWS = 3000;

/** A plan of one register, as long as they get. */
function financePlan(): Plan {
  const { records, ...plan } = largePlan({ blocks: 100, sections: 10 });
  const finance = Array.from({ length: ROWS }, (_, at): Finance => ({
    id: `f${String(at).padStart(9, '0')}`,
    purpose: `第${String(at)}项补助`,
    instrument: 'subsidy',
    amount: { value: String(100 + at), comparator: '=', unit: '万元' },
    parts: [{ source: 'city', year: 2026 + (at % 3), value: String(100 + at) }],
    conditions: '按季度拨付，年底验收。',
  }));
  return { ...plan, sections: [], records: { ...noRecords, organisation: records.organisation, finance } };
}

/** Measures writing, reading and comparing a workbook of 3,000 records, and prints the figures. */
export function benchExcel(): void {
  const plan = financePlan();
  const timed = (act: () => unknown): string => {
    const times = Array.from({ length: 5 }, () => {
      const started = performance.now();
      act();
      return performance.now() - started;
    });
    return `${median(times).toFixed(0)} ms`;
  };
  const { bytes } = writeWorkbook(plan);
  const read = readWorkbook(bytes, 'bench.xlsx');
  if (!read.ok) throw new Error('The workbook cannot be read');
  const taken = read.value.tables
    .filter(({ isHidden }) => !isHidden)
    .map((table) => ({ table, mapping: guessMapping(table) }));
  const options = { makesLinked: true, skipsTotals: true };
  console.log(`A workbook of ${String(ROWS)} records with a part each, ${String(Math.round(bytes.length / 1024))} KB:`);
  console.log(`  written                    ${timed(() => writeWorkbook(plan))}`);
  console.log(`  read                       ${timed(() => readWorkbook(bytes, 'bench.xlsx'))}`);
  console.log(`  compared with the plan     ${timed(() => importTables(plan, taken, options, countingIds()))}`);
  const empty = { ...plan, records: noRecords };
  console.log(`  taken into an empty plan   ${timed(() => importTables(empty, taken, options, countingIds()))}\n`);
}
