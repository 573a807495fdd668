import type { WebContents } from 'electron';
import type { Log } from './log';

/** A page stays where it was loaded: no navigation, no new window, no embedded page. */
export function guardContents(contents: WebContents, log: Log): void {
  const stay = (event: { readonly preventDefault: () => void }): void => {
    event.preventDefault();
    log('navigation prevented');
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-attach-webview', stay);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
