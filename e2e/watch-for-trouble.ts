import { expect } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';

/** Collects errors, complaints and refusals of the content security policy from every window. */
export async function watchForTrouble(program: ElectronApplication, trouble: string[]): Promise<void> {
  const watch = (page: Page): void => {
    page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
    page.on('console', (message) => {
      const isTrouble = message.type() === 'error' || /content security policy|trusted type/i.test(message.text());
      if (isTrouble) trouble.push(`console: ${message.text()}`);
    });
  };
  program.on('window', watch);
  for (const page of program.windows()) watch(page);
  await program.context().addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`content security policy: ${violatedDirective} ${blockedURI}`);
    });
  });
}

/** Forgives the trouble that a test made on purpose, after all of it has arrived. Gives back what it was. */
export async function forgiveTrouble(page: Page, trouble: string[]): Promise<readonly string[]> {
  const end = 'the end of the trouble';
  await page.evaluate((text) => void setTimeout(() => console.error(text), 100), end);
  await expect.poll(() => trouble.at(-1)).toBe(`console: ${end}`);
  return trouble.splice(0).slice(0, -1);
}
