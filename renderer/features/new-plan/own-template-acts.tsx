import { useState, type ReactElement } from 'react';
import type { Result } from '#core/model';
import type { Template } from '#core/template';
import { sayFailure } from '#core/words';
import { Button, NewsLines, QuestionDialog, useLanguage, useWords, type News } from '../../ui';
import styles from './new-plan-dialog.module.css';
import type { OwnTemplates } from './use-own-templates';

interface OwnTemplateActsProps {
  readonly own: OwnTemplates;
  /** The chosen template, where it is one of the officer's own. */
  readonly chosen: Template | undefined;
  readonly onInstalled: (template: Template) => void;
}

/** Installing a template, and exporting or removing the chosen one; what came of it is said below. */
export function OwnTemplateActs({ own, chosen, onInstalled }: OwnTemplateActsProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const [news, setNews] = useState<News>();
  const [asksToRemove, setAsksToRemove] = useState(false);
  const tell = <T,>(result: Result<T | undefined>, said: (value: T) => string): void => {
    if (!result.ok) setNews({ look: 'failure', said: sayFailure(result.failure, language) });
    else setNews(result.value === undefined ? undefined : { look: 'success', said: said(result.value) });
  };
  const install = async (): Promise<void> => {
    const installed = await own.install();
    tell(installed, ({ name }) => words('templates.installed', { name }));
    if (installed.ok && installed.value) onInstalled(installed.value);
  };
  const remove = async (template: Template): Promise<void> => {
    setAsksToRemove(false);
    tell(await own.remove(template), () => '');
  };
  return (
    <>
      <div className={styles['acts']}>
        <Button size="small" onPress={() => void install()}>
          {words('templates.install')}
        </Button>
        {chosen && (
          <>
            <Button
              size="small"
              onPress={() =>
                void own
                  .exportTo(chosen)
                  .then((written) => tell(written, (file) => words('templates.exported', { file })))
              }
            >
              {words('templates.export')}
            </Button>
            <Button size="small" onPress={() => setAsksToRemove(true)}>
              {words('templates.remove')}
            </Button>
          </>
        )}
      </div>
      <NewsLines news={news} notices={own.notices} />
      {asksToRemove && chosen && (
        <QuestionDialog
          title={words('templates.removeTitle', { name: chosen.name })}
          answers={[{ name: words('templates.removeAct'), look: 'danger', onPress: () => void remove(chosen) }]}
          onClose={() => setAsksToRemove(false)}
        >
          <p>{words('templates.removeText')}</p>
        </QuestionDialog>
      )}
    </>
  );
}
