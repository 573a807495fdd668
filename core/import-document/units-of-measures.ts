import { linesOf, type Language, type LineBlock, type MeasureBlock, type NewId } from '#core/model';
import { isUnitName, leadsInText, unitsNamed } from '#core/checks';
import { applyEdits, type Edit } from '#core/edit';
import { inlineText, measuresInText } from '#core/derive';
import { newRecord } from '#core/entry';
import type { Plan } from '#core/records';
import type { ImportNote } from './note';

/** Who a measure names: who leads, and who helps. */
interface Units {
  readonly lead?: string;
  readonly cooperating: readonly string[];
}

/** `unclear` is the text in which several stand and none is said to lead. */
interface Said extends Units {
  readonly unclear?: string;
}

const RESPONSIBLE =
  /[（(]([^（）()；;]{2,200}?)(?:等)?(?:部门|单位)?(?:按(?:照)?职责分工|分别|共同)?负责(?=[）)。，；])|责任(?:单位|部门)[：:]\s*([^。；;）)\n]+)/g;
const FIRST_LEADS = /第一位(?:的|者)?(?:单位|部门)?[^。]{0,4}牵头/;

const plainName = (name: string): string => name.replace(/(?:等(?:有关|相关)?(?:部门|单位)?|负责|分工)+$/, '').trim();
const isSomebody = (name: string): boolean =>
  name.length >= 2 && name.length <= 30 && !/^(?:各|有关|相关|其他)/.test(name) && isUnitName(name);

const unitsOf = (names: readonly string[]): readonly string[] => [
  ...new Set(
    names
      .flatMap((name) => name.split('、'))
      .map(plainName)
      .filter(isSomebody),
  ),
];

/** What several lines of a measure say: where they name different leads it is not known who leads. */
function together(said: readonly Said[]): Said | undefined {
  const [first, ...others] = said;
  if (!first || others.length === 0) return first;
  const leads = [...new Set(said.flatMap(({ lead }) => lead ?? []))];
  const [lead] = leads.length === 1 ? leads : [];
  const cooperating = new Set(
    said.flatMap((units) => [...(units.lead === undefined ? [] : [units.lead]), ...units.cooperating]),
  );
  if (lead !== undefined) cooperating.delete(lead);
  const unclear = leads.length > 1 ? leads.join('、') : lead === undefined ? first.unclear : undefined;
  return {
    cooperating: [...cooperating],
    ...(lead !== undefined && { lead }),
    ...(unclear !== undefined && { unclear }),
  };
}

/** The units of a line. */
function unitsIn(
  text: string,
  { language, firstLeads }: { readonly language: Language; readonly firstLeads: boolean },
): Said | undefined {
  const [said] = leadsInText({ text, language });
  if (said) {
    const [lead, ...others] = unitsOf(said.leads.map(({ name }) => name));
    const cooperating = unitsOf([...others, ...said.cooperating.map(({ name }) => name)]);
    return { ...(lead !== undefined && { lead }), cooperating: cooperating.filter((name) => name !== lead) };
  }
  const hit = [...text.matchAll(RESPONSIBLE)].at(-1);
  const named = unitsOf(unitsNamed((hit?.[1] ?? hit?.[2] ?? '').trim()).map(({ name }) => name));
  const [first, ...rest] = named;
  if (!hit || first === undefined) return undefined;
  if (rest.length === 0 || firstLeads) return { lead: first, cooperating: rest };
  return { cooperating: named, unclear: hit[0].replace(/^[（(]/, '') };
}

const textsOf = (plan: Plan, { children: [, ...lines] }: MeasureBlock): readonly string[] =>
  lines.map((line: LineBlock) => inlineText(plan, line.children));

/**
 * Makes records of the units that the measures of a plan name, and links them: （市商务局牵头，市财政局配合）. Several that
 * are only responsible all cooperate, and it is said that who leads is open, unless the text says that the first leads.
 */
export function withUnits(plan: Plan, newId: NewId): { readonly plan: Plan; readonly notes: readonly ImportNote[] } {
  const ids = new Map<string, string>();
  const edits: Edit[] = [];
  const notes: ImportNote[] = [];
  const idOf = (name: string): string => {
    const known = ids.get(name) ?? newId();
    if (!ids.has(name)) edits.push(newRecord('organisation', known, name));
    ids.set(name, known);
    return known;
  };
  const measures = [...measuresInText(plan).values()];
  const firstLeads = measures.some(({ section }) =>
    [...linesOf(section.prose)].some((line) => FIRST_LEADS.test(inlineText(plan, line.children))),
  );
  for (const { block } of measures) {
    const units = together(
      textsOf(plan, block).flatMap((text) => unitsIn(text, { language: plan.language, firstLeads }) ?? []),
    );
    if (!units) continue;
    const { lead, cooperating, unclear } = units;
    if (lead !== undefined) edits.push({ kind: 'set-field', record: block.id, field: 'lead', value: idOf(lead) });
    if (cooperating.length > 0)
      edits.push({ kind: 'set-field', record: block.id, field: 'cooperating', value: cooperating.map(idOf) });
    if (unclear !== undefined)
      notes.push({ kind: 'units-unread', measure: inlineText(plan, block.children[0].children), text: unclear });
  }
  return { plan: applyEdits(plan, edits), notes };
}
