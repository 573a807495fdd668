import type { ElectronApplication } from '@playwright/test';

/** What programs put on the clipboard. */
export interface OnClipboard {
  readonly html?: string;
  readonly text?: string;
  /** A PNG in base64. */
  readonly image?: string;
}

/** The clipboard of the older of the two Electrons, which answers at once; its types are those of the newer one. */
interface OlderClipboard {
  readonly write: (data: Omit<OnClipboard, 'image'>) => void;
  readonly writeImage: (image: unknown) => void;
  readonly readText: () => string;
  readonly readHTML?: () => string;
}

/** Puts something on the clipboard of the machine, as another program does. */
export async function putOnClipboard(program: ElectronApplication, data: OnClipboard): Promise<void> {
  await program.evaluate(async ({ clipboard, ClipboardItem, nativeImage }, given) => {
    const older = clipboard as unknown as OlderClipboard;
    if (older.readHTML) {
      if (given.image === undefined) older.write(given);
      else older.writeImage(nativeImage.createFromDataURL(`data:image/png;base64,${given.image}`));
      return;
    }
    if (given.image !== undefined) {
      const image = new Blob([new Uint8Array(Buffer.from(given.image, 'base64'))], { type: 'image/png' });
      await clipboard.write([new ClipboardItem({ 'image/png': image })]);
      return;
    }
    const items = [...(given.html === undefined ? [] : [['text/html', given.html]])];
    if (given.text !== undefined) items.push(['text/plain', given.text]);
    await clipboard.write([new ClipboardItem(Object.fromEntries(items) as Record<string, string>)]);
  }, data);
}

/** What stands on the clipboard of the machine. */
export function readClipboard(program: ElectronApplication): Promise<{ readonly html: string; readonly text: string }> {
  return program.evaluate(async ({ clipboard }) => {
    const older = clipboard as unknown as OlderClipboard;
    if (older.readHTML) return { html: older.readHTML(), text: older.readText() };
    const items = await clipboard.read();
    const html = items.find(({ types }) => types.includes('text/html'));
    const blob = await html?.getType('text/html');
    return { html: (await blob?.text()) ?? '', text: await clipboard.readText() };
  });
}
