import { useState, type ReactElement } from 'react';
import type { RecordId } from '#core/model';
import { kindNamed, type KindName } from '#core/records';
import { ComboBox, useLanguage, useWords } from '../ui';
import { useFields } from './fields-context';
import { recordCalled } from '#core/entry';
import { NEW, fittingRecords } from './link-options';

export interface RecordPickerProps {
  readonly label: string;
  readonly to: KindName;
  /** Among chips, where its label is only read aloud. */
  readonly isCell?: boolean;
  /** The name of what is linked now. */
  readonly shown: string;
  readonly leaveOut: readonly RecordId[];
  readonly onChoose: (id: RecordId) => void;
  /** The officer asks for a record that is not there yet. */
  readonly onNew: (name: string) => void;
  readonly onClear?: () => void;
  readonly onLeave?: () => void;
  readonly autoFocus?: boolean;
  readonly dataField?: string;
}

/** Finds a record by typing, or makes one of that name. */
export function RecordPicker(props: RecordPickerProps): ReactElement {
  const { label, to, isCell = false, shown, leaveOut, onChoose, onNew, onClear, onLeave } = props;
  const words = useWords();
  const language = useLanguage();
  const { plan } = useFields();
  const [draft, setDraft] = useState<{ readonly text: string; readonly over: string }>();
  const [isUsed, setIsUsed] = useState(false);
  const typed = draft?.over === shown ? draft.text : undefined;
  const text = typed ?? shown;
  const isEdited = typed !== undefined && typed !== shown;
  const isNew = isEdited && typed.trim() !== '' && !recordCalled(plan, to, typed);
  const fitting = isUsed ? fittingRecords(plan, to, isEdited ? typed : '', leaveOut) : [];
  const newOption = {
    id: NEW,
    name: words('fields.new', { kind: kindNamed(to).words.one[language], name: text.trim() }),
  };
  const choose = (id: string): void => {
    setDraft(undefined);
    if (id === NEW) onNew(text.trim());
    else onChoose(id);
  };
  const leave = (): void => {
    setIsUsed(false);
    const called = isEdited && typed.trim() !== '' ? recordCalled(plan, to, typed) : undefined;
    if (called && !leaveOut.includes(called.id)) choose(called.id);
    else if (isEdited && typed.trim() === '') {
      setDraft(undefined);
      onClear?.();
    }
    onLeave?.();
  };
  return (
    <ComboBox
      label={label}
      isCell={isCell}
      options={isNew ? [...fitting, newOption] : fitting}
      text={text}
      onText={(next) => setDraft({ text: next, over: shown })}
      onChoose={choose}
      onUse={() => setIsUsed(true)}
      onLeave={leave}
      onGiveUp={() => setDraft(undefined)}
      enterChooses={isEdited ? (fitting[0]?.id ?? (isNew ? NEW : undefined)) : undefined}
      openWords={words('fields.openList')}
      error={isNew && !isUsed ? words('fields.notListed', { kind: kindNamed(to).words.one[language] }) : undefined}
      autoFocus={props.autoFocus ?? false}
      {...(props.dataField !== undefined && { dataField: props.dataField })}
    />
  );
}
