import { missingFields, spotOfMissing } from '../missing-fields';
import { rule } from '../rule';

export default rule({
  id: 'P40',
  name: 'policy-without-issuer-or-date',
  level: 'warning',
  over: 'policy',
  find: (policy, { nameOf }) =>
    policy.type === 'new'
      ? spotOfMissing(policy, nameOf('policy', policy), missingFields('policy', policy, ['issuer', 'due']))
      : [],
  words: {
    'zh-CN': {
      title: '拟出台的政策没有制定机关或时限',
      why: '谁制定、何时出台都没有写明的政策，无法督办。',
      bad: '出台扶持政策',
      good: '市商务局2020年三季度印发扶持政策',
      say: ({ name, zh }) => `拟出台的政策“${name}”没有${zh}。`,
    },
    en: {
      title: 'Promised policy without issuer or date',
      why: 'A policy of which nobody knows who issues it and when cannot be asked for.',
      bad: 'Issue supporting policies',
      good: 'Supporting policies, issued by the Commerce Bureau in Q3 2020',
      say: ({ name, en }) => `The promised policy “${name}” lacks: ${en}.`,
    },
  },
});
