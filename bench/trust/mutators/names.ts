import type { MeasureBlock } from '#core/model';
import { measuresInText } from '#core/derive';
import { findRecord, type Plan } from '#core/records';
import { linesOfPlan, withBlocks, withFields, withNewRecord, withText } from '../change-plan';
import type { Form, TypedRef } from '../forms';
import { inSentence } from '../make';
import type { Mutant, Mutator } from '../mutator';

/** A letter or character in the middle of a name is another one; not one that begins a word. */
function misspelt(name: string): string {
  const middle = Math.floor(name.length / 2);
  const at = /[\s(]/.test(name.charAt(middle - 1)) ? middle + 1 : middle;
  const char = name.charAt(at);
  const other = /[a-z]/i.test(char) ? (char === 'e' ? 'a' : 'e') : char === '业' ? '叶' : '业';
  return name.slice(0, at) + other + name.slice(at + 1);
}

/** Names of organisations that were typed out, and stand in the text otherwise than in the register. */
const organisationAs = (name: string, change: (name: string) => string | undefined): Mutator => ({
  name,
  rules: ['P35'],
  mutate: ({ plan, typed }: Form) => {
    const texts = new Map(linesOfPlan(plan).map(({ line, text }) => [line.id, text]));
    return typed.flatMap(({ section, block, start, end, of }: TypedRef) => {
      const from = texts.get(block)?.slice(start, end) ?? '';
      const to = findRecord(plan, of.record)?.kind === 'organisation' && of.field === 'name' ? change(from) : undefined;
      if (to === undefined || from.length < 5) return [];
      return [
        (): Mutant => ({
          before: plan,
          after: withText(plan, { section, block, start, end }, from, to),
          at: { block, start, end: start + to.length },
        }),
      ];
    });
  },
});

/** A bureau of the register that the text calls a commission, or misspells. */
const otherEnding: Mutator = {
  name: 'bureau of the register called otherwise',
  rules: ['P35'],
  mutate: (form) => {
    const [name, wrong] =
      form.language === 'en' ? ['Harbour Commerce Bureau', 'Harbour Comerce Bureau'] : ['滨港市商务局', '滨港市商务委'];
    const said = (unit: string): string =>
      form.language === 'en' ? `The ${unit} reports every quarter.` : `${unit}每季度通报进展。`;
    const plan = withNewRecord(form.plan, 'organisation', { id: 'added00000', name, type: 'government' });
    return inSentence('', [], { [form.language]: [said(name), said(wrong)] }).mutate({ ...form, plan });
  },
};

/** A second measure of the same title, with another lead. */
const doubledMeasure: Mutator = {
  name: 'the same action with another lead',
  rules: ['P48'],
  mutate: ({ plan }) =>
    [...measuresInText(plan)].flatMap(([id, { block, section }]) => {
      const { lead, due, targets } = plan.records.measure.find((record) => record.id === id) ?? {};
      const other = plan.records.organisation.find((unit) => unit.id !== lead)?.id;
      if (lead === undefined || other === undefined) return [];
      return [
        (): Mutant => {
          const [title, ...rest] = block.children;
          const copy: MeasureBlock = {
            ...{ type: 'measure', id: 'twin000000' },
            children: [
              { ...title, id: 'twintitle' },
              ...rest.map((line, index) => ({ ...line, id: `twin${String(index)}` })),
            ],
          };
          const put = (unit: string): Plan =>
            withFields(withBlocks(plan, section.id, [copy]), 'twin000000', {
              lead: unit,
              ...(due !== undefined && { due }),
              ...(targets && { targets }),
            });
          const places = [{ record: id }, { record: 'twin000000' }, { blocks: [title.id, 'twintitle'] }];
          return { before: plan, after: put(other), at: { anyOf: places } };
        },
      ];
    }),
};

const core = (title: string): string => title.replace(/[（(].*$/, '').trim();

/** What people call a plan when they do not look it up. */
const OTHER_WORDS: readonly (readonly [string, string])[] = [
  ['行动计划', '提升计划'],
  ['转型升级', '转型提升'],
  ['Upgrading', 'Promotion'],
  ['Improve', 'Raise'],
  ['Export', 'Trade'],
];

function otherName(title: string): string | undefined {
  const name = core(title);
  const hit = OTHER_WORDS.find(([word]) => name.includes(word));
  return hit && name.replace(hit[0], hit[1]);
}

const planOtherwise: Mutator = {
  name: 'the plan named differently',
  rules: ['P49'],
  mutate: (form) => {
    const { title } = form.plan.profile;
    const other = otherName(title);
    if (other === undefined) return [];
    const [open, close] = form.language === 'en' ? ['“', '”'] : ['《', '》'];
    const said = (name: string): string =>
      form.language === 'en'
        ? `Progress of ${open}${name}${close} is reported every quarter.`
        : `${open}${name}${close}的进展每季度通报一次。`;
    const pair = [said(core(title)), said(other)] as const;
    return inSentence('', [], { [form.language]: pair }).mutate(form);
  },
};

const unknownProject: Mutator = {
  name: 'a project that is not in the register',
  rules: ['P37'],
  mutate: (form) => {
    const known = form.plan.records.project[0]?.name;
    if (known === undefined) return [];
    const said = (name: string): string =>
      form.language === 'en' ? `Construction of the “${name}” project begins soon.` : `加快推进“${name}”项目建设。`;
    const pair = [said(known), said(form.language === 'en' ? 'Lantern Bay Resort' : '灯影湾文旅综合体')] as const;
    return inSentence('', [], { [form.language]: pair }).mutate(form);
  },
};

const unknownLead: Mutator = {
  name: 'a lead that is not in the register',
  rules: ['P35'],
  mutate: (form) => {
    const known = form.plan.records.organisation[0]?.name;
    if (known === undefined) return [];
    const said = (name: string): string =>
      form.language === 'en'
        ? `The yearly review is held in May (lead: ${name}).`
        : `每年五月组织评估（牵头单位：${name}）。`;
    const pair = [said(known), said(form.language === 'en' ? 'Lakeside Water Bureau' : '滨湖水务局')] as const;
    return inSentence('', [], { [form.language]: pair }).mutate(form);
  },
};

/** Names of units, projects, the plan and short forms that do not agree. */
export const nameMutators: readonly Mutator[] = [
  organisationAs('organisation misspelt by one character', misspelt),
  otherEnding,
  unknownLead,
  unknownProject,
  doubledMeasure,
  planOtherwise,
  inSentence('abbreviation without a definition', ['T07'], {
    'zh-CN': ['引入欧洲展览联盟（EEA）资源，与EEA合办论坛。', '引入欧洲展览联盟资源，与EEA合办论坛。'],
    en: [
      'A forum is held with the European Exhibition Association (EEA); the EEA sends experts.',
      'A forum is held with the European Exhibition Association; the EEA sends experts.',
    ],
  }),
  inSentence('abbreviation before its definition', ['T08'], {
    'zh-CN': ['引入欧洲展览联盟（EEA）资源，与EEA合办论坛。', '与EEA合办论坛，引入欧洲展览联盟（EEA）资源。'],
    en: [
      'Experts come from the European Exhibition Association (EEA). The EEA holds a forum.',
      'The EEA holds a forum. Experts come from the European Exhibition Association (EEA).',
    ],
  }),
  inSentence('abbreviation defined twice', ['T09'], {
    'zh-CN': [
      '与滨湖会展协会（以下简称“会展协会”）合作，会展协会派员驻点。',
      '与滨湖会展协会（以下简称“会展协会”）合作，由滨湖会展研究会（以下简称“会展协会”）派员驻点。',
    ],
    en: [
      'Experts come from the European Exhibition Association (EEA). The EEA holds a forum.',
      'Experts come from the European Exhibition Association (EEA). The Eastern Events Academy (EEA) holds a forum.',
    ],
  }),
];
