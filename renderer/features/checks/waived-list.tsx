import type { ReactElement } from 'react';
import type { Waiver } from '#core/model';
import { hasChangedSince, ruleTitle, waivedPlace } from '#core/checks';
import { usePlaceName } from '../../findings';
import { Button, useLanguage, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import styles from './checks-pane.module.css';

interface WaivedListProps {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** The findings that somebody let stand, with name and reason, those whose text changed since before the others. */
export function WaivedList({ isOpen, onOpen }: WaivedListProps): ReactElement | null {
  const t = useWords();
  const { plan, edit } = useWorkspace();
  const { waivers } = plan;
  const changed = waivers.filter((waiver) => hasChangedSince(plan, waiver));
  if (waivers.length === 0) return null;
  const others = waivers.filter((waiver) => !changed.includes(waiver));
  const again = (list: readonly Waiver[]): void =>
    edit(
      list.map(({ rule, at }) => ({ kind: 'remove-waiver', rule, at })),
      { name: 'check-again' },
    );
  return (
    <section aria-label={t('checks.waived', { count: waivers.length })} data-waived-list="">
      <h3 className={styles['group']}>
        <Button look="link" aria-expanded={isOpen} onPress={() => onOpen(!isOpen)}>
          {t('checks.waived', { count: waivers.length })}
        </Button>
        {changed.length > 0 && !isOpen && (
          <span className={styles['note']}>{t('checks.toReview', { count: changed.length })}</span>
        )}
      </h3>
      {isOpen && changed.length > 0 && (
        <section aria-label={t('checks.toReview', { count: changed.length })}>
          <h4 className={styles['review']}>
            {t('checks.toReview', { count: changed.length })}
            <Button size="small" data-again-all="" onPress={() => again(changed)}>
              {t('checks.againAll', { count: changed.length })}
            </Button>
          </h4>
          <WaivedItems waivers={changed} hasChanged onAgain={again} />
        </section>
      )}
      {isOpen && <WaivedItems waivers={others} onAgain={again} />}
    </section>
  );
}

interface WaivedItemsProps {
  readonly waivers: readonly Waiver[];
  readonly hasChanged?: boolean;
  readonly onAgain: (waivers: readonly Waiver[]) => void;
}

function WaivedItems({ waivers, hasChanged = false, onAgain }: WaivedItemsProps): ReactElement {
  return (
    <ul>
      {waivers.map((waiver) => (
        <WaivedItem
          key={`${waiver.rule} ${waiver.at}`}
          waiver={waiver}
          hasChanged={hasChanged}
          onAgain={() => onAgain([waiver])}
        />
      ))}
    </ul>
  );
}

interface WaivedItemProps {
  readonly waiver: Waiver;
  readonly hasChanged: boolean;
  readonly onAgain: () => void;
}

function WaivedItem({ waiver, hasChanged, onAgain }: WaivedItemProps): ReactElement {
  const t = useWords();
  const language = useLanguage();
  const { plan, goTo } = useWorkspace();
  const placeName = usePlaceName(plan);
  const { rule, at, name, reason, text } = waiver;
  const place = waivedPlace(plan, at);
  const title = ruleTitle(rule, language) ?? rule;
  return (
    <li className={styles['waived']} data-waived={rule}>
      <span className={styles['sentence']}>
        {place ? (
          <Button look="link" onPress={() => goTo(place)}>
            {title}
          </Button>
        ) : (
          title
        )}
      </span>
      <span className={styles['note']}>{place ? placeName(place) : t('checks.placeGone')}</span>
      <p>
        {reason}
        {t('checks.by', { name })}
      </p>
      {hasChanged && text !== undefined && (
        <p className={styles['was']}>{t('checks.was', { text: shortened(text) })}</p>
      )}
      <span>
        <Button look="link" size="small" onPress={onAgain}>
          {t('checks.again')}
        </Button>
      </span>
    </li>
  );
}

const LONGEST = 60;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
