import type { ReactElement } from 'react';
import { firstLine, levelOf, paragraphsOf, type OldPart } from '#core/import-document';
import { LevelMark, Select, useWords, type Option } from '../../ui';
import styles from './old-document.module.css';

interface PartRowProps {
  readonly part: OldPart;
  readonly options: readonly Option[];
  /** The id of the place that is chosen. */
  readonly place: string;
  /** Whether the lowest parts below it are measures; undefined where there are none. */
  readonly areMeasures: boolean | undefined;
  readonly problem: string | undefined;
  readonly onPlace: (id: string) => void;
  readonly onMeasures: (areMeasures: boolean) => void;
}

/** A heading of the document: what stands below it, and where it goes. */
export function PartRow(props: PartRowProps): ReactElement {
  const { part, options, place, areMeasures, problem, onPlace, onMeasures } = props;
  const t = useWords();
  const { heading } = part;
  const gap = heading && /[.\d]$/.test(heading.number) ? ' ' : '';
  const name = heading ? heading.number + gap + heading.text : t('oldDocument.opening');
  return (
    <tr>
      <th scope="row" className={styles['heading']}>
        <span
          className={styles['name']}
          style={{ paddingInlineStart: `${String(Math.max(0, levelOf(part) - 1) * 16)}px` }}
        >
          {name}
        </span>
      </th>
      <td className={styles['count']}>{paragraphsOf(part)}</td>
      <td className={styles['line']}>{firstLine(part)}</td>
      <td className={styles['place']}>
        <Select
          isCell
          label={t('oldDocument.placeOf', { name })}
          options={options}
          value={place}
          placeholder={t('common.notChosen')}
          onChange={onPlace}
        />
        {problem !== undefined && (
          <span className={styles['problem']}>
            <LevelMark level="warning" />
            {problem}
          </span>
        )}
      </td>
      <td className={styles['measures']}>
        {areMeasures !== undefined && (
          <input
            type="checkbox"
            aria-label={t('oldDocument.measuresOf', { name })}
            checked={areMeasures}
            onChange={({ target }) => onMeasures(target.checked)}
          />
        )}
      </td>
    </tr>
  );
}
