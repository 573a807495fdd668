/** Files that were copied or are dropped, where there is a picture among them; the others are told to be none then. */
export function picturesOf({ files }: DataTransfer): readonly File[] {
  const all = [...files];
  return all.some(({ type }) => type.startsWith('image/')) ? all : [];
}
