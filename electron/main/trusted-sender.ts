import type { WebFrameMain } from 'electron';
import { parseUrl } from './parse-url';

/** What a request comes with; Electron gives no frame once it is gone. */
export interface Sender {
  readonly senderFrame: Pick<WebFrameMain, 'url' | 'parent'> | null;
}

/** True for the top frame of our own page. An origin of a scheme of our own is "null" to Node, so its parts are compared. */
export function isTrustedSender({ senderFrame }: Sender): boolean {
  if (!senderFrame || senderFrame.parent !== null) return false;
  const url = parseUrl(senderFrame.url);
  return url?.protocol === 'app:' && url.host === 'plan';
}
