import type { ReactElement } from 'react';
import {
  Autocomplete,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
  useFilter,
} from 'react-aria-components';
import field from './field.module.css';
import list from './list.module.css';
import type { Option } from './select';
import styles from './search-list.module.css';

export interface SearchGroup {
  readonly id: string;
  readonly name: string;
  readonly options: readonly Option[];
}

export interface SearchListProps {
  /** What one types into the field. */
  readonly label: string;
  readonly listLabel: string;
  readonly groups: readonly SearchGroup[];
  /** What stands there when nothing fits. */
  readonly noneWords: string;
  readonly onChoose: (id: string) => void;
}

/** A list under a field that one types into: the arrows go through what fits, Enter chooses it. */
export function SearchList({ label, listLabel, groups, noneWords, onChoose }: SearchListProps): ReactElement {
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <Autocomplete filter={contains}>
      <SearchField className={field['field'] ?? ''} autoFocus>
        <Label className={field['label'] ?? ''}>{label}</Label>
        <Input className={field['input'] ?? ''} spellCheck={false} />
      </SearchField>
      <ListBox
        aria-label={listLabel}
        className={styles['list'] ?? ''}
        selectionMode="none"
        onAction={(key) => onChoose(String(key))}
        renderEmptyState={() => <div className={list['empty']}>{noneWords}</div>}
      >
        {groups
          .filter(({ options }) => options.length > 0)
          .map(({ id, name, options }) => (
            <ListBoxSection key={id} id={id}>
              <Header className={styles['head'] ?? ''}>{name}</Header>
              {options.map((option) => (
                <ListBoxItem key={option.id} id={option.id} textValue={option.name} className={list['item'] ?? ''}>
                  {option.name}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
      </ListBox>
    </Autocomplete>
  );
}
