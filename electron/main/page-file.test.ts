import path from 'node:path';
import { expect, it } from 'vitest';
import { pageFile } from './page-file';

const folder = path.resolve('/program/renderer');
const ask = (url: string, method = 'GET'): string | number => pageFile({ url, method }, folder);

it('finds the files of the page', () => {
  expect(ask('app://plan/')).toBe(path.join(folder, 'index.html'));
  expect(ask('app://plan/assets/a%20b.js')).toBe(path.join(folder, 'assets/a b.js'));
});

it.each([
  ['app://other/index.html', 404],
  ['app://plan/..%2fmain%2fmain.cjs', 400],
  ['app://plan/..%5cmain', 400],
  ['app://plan/a%00.js', 400],
])('refuses %s', (url, status) => expect(ask(url)).toBe(status));

it('keeps dots inside the folder', () => {
  expect(ask('app://plan/../../main.cjs')).toBe(path.join(folder, 'main.cjs'));
  expect(ask('app://plan/%2e%2e/main.cjs')).toBe(path.join(folder, 'main.cjs'));
});

it('answers reading only', () => expect(ask('app://plan/', 'POST')).toBe(405));
