import { useState, type ReactElement } from 'react';
import { tableOffers, type TableOffer } from '#core/derive';
import { Button, Dialog, SearchList, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import styles from './insert-table-dialog.module.css';

interface GeneratedTableDialogProps {
  readonly onInsert: (offer: TableOffer) => void;
  readonly onClose: () => void;
}

const keyOf = ({ table, of = '' }: TableOffer): string => `${table} ${of}`;

/** Asks which table that is made from records is to be put in; those that have rows already come first. */
export function GeneratedTableDialog({ onInsert, onClose }: GeneratedTableDialogProps): ReactElement {
  const words = useWords();
  const { plan } = useWorkspace();
  const [offers] = useState(() => tableOffers(plan));
  const optionsOf = (hasRows: boolean): { readonly id: string; readonly name: string }[] =>
    offers.filter((offer) => offer.hasRows === hasRows).map((offer) => ({ id: keyOf(offer), name: offer.title }));
  const choose = (id: string): void => {
    const offer = offers.find((each) => keyOf(each) === id);
    if (offer) onInsert(offer);
  };
  return (
    <Dialog
      title={words('generatedTables.insert')}
      width="narrow"
      onClose={onClose}
      foot={<Button onPress={onClose}>{words('common.cancel')}</Button>}
    >
      <SearchList
        label={words('generatedTables.search')}
        listLabel={words('generatedTables.list')}
        noneWords={words('generatedTables.none')}
        groups={[
          { id: 'filled', name: words('generatedTables.filled'), options: optionsOf(true) },
          { id: 'empty', name: words('generatedTables.empty'), options: optionsOf(false) },
        ]}
        onChoose={choose}
      />
      <p className={styles['note']}>{words('generatedTables.note')}</p>
    </Dialog>
  );
}
