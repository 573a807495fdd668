import { useEffect, useState, type ReactElement } from 'react';
import type { Language } from '#core/model';
import type { NamedFont, WordProfile } from '#ipc';
import { LIST_SEPARATOR } from '#core/words';
import { useLanguage, useWords } from '../../ui';
import { bridge } from '../../workspace';
import { isFontHere } from './is-font-here';
import styles from './export-sheet.module.css';

interface Missing extends NamedFont {
  /** The first of its stand-ins that is here. */
  readonly standIn?: string;
}

function missingOf(fonts: readonly NamedFont[]): readonly Missing[] {
  const canvas = document.createElement('canvas');
  const isHere = (name: string): boolean => isFontHere(name, canvas);
  return fonts
    .filter(({ name }) => !isHere(name))
    .map((font) => {
      const standIn = font.standIns.find(isHere);
      return { ...font, ...(standIn !== undefined && { standIn }) };
    });
}

/** Names the fonts of the file that this computer lacks, and what Word shows for each; nothing where it has them all. */
export function MissingFonts({
  profile,
  language,
}: {
  readonly profile: WordProfile;
  readonly language: Language;
}): ReactElement | undefined {
  const words = useWords();
  const wordsLanguage = useLanguage();
  const [missing, setMissing] = useState<readonly Missing[]>([]);
  useEffect(() => {
    let isWanted = true;
    void bridge.request('export:fonts', profile, language).then((fonts) => {
      if (isWanted) setMissing(fonts.ok ? missingOf(fonts.value) : []);
    });
    return () => {
      isWanted = false;
    };
  }, [profile, language]);
  if (missing.length === 0) return undefined;
  const sentenceFor = ({ name, standIns, standIn }: Missing): string => {
    if (standIn !== undefined) return words('verify.fontMissing', { name, standIn });
    if (standIns.length === 0) return words('verify.fontNothing', { name });
    return words('verify.fontNone', { name, others: standIns.join(LIST_SEPARATOR[wordsLanguage]) });
  };
  return (
    <section className={styles['before']} aria-label={words('verify.fonts')}>
      <h3 className={styles['heading']}>{words('verify.fonts')}</h3>
      <ul className={styles['notes']}>
        {missing.map((font) => (
          <li key={font.name}>{sentenceFor(font)}</li>
        ))}
      </ul>
      <p className={styles['more']}>{words('verify.fontsNote')}</p>
    </section>
  );
}
