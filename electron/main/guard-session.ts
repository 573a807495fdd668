import type { Session } from 'electron';
import type { Log } from './log';
import { parseUrl } from './parse-url';

/** What the program brings along; everything else is the network or the disk. */
const LOCAL = new Set(['app:', 'devtools:', 'data:', 'blob:']);

/** No permission is ever given, and no request leaves the program; each one that tries is counted in the log. */
export function guardSession(session: Session, log: Log): void {
  let blocked = 0;
  session.setPermissionRequestHandler((_contents, _permission, decide) => {
    decide(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    const protocol = parseUrl(url)?.protocol ?? '';
    const cancel = !LOCAL.has(protocol);
    if (cancel) log('request blocked', { count: ++blocked, protocol });
    decide({ cancel });
  });
  session.on('will-download', (event) => {
    event.preventDefault();
  });
}
