import { SCHEMA, parseDate, parseQuantity, type Section, type SectionDemand } from '#core/model';
import { parsePlan } from '#core/file';
import { fieldsOf, isKindName, noRecords, type Field, type Plan } from '#core/records';
import { templateFor } from '#templates';
import type { Recipe } from './recipe';
import { sectionsOfLines } from './sections-of-lines';

/** The ids of organisations by name; one that is only named in a link gets a record of its own. */
class Organisations {
  readonly records: Record<string, unknown>[] = [];
  private readonly ids = new Map<string, string>();

  add(fields: Readonly<Record<string, unknown>>): void {
    this.records.push({ ...fields });
    for (const name of [fields['name'], fields['shortName']])
      if (typeof name === 'string') this.ids.set(name, String(fields['id']));
  }

  idOf(name: string): string {
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    const id = `o${String(this.records.length + 1)}`;
    this.add({ id, name });
    return id;
  }
}

function fieldValue(field: Field, typed: unknown, units: Organisations): unknown {
  if (field.type === 'quantity') {
    const quantity = parseQuantity(String(typed));
    if (!quantity) throw new Error(`not a quantity: ${String(typed)}`);
    return quantity;
  }
  if (field.type === 'date') return parseDate(String(typed)) ?? typed;
  if (field.type === 'link' && field.to === 'organisation') return units.idOf(String(typed));
  if (field.type === 'links' && field.to === 'organisation' && Array.isArray(typed))
    return typed.map((name) => units.idOf(String(name)));
  return typed;
}

function recordsOf({ records }: Recipe): Readonly<Record<string, readonly unknown[]>> {
  const units = new Organisations();
  for (const unit of records['organisation'] ?? []) units.add(unit);
  const made = Object.entries(records).flatMap(([kind, list]) => {
    if (kind === 'organisation') return [];
    if (!isKindName(kind)) throw new Error(`no kind ${kind}`);
    const fields = fieldsOf(kind);
    const read = list.map((record) =>
      Object.fromEntries(
        Object.entries(record).map(([name, typed]) => {
          const field = fields[name];
          return [name, field ? fieldValue(field, typed, units) : typed];
        }),
      ),
    );
    return [[kind, read] as const];
  });
  return { ...Object.fromEntries(made), organisation: units.records };
}

/** The demands of the template for the sections that the published plan has; what is not in use was taken out. */
function demandsInUse(demands: readonly SectionDemand[], used: ReadonlySet<string>): readonly SectionDemand[] {
  return demands
    .filter(({ key }) => used.has(key))
    .map((demand) => ({ ...demand, ...(demand.sections && { sections: demandsInUse(demand.sections, used) }) }));
}

const keysIn = (sections: readonly Section[]): readonly string[] =>
  sections.flatMap(({ key, sections: below }) => [...(key === undefined ? [] : [key]), ...keysIn(below)]);

/** A published plan as a plan of Planloom: the lines of its text, and the records of the recipe. */
export function planOfRecipe(lines: readonly string[], recipe: Recipe): Plan {
  const template = templateFor(recipe.template, recipe.language);
  if (!template) throw new Error(`no template ${recipe.template}`);
  const sections = sectionsOfLines(lines, recipe);
  const { id, version, fields, kinds, columns, levels } = template;
  const demands = {
    ...{ template: id, version, sections: demandsInUse(template.sections, new Set(keysIn(sections))) },
    ...{ fields, kinds, columns, levels },
  };
  const { language, profile } = recipe;
  const whole = { schema: SCHEMA, id: 'real000000', language, profile, demands, sections };
  const value: unknown = JSON.parse(
    JSON.stringify({ ...whole, records: { ...noRecords, ...recordsOf(recipe) }, threads: [], waivers: [] }),
  );
  const read = parsePlan(value, recipe.file);
  if (!read.ok) throw new Error(`${recipe.file}: ${JSON.stringify(read.failure)}`);
  return read.value;
}
