/** The formats that the dialog offers: those that are kept, and those that are drawn anew as one of them. */
const ACCEPTED = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/bmp'];

/** Shows the system's dialog for picture files, from which only their content comes; none when it is closed. */
export function choosePictures(): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = ACCEPTED.join();
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
