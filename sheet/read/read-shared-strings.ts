import { TextGatherer } from './cell-text';
import { scanXml } from '#core/opc';

/** The texts that cells name by number; undefined when the part is broken. */
export function readSharedStrings(bytes: Uint8Array | undefined): readonly string[] | undefined {
  if (!bytes) return [];
  const texts: string[] = [];
  const gatherer = new TextGatherer();
  const isSound = scanXml(bytes, {
    open: (name) => gatherer.open(name),
    text: (text) => gatherer.text(text),
    close: (name) => {
      gatherer.close(name);
      if (name === 'si') texts.push(gatherer.take());
    },
  });
  return isSound ? texts : undefined;
}
