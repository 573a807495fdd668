import type { ReactElement } from 'react';
import { CellInput } from '../ui';

interface RestingPickerProps {
  readonly label: string;
  readonly shown: string;
  readonly dataField: string;
  readonly onUse: () => void;
}

/** What a cell shows of a link until the focus comes: the picker itself is made only for the one cell that is used. */
export const RestingPicker = ({ label, shown, dataField, onUse }: RestingPickerProps): ReactElement => (
  <CellInput
    label={label}
    value={shown}
    onChange={() => undefined}
    onFocus={onUse}
    isReadOnly
    isPicker
    dataField={dataField}
  />
);
