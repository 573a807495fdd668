import { SCHEMA, type Language, type Result } from '#core/model';
import { noRecords, type Plan } from '#core/records';
import { checksFor } from './checks-for';
import { HOUSE_DESCRIPTIONS } from './descriptions';
import { HOUSE_FINDS, type HouseExample, type HousePack } from './pack';
import { badPack } from './parse-pack';

/** A plan that holds nothing but one paragraph. */
const planOf = (text: string, language: Language): Plan => ({
  schema: SCHEMA,
  id: 'example',
  language,
  profile: { title: '' },
  demands: { template: 'example', version: 1, sections: [] },
  sections: [
    {
      id: 'section',
      heading: '',
      prose: [{ type: 'paragraph', id: 'paragraph', children: [{ text }] }],
      sections: [],
    },
  ],
  records: noRecords,
  threads: [],
  waivers: [],
});

/** The names of the finds by the ids of their rules, and back. */
const findOf = (rule: string): string => HOUSE_DESCRIPTIONS.find(({ id }) => id === rule)?.kind ?? rule;

/**
 * Runs the examples of a pack by its rules alone: what is found in each must be what the example says. Of the rules of
 * the program those count that the pack sets or that one of its examples names. Gives the first that fails.
 */
export function tryExamples(pack: HousePack, file: string): Result<never> | undefined {
  const { examples = [], levels = {}, limits = {} } = pack;
  const counted = new Set<string>([
    ...HOUSE_FINDS,
    ...[...Object.keys(levels), ...Object.keys(limits)].map(findOf),
    ...examples.flatMap(({ finds }) => finds.map(findOf)),
  ]);
  const check = checksFor([pack]);
  const foundIn = ({ text }: HouseExample): readonly string[] => {
    const language = pack.language ?? (/\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en');
    const rules = check(planOf(text, language)).map(({ rule }) => findOf(rule));
    return [...new Set(rules)].filter((rule) => counted.has(rule)).sort();
  };
  for (const example of examples) {
    const expected = [...new Set(example.finds.map(findOf))].sort();
    const found = foundIn(example);
    if (expected.join() === found.join()) continue;
    const say = (finds: readonly string[]): string => (finds.length === 0 ? '–' : finds.join(' / '));
    return badPack(file, 'house-example', { text: example.text, expected: say(expected), found: say(found) });
  }
  return undefined;
}
