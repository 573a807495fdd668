import { formatDate, formatQuantity, type LineBlock, type Section } from '#core/model';
import { fieldsOf } from '#core/records';
import { contradictionsIn, type Contradiction } from '../contradictions';
import { deadlinesSaid, type DeadlineSaid } from '../deadlines-said';
import { rule, type Scope, type Spot } from '../rule';
import { deadlineChoices, numberChoices } from '../text-or-record';

interface Params extends Readonly<Record<string, string>> {
  readonly name: string;
  readonly shown: string;
  readonly held: string;
  /** What the record calls the value that differs, in both languages. */
  readonly zh: string;
  readonly en: string;
}

const fieldWords = (kind: Contradiction['indicator']['kind'], field: string): Pick<Params, 'zh' | 'en'> => {
  const words = fieldsOf(kind)[field]?.words;
  return { zh: words?.['zh-CN'] ?? '', en: words?.en.toLowerCase() ?? '' };
};

function numberSpot(
  found: Contradiction & { readonly block: LineBlock },
  section: Section,
  { plan, nameOf }: Scope,
): Spot<Params> {
  const { line, said, held, block, record, indicator } = found;
  const { start, end } = said;
  return {
    at: { section: section.id, block: block.id, start, end },
    params: {
      name: nameOf(indicator.kind, record),
      shown: line.text.slice(start, end).trim(),
      held: formatQuantity(held.quantity, plan.language),
      ...fieldWords(indicator.kind, held.field),
    },
    also: { record: record.id, field: held.field },
    choices: numberChoices(plan, section, found),
  };
}

function deadlineSpot(found: DeadlineSaid, section: Section, { plan, nameOf }: Scope): Spot<Params> {
  const { line, date, block, record, indicator, field, deadline } = found;
  const { start, end } = date;
  return {
    at: { section: section.id, block: block.id, start, end },
    params: {
      name: nameOf(indicator.kind, record),
      shown: line.text.slice(start, end),
      held: formatDate(deadline, plan.language),
      ...fieldWords(indicator.kind, field),
    },
    also: { record: record.id, field },
    choices: deadlineChoices(plan, section, found),
  };
}

export default rule<Params>({
  id: 'P18',
  name: 'number-not-as-recorded',
  level: 'error',
  over: 'section',
  find: (section, scope) => [
    ...contradictionsIn(scope.plan, section)
      .filter(({ how }) => how === 'other')
      .map((found) => numberSpot(found, section, scope)),
    ...deadlinesSaid(scope.plan, section).map((found) => deadlineSpot(found, section, scope)),
  ],
  words: {
    'zh-CN': {
      title: '正文与台账不一致',
      why: '正文和附表给出两个数，执行和考核时不知以哪个为准。',
      bad: '正文“出口2亿美元”，指标表为1.8亿美元',
      good: '正文引用指标表的1.8亿美元',
      say: ({ name, shown, held, zh }) => `正文中的“${shown}”与台账中“${name}”的${zh}“${held}”不一致。`,
    },
    en: {
      title: 'Number that is not as recorded',
      why: 'With one number in the text and another in the tables, nobody knows which of them holds.',
      bad: '“Exports of $200 million” in the text, $180 million in the indicator table',
      good: 'The text refers to the $180 million of the table',
      say: ({ name, shown, held, en }) => `The text says “${shown}”; the ${en} of “${name}” is “${held}”.`,
    },
  },
});
