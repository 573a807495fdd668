import type { ReactElement } from 'react';
import { placeOfMatch, replaceMatches, replacementFor, whyNotReplaced, type Match } from '#core/find';
import { usePlaceName } from '../../findings';
import { PreviewDialog, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import { contextOf } from './context-of';

interface ReplacePreviewProps {
  readonly matches: readonly Match[];
  readonly replacement: string;
  readonly onClose: () => void;
}

/** What replacing all would change, before it is done; each change may be left out. */
export function ReplacePreview({ matches, replacement, onClose }: ReplacePreviewProps): ReactElement {
  const t = useWords();
  const { plan, edit } = useWorkspace();
  const placeName = usePlaceName(plan);
  return (
    <PreviewDialog
      title={t('find.preview')}
      changes={matches.map((match, index) => {
        const { lead, text, tail } = contextOf(match);
        const why = whyNotReplaced(match, replacement);
        return {
          ...{ id: String(index), place: placeName(placeOfMatch(match)), lead, tail },
          ...{ from: text, to: replacementFor(match, replacement) },
          ...(why && { whyNot: t(`find.whyNot.${why}`) }),
        };
      })}
      onDone={(chosen) => {
        const wanted = matches.filter((_, index) => chosen.has(String(index)));
        edit((latest) => replaceMatches(latest, wanted, replacement), { name: 'replace-all' });
        onClose();
      }}
      onClose={onClose}
    />
  );
}
