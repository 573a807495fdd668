/** Does something when a dialog or menu that is being closed is gone and has given the focus back. */
export const whenClosed = (act: () => void): void => {
  requestAnimationFrame(() => setTimeout(act));
};
