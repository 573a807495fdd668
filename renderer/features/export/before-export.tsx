import type { ReactElement } from 'react';
import { countByLevel, forIssue, sayFinding, type Place } from '#core/checks';
import type { Purpose } from '#ipc';
import { findingKey, inOrder } from '../../findings';
import { Button, LevelMark, useLanguage, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import styles from './export-sheet.module.css';

/** How many findings the sheet names before it points to the checks. */
const NAMED = 6;

interface BeforeExportProps {
  readonly purpose: Purpose;
  /** The sheet goes away so that the officer can put right what she clicked. */
  readonly onLeave: () => void;
}

/** What is still to fill and what is wrong, with links to the places. Nothing of it forbids the export. */
export function BeforeExport({ purpose, onLeave }: BeforeExportProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { findings, goTo, showTab } = useWorkspace();
  const counts = countByLevel(findings);
  const open = findings.filter(({ level }) => level === 'to-fill' || level === 'error');
  const listed = inOrder(purpose === 'issue' ? forIssue(open) : open);
  const leaveTo = (place: Place): void => {
    onLeave();
    goTo(place);
  };
  return (
    <section className={styles['before']} aria-label={words('export.before')}>
      <h3 className={styles['heading']}>{words('export.before')}</h3>
      {open.length === 0 && <p>{words('export.clean')}</p>}
      {counts.error > 0 && (
        <p className={styles['count']}>
          <LevelMark level="error" />
          {words('export.errors', { count: counts.error })}
        </p>
      )}
      {counts['to-fill'] > 0 && (
        <p className={styles['count']}>
          <LevelMark level={purpose === 'issue' ? 'error' : 'to-fill'} />
          {words(purpose === 'issue' ? 'export.toFillError' : 'export.toFill', { count: counts['to-fill'] })}
        </p>
      )}
      {open.length > 0 && <p>{words('export.stillAllowed')}</p>}
      <ul>
        {listed.slice(0, NAMED).map((finding) => (
          <li key={findingKey(finding, listed)} className={styles['finding']}>
            <LevelMark level={finding.level} />
            <Button look="link" onPress={() => leaveTo(finding.at)}>
              {sayFinding(finding, language).message}
            </Button>
          </li>
        ))}
      </ul>
      {listed.length > NAMED && (
        <Button
          look="link"
          onPress={() => {
            onLeave();
            showTab('checks');
          }}
        >
          {words('export.more', { count: listed.length - NAMED })}
        </Button>
      )}
    </section>
  );
}
