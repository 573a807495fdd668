import fc from 'fast-check';
import {
  LANGUAGES,
  mediaUsed,
  withMedia,
  withoutUnusedMedia,
  type Block,
  type Inline,
  type Language,
  type Section,
  type TextBlock,
} from '#core/model';
import type { Plan } from '#core/records';
import { packState } from './pack-state';
import { VERSION_KINDS, type PlanDocument, type PlanVersion } from './plan-document';
import { testPicture } from '../picture/testing';
import {
  fact,
  finance,
  listItem,
  measure,
  measureText,
  organisation,
  paragraph,
  picture,
  plan,
  ref,
  runInHeading,
  section,
  smallTable,
  table,
  target,
} from '../records/testing';

const PICTURES = [testPicture(6, 4), testPicture(3, 9)] as const;
const media = Object.fromEntries(PICTURES.map(({ name, content }) => [name, content]));

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const recordId = fc.constantFrom('t0', 't1', 'm0', 'gone');

/** Text, marks and references as the editor holds them: text on both sides of every reference. */
const line: fc.Arbitrary<readonly Inline[]> = fc
  .array(fc.tuple(word, recordId, fc.boolean()), { maxLength: 3 })
  .map((parts) => [
    ...parts.flatMap(([text, record, bold]): Inline[] => [
      bold ? { text, bold: true } : { text },
      ref(record, 'value'),
    ]),
    { text: '' },
  ]);

const textBlock: fc.Arbitrary<TextBlock> = fc
  .tuple(fc.constantFrom(paragraph, runInHeading, listItem), line)
  .map(([make, inlines]) => make(...inlines));

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: textBlock },
  { weight: 1, arbitrary: fc.constant(table('indicators')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        word,
        fc.boolean(),
        fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      )
      .map(([caption, head, rows]) => smallTable({ caption, head }, ...rows)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...PICTURES), word, fc.integer({ min: 10, max: 100 }))
      .map(([{ name }, caption, width]) => picture(name, { caption, alt: caption, width })),
  },
);

const sectionTree = (level: number): fc.Arbitrary<(ids: () => string) => Section> =>
  fc
    .tuple(
      word,
      fc.array(block, { maxLength: 4 }),
      level < 4 ? fc.array(sectionTree(level + 1), { maxLength: 2 }) : fc.constant([]),
    )
    .map(
      ([heading, blocks, children]) =>
        (ids) =>
          section({ id: ids(), heading }, ...blocks, ...children.map((child) => child(ids))),
    );

const decimal = fc
  .tuple(fc.nat(), fc.nat(999))
  .map(([whole, part]) => (part === 0 ? String(whole) : `${String(whole)}.${String(part)}5`));

/** Any plan that the program could have made. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    language: fc.constantFrom<Language>(...LANGUAGES),
    title: word,
    sections: fc.array(sectionTree(1), { maxLength: 4 }),
    names: fc.array(word, { maxLength: 3 }),
    value: decimal,
    // Minus zero has no form of its own in JSON.
    unknown: fc.dictionary(
      word,
      fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value))),
    ),
  })
  .map(({ language, title, sections, names, value, unknown }) => {
    let count = 0;
    const ids = (): string => `s${String(count++)}`;
    const made = plan(
      { language },
      { profile: { title } },
      ...sections.map((make) => make(ids)),
      section('measures', measureText('m0', title, paragraph(value))),
      measure('m0', { targets: ['t0'] }),
      ...names.map((name, index) =>
        target(`t${String(index)}`, { name, value: { value, comparator: '≥', unit: '家' } }),
      ),
      finance('f0', {
        amount: { value, comparator: '=', unit: '万元' },
        parts: [{ source: 'city', year: 2026, value }],
      }),
      organisation('o0', { name: title, aliases: names }),
      fact('x0', { name: title, asOf: '2025-Q3', source: 'S0', assumed: ['asOf'] }),
    );
    return withoutUnusedMedia(withMedia({ ...unknown, ...made }, media));
  });

const anyVersion: fc.Arbitrary<PlanVersion> = fc
  .record({
    id: fc.stringMatching(/^[0-9a-z]{10}$/),
    kind: fc.constantFrom(...VERSION_KINDS),
    name: word,
    at: fc
      .date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    author: fc.option(word, { nil: undefined }),
    plan: anyPlan,
  })
  .map(({ author, plan: state, ...version }) => ({
    ...version,
    ...(author !== undefined && { author }),
    content: packState(state),
    ...(state.media && { media: mediaUsed(state.sections) }),
  }));

/** Any plan with its versions, and the pictures of all. */
export const anyDocument: fc.Arbitrary<PlanDocument> = fc
  .record({
    plan: anyPlan,
    versions: fc.uniqueArray(anyVersion, { maxLength: 3, selector: ({ id }) => id }),
  })
  .map(({ plan: now, versions }) => ({
    plan: withoutUnusedMedia(
      withMedia(now, media),
      versions.flatMap((version) => version.media ?? []),
    ),
    versions,
  }));
