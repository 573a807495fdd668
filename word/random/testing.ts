import fc from 'fast-check';
import {
  DEEPEST_SECTION,
  LANGUAGES,
  NARROWEST_PICTURE,
  type Block,
  type Inline,
  type Language,
  type Official,
  type Section,
  type TextBlock,
} from '#core/model';
import { TABLE_NAMES } from '#core/derive';
import { KIND_NAMES, fieldsOf, type Field, type KindName, type Plan } from '#core/records';
import { testPicture } from '../../core/picture/testing';
import {
  demanded,
  listItem,
  measureText,
  media,
  paragraph,
  picture,
  plan,
  profile,
  record,
  ref,
  runInHeading,
  section,
  smallTable,
  table,
} from '../../core/records/testing';

/** Pieces that a text is made of: Chinese, English, what markup and programs stumble over. */
const PIECES = [
  ...['彩灯产业', '转型升级', '到2028年', '“中国彩灯之乡”', '（一）', '——', '、', '。', '；', '5A级', '50亿元', '𠮷田'],
  ...[
    'lantern industry ',
    'R&D <5% ',
    '"quoted" ',
    'a\tb',
    '\n',
    ' ',
    '\u00a0',
    '😀',
    '\u0007',
    '\u200b',
    '…',
    '&amp;',
  ],
] as const;
const text = (most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: most }).map((pieces) => pieces.join(''));
const name = text(3);

const PER_KIND = 4;
const idOf = (kind: KindName, index: number): string =>
  `${kind.slice(0, 6).padEnd(6, 'x')}${String(index).padStart(4, '0')}`;
const anyIndex = fc.nat(PER_KIND - 1);
const kindOf = (wanted: string): KindName => KIND_NAMES.find((kind) => kind === wanted) ?? 'organisation';

const digits = fc.tuple(fc.nat(99_999), fc.nat(9)).map(([whole, part]) => `${String(whole)}.${String(part + 1)}`);
const quantity = fc.record({
  value: digits,
  comparator: fc.constantFrom('=', '≥', '≤', '>', '<', 'about'),
  unit: fc.constantFrom('亿元', '万元', '家', '%', '个百分点', '人次'),
});
const date = fc.constantFrom('2026', '2027-Q3', '2027-06', '2028-12-31');

/** A value that a field may hold, by what the field is. */
function valueOf(field: Field): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'text':
      return text(field.long === true ? 12 : 4);
    case 'names':
      return fc.array(name, { maxLength: 3 });
    case 'quantity':
      return quantity;
    case 'date':
      return date;
    case 'choice':
      return fc.constantFrom(...Object.keys(field.choices));
    case 'link':
      return anyIndex.map((index) => idOf(kindOf(field.to), index));
    case 'links':
      return fc.uniqueArray(anyIndex, { maxLength: 3 }).map((list) => list.map((at) => idOf(kindOf(field.to), at)));
    case 'funding':
      return fc.array(
        fc.record({
          source: fc.constantFrom('central', 'city', 'enterprise'),
          year: fc.integer({ min: 2026, max: 2028 }),
          value: digits,
        }),
        { maxLength: 4 },
      );
    case 'rows':
      return fc.array(fc.record(valuesOf(field.columns), { requiredKeys: [] }), { maxLength: 3 });
  }
}
const valuesOf = (fields: Readonly<Record<string, Field>>): Record<string, fc.Arbitrary<unknown>> =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, valueOf(field)]));

const records = fc.tuple(
  ...KIND_NAMES.map((kind) =>
    fc
      .array(fc.record(valuesOf(fieldsOf(kind)), { requiredKeys: [] }), { maxLength: PER_KIND })
      .map((list) => list.map((fields, index) => record(kind, idOf(kind, index), fields))),
  ),
);

/** A reference to any field of any record, of one that is gone too. */
const anyRef: fc.Arbitrary<Inline> = fc
  .constantFrom(...KIND_NAMES)
  .chain((kind) => fc.tuple(fc.constant(kind), fc.nat(PER_KIND), fc.constantFrom(...Object.keys(fieldsOf(kind)))))
  .map(([kind, index, field]) => ref(idOf(kind, index), field));
const run: fc.Arbitrary<Inline> = fc
  .tuple(text(6), fc.constantFrom({}, { bold: true }, { italic: true }, { underline: true }))
  .map(([words, marks]): Inline => ({ text: words, ...marks }));
const line: fc.Arbitrary<readonly Inline[]> = fc.array(fc.oneof({ weight: 4, arbitrary: run }, anyRef), {
  maxLength: 5,
});

