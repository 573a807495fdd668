import type { ReactElement } from 'react';
import { Dialog, Progress, useWords } from '../../ui';

/** How far a long paste is. It cannot be closed: nothing else may happen to the text meanwhile, and it soon ends. */
export function PastingProgress({ part }: { readonly part: number }): ReactElement {
  const words = useWords();
  return (
    <Dialog title={words('pasting.working')} width="narrow" onClose={() => undefined}>
      <Progress label={words('pasting.progress')} part={part} />
    </Dialog>
  );
}
