import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { replaceMatches, replacementFor, whyNotReplaced } from '#core/find';
import { BarInput, Button, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import styles from './find-bar.module.css';
import { ReplacePreview } from './replace-preview';
import type { Matches } from './use-matches';

/** What is put in the place of what was found: in the current place, or in all after a look at each. */
export function ReplaceRow({ matches }: { readonly matches: Matches }): ReactElement {
  const t = useWords();
  const { edit } = useWorkspace();
  const [replacement, setReplacement] = useState('');
  const [isPreviewed, setIsPreviewed] = useState(false);
  const { current } = matches;
  const why = current && whyNotReplaced(current, replacement);
  const replaceOne = (): void => {
    if (!current) return;
    if (why) {
      matches.show((matches.index + 1) % matches.matches.length);
      return;
    }
    edit((plan) => replaceMatches(plan, [current], replacement), { name: 'replace' });
    matches.passOver(current, replacementFor(current, replacement).length);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    replaceOne();
  };
  return (
    <div className={styles['row']}>
      <BarInput
        label={t('find.with')}
        value={replacement}
        maxLength={1000}
        onChange={(event) => setReplacement(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Button size="small" isDisabled={!current || why !== undefined} onPress={replaceOne}>
        {t('find.replaceOne')}
      </Button>
      <Button size="small" isDisabled={!current} onPress={() => setIsPreviewed(true)}>
        {t('find.replaceAll')}
      </Button>
      {why && <span className={styles['count']}>{t(`find.whyNot.${why}`)}</span>}
      {isPreviewed && (
        <ReplacePreview matches={matches.matches} replacement={replacement} onClose={() => setIsPreviewed(false)} />
      )}
    </div>
  );
}
