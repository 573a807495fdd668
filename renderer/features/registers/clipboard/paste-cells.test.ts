import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { countingIds, isRef } from '#core/model';
import { measuresInText } from '#core/derive';
import { applyEdits } from '#core/edit';
import {
  KIND_NAMES,
  fieldsOf,
  findRecord,
  kindNamed,
  recordSchema,
  recordsOf,
  type Field,
  type KindName,
  type Plan,
  type PlanRecord,
} from '#core/records';
import { loadSample } from '#templates';
import { mayWrite } from '#core/entry';
import { copyCells } from './copy-cells';
import { readCopiedCells, writeCopiedCells } from './copied-cells';
import { fillCells } from './fill-down';
import { pasteCells, type Pasted, type Shown } from './paste-cells';
import { clearCells } from './clear-cells';

let plan: Plan;
beforeAll(async () => {
  const sample = await loadSample('zh-CN');
  // A record of every kind, so that every link can lead somewhere.
  const missing = KIND_NAMES.filter((kind) => recordsOf(sample, kind).length === 0);
  const bureau = { kind: 'add-record', of: 'organisation', record: { id: 'bureau', shortName: '市贸促局' } } as const;
  plan = applyEdits(
    applyEdits(sample, [bureau]),
    missing.map((of) => ({ kind: 'add-record', of, record: { id: `any-${of}`, [kindNamed(of).name]: `某${of}` } })),
  );
});
const ids = (): (() => string) => countingIds('z');
const shownOf = (of: Plan, kind: KindName, columns = kindNamed(kind).columns): Shown => ({
  kind,
  rows: recordsOf(of, kind).map(({ id }) => id),
  columns,
});
const at = (row: number, column: number): { top: number; bottom: number; left: number; right: number } => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});
const texts = (of: Plan, place: [number, number], table: readonly (readonly string[])[]): Pasted =>
  pasteCells(of, shownOf(of, 'target'), at(...place), { texts: table }, ids());

describe('pasting a block of text', () => {
  test('reads each cell as its field is read', () => {
    const { edits, unread } = texts(plan, [0, 1], [['≥500家', '', '2027年6月', '', '', '市贸促局']]);
    expect(unread).toEqual([]);
    expect(applyEdits(plan, edits).records.target[0]).toMatchObject({
      value: { value: '500', comparator: '≥', unit: '家' },
      deadline: '2027-06',
      owner: 'bureau',
    });
    expect(applyEdits(plan, edits).records.target[0]).not.toHaveProperty('baseline');
  });

  test('gives back what no field could read, and changes nothing there', () => {
    const [first] = plan.records.target;
    const { edits, unread } = texts(plan, [0, 1], [['很多', '好', '哪天']]);
    expect(unread).toEqual([
      { record: first?.id, field: 'value', text: '很多', problem: 'fields.notQuantity' },
      { record: first?.id, field: 'deadline', text: '哪天', problem: 'fields.notDate' },
    ]);
    expect(applyEdits(plan, edits).records.target[0]).toEqual({ ...first, grade: '好' });
  });

  test('adds rows when it is longer than the register, and says what has no place at the right', () => {
    const last = plan.records.target.length - 1;
    const { edits, added, cutColumns } = texts(
      plan,
      [last, 5],
      [['2020年', '', '多'], ['2021年', '', '多'], ['2022年']],
    );
    expect(added).toHaveLength(2);
    expect(cutColumns).toBe(1);
    const after = applyEdits(plan, edits).records.target;
    expect(after.slice(last).map(({ baselineYear }) => baselineYear)).toEqual(['2020', '2021', '2022']);
  });

  test('of one cell fills all that are selected', () => {
    const area = { top: 0, bottom: 2, left: 3, right: 3 };
    const { edits } = pasteCells(plan, shownOf(plan, 'target'), area, { texts: [['2030年']] }, ids());
    const deadlines = applyEdits(plan, edits).records.target.map(({ deadline }) => deadline);
    expect(deadlines.slice(0, 3)).toEqual(['2030', '2030', '2030']);
    expect(deadlines[3]).toBe(plan.records.target[3]?.deadline);
  });

  test('over the title of a measure with references keeps the title and gives the text back', () => {
    const shown = shownOf(plan, 'measure', ['title']);
    const row = shown.rows.findIndex((id) => !mayWrite(plan, 'measure', id, 'title'));
    const id = shown.rows[row] ?? '';
    const block = measuresInText(plan).get(id)?.block;
    expect(block?.children[0].children.some(isRef)).toBe(true);
    const { edits, unread } = pasteCells(plan, shown, at(row, 0), { texts: [['新标题']] }, ids());
    expect(edits).toEqual([]);
    expect(unread).toEqual([{ record: id, field: 'title', text: '新标题', problem: 'fields.titleHasRefs' }]);
  });

  test('writes the titles of several measures of one section into the text', () => {
    const shown = shownOf(plan, 'measure', ['title']);
    const rows = shown.rows.filter((id) => mayWrite(plan, 'measure', id, 'title')).slice(0, 3);
    const { edits } = pasteCells(plan, { ...shown, rows }, at(0, 0), { texts: [['甲'], ['乙'], ['丙']] }, ids());
    const after = applyEdits(plan, edits);
    const copied = copyCells(
      after,
      'measure',
      rows.flatMap((id) => findRecord(after, id)?.record ?? []),
      ['title'],
    );
    expect(copied.texts).toEqual([['甲'], ['乙'], ['丙']]);
  });
});

