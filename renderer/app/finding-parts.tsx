import { useCallback, type ReactElement } from 'react';
import type { TextPlace } from '#core/checks';
import { textRange } from '../editor';
import { ChecksDialog, FindingHint, type ChecksQuestion } from '../features/checks';
import { useFindingAtCaret } from './finding-at-caret';
import type { PlanTools } from './plan-tools';
import type { ChangeView, View } from './use-workspace-state';

interface FindingPartsProps {
  readonly tools: PlanTools;
  readonly view: View;
  readonly change: ChangeView;
}

function boxesOf(place: TextPlace): readonly DOMRect[] {
  const drawn = textRange(place);
  if (!drawn) return [];
  const range = document.createRange();
  range.setStart(drawn.startContainer, drawn.startOffset);
  range.setEnd(drawn.endContainer, drawn.endOffset);
  return [...range.getClientRects()];
}

/** What the checks show outside their pane: the hint over the page, and their questions. */
export function FindingParts({ tools, view: { asking, finding }, change }: FindingPartsProps): ReactElement {
  const ask = useCallback((question: ChecksQuestion) => change({ asking: question }), [change]);
  useFindingAtCaret(tools, finding, change);
  return (
    <>
      <FindingHint boxesOf={boxesOf} onAsk={ask} />
      {asking && <ChecksDialog question={asking} onClose={() => change({ asking: undefined })} />}
    </>
  );
}
