import type { Language } from '#core/model';
import { fieldsOf, kindNamed } from '#core/records';
import { PROFILE_FIELD_WORDS, fillIn } from '#core/words';
import type { BlockChange, Change, FieldChange, ProfileChange } from './change';
import * as words from './change-words';
import { isLong } from './long-value';

/** Says a change in the language of the interface, with names and values as the plan writes them: 指标“年产值” 目标值 50亿元 → 60亿元. */
export function sayChange(change: Change, language: Language): string {
  switch (change.of) {
    case 'profile':
      return sayProfile(change, language);
    case 'section':
      return fillIn(words.SECTION_SENTENCES[change.how][language], { name: change.heading, was: change.was ?? '' });
    case 'block':
      return sayBlock(change, language);
    case 'record': {
      const kind = capital(kindNamed(change.kind).words.one[language]);
      return fillIn(words.RECORD_SENTENCES[change.how][language], { kind, name: change.name });
    }
    case 'field':
      return sayField(change, language);
    case 'threads':
    case 'waivers':
    case 'house':
    case 'language':
    case 'demands':
    case 'other':
      return words.OTHER_SENTENCES[change.of][language];
  }
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
/** A label within a sentence; what is written in capitals stays so. */
const inside = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);

function sayValues({ before, after }: Pick<FieldChange, 'before' | 'after'>, language: Language): string {
  if (before === after) return fillIn(words.SAME_VALUE[language], { after });
  if (isLong({ before, after })) return words.LONG_VALUE[language];
  return [before, after].map((value) => (value === '' ? words.NO_VALUE[language] : value)).join(' → ');
}

const sayProfile = (change: ProfileChange, language: Language): string =>
  fillIn(words.PROFILE_SENTENCE[language], {
    field: capital(PROFILE_FIELD_WORDS[change.field][language]),
    value: sayValues(change, language),
  });

function sayField(change: FieldChange, language: Language): string {
  const label = (fieldsOf(change.kind)[change.field]?.words ?? words.COMMON_FIELD_WORDS[change.field])?.[language];
  return fillIn(words.FIELD_SENTENCE[language], {
    kind: capital(kindNamed(change.kind).words.one[language]),
    name: change.name,
    field: rowIn(inside(label ?? change.field), change.row, language),
    value: sayValues(change, language),
  });
}

/** A field, or a row of it: 逐年目标“2027年”, yearly values “2027”. */
const rowIn = (field: string, row: string | undefined, language: Language): string =>
  row === undefined ? field : fillIn(words.NAMED[language], { unit: field, name: row });

const sayWidth = (width: number | undefined, language: Language): string =>
  width === undefined ? words.OWN_WIDTH[language] : `${String(width)}%`;

function sayBlock(change: BlockChange, language: Language): string {
  const plain = words.UNIT_WORDS[change.type][language];
  const unit = change.name === undefined ? plain : fillIn(words.NAMED[language], { unit: plain, name: change.name });
  const sentence = change.from === undefined ? words.BLOCK_SENTENCES[change.how] : words.MOVED_FROM;
  const said = fillIn(sentence[language], {
    unit,
    was: change.was === undefined ? '' : words.UNIT_WORDS[change.was][language],
    from: change.from ?? '',
    before: sayWidth(change.widths?.before, language),
    after: sayWidth(change.widths?.after, language),
  });
  const within = change.within === undefined ? '' : fillIn(words.WITHIN[language], { name: change.within });
  return within === '' ? capital(said) : within + said;
}
