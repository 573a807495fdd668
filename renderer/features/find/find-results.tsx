import { useEffect, useRef, type ReactElement } from 'react';
import { placeOfMatch, type Match } from '#core/find';
import { usePlaceName } from '../../findings';
import { Button, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import { contextOf } from './context-of';
import styles from './find-bar.module.css';
import type { Matches } from './use-matches';

/** More lines than this nobody reads; a longer query finds fewer. */
const MOST = 300;

/** What was found, with its context, by section and register; a line leads to its place. */
export function FindResults({ matches: { matches, index, show } }: { readonly matches: Matches }): ReactElement {
  const t = useWords();
  const { plan, goTo } = useWorkspace();
  const placeName = usePlaceName(plan);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest' });
  }, [index]);
  const go = (match: Match, at: number): void => {
    show(at);
    goTo(placeOfMatch(match));
  };
  const listed = matches.slice(0, MOST).map((match) => ({ match, place: placeName(placeOfMatch(match)) }));
  return (
    <div ref={list} className={styles['results']} role="group" aria-label={t('find.results')}>
      {matches.length === 0 && <p className={styles['note']}>{t('find.none')}</p>}
      {listed.map(({ match, place }, at) => {
        const { lead, text, tail } = contextOf(match);
        return (
          <div key={at} data-current={at === index || undefined} className={styles['result']}>
            {place !== listed[at - 1]?.place && <h3 className={styles['place']}>{place}</h3>}
            <Button look="link" onPress={() => go(match, at)}>
              <span>
                {lead}
                <mark className={styles['found']}>{text}</mark>
                {tail}
              </span>
            </Button>
            {match.whyNot && <span className={styles['note']}>{t(`find.whyNot.${match.whyNot}`)}</span>}
          </div>
        );
      })}
      {matches.length > MOST && (
        <p className={styles['note']}>{t('find.more', { count: matches.length - MOST, most: MOST })}</p>
      )}
    </div>
  );
}
