import type { ReactElement } from 'react';
import { FindBar } from '../features/find';
import type { PlanTools } from './plan-tools';
import { useFindPage } from './use-find-page';
import type { ChangeView, View } from './use-workspace-state';

interface FindPaneProps {
  readonly tools: PlanTools;
  readonly view: View;
  readonly change: ChangeView;
}

/** The find bar over what the centre shows. */
export function FindPane({ tools, view: { find }, change }: FindPaneProps): ReactElement {
  const page = useFindPage(tools, change);
  return (
    <FindBar
      mode={find.mode}
      turn={find.turn}
      page={page}
      onMode={(mode) => change({ find: { turn: find.turn, ...(mode !== undefined && { mode }) } })}
    />
  );
}
