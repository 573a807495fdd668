import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#core/model';
import { inlineText } from '#core/derive';
import { runChecks } from '#core/checks';
import { parsePlan } from '#core/file';
import { fieldsOf, findRecord, type Plan } from '#core/records';
import { linesIn } from './testing';

/** One thing that is wrong in a source: in which plan, where, by which rule of the catalogue, and whether a rule finds it now. */
interface Defect {
  readonly plan: string;
  readonly rule: string;
  readonly speaks?: true;
  readonly at: { readonly record?: string; readonly field?: string; readonly block?: string };
  /** What stands in the text there. */
  readonly shows?: Readonly<Record<Language, string>>;
  readonly wrong: Readonly<Record<Language, string>>;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./samples/defects/${name}.json`, import.meta.url), 'utf8'));
const isDefects = (value: unknown): value is readonly Defect[] => Array.isArray(value);
const listed = read('defects');
const defects = isDefects(listed) ? listed : [];

function planWith(name: string, language: Language): Plan {
  const plan = parsePlan(read(`${name}.${language}`), name);
  if (!plan.ok) throw new Error(`${name}: ${JSON.stringify(plan.failure)}`);
  return plan.value;
}

it('keeps the defects of all five sources', () => {
  expect([...new Set(defects.map(({ plan }) => plan))]).toEqual([
    'zigong-lantern',
    'zigong-export-base',
    'guangdong-garment',
    'chaoyang-parks',
    'dandong-textile',
  ]);
  expect(defects.filter(({ speaks }) => speaks).length).toBeGreaterThan(10);
});

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(defects)('$plan: $wrong.en ($rule)', ({ plan: name, rule, at, speaks, shows, wrong }) => {
    const plan = planWith(name, language);
    expect(wrong[language].trim()).not.toBe('');
    if (at.record !== undefined) {
      const found = findRecord(plan, at.record);
      expect(found).toBeDefined();
      if (found && at.field !== undefined) expect(fieldsOf(found.kind)).toHaveProperty(at.field);
    } else {
      const line = linesIn(plan).find(({ id }) => id === at.block);
      expect(line && inlineText(plan, line.children)).toContain(shows?.[language]);
    }
    const spoken = runChecks(plan).filter((finding) => finding.rule === rule);
    if (speaks) expect(spoken.map((finding) => finding.at)).toContainEqual(expect.objectContaining(at));
  });
});
