import { useState, type ReactElement } from 'react';
import { extractFor, shortNameOf } from '#core/derive';
import type { Purpose } from '#ipc';
import { sayFailure } from '#core/words';
import { Button, Choice, Dialog, Notice, Progress, useLanguage, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import { BeforeExport } from './before-export';
import { ExportDone } from './export-done';
import { ExtractChoice } from './extract-choice';
import styles from './export-sheet.module.css';
import { useExport } from './use-export';

export interface ExportSheetProps {
  /** The name suggested for the file, without its ending. */
  readonly name: string;
  readonly onClose: () => void;
}

/** One sheet for an export: what for, what stands in the way, how far it is, and then what came of it. */
export function ExportSheet({ name, onClose }: ExportSheetProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { plan } = useWorkspace();
  const [purpose, setPurpose] = useState<Purpose>('issue');
  const [unit, setUnit] = useState<string>();
  const { progress, start, cancel, again } = useExport();
  if (progress.at === 'done') return <ExportDone report={progress.report} onAgain={again} onClose={onClose} />;
  const isWorking = progress.at === 'working';
  const leave = isWorking ? cancel : onClose;
  const isExtract = purpose === 'extract';
  const go = (): void => {
    if (!isExtract) void start(plan, purpose, name);
    else if (unit !== undefined)
      void start(extractFor(plan, unit), purpose, words('extract.name', { name, unit: shortNameOf(plan, unit) }));
  };
  return (
    <Dialog
      title={words('export.title')}
      onClose={leave}
      foot={
        <>
          <Button onPress={leave}>{words('common.cancel')}</Button>
          <Button look="primary" isPending={isWorking} isDisabled={isExtract && unit === undefined} onPress={go}>
            {words('export.go')}
          </Button>
        </>
      }
    >
      {progress.at === 'working' ? (
        <Progress label={words('export.working')} part={progress.part} />
      ) : (
        <div className={styles['form']}>
          {progress.failure && (
            <Notice look="failure" kind={words('common.failure')}>
              <span role="alert">{sayFailure(progress.failure, language)}</span>
            </Notice>
          )}
          <PurposeAndLayout purpose={purpose} onPurpose={setPurpose} />
          {isExtract ? (
            <ExtractChoice plan={plan} unit={unit} onUnit={setUnit} />
          ) : (
            <BeforeExport purpose={purpose} onLeave={onClose} />
          )}
        </div>
      )}
    </Dialog>
  );
}

interface PurposeAndLayoutProps {
  readonly purpose: Purpose;
  readonly onPurpose: (purpose: Purpose) => void;
}

function PurposeAndLayout({ purpose, onPurpose }: PurposeAndLayoutProps): ReactElement {
  const words = useWords();
  return (
    <>
      <Choice
        label={words('export.purpose')}
        look="lines"
        options={[
          { id: 'issue', name: words('export.issue'), note: words('export.issueNote') },
          { id: 'return', name: words('export.return'), note: words('export.returnNote') },
          { id: 'extract', name: words('extract.purpose'), note: words('extract.purposeNote') },
        ]}
        value={purpose}
        onChange={onPurpose}
      />
      <Choice
        label={words('export.layout')}
        look="lines"
        options={[{ id: 'gbt9704', name: words('export.gbt9704'), note: words('export.gbt9704Note') }]}
        value="gbt9704"
        onChange={() => undefined}
      />
    </>
  );
}
