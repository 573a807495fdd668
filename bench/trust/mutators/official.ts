import type { Official, Profile, ProfileField } from '#core/model';
import { proposedOfficial } from '#core/derive';
import { applyEdits } from '#core/edit';
import type { Plan } from '#core/records';
import type { Mutant, Mutator } from '../mutator';

type Fields = Omit<Partial<Profile>, 'official'> & { readonly official?: Official };

const withProfile = (plan: Plan, { official, ...fields }: Fields): Plan =>
  applyEdits(plan, [
    {
      kind: 'set-profile',
      profile: { ...plan.profile, ...fields, official: { ...plan.profile.official, ...official } },
    },
  ]);

/** The plan as an official document with nothing wrong in it. */
function asOfficial(plan: Plan): Plan {
  const { language } = plan;
  const isChinese = language === 'zh-CN';
  const issuer = isChinese ? '自贡市人民政府办公室' : 'Zigong Municipal Government';
  const recipients = isChinese ? '各区（县）人民政府，市级各部门' : 'District governments';
  const profile = { ...plan.profile, issuer, recipients, date: '2026-01-05' };
  const official = {
    ...proposedOfficial(profile, language),
    number: isChinese ? '自府办发〔2026〕5号' : 'ZMG [2026] 5',
  };
  return withProfile(plan, { ...profile, official: { ...official, printedOn: '2026-01-06' } });
}

/** A defect in the elements of an official document; `only` where it is one of documents in Chinese. */
const inOfficial = (name: string, rule: string, at: ProfileField, defect: Fields, only?: 'zh-CN'): Mutator => ({
  name: `official document: ${name}`,
  rules: [rule],
  mutate: ({ plan, language }) =>
    only !== undefined && only !== language
      ? []
      : [
          (): Mutant => {
            const before = asOfficial(plan);
            return { before, after: withProfile(before, defect), at: { profile: at } };
          },
        ],
});

/** Defects in what a plan has as an official document. */
export const officialMutators: readonly Mutator[] = [
  inOfficial('wrong brackets', 'D09', 'official.number', { official: { number: '自府办发[2026]5号' } }, 'zh-CN'),
  inOfficial('padded number', 'D10', 'official.number', { official: { number: '自府办发〔2026〕第005号' } }, 'zh-CN'),
  inOfficial('number of another year', 'D11', 'official.number', {
    date: '2027-01-05',
    official: { printedOn: '2027-01-06' },
  }),
  inOfficial(
    'date in characters under the notice',
    'D12',
    'official.notice.text',
    { official: { notice: { title: '关于印发行动计划的通知', text: '请认真执行。\n二〇二六年一月五日' } } },
    'zh-CN',
  ),
  inOfficial('no recipients', 'D13', 'recipients', { recipients: '' }),
  inOfficial('another issuer', 'D20', 'issuer', { issuer: '成都市商务局' }),
  inOfficial('printed before its date', 'D21', 'official.printedOn', { official: { printedOn: '2026-01-03' } }),
  inOfficial('nobody signed off', 'D22', 'official.signers', { official: { goesUp: true } }),
  inOfficial('secret for ever', 'D23', 'official.secrecyTerm', { official: { secrecy: '机密', copyNumber: '000001' } }),
  {
    name: 'official document: title of a draft',
    rules: ['D24'],
    mutate: ({ plan, language }) => [
      (): Mutant => {
        const { title } = plan.profile;
        const mark = language === 'en' ? ' (draft)' : '（征求意见稿）';
        return {
          before: plan,
          after: { ...plan, profile: { ...plan.profile, title: title + mark } },
          at: { profile: 'title' },
        };
      },
    ],
  },
];
