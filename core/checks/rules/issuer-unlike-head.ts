import type { Profile } from '#core/model';
import { issuersOf, redHead } from '#core/derive';
import type { Plan } from '#core/records';
import { LIST_SEPARATOR } from '#core/words';
import { rule, type Spot } from '../rule';

type Params = Readonly<Record<'name' | 'issuer', string>>;

/** Whether a name holds the characters of another in their order and ends like it: 市经信局 of 市经济和信息化局. */
function isShortOf(short: string, name: string): boolean {
  let at = 0;
  for (const character of name) if (character === short.charAt(at)) at++;
  return at === short.length && name.endsWith(short.slice(-1));
}

/** Whether two names may be of one body: the same, one in short, or as the register of organisations has them. */
function areOne(plan: Plan, one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.replace(/\s/g, '').toLowerCase());
  if (a === undefined || b === undefined || isShortOf(a, b) || isShortOf(b, a)) return true;
  return plan.records.organisation.some(({ name, shortName }) =>
    [one, other].every((each) => each === name || each === shortName),
  );
}

/** A document that is dated and names nobody: its signature would be a date alone. */
const isUnsigned = ({ official, issuer = '', date }: Profile, head: readonly string[]): boolean =>
  official !== undefined && date !== undefined && issuer === '' && head.length === 0;

export default rule({
  id: 'D20',
  name: 'issuer-unlike-head',
  level: 'error',
  source: 'GB/T 9704—2012 7.2.4, 7.3.5',
  over: 'plan',
  find: (plan): readonly Spot<Params>[] => {
    const { issuer = '', official = {} } = plan.profile;
    const head = redHead(official)?.issuers ?? [];
    const signed = issuersOf(plan.profile, plan.language);
    if (isUnsigned(plan.profile, head)) return [{ at: { profile: 'issuer' }, params: { name: '', issuer } }];
    const agrees = head.some((name) => signed.some((each) => areOne(plan, name, each)));
    if (head.length === 0 || signed.length === 0 || agrees) return [];
    const name = head.join(LIST_SEPARATOR[plan.language]);
    return [{ at: { profile: 'issuer' }, also: { profile: 'official.head' }, params: { name, issuer } }];
  },
  words: {
    'zh-CN': {
      title: '没有署名或落款与红头不一致',
      why: '落款署名的机关应当就是红头上的发文机关。',
      bad: '红头“自贡市商务局文件”，落款“自贡市财政局”',
      good: '红头“自贡市商务局文件”，落款“自贡市商务局”',
      say: ({ name, issuer }) =>
        name === '' ? '有成文日期而没有发文机关，落款缺署名。' : `红头上是“${name}”，落款是“${issuer}”，请核对。`,
    },
    en: {
      title: 'Unsigned, or signed by another body than the head names',
      why: 'A document is signed by the body that its head names.',
      bad: 'Head “Bureau of Commerce”, signed “Bureau of Finance”',
      good: 'Head “Bureau of Commerce”, signed “Bureau of Commerce”',
      say: ({ name, issuer }) =>
        name === ''
          ? 'The document has a date and no issuer: nobody signs it.'
          : `The head names “${name}”, but the document is signed “${issuer}”: check both.`,
    },
  },
});
