import { fieldsOf, recordsOf } from '#core/records';
import { placeIn, type LineHome } from '../finding-of';
import { fieldLine, type Line } from '../read-line';
import { rule, textRule, type Rule, type Spot } from '../rule';
import { HOUSE_DESCRIPTIONS, type HouseDescription, type HouseParams } from './descriptions';
import { lineReader, type UnwantedWord } from './line-reader';
import type { Layer } from './merge-layers';
import { isInRegisteredName, isOwnName } from './registered-names';

/** More findings of one house rule than this nobody works through; what stands behind them is not said. */
const MOST = 500;

type Read = (line: Line) => readonly UnwantedWord[];

/** T21, T28 and T29 as these house rules fill them: each over the text, and over the texts of records. */
export function houseRules(layers: readonly Layer[]): readonly Rule[] {
  const read = lineReader(layers);
  return HOUSE_DESCRIPTIONS.flatMap((described) => [overText(described, read), overRecords(described, read)]);
}

const whatItIs = ({ id, name, words }: HouseDescription) => ({ id, name, level: 'warning', words }) as const;

function spotOf(home: LineHome, { start, end, text, of: { to, why, from } }: UnwantedWord): Spot<HouseParams> {
  const at = placeIn(home, start, end);
  return { at, params: { found: text, to, why, from }, ...(to !== '' && { fix: { at, from: text, to } }) };
}

const overText = (described: HouseDescription, read: Read): Rule<HouseParams> =>
  textRule<HouseParams, UnwantedWord>({
    ...whatItIs(described),
    over: 'text',
    gather: (line) => read(line).filter(({ of }) => of.kind === described.kind),
    find: (gathered, { plan }) =>
      gathered
        .filter(({ line, item }) => !isInRegisteredName((kind) => recordsOf(plan, kind), line.text, item))
        .slice(0, MOST)
        .map(({ section, line, item }) =>
          spotOf({ section, ...(line.type !== 'heading' && { block: line.id }) }, item),
        ),
  });

const overRecords = (described: HouseDescription, read: Read): Rule<HouseParams> =>
  rule<HouseParams>({
    ...whatItIs(described),
    over: 'record',
    find: (record, scope, kind) =>
      Object.entries(fieldsOf(kind)).flatMap(([field, { type }]) => {
        const text = record[field];
        if (type !== 'text' || typeof text !== 'string' || isOwnName(kind, field)) return [];
        return read(fieldLine(record.id, text, scope.language))
          .filter((word) => word.of.kind === described.kind && !isInRegisteredName(scope.recordsOf, text, word))
          .map((word) => spotOf({ record: record.id, field }, word));
      }),
  });

/** The rules that house rules fill, without any of them: what they are called and how they speak. */
export const HOUSE_RULES: readonly Rule[] = houseRules([]).filter(({ over }) => over === 'text');