const textBlock: fc.Arbitrary<TextBlock> = fc
  .tuple(fc.constantFrom('paragraph', 'paragraph', 'heading', 'item', 'number'), line)
  .map(([kind, content]): TextBlock => {
    if (kind === 'paragraph') return paragraph(...content);
    if (kind === 'heading') return runInHeading(...content);
    return kind === 'item' ? listItem(...content) : { ...listItem(...content), ordered: true };
  });
const anySmallTable: fc.Arbitrary<Block> = fc
  .tuple(fc.option(name, { nil: '' }), fc.boolean(), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([caption, head, columns, rows]) =>
    fc
      .array(fc.array(fc.oneof(name, fc.constant('')), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      })
      .map((cells) => smallTable({ caption, head }, ...cells)),
  );
/** Upright, across, very wide, very high; one of them is shown by no plan. */
const PICTURES = [
  testPicture(60, 40),
  testPicture(40, 90),
  testPicture(400, 3),
  testPicture(2, 700),
  testPicture(9, 9),
];
const anyPicture: fc.Arbitrary<Block> = fc
  .record(
    {
      alt: fc.oneof(text(4), fc.constant(' ')),
      width: fc.integer({ min: NARROWEST_PICTURE, max: 100 }),
      caption: line,
      shown: fc.nat(PICTURES.length - 2),
    },
    { requiredKeys: ['shown', 'caption'] },
  )
  .map(({ shown, caption, ...look }) => {
    const block = picture(PICTURES[shown]?.name ?? '', look);
    return { ...block, children: [{ ...block.children[0], children: caption.length > 0 ? caption : [{ text: '' }] }] };
  });
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 8, arbitrary: textBlock },
  { weight: 1, arbitrary: fc.constantFrom(...TABLE_NAMES).map((each) => table(each)) },
  { weight: 1, arbitrary: anySmallTable },
  { weight: 1, arbitrary: anyPicture },
);

type Make = (ids: () => string, measures: () => string | undefined) => Section;
const NONE: fc.Arbitrary<Make[]> = fc.constant([]);
const anySection = (level: number): fc.Arbitrary<Make> =>
  fc
    .record({
      heading: name,
      key: fc.constantFrom(undefined, undefined, undefined, 'free', 'annex'),
      blocks: fc.array(block, { maxLength: 5 }),
      measures: fc.array(fc.tuple(name, fc.array(textBlock, { maxLength: 2 })), { maxLength: 2 }),
      inside: level < DEEPEST_SECTION ? fc.array(anySection(level + 1), { maxLength: level < 3 ? 2 : 1 }) : NONE,
    })
    .map(({ heading, key, blocks, measures, inside }): Make => (ids, nextMeasure) => {
      const written = measures.flatMap(([title, parts]) => {
        const id = nextMeasure();
        return id === undefined ? [] : [measureText(id, title, ...parts)];
      });
      const own = { id: ids(), heading, ...(key !== undefined && { key }) };
      return section(own, ...blocks, ...written, ...inside.map((make) => make(ids, nextMeasure)));
    });

const official: fc.Arbitrary<Official> = fc.record(
  {
    copyNumber: fc.constant('000001'),
    secrecy: fc.constantFrom('秘密', '机密'),
    urgency: fc.constantFrom('加急', '特急'),
    head: fc.array(name, { minLength: 1, maxLength: 3 }),
    number: fc.constant('自府发〔2026〕5号'),
    signers: fc.array(name, { minLength: 1, maxLength: 3 }),
    hasSeal: fc.constant(true),
    notice: fc.record({ title: name, text: text(20) }),
    note: name,
    copiesTo: text(8),
    printedBy: name,
    printedOn: fc.constant('2026-01-06'),
  },
  { requiredKeys: [] },
);

const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    language: fc.constantFrom<Language>(...LANGUAGES),
    title: text(5),
    more: fc.record(
      { recipients: name, issuer: name, date: fc.constant('2026-01-05'), official },
      { requiredKeys: [] },
    ),
    records,
    sections: fc.array(anySection(1), { minLength: 1, maxLength: 4 }),
  })
  .map(({ language, title, more, records: lists, sections }) => {
    let [count, measure] = [0, 0];
    const ids = (): string => `s${String(count++).padStart(9, '0')}`;
    const measures = (): string => idOf('measure', measure++);
    return plan(
      { language },
      profile({ title, ...more }),
      demanded(
        { key: 'free', heading: '专栏', unnumbered: true },
        { key: 'annex', heading: '附表', unnumbered: true, annex: true },
      ),
      media(...PICTURES),
      ...lists.flat(),
      ...sections.map((make) => make(ids, measures)),
    );
  });

/** Plans of every shape that the program could hold; the same ones for the same seed. */
export const randomPlans = (count: number, seed = 1): readonly Plan[] => fc.sample(anyPlan, { numRuns: count, seed });
