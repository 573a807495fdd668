import { useLayoutEffect } from 'react';
import type { RecordId } from '#core/model';

type GoToCell = (record?: RecordId, field?: string) => boolean;

/** The register that the window shows; there is never more than one. */
let shown: GoToCell | undefined;

/**
 * Puts the focus into a cell of the register that is shown: of a record and field, or where the officer was last.
 * Says whether the register has it.
 */
export const goToCell: GoToCell = (record, field) => shown?.(record, field) ?? false;

/** Makes a register the one that `goToCell` leads into while it is drawn. */
export function useGoToCell(go: GoToCell): void {
  useLayoutEffect(() => {
    shown = go;
    return () => {
      if (shown === go) shown = undefined;
    };
  }, [go]);
}
