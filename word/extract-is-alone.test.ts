import { expect, it } from 'vitest';
import { extractFor } from '#core/derive';
import { KIND_NAMES, fieldsOf, recordsOf, type Field, type KindName, type Plan, type PlanRecord } from '#core/records';
import { walkSections, type MeasureBlock, type Picture } from '#core/model';
import { testPicture } from '../core/picture/testing';
import { exportPlan } from './export-plan';
import { richChinesePlan, richEnglishPlan } from './draw/testing';
import { WORD_PROFILES } from './plan-to-docx';
import { everythingIn } from './testing';

const MARKER = 'zqxothersqxz';
const UNIT = 'org0000001';
const SHOWN = testPicture();

/** Marks what may be seen of nobody else: every text of a record. */
function marked(field: Field): unknown {
  if (field.type === 'text') return MARKER;
  if (field.type === 'names') return [MARKER];
  if (field.type !== 'rows') return undefined;
  const texts = Object.entries(field.columns).filter(([, { type }]) => type === 'text');
  return [Object.fromEntries(texts.map(([name]) => [name, MARKER]))];
}

/** A record of another unit, with the marker in every text. */
function othersRecord(kind: KindName): PlanRecord {
  const valueOf = (field: Field): unknown => {
    if (!('to' in field)) return marked(field);
    if (field.to !== 'organisation') return undefined;
    return field.type === 'link' ? 'org0000002' : ['org0000002'];
  };
  const fields = Object.entries(fieldsOf(kind))
    .map(([name, field]) => [name, valueOf(field)] as const)
    .filter(([, value]) => value !== undefined);
  return { id: `other${kind.slice(0, 5).padEnd(5, '0')}`, source: MARKER, ...Object.fromEntries(fields) };
}

/** The plan with a record of another unit in every register but that of units, a text of a measure of another, and a picture. */
function withOthers(whole: Plan): Plan {
  const kinds = KIND_NAMES.filter((kind) => kind !== 'organisation');
  const registers = kinds.map((kind) => [kind, [...recordsOf(whole, kind), othersRecord(kind)]] as const);
  const measure: MeasureBlock = {
    type: 'measure',
    id: 'othermeasu',
    children: [
      { type: 'measure-title', id: 'othertitle', children: [{ text: MARKER }] },
      { type: 'paragraph', id: 'othertext0', children: [{ text: MARKER }] },
    ],
  };
  const shown: Picture = {
    type: 'picture',
    id: 'otherpictu',
    media: SHOWN.name,
    alt: MARKER,
    children: [{ type: 'picture-caption', id: 'othercapti', children: [{ text: MARKER }] }],
  };
  const [first, ...rest] = whole.sections;
  const sections = first ? [{ ...first, prose: [...first.prose, measure, shown] }, ...rest] : [];
  return {
    ...whole,
    media: { [SHOWN.name]: SHOWN.content },
    sections,
    records: { ...whole.records, ...Object.fromEntries(registers) },
  };
}

const PLANS = [
  ['Chinese', richChinesePlan],
  ['English', richEnglishPlan],
] as const;

it.each(WORD_PROFILES.flatMap((profile) => PLANS.map(([language, make]) => [language, profile, make] as const)))(
  'an extract in %s as %s has the unit’s own and nothing of other units',
  async (_, profile, make) => {
    const whole = withOthers(make());
    const written = await exportPlan(extractFor(whole, UNIT), `${MARKER}.docx`, { profile, purpose: 'extract' });
    if (!written.ok) throw new Error(JSON.stringify(written.failure));
    const text = everythingIn(written.value.bytes);
    expect(text).not.toContain(MARKER);
    expect(text).not.toContain('word/media/');
    expect(text).not.toMatch(
      /_pb_|_pr_|customXml|snapshot|bookmarkStart w:id="\d+" w:name="_p|w:author|TargetMode="External"/,
    );
    for (const target of whole.records.target.filter(({ owner }) => owner === UNIT))
      expect(text).toContain(target.name);
  },
);

it('the whole plan does show them, so that the search above is able to find something', async () => {
  const whole = withOthers(richChinesePlan());
  const written = await exportPlan(whole, 'a.docx', { profile: 'gbt9704', purpose: 'issue' });
  const text = written.ok ? everythingIn(written.value.bytes) : '';
  expect(text).toContain(MARKER);
  expect(text).toContain('word/media/');
  expect([...walkSections(whole.sections)].length).toBeGreaterThan(1);
});
