import type { ReactElement } from 'react';
import { sayFailure } from '#core/words';
import { Button, Icon, Notice, useLanguage, useWords } from '../../ui';
import styles from './message-region.module.css';
import type { Message } from './use-messages';

interface MessageRegionProps {
  readonly messages: readonly Message[];
  readonly onDismiss: (id: number) => void;
}

/** Where failures and successes are shown and read aloud without taking the focus. */
export function MessageRegion({ messages, onDismiss }: MessageRegionProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  return (
    <div className={styles['region']} role="log" aria-live="polite" aria-label={words('messages.label')}>
      {messages.map(({ id, look, said, offer }) => (
        <Notice
          key={id}
          look={look}
          kind={words(`common.${look}`)}
          end={
            <>
              {offer && (
                <Button size="small" onPress={offer.act}>
                  {offer.name}
                </Button>
              )}
              <Button look="quiet" size="icon" aria-label={words('messages.dismiss')} onPress={() => onDismiss(id)}>
                <Icon name="close" />
              </Button>
            </>
          }
        >
          {typeof said === 'string' ? said : sayFailure(said, language)}
        </Notice>
      ))}
    </div>
  );
}