const word = fc.string({ unit: fc.constantFrom('、', '；', '"', '\n', '|', 'a') }).map((rest) => `甲${rest}`);
const decimal = fc.integer({ min: -9999, max: 9999 }).map((value) => String(value / 100));
const link = (to: string): fc.Arbitrary<string> =>
  fc.constantFrom(...recordsOf(plan, KIND_NAMES.find((name) => name === to) ?? 'organisation').map((one) => one.id));

/** Any value that a field may hold, also such as text could not carry. */
function anyValue(field: Field): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'text':
      return word;
    case 'names':
      return fc.array(word, { minLength: 1 });
    case 'quantity':
      return fc.record({
        value: decimal,
        comparator: fc.constantFrom('=', '≥', 'about'),
        unit: fc.constantFrom('家', '亿元', '某单位'),
        per: fc.constant('园区'),
      });
    case 'date':
      return fc.constantFrom('2026', '2026-Q3', '2026-06', '2026-06-30');
    case 'choice':
      return fc.constantFrom(...Object.keys(field.choices));
    case 'link':
      return link(field.to);
    case 'links':
      return fc.uniqueArray(link(field.to), { minLength: 1, maxLength: 3 });
    case 'funding':
      return fc.array(
        fc.record({ source: fc.constantFrom('central', 'bank'), year: fc.constant(2026), value: decimal }),
        { minLength: 1 },
      );
    case 'rows': {
      const cells = Object.entries(field.columns).map(([name, column]) => [name, anyValue(column)] as const);
      return fc.array(fc.record(Object.fromEntries(cells), { requiredKeys: [] }), { minLength: 1, maxLength: 4 });
    }
  }
}

/** Records with a value of every sort in every field. */
function anyRecord(kind: KindName, id: string): fc.Arbitrary<PlanRecord> {
  const values = Object.entries(fieldsOf(kind)).map(([name, field]) => [name, anyValue(field)] as const);
  return fc.record(Object.fromEntries(values), { requiredKeys: [] }).map((fields) => ({ ...fields, id }));
}

