import type { ReactElement, ReactNode } from 'react';
import { Keyboard, Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator, Text } from 'react-aria-components';
import { Button, type ButtonProps } from './button';
import styles from './list.module.css';

/** One act of a menu. An act that cannot be done now stays in its place and says why. */
export interface MenuAct {
  readonly id: string;
  readonly words: string;
  readonly keys?: string;
  readonly whyNot?: string | undefined;
  readonly act: () => void;
  /** Draws a line above it. */
  readonly apart?: boolean;
}

const MenuList = ({ label, acts }: { readonly label: string; readonly acts: readonly MenuAct[] }): ReactElement => (
  <AriaMenu
    aria-label={label}
    className={styles['list'] ?? ''}
    disabledKeys={acts.filter(({ whyNot }) => whyNot !== undefined).map(({ id }) => id)}
    onAction={(key) => acts.find(({ id }) => id === key)?.act()}
  >
    {acts.flatMap(({ id, words, keys, whyNot, apart }) => [
      ...(apart === true ? [<Separator key={`${id}-line`} className={styles['separator'] ?? ''} />] : []),
      <MenuItem key={id} id={id} textValue={words} className={styles['item'] ?? ''}>
        <span className={styles['words']}>
          <Text slot="label">{words}</Text>
          {whyNot !== undefined && (
            <Text slot="description" className={styles['note'] ?? ''}>
              {whyNot}
            </Text>
          )}
        </span>
        {keys !== undefined && <Keyboard className={styles['keys'] ?? ''}>{keys}</Keyboard>}
      </MenuItem>,
    ])}
  </AriaMenu>
);

export interface MenuButtonProps {
  /** What the menu is, read aloud. */
  readonly label: string;
  readonly acts: readonly MenuAct[];
  readonly children: ReactNode;
  readonly look?: ButtonProps['look'];
  readonly size?: ButtonProps['size'];
  readonly isDisabled?: boolean;
}

/** A button that opens a menu of acts. */
export const MenuButton = ({
  label,
  acts,
  children,
  look = 'quiet',
  size = 'icon',
  isDisabled = false,
}: MenuButtonProps): ReactElement => (
  <MenuTrigger>
    <Button look={look} size={size} isDisabled={isDisabled} aria-label={label}>
      {children}
    </Button>
    <Popover className={styles['popover'] ?? ''}>
      <MenuList label={label} acts={acts} />
    </Popover>
  </MenuTrigger>
);

export interface ContextMenuProps {
  readonly label: string;
  readonly acts: readonly MenuAct[];
  /** The element that the menu belongs to. */
  readonly at: Element;
  readonly onClose: () => void;
}

/** The menu that a right click or the menu key opens, at the element it is about. */
export const ContextMenu = ({ label, acts, at, onClose }: ContextMenuProps): ReactElement => (
  <Popover
    className={styles['popover'] ?? ''}
    triggerRef={{ current: at }}
    isOpen
    onOpenChange={(isOpen) => !isOpen && onClose()}
    placement="bottom start"
    offset={2}
    aria-label={label}
  >
    <MenuList
      label={label}
      acts={acts.map((act) => ({
        ...act,
        act: () => {
          onClose();
          act.act();
        },
      }))}
    />
  </Popover>
);
