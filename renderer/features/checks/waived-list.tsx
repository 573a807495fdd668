import { useState, type ReactElement } from 'react';
import type { Waiver } from '#core/model';
import { ruleTitle, waivedPlace } from '#core/checks';
import { usePlaceName } from '../../findings';
import { Button, useLanguage, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import styles from './checks-pane.module.css';

/** The findings that somebody let stand, with name and reason; each can be checked again. */
export function WaivedList(): ReactElement | null {
  const t = useWords();
  const { plan } = useWorkspace();
  const [isOpen, setIsOpen] = useState(false);
  const { waivers } = plan;
  if (waivers.length === 0) return null;
  return (
    <section aria-label={t('checks.waived', { count: waivers.length })}>
      <h3 className={styles['level']}>
        <Button look="link" aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
          {t('checks.waived', { count: waivers.length })}
        </Button>
      </h3>
      {isOpen && (
        <ul>
          {waivers.map((waiver) => (
            <WaivedItem key={`${waiver.rule} ${waiver.at}`} waiver={waiver} />
          ))}
        </ul>
      )}
    </section>
  );
}

function WaivedItem({ waiver }: { readonly waiver: Waiver }): ReactElement {
  const t = useWords();
  const language = useLanguage();
  const { plan, edit, goTo } = useWorkspace();
  const placeName = usePlaceName(plan);
  const { rule, at, name, reason } = waiver;
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
      <span>
        <Button
          look="link"
          size="small"
          onPress={() => edit([{ kind: 'remove-waiver', rule, at }], { name: 'check-again' })}
        >
          {t('checks.again')}
        </Button>
      </span>
    </li>
  );
}