describe('copying a block and pasting it', () => {
  for (const kind of KIND_NAMES) {
    test(`gives the same values in every field: ${kind}`, () => {
      fc.assert(
        fc.property(anyRecord(kind, 'from1'), anyRecord(kind, 'from2'), (one, two) => {
          const columns = Object.keys(fieldsOf(kind));
          const held = applyEdits(plan, [
            { kind: 'add-record', of: kind, record: one },
            { kind: 'add-record', of: kind, record: two },
            { kind: 'add-record', of: kind, record: { id: 'to1' } },
          ]);
          expect(recordSchema(kind).safeParse(one).success).toBe(true);
          const { texts: table, cells } = copyCells(held, kind, [one, two], columns);
          const read = readCopiedCells(writeCopiedCells(cells));
          const shown = { kind, rows: ['to1'], columns };
          const { edits, unread, added } = pasteCells(held, shown, at(0, 0), { texts: table, cells: read }, ids());
          const after = applyEdits(held, edits);
          expect(unread).toEqual([]);
          expect(findRecord(after, 'to1')?.record).toEqual({ ...one, id: 'to1' });
          expect(findRecord(after, added[0] ?? '')?.record).toEqual({ ...two, id: added[0] });
        }),
        { numRuns: 30 },
      );
    });

    test(`by way of text alone loses nothing of the sample: ${kind}`, () => {
      const columns = Object.keys(fieldsOf(kind));
      const records = recordsOf(plan, kind).filter(
        (record) => kind !== 'measure' || mayWrite(plan, kind, record.id, 'title'),
      );
      const { texts: table } = copyCells(plan, kind, records, columns);
      const { edits, unread, added } = pasteCells(plan, { kind, rows: [], columns }, at(0, 0), { texts: table }, ids());
      const after = applyEdits(plan, edits);
      expect(unread).toEqual([]);
      const again = copyCells(
        after,
        kind,
        added.flatMap((id) => findRecord(after, id)?.record ?? []),
        columns,
      );
      expect(again.texts).toEqual(table);
    });
  }

  test('by way of text alone loses nothing of rows', () => {
    const entries = [
      { name: '潮南', note: '甲；乙 | 丙' },
      { name: '园洲\n镇', region: '惠州' },
    ];
    const steps = [{ name: '受理', date: '2026-05-25' }, { name: '公示' }];
    const held = applyEdits(plan, [
      { kind: 'add-record', of: 'list', record: { id: 'from1', title: '集群', entries } },
      { kind: 'add-record', of: 'scheme', record: { id: 'from2', name: '申报', steps } },
    ]);
    for (const [kind, id] of [
      ['list', 'from1'],
      ['scheme', 'from2'],
    ] as const) {
      const from = findRecord(held, id)?.record ?? { id };
      const columns = Object.keys(fieldsOf(kind));
      const { texts: table } = copyCells(held, kind, [from], columns);
      const { edits, unread, added } = pasteCells(held, { kind, rows: [], columns }, at(0, 0), { texts: table }, ids());
      expect(unread).toEqual([]);
      expect(findRecord(applyEdits(held, edits), added[0] ?? '')?.record).toEqual({ ...from, id: added[0] });
    }
  });

  test('takes rows only into rows of the same columns', () => {
    const copied = { kind: 'list', fields: ['entries'], rows: [[[{ name: '潮南', region: '汕头' }]]] } as const;
    const { edits, unread } = pasteCells(
      plan,
      { kind: 'scheme', rows: [], columns: ['materials'] },
      at(0, 0),
      { texts: [['潮南 |  | 汕头']], cells: copied },
      ids(),
    );
    expect(unread).toEqual([]);
    expect(edits).toMatchObject([{ record: { materials: [{ name: '潮南', note: '汕头' }] } }]);
  });

  test('reads the text where the values are of another plan', () => {
    const [first] = plan.records.measure;
    if (!first?.lead) throw new Error('no lead in the sample');
    const { texts: table, cells } = copyCells(plan, 'measure', [first], ['lead']);
    const renamed = JSON.parse(JSON.stringify(plan).replaceAll(first.lead, 'elsewhere1')) as Plan;
    const { edits } = pasteCells(
      renamed,
      { kind: 'target', rows: [plan.records.target[0]?.id ?? ''], columns: ['owner'] },
      at(0, 0),
      { texts: table, cells },
      ids(),
    );
    expect(edits).toMatchObject([{ field: 'owner', value: 'elsewhere1' }]);
  });

  test('takes nothing from a clipboard that is not ours', () => {
    expect(readCopiedCells('{"kind":"target"}')).toBeUndefined();
    expect(readCopiedCells('<p>')).toBeUndefined();
    const bad = { kind: 'target', fields: ['deadline'], rows: [['2026-99']] } as const;
    const { unread } = pasteCells(
      plan,
      shownOf(plan, 'target', ['deadline']),
      at(0, 0),
      { texts: [['2026-99']], cells: bad },
      ids(),
    );
    expect(unread).toHaveLength(1);
  });
});

describe('filling and emptying', () => {
  test('repeats the first row in the others', () => {
    const shown = shownOf(plan, 'target');
    const fill = { from: { top: 0, bottom: 0 }, to: { top: 1, bottom: 3 }, left: 1, right: 1 };
    const after = applyEdits(plan, fillCells(plan, shown, fill)).records.target;
    expect(after.slice(0, 4).map(({ value }) => value)).toEqual(Array(4).fill(plan.records.target[0]?.value));
  });

  test('keeps what may not be written, and says how much that was', () => {
    const shown = shownOf(plan, 'measure', ['title', 'due']);
    const cells = shown.rows.flatMap((record) => shown.columns.map((field) => ({ record, field })));
    const { edits, kept } = clearCells(plan, 'measure', cells);
    const after = applyEdits(plan, edits);
    expect(after.records.measure.every(({ due }) => due === undefined)).toBe(true);
    expect(kept).toBe(shown.rows.filter((id) => !mayWrite(plan, 'measure', id, 'title')).length);
    expect(kept).toBeGreaterThan(0);
  });
});
