import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { CONTENT_SECURITY_POLICY } from '../electron/main/content-security-policy';
import { expect, test } from './fixture';
import { menuLabels } from './menu';
import { logLines, repository, userSwitches } from './runtime';
import { forgiveTrouble } from './watch-for-trouble';

/** What a fetch from the page comes to: the status, or "refused". */
const fetchFrom = (page: Page, address: string): Promise<number | string> =>
  page.evaluate(
    (url) =>
      fetch(url).then(
        ({ status }) => status,
        () => 'refused',
      ),
    address,
  );

/** Sends a request as a page would that ignores the contract. */
const request = (page: Page, ...args: readonly unknown[]): Promise<string> =>
  page.evaluate((sent) => {
    const { planloom } = window as unknown as { planloom: { request: (...args: unknown[]) => Promise<unknown> } };
    return planloom.request(...sent).then(
      (answer) => `answered: ${JSON.stringify(answer)}`,
      (error: unknown) => `rejected: ${String(error)}`,
    );
  }, args);

test('the page is isolated and has nothing of Node', async ({ program, page }) => {
  const preferences = await program.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences: () => unknown;
    };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    enableBlinkFeatures: '',
  });
  const globals = await page.evaluate(() =>
    ['require', 'process', 'module', 'electron', 'Buffer'].filter((name) => name in globalThis),
  );
  expect(globals).toEqual([]);
  expect(await page.evaluate(() => Object.keys((window as unknown as { planloom: object }).planloom))).toEqual([
    'request',
    'on',
  ]);
});

test('every answer carries the content security policy', async ({ page }) => {
  const policy = await page.evaluate(async () => (await fetch('/')).headers.get('content-security-policy'));
  expect(policy).toBe(CONTENT_SECURITY_POLICY);
});

test('text never becomes code or HTML', async ({ page, trouble }) => {
  // Later, because what a test evaluates itself is excepted from the policy.
  const attempts = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve));
    const isRefused = (attempt: () => unknown): boolean => {
      try {
        attempt();
        return false;
      } catch {
        return true;
      }
    };
    return {
      eval: isRefused(() => (0, eval)('1')),
      html: isRefused(() => (document.createElement('div').innerHTML = '<b>x</b>')),
      parser: isRefused(() => new DOMParser().parseFromString('<b>x</b>', 'text/html')),
    };
  });
  expect(attempts).toEqual({ eval: true, html: true, parser: true });
  expect(await forgiveTrouble(page, trouble)).not.toEqual([]);
});

test('the page comes from app:// and reaches no file outside it', async ({ page, trouble }) => {
  expect(new URL(page.url()).protocol).toBe('app:');
  expect(await fetchFrom(page, '/index.html')).toBe(200);
  expect(await fetchFrom(page, '/../main/main.cjs')).toBe(404);
  expect(await fetchFrom(page, '/%2e%2e/main/main.cjs')).toBe(404);
  expect(await fetchFrom(page, '/..%2fmain%2fmain.cjs')).toBe(400);
  expect(await fetchFrom(page, '/..%5cmain%5cmain.cjs')).toBe(400);
  await forgiveTrouble(page, trouble);
});

test('nothing leaves the program', async ({ program, page, profile, trouble }) => {
  expect(await fetchFrom(page, 'https://example.com/')).toBe('refused');
  expect(await fetchFrom(page, 'file:///etc/passwd')).toBe('refused');
  expect(await fetchFrom(page, 'app://elsewhere/index.html')).toBe('refused');
  const main = await program.evaluate(({ net }) =>
    net.fetch('https://example.com/').then(
      () => 'answered',
      (error: unknown) => String(error),
    ),
  );
  expect(main).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(logLines(profile)).toContainEqual(expect.stringContaining('request blocked count=1 protocol="https:"'));
  await forgiveTrouble(page, trouble);
});

test('the window stays on its page', async ({ program, page, profile, trouble }) => {
  const before = page.url();
  await page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await expect.poll(() => logLines(profile).some((line) => line.includes('navigation prevented'))).toBe(true);
  expect(page.url()).toBe(before);
  expect(await page.evaluate(() => window.open('https://example.com/') === null)).toBe(true);
  expect(await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  const webview = await page.evaluate(() => {
    const element = document.body.appendChild(document.createElement('webview'));
    element.setAttribute('src', 'https://example.com/');
    const isInert = !('getURL' in element);
    element.remove();
    return isInert;
  });
  expect(webview).toBe(true);
  await forgiveTrouble(page, trouble);
});

test('no permission is given', async ({ page }) => {
  const permissions = await page.evaluate(async () => {
    const state = async (name: PermissionName): Promise<string> => (await navigator.permissions.query({ name })).state;
    return [await Notification.requestPermission(), await state('geolocation'), await state('notifications')];
  });
  expect(permissions).toEqual(['denied', 'denied', 'denied']);
});

test('only requests of the contract are answered, and only as the contract says', async ({
  page,
  profile,
  trouble,
}) => {
  expect(await request(page, 'app:quit')).toContain('There is no request app:quit');
  expect(await request(page, 'settings:set', { language: 'fr' })).toContain('was refused');
  expect(await request(page, 'settings:set', { language: 'en', proxy: 'x' })).toContain('was refused');
  expect(await request(page, 'plan:save', '/etc/passwd', {})).toContain('was refused');
  expect(await request(page, 'plan:open-recent', '0e0f0a0b-1111-4222-8333-444455556666')).toContain('unknown-file');
  expect(await request(page, 'file:open-outside', '0e0f0a0b-1111-4222-8333-444455556666')).toContain('unknown-file');
  expect(await request(page, 'window:state', { title: 'x'.repeat(10_000), unsaved: false, hasPlan: false })).toContain(
    'was refused',
  );
  expect(logLines(profile).filter((line) => line.includes('request refused'))).toHaveLength(4);
  await forgiveTrouble(page, trouble);
});

test('the menu has nothing for developers', async ({ program, page }) => {
  await page.waitForLoadState();
  const labels = (await menuLabels(program)).join(' ');
  expect(labels).toContain('保存');
  expect(labels).not.toMatch(/reload|developer|devtools|重新加载|开发者/i);
});

test('a second start on the same profile hands over to the first', async ({ program, page, profile }) => {
  await page.waitForLoadState();
  const executable: unknown = createRequire(import.meta.url)('electron');
  const second = spawn(String(executable), [repository, `--user-data-dir=${profile}`, ...userSwitches], {
    stdio: 'ignore',
  });
  const ended = once(second, 'exit');
  await expect.poll(() => program.windows().length).toBe(2);
  await ended;
});
