import { useMemo, type ReactElement } from 'react';
import type { Template } from '#core/template';
import { useDrawnInParts, useWords } from '../../ui';
import styles from './old-document.module.css';
import { PartRow } from './part-row';
import {
  idOfPlace,
  isMeasureAstray,
  lowestBelow,
  placeOfId,
  placeOptions,
  withMeasuresBelow,
  type PlaceWords,
} from './places';
import type { OldDocumentState } from './use-old-document';

/** A choice in each row is drawn slowly. */
const ROWS_AT_ONCE = 40;
const HEADS = ['heading', 'paragraphs', 'firstLine', 'place', 'measures'] as const;

function usePlaceWords(): PlaceWords {
  const t = useWords();
  return useMemo(
    () => ({
      asSection: t('oldDocument.asSection'),
      asSectionIn: (heading) => t('oldDocument.asSectionIn', { heading }),
      asMeasure: t('oldDocument.asMeasure'),
      asText: t('oldDocument.asText'),
      leaveOut: t('oldDocument.leaveOut'),
      opening: t('oldDocument.opening'),
    }),
    [t],
  );
}

/** Every part of the document with where it goes. */
export function PartTable({
  state,
  template,
}: {
  readonly state: OldDocumentState;
  readonly template: Template;
}): ReactElement {
  const t = useWords();
  const words = usePlaceWords();
  const { mapping, setMapping } = state;
  const { parts } = state.document;
  const drawn = useDrawnInParts(parts.length, ROWS_AT_ONCE);
  return (
    <div className={styles['parts']} role="region" aria-label={t('oldDocument.parts')} tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {t(`oldDocument.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.slice(0, drawn).map((part, at) => {
            const lowest = lowestBelow(parts, at);
            const isAstray = isMeasureAstray(mapping, { parts, at, template });
            return (
              <PartRow
                key={at}
                part={part}
                options={placeOptions(part, template, words)}
                place={idOfPlace(mapping[at] ?? { kind: 'prose' })}
                areMeasures={
                  lowest.length === 0 ? undefined : lowest.every((each) => mapping[each]?.kind === 'measure')
                }
                problem={isAstray ? t('oldDocument.measureAstray') : undefined}
                onPlace={(id) => setMapping(mapping.map((place, each) => (each === at ? placeOfId(id) : place)))}
                onMeasures={(areMeasures) => setMapping(withMeasuresBelow(mapping, { parts, at, areMeasures }))}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
