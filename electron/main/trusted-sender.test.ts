import type { WebFrameMain } from 'electron';
import { expect, it } from 'vitest';
import { isTrustedSender } from './trusted-sender';

const top = (url: string): { readonly senderFrame: Pick<WebFrameMain, 'url' | 'parent'> } => ({
  senderFrame: { url, parent: null },
});
const parent = {} as unknown as WebFrameMain;

it('trusts the top frame of our own page only', () => {
  expect(isTrustedSender(top('app://plan/index.html'))).toBe(true);
  expect(isTrustedSender({ senderFrame: null })).toBe(false);
  expect(isTrustedSender({ senderFrame: { url: 'app://plan/index.html', parent } })).toBe(false);
  expect(isTrustedSender(top('app://other/index.html'))).toBe(false);
  expect(isTrustedSender(top('https://plan/index.html'))).toBe(false);
  expect(isTrustedSender(top('about:blank'))).toBe(false);
  expect(isTrustedSender(top(''))).toBe(false);
});
