import type { ReactElement, ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import styles from './tabs.module.css';

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly name: ReactNode; readonly content: ReactNode }[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

/** Panels of which one is shown. */
export const Tabs = <Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>): ReactElement => (
  <AriaTabs
    className={styles['tabs'] ?? ''}
    selectedKey={selected}
    onSelectionChange={(key) => {
      const tab = tabs.find(({ id }) => id === key);
      if (tab) onSelect(tab.id);
    }}
  >
    <TabList aria-label={label} className={styles['list'] ?? ''}>
      {tabs.map(({ id, name }) => (
        <Tab key={id} id={id} className={styles['tab'] ?? ''}>
          {name}
        </Tab>
      ))}
    </TabList>
    {tabs.map(({ id, content }) => (
      <TabPanel key={id} id={id} className={styles['panel'] ?? ''}>
        {content}
      </TabPanel>
    ))}
  </AriaTabs>
);
