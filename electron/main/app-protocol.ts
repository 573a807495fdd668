import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';
import { CONTENT_SECURITY_POLICY } from './content-security-policy';
import { pageFile } from './page-file';
import { codeOf } from '#disk';

/** Where the window's page lives. */
export const PAGE = 'app://plan/index.html';

const TYPES: Readonly<Partial<Record<string, string>>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Must run before the app is ready. */
export function declareAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

/** Serves the files of `folder` as app://plan/…, and nothing else. */
export function serveApp(folder: string): void {
  protocol.handle('app', (request) => answer(request, folder));
}

async function answer(request: Request, folder: string): Promise<Response> {
  const file = pageFile(request, folder);
  if (typeof file === 'number') return respond(file);
  try {
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    return respond(200, type, await readFile(file));
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return respond(404);
  }
}

function respond(
  status: number,
  type = 'text/plain; charset=utf-8',
  body: Uint8Array<ArrayBuffer> | string = '',
): Response {
  const headers = {
    'content-type': type,
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
  return new Response(body, { status, headers });
}
