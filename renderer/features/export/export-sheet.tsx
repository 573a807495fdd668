import { useMemo, useState, type ReactElement } from 'react';
import { extractFor, shortNameOf } from '#core/derive';
import { withoutUnusedMedia } from '#core/model';
import type { Purpose, WordProfile } from '#ipc';
import { sayFailure } from '#core/words';
import { Button, Choice, Dialog, Notice, Progress, useLanguage, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import { BeforeExport } from './before-export';
import { ExportDone } from './export-done';
import { ExtractChoice } from './extract-choice';
import { MissingFonts } from './missing-fonts';
import styles from './export-sheet.module.css';
import { useExport, useMadeAhead, type Format } from './use-export';

export interface ExportSheetProps {
  /** The name suggested for the file, without its ending. */
  readonly name: string;
  /** What the sheet proposes to make. */
  readonly format: Format;
  readonly onClose: () => void;
}

const TITLES = { docx: 'export.title', pdf: 'print.pdfTitle', print: 'print.title' } as const;
const WORKING = { docx: 'export.working', pdf: 'print.pdfWorking', print: 'print.working' } as const;

/** One sheet for an export: what for, what stands in the way, how far it is, and then what came of it. */
export function ExportSheet({ name, format: proposed, onClose }: ExportSheetProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { plan } = useWorkspace();
  const [format, setFormat] = useState(proposed);
  const [chosen, setPurpose] = useState<Purpose>('issue');
  // Only a Word file can come back.
  const purpose = format !== 'docx' && chosen === 'return' ? 'issue' : chosen;
  const [profile, setProfile] = useState<WordProfile>('gbt9704');
  const [unit, setUnit] = useState<string>();
  const isExtract = purpose === 'extract';
  const made = useMemo(
    () => (isExtract ? (unit === undefined ? undefined : extractFor(plan, unit)) : withoutUnusedMedia(plan)),
    [plan, isExtract, unit],
  );
  const { progress, start, cancel, again } = useExport();
  useMadeAhead(progress.at === 'asking' ? made : undefined, format, { profile, purpose });
  if (progress.at === 'done') return <ExportDone report={progress.report} onAgain={again} onClose={onClose} />;
  const isWorking = progress.at === 'working';
  const leave = isWorking ? cancel : onClose;
  const go = (): void => {
    const called =
      isExtract && unit !== undefined ? words('extract.name', { name, unit: shortNameOf(plan, unit) }) : name;
    if (made) void start(made, { format, profile, purpose, name: called });
  };
  return (
    <Dialog
      title={words(TITLES[format])}
      onClose={leave}
      foot={
        <>
          <Button onPress={leave}>{words('common.cancel')}</Button>
          <Button look="primary" isPending={isWorking} isDisabled={!made} onPress={go}>
            {words(format === 'print' ? 'print.go' : 'export.go')}
          </Button>
        </>
      }
    >
      {progress.at === 'working' ? (
        <Progress label={words(WORKING[format])} part={progress.part} />
      ) : (
        <div className={styles['form']}>
          {progress.failure && (
            <Notice look="failure" kind={words('common.failure')}>
              <span role="alert">{sayFailure(progress.failure, language)}</span>
            </Notice>
          )}
          <Choice
            label={words('print.format')}
            options={[
              { id: 'docx', name: words('print.docx') },
              { id: 'pdf', name: words('print.pdf') },
              { id: 'print', name: words('print.paper') },
            ]}
            value={format}
            onChange={setFormat}
          />
          <PurposeAndLayout
            format={format}
            purpose={purpose}
            onPurpose={setPurpose}
            profile={profile}
            onProfile={setProfile}
          />
          {isExtract ? (
            <ExtractChoice plan={plan} unit={unit} onUnit={setUnit} />
          ) : (
            <BeforeExport purpose={purpose} onLeave={onClose} />
          )}
          {format === 'docx' && <MissingFonts profile={profile} language={plan.language} />}
        </div>
      )}
    </Dialog>
  );
}

interface PurposeAndLayoutProps {
  readonly format: Format;
  readonly purpose: Purpose;
  readonly onPurpose: (purpose: Purpose) => void;
  readonly profile: WordProfile;
  readonly onProfile: (profile: WordProfile) => void;
}

function PurposeAndLayout({ format, purpose, onPurpose, profile, onProfile }: PurposeAndLayoutProps): ReactElement {
  const words = useWords();
  return (
    <>
      <Choice
        label={words('export.purpose')}
        look="lines"
        options={[
          { id: 'issue', name: words('export.issue'), note: words('export.issueNote') },
          ...(format === 'docx'
            ? [{ id: 'return' as const, name: words('export.return'), note: words('export.returnNote') }]
            : []),
          { id: 'extract', name: words('extract.purpose'), note: words('extract.purposeNote') },
        ]}
        value={purpose}
        onChange={onPurpose}
      />
      <Choice
        label={words('export.layout')}
        look="lines"
        options={[
          { id: 'gbt9704', name: words('export.gbt9704'), note: words('export.gbt9704Note') },
          { id: 'report', name: words('export.reportLayout'), note: words('export.reportLayoutNote') },
        ]}
        value={profile}
        onChange={onProfile}
      />
    </>
  );
}
