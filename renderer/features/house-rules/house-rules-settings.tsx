import { useState, type ReactElement } from 'react';
import type { Result } from '#core/model';
import type { HousePack } from '#core/checks';
import { sayFailure } from '#core/words';
import { Button, NewsLines, QuestionDialog, useLanguage, useWords, type News } from '../../ui';
import styles from './house-rules.module.css';
import { useHouseRules } from './use-house-rules';

/** The packs of house rules on this machine: which there are, and how they come and go. */
export function HouseRulesSettings(): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { packs, notices, install, remove, exportTo } = useHouseRules();
  const [news, setNews] = useState<News>();
  const [leaving, setLeaving] = useState<HousePack>();
  const tell = <T,>(result: Result<T | undefined>, said?: (value: T) => string): void => {
    if (!result.ok) setNews({ look: 'failure', said: sayFailure(result.failure, language) });
    else setNews(result.value === undefined || !said ? undefined : { look: 'success', said: said(result.value) });
  };
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{words('houseRules.title')}</legend>
      <p className={styles['note']}>{words('houseRules.note')}</p>
      {packs.length === 0 && <p>{words('houseRules.none')}</p>}
      <ul>
        {packs.map((pack) => (
          <PackLine
            key={pack.id}
            pack={pack}
            onExport={() =>
              void exportTo(pack).then((written) => tell(written, (file) => words('houseRules.exported', { file })))
            }
            onRemove={() => setLeaving(pack)}
          />
        ))}
      </ul>
      <div>
        <Button
          size="small"
          onPress={() =>
            void install().then((installed) =>
              tell(installed, ({ name, version }) => words('houseRules.installed', { name, version })),
            )
          }
        >
          {words('houseRules.install')}
        </Button>
      </div>
      <NewsLines news={news} notices={notices} />
      {leaving && (
        <QuestionDialog
          title={words('houseRules.removeTitle', { name: leaving.name })}
          answers={[
            {
              name: words('houseRules.removeAct'),
              look: 'danger',
              onPress: () => {
                setLeaving(undefined);
                void remove(leaving).then((removed) => tell(removed));
              },
            },
          ]}
          onClose={() => setLeaving(undefined)}
        >
          <p>{words('houseRules.removeText')}</p>
        </QuestionDialog>
      )}
    </fieldset>
  );
}

interface PackLineProps {
  readonly pack: HousePack;
  readonly onExport: () => void;
  readonly onRemove: () => void;
}

/** One pack: its name, where it comes from, and how much it holds. */
function PackLine({ pack, onExport, onRemove }: PackLineProps): ReactElement {
  const words = useWords();
  const { id, name, version, layer, terms = [], avoid = [], names = [] } = pack;
  const parts = [
    words(`houseRules.layer.${layer}`),
    words('houseRules.version', { version }),
    words('houseRules.counts', { terms: terms.length, avoid: avoid.length, names: names.length }),
  ];
  return (
    <li className={styles['pack']} data-pack={id}>
      <span className={styles['name']}>{name}</span>
      <span className={styles['about']}>{parts.join(' · ')}</span>
      <span className={styles['acts']}>
        <Button look="quiet" size="small" aria-label={words('houseRules.exportNamed', { name })} onPress={onExport}>
          {words('houseRules.export')}
        </Button>
        <Button look="quiet" size="small" aria-label={words('houseRules.removeNamed', { name })} onPress={onRemove}>
          {words('houseRules.remove')}
        </Button>
      </span>
    </li>
  );
}
