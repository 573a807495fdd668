import path from 'node:path';

/** The file of `folder` that a request for app://plan/… means, or the status that refuses it. */
export function pageFile({ url, method }: Pick<Request, 'url' | 'method'>, folder: string): string | number {
  const { host, pathname } = new URL(url);
  if (host !== 'plan') return 404;
  if (method !== 'GET') return 405;
  if (/%2f|%5c|%00|\\/i.test(pathname)) return 400;
  const file = path.join(folder, decodeURIComponent(pathname === '/' ? '/index.html' : pathname));
  return file.startsWith(folder + path.sep) ? file : 404;
}
