import type { ReactElement, ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from './class-names';
import styles from './dialog.module.css';
import { useFocusBack } from './use-focus-back';

export interface DialogProps {
  readonly title: string;
  readonly width?: 'narrow' | 'middle' | 'wide';
  /** An alert dialog is read aloud at once and asks something. */
  readonly asks?: boolean;
  readonly children: ReactNode;
  /** The buttons, the filled one last. */
  readonly foot?: ReactNode;
  readonly onClose: () => void;
}

/** A modal dialog: it holds the focus, Escape closes it, and the focus goes back to where it was. */
export function Dialog({ title, width = 'middle', asks = false, children, foot, onClose }: DialogProps): ReactElement {
  useFocusBack();
  return (
    <ModalOverlay isOpen onOpenChange={(isOpen) => !isOpen && onClose()} className={styles['scrim'] ?? ''}>
      <Modal className={classNames(styles['modal'], styles[width])}>
        <AriaDialog className={styles['dialog'] ?? ''} role={asks ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" level={2} className={styles['heading'] ?? ''}>
            {title}
          </Heading>
          <div className={styles['body']}>{children}</div>
          {foot !== undefined && <div className={styles['foot']}>{foot}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
