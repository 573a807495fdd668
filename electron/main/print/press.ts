import { randomUUID } from 'node:crypto';
import { BrowserWindow, session, type Session, type WebContentsPrintOptions } from 'electron';
import type { ByOrientation, Sheet } from '#ipc';
import { guardContents } from '../guard-contents';
import { guardSession } from '../guard-session';
import type { Log } from '../log';

/** What a printed page may do: have its own style and nothing else. */
const PRESS_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const PARTITION = 'press';
const PAGE = 'page.html';

/** The sheets that are being printed, by a name that no other sheet had. */
const sheets = new Map<string, Sheet>();

/** Serves the sheets as app://press/<name>/page.html and page.css, and nothing else. */
function pressSession(log: Log): Session {
  const pressing = session.fromPartition(PARTITION);
  if (pressing.protocol.isProtocolHandled('app')) return pressing;
  guardSession(pressing, log);
  pressing.protocol.handle('app', ({ url }) => {
    const [, name = '', file] = new URL(url).pathname.split('/');
    const sheet = sheets.get(name);
    if (!sheet) return new Response('', { status: 404 });
    const isPage = file === PAGE;
    const headers = {
      'content-type': isPage ? 'text/html; charset=utf-8' : 'text/css; charset=utf-8',
      'content-security-policy': PRESS_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    };
    return new Response(isPage ? sheet.html : sheet.css, { headers });
  });
  return pressing;
}

/** A hidden window that prints pages of ours: without scripts, without the network, without a way to the program. */
export class Press {
  readonly #window: BrowserWindow;

  constructor(log: Log) {
    this.#window = new BrowserWindow({
      show: false,
      webPreferences: {
        session: pressSession(log),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        javascript: false,
        webviewTag: false,
        spellcheck: false,
        devTools: false,
      },
    });
    guardContents(this.#window.webContents, log);
  }

  /** Prints each sheet as a PDF. */
  async toPdfs({ upright, across }: ByOrientation<Sheet>): Promise<ByOrientation<Uint8Array>> {
    return {
      ...(upright && { upright: await this.#toPdf(upright) }),
      ...(across && { across: await this.#toPdf(across) }),
    };
  }

  /** Shows the system's print dialog for a sheet; gives what Chromium says went wrong, empty where nothing did. */
  async print(sheet: Sheet, options: WebContentsPrintOptions): Promise<string> {
    return await this.#with(
      sheet,
      () =>
        new Promise((resolve) => {
          this.#window.webContents.print(options, (isPrinted, reason) => {
            resolve(isPrinted ? '' : reason);
          });
        }),
    );
  }

  close(): void {
    if (!this.#window.isDestroyed()) this.#window.destroy();
  }

  async #toPdf(sheet: Sheet): Promise<Uint8Array> {
    return await this.#with(sheet, () =>
      this.#window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true }),
    );
  }

  async #with<T>(sheet: Sheet, act: () => Promise<T>): Promise<T> {
    const name = randomUUID();
    sheets.set(name, sheet);
    try {
      await this.#window.loadURL(`app://press/${name}/${PAGE}`);
      return await act();
    } finally {
      sheets.delete(name);
    }
  }
}
