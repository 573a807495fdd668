import type { ReactElement } from 'react';
import type { Ref, RefFormat } from '#core/model';
import { refFormats } from '#core/derive';
import { setRefFormat, type RefPlace } from '#core/edit';
import { Choice, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';

const PLACES = ['automatic', '0', '1', '2'] as const;
type Places = (typeof PLACES)[number];

const placesOf = ({ places }: RefFormat): Places =>
  PLACES.find((name) => name !== 'automatic' && Number(name) === places) ?? 'automatic';

/** The format without one of its keys. */
const without = (format: RefFormat, key: keyof RefFormat): RefFormat =>
  Object.fromEntries(Object.entries(format).filter(([name]) => name !== key));

/** How the number of a reference is written: in digits or words, with its unit or alone, with how many decimal places. */
export function RefFormatChoices({ of: ref, at }: { readonly of: Ref; readonly at: RefPlace }): ReactElement | null {
  const words = useWords();
  const { plan, edit } = useWorkspace();
  const choices = refFormats(plan, ref);
  if (!choices) return null;
  const format = ref.format ?? {};
  const set = (next: RefFormat): void => edit((now) => setRefFormat(now, at, next), { name: 'format-reference' });
  return (
    <>
      {choices.numerals && (
        <Choice
          label={words('computed.numerals')}
          look="small"
          options={[
            { id: 'digits', name: words('computed.digits') },
            { id: 'words', name: words('computed.words') },
          ]}
          value={format.numerals ?? 'digits'}
          onChange={(id) => set(id === 'words' ? { ...format, numerals: 'words' } : without(format, 'numerals'))}
        />
      )}
      {choices.unit && (
        <Choice
          label={words('computed.unit')}
          look="small"
          options={[
            { id: 'with', name: words('computed.withUnit') },
            { id: 'without', name: words('computed.numberOnly') },
          ]}
          value={format.unit === false ? 'without' : 'with'}
          onChange={(id) => set(id === 'without' ? { ...format, unit: false } : without(format, 'unit'))}
        />
      )}
      {choices.places && (
        <Choice<Places>
          label={words('computed.places')}
          look="small"
          options={PLACES.map((id) => ({ id, name: id === 'automatic' ? words('computed.automatic') : id }))}
          value={placesOf(format)}
          onChange={(id) => set(id === 'automatic' ? without(format, 'places') : { ...format, places: Number(id) })}
        />
      )}
    </>
  );
}
