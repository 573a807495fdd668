import { useState, type ReactElement } from 'react';
import type { Failure, Result } from '#core/model';
import { sayFailure } from '#core/words';
import type { ExportReport } from '#ipc';
import { Button, Dialog, Icon, Notice, useLanguage, useWords } from '../../ui';
import { bridge } from '../../workspace';
import styles from './export-sheet.module.css';

interface ExportDoneProps {
  readonly report: ExportReport;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** What came of the export: the file, what it could not carry, and the ways to it. */
export function ExportDone({ report, onAgain, onClose }: ExportDoneProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const [failure, setFailure] = useState<Failure>();
  const ask = async (answer: Promise<Result<undefined>>): Promise<void> => {
    const result = await answer;
    setFailure(result.ok ? undefined : result.failure);
  };
  return (
    <Dialog
      title={words('export.report')}
      onClose={onClose}
      foot={
        <>
          <Button look="quiet" onPress={onAgain}>
            {words('export.again')}
          </Button>
          <Button onPress={() => void ask(bridge.request('file:show-in-folder', report.file))}>
            {words('export.showInFolder')}
          </Button>
          <Button onPress={() => void ask(bridge.request('file:open-outside', report.file))}>
            {words('export.openFile')}
          </Button>
          <Button look="primary" onPress={onClose} autoFocus>
            {words('common.close')}
          </Button>
        </>
      }
    >
      <div className={styles['report']}>
        <Notice look="success" kind={words('common.success')}>
          <p>{words('export.written', { name: report.name })}</p>
          {report.pages !== undefined && <p>{words('export.pages', { count: report.pages })}</p>}
        </Notice>
        {failure && (
          <Notice look="failure" kind={words('common.failure')}>
            <span role="alert">{sayFailure(failure, language)}</span>
          </Notice>
        )}
        <section aria-label={words('verify.checked')}>
          <h3 className={styles['heading']}>{words('verify.checked')}</h3>
          <ul className={styles['checked']}>
            {report.checked.map((sentence) => (
              <li key={sentence}>
                <Icon name="check" />
                {sentence}
              </li>
            ))}
          </ul>
        </section>
        {report.notes.length > 0 && (
          <section aria-label={words('export.notes')}>
            <h3 className={styles['heading']}>{words('export.notes')}</h3>
            <ul className={styles['notes']}>
              {report.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Dialog>
  );
}
